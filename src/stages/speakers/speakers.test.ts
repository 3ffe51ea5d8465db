import { describe, expect, test } from 'vitest'
import { arabic } from '../../knowledge/languages/ar/index.ts'
import type { Speaker } from '../../model/statement.ts'
import { type CountedName, identitiesOf } from './same-person.ts'
import { isLocal, speakerKey, wordingOfKey } from './speaker-key.ts'

const speaker = (kind: Speaker['kind'], name: string, role?: string): Speaker => ({ kind, name, aliases: [], ...(role && { role }) })
const key = (one: Speaker) => speakerKey(one, 'page0123456789', arabic)

describe('the key of a speaker', () => {
  test.each<[string, Speaker, string]>([
    ['has no title', speaker('person', 'د. منصور الهاجري'), 'منصور الهاجري'],
    ['has no rank', speaker('person', 'اللواء منصور الهاجري'), 'منصور الهاجري'],
    ['is one where a part is written on to the next', speaker('person', 'عبد الله الهاني'), 'عبدالله الهاني'],
    ['is one with a father written on to his son', speaker('person', 'نادر أبو سالم'), 'نادر ابوسالم'],
    ['is folded', speaker('person', 'أسامة إبراهيم'), 'اسامه ابراهيم'],
    ['of a body is its name', speaker('organization', 'وزارة المياه'), 'وزاره المياه'],
    ['of a document is that of its author', speaker('organization', 'بيان الميناء القديم'), 'الميناء القديم'],
    ['of a state is its name', speaker('organization', 'تونس'), 'تونس'],
  ])('%s', (_, one, wanted) => expect(key(one)).toBe(wanted))

  test.each<[string, Speaker]>([
    ['an unnamed source', speaker('unnamed', 'مصدر أمني')],
    ['a role without a name', speaker('person', 'أمين المنطقة', 'أمين المنطقة')],
    ['an honorific', speaker('person', 'سموه')],
    ['a document', speaker('organization', 'البيان')],
    ['a body without a name', speaker('organization', 'الشركة')],
    ['a document of nobody', speaker('organization', 'دراسة حديثة')],
  ])('of %s is somebody on one page', (_, one) => {
    expect(isLocal(key(one))).toBe(true)
    expect(key(one)).not.toBe(speakerKey(one, 'other0123456789', arabic))
    expect(wordingOfKey(key(one)).length).toBeGreaterThan(2)
  })
})

const name = (key: string, count: number, ...roles: string[]): CountedName => ({ key, count, roles })
const identities = (...names: CountedName[]): Record<string, string> =>
  Object.fromEntries([...identitiesOf(names, arabic)].map(([one, identity]) => [one, identity.key]))

describe('names that end with the same word are one person', () => {
  test.each<[string, CountedName[], boolean]>([
    ['where one leaves parts of the other out', [name('سالم بن فهد الصيرفي', 5), name('سالم الصيرفي', 9)], true],
    [
      'where a foreign name is spelt otherwise, with an office in common',
      [name('جورجيو بلانكو', 5, 'وزير البيئة'), name('غورغيو بلانكو', 2, 'وزير الزراعة')],
      true,
    ],
    ['not where two names differ by a long vowel', [name('سعد الصيرفي', 5, 'مدير'), name('سعيد الصيرفي', 2, 'مدير')], false],
    ['not father and son', [name('ماجد بن سالم بن فهد', 5, 'امين المجلس'), name('سالم بن فهد', 9, 'امين المجلس')], false],
    ['not with another first name', [name('سالم الصيرفي', 5, 'مدير'), name('نادر الصيرفي', 9, 'مدير')], false],
  ])('%s', (_, names, one) => {
    const found = identities(...names)
    expect(found[names[0]!.key] === found[names[1]!.key]).toBe(one)
  })

  test('a surname that several bear is tied by an office', () => {
    const found = identities(
      name('سالم الصيرفي', 5, 'وزير المياه'),
      name('نادر الصيرفي', 6, 'مدرب المنتخب'),
      name('الصيرفي', 2, 'المدرب', 'مدرب المنتخب'),
    )
    expect(found.الصيرفي).toBe('نادر الصيرفي')
  })

  test('a surname that several bear is nobody of them without one', () => {
    const found = identities(name('سالم الصيرفي', 5, 'وزير المياه'), name('نادر الصيرفي', 6, 'مدرب المنتخب'), name('الصيرفي', 2))
    expect(found.الصيرفي).toBe('الصيرفي')
  })

  test('a list of the user parts and joins', () => {
    const [long, short, other] = [name('سالم بن فهد الصيرفي', 5), name('سالم الصيرفي', 9), name('ابو فهد الصيرفي', 1)]
    const apart = identities({ ...long, person: 'Q1' }, { ...short, person: 'Q2' }, other)
    expect(apart[long.key]).not.toBe(apart[short.key])
    const alone = identities({ ...long, person: 'apart:x' }, short)
    expect(alone[long.key]).not.toBe(alone[short.key])
    const joined = identities({ ...long, person: 'Q1' }, short, { ...other, person: 'Q1' })
    expect(joined[other.key]).toBe(joined[long.key])
  })

  test('the evidence stands with the tie', () => {
    const found = identitiesOf([name('سالم بن فهد الصيرفي', 9, 'وزير المياه'), name('سالم الصيرفي', 2, 'وزير المياه')], arabic)
    expect(found.get('سالم الصيرفي')).toEqual({
      key: 'سالم بن فهد الصيرفي',
      ties: [{ key: 'سالم الصيرفي', rule: 'short', roles: ['وزير', 'المياه'] }],
    })
  })
})
