import { credit } from './credit.ts'
import { SPEAKER } from './speech.cases.ts'

/** A page for a row of credits: the carriers of its first statement; of the page where it has a byline. */
export interface CreditCase {
  readonly list: string
  readonly row: string
  readonly text: string
  readonly byline?: string
  /** The carriers are those that the page names anywhere. */
  readonly page?: true
  readonly carriers: readonly string[]
}

const OWN = ['بثته', 'بثتها', 'نشرته', 'نشرتها', 'تلقته', 'تلقتها']
const SAID = 'إن المصنع سيفتح أبوابه قريبا'
/** "To the …" is written without the first letter of the article. */
const told = (row: string): string => (row.startsWith('ال') ? `ل${row.slice(1)}` : `ل${row}`)

/** The agency is the source of what it broadcast, published or received; of what it quoted, only the hand. */
const handedOn = (list: string, row: string, onAuthority: string, carriers: readonly string[]): CreditCase => ({
  list,
  row,
  text: `ارتفع منسوب المياه، بحسب ما ${row} وكالة رويترز${onAuthority}.`,
  carriers,
})

export const creditCases: readonly CreditCase[] = [
  ...credit.heads.map(({ word }) => ({
    list: 'heads',
    row: word,
    text: `وقال ${SPEAKER} ${told(word)} «الوادي الأخضر» ${SAID}.`,
    carriers: ['الوادي الأخضر'],
  })),
  ...credit.noNames.map((row) => ({ list: 'noNames', row, text: `وقال ${SPEAKER} لموقع ${row} ${SAID}.`, carriers: [] })),
  ...credit.collective.map((row) => ({ list: 'collective', row, text: 'هدأت الريح.', byline: row, carriers: [row] })),
  ...credit.prefixes.map(
    (row): CreditCase => ({
      list: 'prefixes',
      row,
      text: `اتصل الأهالي أمس ${row === 'لل' ? 'للواشنطن بوست' : `${row}رويترز`} في الوادي.`,
      page: true,
      carriers: [row === 'لل' ? 'الواشنطن بوست' : 'رويترز'],
    }),
  ),
  ...credit.alsoWords.map(
    (row): CreditCase => ({ list: 'alsoWords', row, text: `انتظر الأهالي في القرية ${row} طويلا.`, page: true, carriers: [] }),
  ),
  ...credit.ordinaryNames.map(
    (row): CreditCase => ({ list: 'ordinaryNames', row, text: `كتب الأهالي كلمة «${row}» على جدار المدرسة.`, page: true, carriers: [] }),
  ),
  ...credit.spokenWith.map((row) => ({
    list: 'spokenWith',
    row,
    text: `وقعت الحادثة أمام قناة الجزيرة. وقال ${SPEAKER} في لقاء ${row} القناة ${SAID}.`,
    carriers: ['قناة الجزيرة'],
  })),
  ...credit.handOn.map((row) => handedOn('handOn', row, ` عن ${SPEAKER}`, ['وكالة رويترز'])),
  ...credit.putOut.map((row) =>
    OWN.includes(row) ? handedOn('putOut', row, '', []) : handedOn('putOut', row, ` عن ${SPEAKER}`, ['وكالة رويترز']),
  ),
]
