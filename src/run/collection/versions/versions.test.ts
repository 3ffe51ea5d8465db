import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Collection } from '../../../model/collection.ts'
import type { VersionChange, VersionHistory } from '../../../model/version.ts'
import { sliceOf } from '../../../text/spans.ts'
import { addPaths } from '../../ingest/add.ts'
import { openCollection } from '../collection.ts'

const FIRST = 'انهار سقف المدرسة القديمة في بلدة الرملة بعد أمطار غزيرة استمرت ثلاثة أيام متواصلة.'
const SAID = 'وقال مدير الدفاع المدني نادر الصيرفي إن «سبعة فصول في المدرسة كانت مغلقة منذ بداية العام لأسباب السلامة».'
const LAST = 'وكانت البلدية قد أعلنت قبل عام خطة لترميم خمس مدارس في البلدة ولم يبدأ العمل فيها حتى اليوم.'
const TEXT = [FIRST, SAID, LAST]

interface Case {
  readonly name: string
  readonly was?: readonly string[]
  readonly is: readonly string[]
  readonly types: readonly string[]
  readonly sense: readonly string[]
  readonly notices?: readonly string[]
  readonly withoutNotice: boolean
  readonly statements?: readonly [came: number, went: number, changed: number]
}

const CASES: readonly Case[] = [
  {
    name: 'another number, and no word of it',
    is: [FIRST, SAID.replace('سبعة', 'تسعة'), LAST],
    types: ['number'],
    sense: ['number'],
    withoutNotice: true,
    statements: [0, 0, 1],
  },
  {
    name: 'another number, with a notice that names it',
    is: [FIRST, SAID.replace('سبعة', 'تسعة'), LAST, 'تصحيح: ذكرت نسخة سابقة من هذا الخبر أن الفصول المغلقة سبعة.'],
    types: ['number', 'added'],
    sense: ['number'],
    notices: ['correction'],
    withoutNotice: false,
    statements: [0, 0, 1],
  },
  {
    name: 'paragraphs in another order',
    is: [FIRST, LAST, SAID],
    types: ['order'],
    sense: [],
    withoutNotice: false,
    statements: [0, 0, 0],
  },
  {
    name: 'a toll that went on',
    was: [FIRST, SAID, LAST, 'وأصيب سبعة تلاميذ في الحادث.'],
    is: [FIRST, SAID, LAST, 'وأصيب تسعة تلاميذ في الحادث.'],
    types: ['updated'],
    sense: [],
    withoutNotice: false,
  },
  {
    name: 'a statement that went',
    is: [FIRST, LAST],
    types: ['dropped'],
    sense: ['dropped'],
    withoutNotice: true,
    statements: [0, 1, 0],
  },
  {
    name: 'a paragraph more',
    is: [...TEXT, 'وقالت وزيرة التعليم ليلى المرادي إن «الوزارة ستنقل تلاميذ المدرسة إلى مبنى آخر ابتداء من الغد».'],
    types: ['added'],
    sense: [],
    withoutNotice: false,
    statements: [1, 0, 0],
  },
  {
    name: 'a notice that stood there before says nothing of what changed now',
    was: [...TEXT, 'تصحيح: اسم البلدة الرملة لا الرميلة.'],
    is: [FIRST, SAID.replace('سبعة', 'تسعة'), LAST, 'تصحيح: اسم البلدة الرملة لا الرميلة.'],
    types: ['number'],
    sense: ['number'],
    withoutNotice: true,
  },
  {
    name: 'spelling alone',
    is: [FIRST.replace('أمطار', 'امطار'), SAID, LAST],
    types: ['spelling'],
    sense: [],
    withoutNotice: false,
  },
]

const url = (i: number): string => `https://wadi.example/news/${900 + i}`
const line = (i: number, n: number, text: readonly string[]): string =>
  JSON.stringify({
    url: url(i),
    outlet: 'wadi',
    outletName: 'الوادي',
    title: 'انهيار سقف مدرسة في الرملة',
    seen: `2024-02-11T0${8 + n}:00:00Z`,
    published: '2024-02-11',
    text: text.join('\n'),
  })

