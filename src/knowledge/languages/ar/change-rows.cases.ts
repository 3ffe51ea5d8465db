import type { ChangeType } from '../../../model/chain.ts'
import { changes } from './changes.ts'

/** A row in two printings of one sentence, and what changed between them; no type where they must share no copy. */
export interface ChangeCase {
  readonly list: string
  readonly row: string
  readonly a: string
  readonly b: string
  readonly type?: ChangeType
  /** The row must not make this change what it makes others. */
  readonly idle?: true
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
/** The row stands in both printings, and another word is changed beside it. */
const beside = (list: string, words: readonly string[]): ChangeCase[] =>
  words.map((row) => ({
    list,
    row,
    a: within(`${row} ثم رأوا البستان الجميل هناك`),
    b: within(`${row} ثم رأوا البستان القديم هناك`),
    type: 'wording',
    idle: true,
  }))
/** Another row to put in the place of one. */
const other = (row: string, one: string, two: string): string => (row === one || row.startsWith(one) || one.startsWith(row) ? two : one)

/** The first of a kind that is no part of the row, nor the row of it. */
const apart = (row: string, kind: readonly string[]): string =>
  kind.find((one) => !row.includes(one.slice(0, -1)) && !one.includes(row.slice(0, -1)))!

const IMPERFECT: Readonly<Record<string, string>> = {
  ي: 'يصل',
  تت: 'تتقدم',
  تكون: 'تكون',
  تست: 'تستمر',
  تؤد: 'تؤدي',
  تؤث: 'تؤثر',
  تؤك: 'تؤكد',
}

export const changeCases: readonly ChangeCase[] = [
  ...rows('places', changes.places, 'place', (row) => [row, other(row, changes.places[0]!, changes.places[1]!)]),
  ...rows('negations', changes.negations, 'negation', (row) => [`${row} يصل`, 'يصل']),
  ...rows('approximate', changes.approximate, 'hedge', (row) => [`40 مترا ${row}`, '40 مترا']),
  ...rows('hedges', changes.hedges, 'hedge', (row) => [`${row} يصل الوفد`, 'يصل الوفد']),
  ...rows('doubtful', changes.doubtful, 'hedge', (row) => [`${row} يصل الوفد`, 'يصل الوفد']),
  ...rows('roles', changes.roles, 'role', (row) => [row, other(row, 'وزير', 'رئيس')]),
  ...rows('names', changes.names, 'name', (row) => [row, other(row, 'خالد', 'سمير')]),
  ...rows('speakers', changes.speakers, 'speaker', (row) => [row, other(row, changes.speakers[0]!, changes.speakers[1]!)]),
  ...changes.terms.flatMap((row, i) =>
    row.flatMap((word) => {
      const apart = row.find(
        (one) =>
          one.slice(0, 4) !== word.slice(0, 4) &&
          !one.split(' ').some((part) => word.includes(part)) &&
          !word.split(' ').some((part) => one.includes(part)),
      )
      return apart ? rows(`terms.${i}`, [word], 'term', () => [word, apart]) : []
    }),
  ),
  ...rows('loaded', changes.loaded, 'term', (row) => [`الرجل ${row}`, 'الرجل']),
  ...rows('times', changes.times, 'time', (row) => [row, 'هناك']),
  ...rows('boilerplate', changes.boilerplate, 'boilerplate', (row) => [row, '']),
  ...rows('carriers', changes.carriers, 'credit', (row) => [`وفق ${row}`, '']),
  ...rows('numbers', Object.keys(changes.numbers), 'number-form', (row) => [`${row} كتب`, `${changes.numbers[row]} كتب`]),
  ...rows('scales', Object.keys(changes.scales), 'number-form', (row) => [`5 ${row} كتاب`, `${5 * changes.scales[row]!} كتاب`]),
  ...rows('unitForms', changes.unitForms, 'number-form', (row) => [`5 ${row}`, `5 ${row === 'م' ? 'هـ' : 'م'}`]),

  ...rows('terms.14', ['الخليج العربي', 'الخليج الفارسي'], 'term', (row) => [
    row,
    row.endsWith('العربي') ? 'الخليج الفارسي' : 'الخليج العربي',
  ]),
  ...rows('terms.14', ['الخليج'], 'term', (row) => [row, 'الخليج الفارسي']),
  ...rows('terms.15', ['الجدار الأمني'], 'term', (row) => [row, 'جدار الفصل العنصري']),
  ...rows('terms.16', ['القدس المحتلة'], 'term', (row) => [row, 'القدس الشرقية']),
  ...rows('terms.16', ['القدس الشرقية'], 'term', (row) => [row, 'القدس المحتلة']),
  ...rows('terms.19', ['أمر ملكي'], 'term', (row) => [row, 'الأمر الكريم']),
  ...beside('places', changes.places),
  ...beside('roles', changes.roles),
  ...beside('names', changes.names),
  ...rows('proclitics', changes.proclitics, 'place', (row) => [`${row}محافظة`, 'قطر']),
  ...rows('assimilated', ['لل ال'], 'place', () => ['للرياض', 'قطر']),
  ...rows('likeEndings', ['يا ية'], 'spelling', () => ['مكتبيا', 'مكتبية']),
  ...rows('particles', changes.particles, 'place', (row) => [`${row} مصر`, 'قطر']),
  ...rows('thatWords', changes.thatWords, 'speaker', (row) => [`قال كيفان ${row} الماء`, `قال مرعشي ${row} الماء`]),
  ...changes.formulas.map(
    (row): ChangeCase => ({
      list: 'formulas',
      row,
      a: `هدأت الريح في السهل ${row} ورأى الناس ماء كثيرا يجري هناك أمامهم ثم عادت السفن إلى الميناء القديم`,
      b: `غادر الوفد قرية الجبل ${row} ورأى الناس ماء كثيرا يجري هناك أمامهم وبدأ البناء في المدرسة الجديدة`,
      idle: true,
    }),
  ),
  ...rows('creditCues', changes.creditCues, 'credit', (row) => [`${row} بستان جميل كبير واسع قديم هادئ أخضر رويترز`, '']),
  ...rows('decimalLetter', [changes.decimalLetter], 'number-form', () => ['5ر2 كتاب', '2.5 كتاب']),
  ...rows('timeNeighbours', changes.timeNeighbours, 'time', (row) => [`يناير ${row} البستان`, 'يناير البستان']),
  ...changes.notNegative.flatMap((row) =>
    rows('notNegative', [row], 'wording', () =>
      row.includes('ز') ? [row, 'ما زالت'] : [`${row} البستان`, row.startsWith('ألا') ? `${row.slice(4)} البستان` : 'البستان'],
    ).map((one): ChangeCase => ({ ...one, idle: true })),
  ),
  ...rows('doubtful', changes.doubtful, 'wording', (row) => [`${row} وصل الوفد`, 'وصل الوفد']).map(
    (one): ChangeCase => ({ ...one, idle: true }),
  ),
  ...rows('imperfectBeginnings', changes.imperfectBeginnings, 'hedge', (row) => [`قد ${IMPERFECT[row]} الوفد`, `${IMPERFECT[row]} الوفد`]),
  ...rows('sounds', changes.sounds, 'name', (row) => [`${row[0]}يلمار`, `${row[1]}يلمار`]),
  ...rows('weakLetters', [changes.weakLetters], 'name', () => ['كابلندو', 'كيبلندي']),
  ...changes.opposites.flatMap(({ one, other }, i) =>
    (['one', 'other'] as const).flatMap((side) => {
      const [own, against] = side === 'one' ? [one, other] : [other, one]
      const turned = against.words[0] ?? against.cues[0]!
      return (['cues', 'words'] as const).flatMap((list) =>
        rows(`opposites.${i}.${side}.${list}`, own[list], 'negation', (row) => [`و${row} الوفد`, `و${turned} الوفد`]),
      )
    }),
  ),
  ...changes.hedgeKinds.flatMap((kind, i) =>
    rows(`hedgeKinds.${i}`, kind, 'wording', (row) => [`${row} يصل الوفد`, `${apart(row, kind)} يصل الوفد`]).map(
      (one): ChangeCase => ({ ...one, idle: true }),
    ),
  ),
  ...changes.hedgeKinds.flatMap((kind, i) =>
    rows(
      `hedgeKinds.${i}`,
      kind.filter((word) => !changes.doubtful.includes(word)),
      'hedge',
      (row) => [`${row} يصل الوفد`, 'يصل الوفد'],
    ),
  ),
  ...rows('future.letters', changes.future.letters, 'hedge', (row) => ['قد نستورد القمح', `${row}نستورد القمح`]),
  ...rows('future.words', changes.future.words, 'hedge', (row) => ['قد نستورد القمح', `${row} نستورد القمح`]),
  ...rows('placeNouns', changes.placeNouns, 'place', (row) => [`${row} الغدير`, `${row} الزهور`]),
  ...rows('bodyNouns', changes.bodyNouns, 'name', (row) => [`${row} الغدير`, `${row} الزهور`]),
  ...rows('caseEndings', ['ون ين'], 'wording', () => ['المشاركون', 'المشاركين']),
  ...rows('caseEndings', ['ان ين'], 'wording', () => ['المشاركان', 'المشاركين']),
  ...rows('caseEndings', ['ها هما'], 'wording', () => ['بكتابها', 'بكتابهما']),
  ...rows('likeParts', ['ميرك مريك'], 'spelling', () => ['الأميركي', 'الأمريكي']),
  ...rows('innerVowel', [changes.innerVowel], 'wording', () => ['المركز', 'المراكز']),
  ...rows('quoteMarks', [changes.quoteMarks], 'quotation', () => ['«البستان»', 'البستان']),
]
