import { describe, expect, it } from 'vitest'
import { shownBetween } from '../../../eval/shown-changes.ts'
import { plainArticle } from '../../../test/plain-article.ts'
import { world } from '../../pipeline/world.ts'

const BEFORE = 'افتتحت بلدية السهل الجسر المعلق فوق وادي النخيل بعد عمل طويل وشارك الأهالي في العمل هناك.'
const AFTER = 'وغادر الضيوف القرية قبل الغروب وعاد العمال إلى بيوتهم فرحين بما رأوه من جمال الوادي.'

/** The types of change that a reader of the statement in the middle is shown; the second page is three hours later. */
function shown(a: string, b: string, days: readonly [string, string] = ['2023-03-14T09:00:00Z', '2023-03-14T12:00:00Z']): string[] {
  const page = (words: string, i: 0 | 1) =>
    plainArticle(`${BEFORE}\n${words}\n${AFTER}`, {
      id: `page-${i}`,
      page: `page-${i}`,
      published: { value: days[i], known: 'stated', rule: 'test' },
    })
  return [...new Set(shownBetween(page(a, 0), page(b, 1)).map(({ type }) => type))]
}

const said = (words: string): string => `وقال وزير الري هاني الخولي إن ${words}.`

describe('what changed in a statement from one page to another', () => {
  it.each([
    // A toll that grew is the news going on; money, or a toll that fell, is another number.
    [said('السيل أسفر عن سقوط 12 قتيلا في قرى الوادي'), said('السيل أسفر عن سقوط 14 قتيلا في قرى الوادي'), ['updated']],
    [said('السيل أسفر عن سقوط 14 قتيلا في قرى الوادي'), said('السيل أسفر عن سقوط 12 قتيلا في قرى الوادي'), ['number']],
    [said('السد الجديد يروي 12 حقلا في قرى الوادي'), said('السد الجديد يروي 14 حقلا في قرى الوادي'), ['number']],
    // The same man by his office; another man.
    [
      'وقال وزير الري هاني الخولي أمس في القرية كلاما. وقال الخولي إن السد الجديد يروي كل حقول الوادي الكبير.',
      'وقال وزير الري هاني الخولي أمس في القرية كلاما. وقال الوزير إن السد الجديد يروي كل حقول الوادي الكبير.',
      ['role'],
    ],
    [
      'وقال هاني الخولي إن السد الجديد يروي كل حقول الوادي الكبير.',
      'وقال سليم الدوري إن السد الجديد يروي كل حقول الوادي الكبير.',
      ['speaker'],
    ],
    [
      'وقال رشاد الترامبي إن السد الجديد يروي كل حقول الوادي الكبير.',
      'وقال رشاد الترمبي إن السد الجديد يروي كل حقول الوادي الكبير.',
      ['spelling'],
    ],
    // Two spellings of a foreign name; a second name that both pages give the man.
    [
      'وقال هوغو فالفيردي إن السد الجديد يروي كل حقول الوادي الكبير.',
      'وقال أوغو بالبيردي إن السد الجديد يروي كل حقول الوادي الكبير.',
      ['name'],
    ],
    [
      'وتحدث سليم الدوري الملقب بالبستاني عن القرى. وقال الدوري إن السد الجديد يروي كل حقول الوادي الكبير.',
      'وتحدث سليم الدوري الملقب بالبستاني عن القرى. وقال البستاني إن السد الجديد يروي كل حقول الوادي الكبير.',
      ['role'],
    ],
    // The day with its word or without.
    [said('السد الجديد سيفتتح يوم الأحد في الوادي الكبير'), said('السد الجديد سيفتتح الأحد في الوادي الكبير'), ['wording']],
    // One day by two words; two days.
    [said('السد الجديد سيفتتح يوم 15 مارس في الوادي الكبير'), said('السد الجديد سيفتتح غدا في الوادي الكبير'), ['wording']],
    [said('السد الجديد سيفتتح يوم 16 مارس في الوادي الكبير'), said('السد الجديد سيفتتح غدا في الوادي الكبير'), ['time']],
  ])('%s → %s: %s', (a, b, types) => {
    expect(shown(a, b)).toEqual(types)
  })

  it('says nothing of a change in the sentence behind the statement', () => {
    const [a, b] = ['وصل إلى الوادي 20 عاملا.', 'وصل إلى الوادي 30 عاملا.']
    expect(
      shown(`${said('السد الجديد يروي كل حقول الوادي الكبير')} ${a}`, `${said('السد الجديد يروي كل حقول الوادي الكبير')} ${b}`),
    ).toEqual([])
  })

  it('says nothing of two versions of one page', () => {
    const page = (figure: number, id: string) =>
      plainArticle(`${BEFORE}\n${said(`السد يروي ${figure} حقلا في قرى الوادي`)}\n${AFTER}`, { id, page: 'one' })
    expect(shownBetween(page(12, 'a'), page(14, 'b'))).toEqual([])
  })

  it.each(world.language.changes.tallies)('%s is counted in a toll', (row) => {
    expect(shown(said(`السيل خلف في القرى 12 ${row} من الأهالي`), said(`السيل خلف في القرى 14 ${row} من الأهالي`))).toEqual(['updated'])
  })
})