describe('versions of a page', { timeout: 120_000 }, () => {
  let folder: string
  let collection: Collection
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'isnad-versions-'))
    const file = join(folder, 'pages.jsonl')
    writeFileSync(file, CASES.flatMap(({ was = TEXT, is }, i) => [line(i, 1, is), line(i, 0, was)]).join('\n'))
    const location = join(folder, 'news.sqlite')
    await addPaths(location, [file])
    collection = await openCollection(location)
  })
  afterAll(async () => {
    await collection.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const historyOf = async (i: number): Promise<VersionHistory & { readonly change: VersionChange }> => {
    const history = (await collection.versionHistory(url(i)))!
    return { ...history, change: history.changes[0]! }
  }

  test.each(CASES.map((one, i) => [one.name, one, i] as const))('%s', async (_, one, i) => {
    const { change, versions } = await historyOf(i)
    expect(versions.map(({ first }) => first)).toEqual(['2024-02-11T08:00:00Z', '2024-02-11T09:00:00Z'])
    const typeAt = (at: number): string => change.changes[at]!.type
    expect(change).toMatchObject({ from: 1, to: 2, ordered: true, withoutNotice: one.withoutNotice })
    expect(change.changes.map(({ type }) => type).sort()).toEqual([...one.types].sort())
    expect(change.sense.map(typeAt)).toEqual(one.sense)
    expect(change.notices.map(({ kind }) => kind)).toEqual(one.notices ?? [])
    const { came, went, changed } = change.statements
    if (one.statements) expect([came.length, went.length, changed.length]).toEqual(one.statements)
  })

  test('spans lie in the older text and in the newer, and a notice is tied to the change whose words it repeats', async () => {
    const { change } = await historyOf(1)
    const [was, is] = [(await collection.article(`${url(1)}@1`))!, (await collection.article(`${url(1)}@2`))!]
    expect([was.article.id, is.article.id]).toEqual([change.a, change.b])
    const number = change.changes.find(({ type }) => type === 'number')!
    expect([sliceOf(was.article.text, number.a), sliceOf(is.article.text, number.b)]).toEqual(['سبعة', 'تسعة'])
    expect(change.notices[0]!.changes.map((at) => change.changes[at])).toEqual([number])
  })

  test('an address with the number of a version names that version alone', async () => {
    expect((await collection.article(url(0)))!.article.id).toBe((await collection.article(`${url(0)}@2`))!.article.id)
    expect(await collection.article(`${url(0)}@3`)).toBeUndefined()
    expect(await collection.article(`${url(0)}@0`)).toBeUndefined()
    expect(await collection.versionHistory('https://wadi.example/none')).toBeUndefined()
  })
})

describe('versions of a page among other pages', { timeout: 120_000 }, () => {
  const OPENS = 'افتتح وزير النقل سالم المرعشي صباح الأحد جسر الرملة الجديد أمام السيارات والمشاة بعد أعوام من العمل.'
  const cost = (millions: string): string =>
    `وقال الوزير سالم المرعشي إن «كلفة جسر الرملة الجديد بلغت ${millions} مليون دينار دفعتها الدولة كلها من موازنة النقل».`
  const printed = (host: string, hour: string, cents: string, seen = hour) =>
    JSON.stringify({
      url: `https://${host}.example/bridge`,
      outlet: host,
      outletName: host,
      title: 'افتتاح جسر الرملة',
      published: `2024-02-11T${hour}:00:00Z`,
      seen: `2024-02-11T${seen}:00:00Z`,
      text: [OPENS, cost(cents)].join('\n'),
    })
  let folder: string
  let collection: Collection
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'isnad-versions-'))
    const file = join(folder, 'pages.jsonl')
    // The first page says 340 and, from eleven, 430; one took it before, one behind.
    const lines = [
      printed('wadi', '08', '340'),
      printed('wadi', '08', '430', '11'),
      printed('jisr', '09', '340'),
      printed('asda', '12', '430'),
    ]
    writeFileSync(file, lines.join('\n'))
    await addPaths(join(folder, 'news.sqlite'), [file])
    collection = await openCollection(join(folder, 'news.sqlite'))
  })
  afterAll(async () => {
    await collection.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('are one page; what changed between them is the own change of their outlet, and copies are told by the version they took', async () => {
    const [first, second] = await Promise.all([1, 2].map(async (n) => (await collection.article(`https://wadi.example/bridge@${n}`))!))
    const copies = await Promise.all(['jisr', 'asda'].map(async (host) => (await collection.article(`https://${host}.example/bridge`))!))
    const { group } = (await collection.group(second!.statements.at(-1)!.id))!
    expect(group.chains.length).toBe(3)
    expect(group.own).toMatchObject([{ a: first!.article.id, b: second!.article.id, from: 1, to: 2, withoutNotice: true }])
    expect(group.own[0]!.changes.map(({ type }) => type)).toEqual(['number'])
    expect(group.taken.map(({ article, from, to, outdated }) => ({ article, from, to, outdated }))).toEqual(
      expect.arrayContaining([
        { article: copies[0]!.article.id, from: 1, to: 1, outdated: true },
        { article: copies[1]!.article.id, from: 2, to: 2, outdated: false },
      ]),
    )
    const [place] = group.taken.find(({ outdated }) => outdated)!.evidence
    expect([place!.was, place!.is, place!.as]).toEqual(['340', '430', 'was'])
    expect(sliceOf(copies[0]!.article.text, place!.copy.span)).toContain('340')
    // Nobody took anything from itself.
    const pages = new Map([first!, second!, ...copies].map(({ article }) => [article.id, article.page]))
    for (const { from, to } of group.observed) expect(pages.get(from.article!)).not.toBe(pages.get(to.article!))
    for (const { a, b } of group.changes) expect(pages.get(a)).not.toBe(pages.get(b))
  })
})
