import type { ChangeType } from '../../../model/chain.ts'
import { changes } from './changes.ts'

/** A row in two printings of one sentence, and what changed between them. */
export interface ChangeCase {
  readonly list: string
  readonly row: string
  readonly a: string
  readonly b: string
  readonly type: ChangeType
}

const [BEFORE, AFTER] = [
  'افتتحت بلدية السهل صباح الأحد الجسر المعلق فوق وادي النخيل بعد عمل طويل وشارك الأهالي في',
  'ثم غادر الضيوف القرية قبل الغروب وعاد العمال إلى بيوتهم فرحين بما رأوه من جمال الوادي',
]
const within = (words: string): string => `${BEFORE} ${words} ${AFTER}`.replace(/ +/gu, ' ')
const rows = (
  list: string,
  words: readonly string[],
  type: ChangeType,
  printings: (row: string) => readonly [string, string],
): ChangeCase[] =>
  words.map((row) => {
    const [a, b] = printings(row)
    return { list, row, a: within(a), b: within(b), type }
  })
/** Another row to put in the place of one. */
const other = (row: string, one: string, two: string): string => (row === one || row.startsWith(one) || one.startsWith(row) ? two : one)

export const changeCases: readonly ChangeCase[] = [
  ...rows('places', changes.places, 'place', (row) => [row, other(row, changes.places[0]!, changes.places[1]!)]),
  ...rows('negations', changes.negations, 'negation', (row) => [`${row} يصل`, 'يصل']),
  ...rows('hedges', changes.hedges, 'hedge', (row) => [`${row} يصل الوفد`, 'يصل الوفد']),
  ...rows('doubtful', changes.doubtful, 'hedge', (row) => [`${row} يصل الوفد`, 'يصل الوفد']),
  ...rows('reporting.neutral', changes.reporting.neutral, 'cue', (row) => [`${row} الوزير أن`, `${other(row, 'قال', 'أضاف')} الوزير أن`]),
  ...rows('reporting.asserting', changes.reporting.asserting, 'stance', (row) => [`${row} الوزير أن`, 'قال الوزير أن']),
  ...rows('reporting.distancing', changes.reporting.distancing, 'stance', (row) => [`${row} الوزير أن`, 'قال الوزير أن']),
  ...rows('roles', changes.roles, 'role', (row) => [row, other(row, 'وزير', 'رئيس')]),
  ...rows('names', changes.names, 'name', (row) => [row, other(row, 'خالد', 'سمير')]),
  ...rows('speakers', changes.speakers, 'speaker', (row) => [row, other(row, changes.speakers[0]!, changes.speakers[1]!)]),
  ...changes.terms.flatMap((row) =>
    row.flatMap((word) => {
      const apart = row.find(
        (one) => !one.split(' ').some((part) => word.includes(part)) && !word.split(' ').some((part) => one.includes(part)),
      )
      return apart ? rows('terms', [word], 'term', () => [word, apart]) : []
    }),
  ),
  ...rows('loaded', changes.loaded, 'term', (row) => [`الرجل ${row}`, 'الرجل']),
  ...rows('times', changes.times, 'time', (row) => [row, other(row, 'السبت', 'الجمعة')]),
  ...rows('boilerplate', changes.boilerplate, 'boilerplate', (row) => [row, '']),
  ...rows('carriers', changes.carriers, 'credit', (row) => [`وفق ${row}`, '']),
  ...rows('numbers', Object.keys(changes.numbers), 'number-form', (row) => [`${row} كتب`, `${changes.numbers[row]} كتب`]),
  ...rows('scales', Object.keys(changes.scales), 'number-form', (row) => [`5 ${row} كتاب`, `${5 * changes.scales[row]!} كتاب`]),
  ...rows('unitForms', changes.unitForms, 'number-form', (row) => [`5 ${row}`, `5 ${row === 'م' ? 'هـ' : 'م'}`]),
]
