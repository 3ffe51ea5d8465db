import { analysis } from './analysis.ts'

/** A word or a query for a row, and what it is searched as. */
export interface AnalysisCase {
  readonly list: string
  readonly row: string
  /** `front`: the word without what is joined in front; `stem`: the term it is found by; `query`: the parts of a query; `said`: who says what in a sentence, which looks at the same words. */
  readonly of: 'front' | 'stem' | 'query' | 'said'
  readonly text: string
  readonly finds: string
  /** The row must do nothing here. */
  readonly idle?: true
}

const one = (list: string, row: string, of: AnalysisCase['of'], text: string, finds: string): AnalysisCase => ({
  list,
  row,
  of,
  text,
  finds,
})
const idle = (list: string, row: string, of: AnalysisCase['of'], text: string, finds = text): AnalysisCase => ({
  ...one(list, row, of, text, finds),
  idle: true,
})

const { endings, pronouns, kept, alike, last, whole, common, phraseMarks, query } = analysis

/** Words that begin with none of the letters of a prefix, behind each of them. */
const NOUNS =
  'مدرسة قرية مدينة طريق حديقة جزيرة منطقة حكومة سيارة طائرة صحيفة رسالة مهرجان مستشفى معرض سلطان شارع مسجد حديد مهندس شاعر رئيس جامعة مزرعة صحراء ميناء مصنع متحف مسرح ملعب حارس زعيم نظام'.split(
    ' ',
  )

const prefixCases: readonly AnalysisCase[] = [
  ...['و', 'ف'].flatMap((row) => [
    one('prefixes.0.forms', row, 'front', `${row}مدرسة`, 'مدرسة'),
    idle('prefixes.0.forms', row, 'front', `${row}زير`),
  ]),
  one('prefixes.1.forms', 'س', 'front', 'سيعلنون', 'علنون'),
  idle('prefixes.1.forms', 'س', 'front', 'سلطان'),
  one('prefixes.1.before', 'يتنأ', 'front', 'ستعلنون', 'تعلنون'),
  idle('prefixes.1.before', 'يتنأ', 'front', 'سعوديون'),
  ...['ب', 'ك', 'ل'].flatMap((row) => [
    one('prefixes.2.forms', row, 'front', `${row}بحر`, 'بحر'),
    idle('prefixes.2.forms', row, 'front', `${row}حر`),
  ]),
  ...['بال', 'كال', 'ال', 'لل'].flatMap((row) => [
    one('prefixes.3.forms', row, 'front', `${row}مدرسة`, 'مدرسة'),
    idle('prefixes.3.forms', row, 'front', `${row}م`),
  ]),
  ...['ب', 'ك', 'ل'].flatMap((row) => [
    one('prefixes.4.forms', row, 'front', `${row}مدرسة`, 'مدرسة'),
    idle('prefixes.4.forms', row, 'front', `${row}نت`),
  ]),
  one('prefixes.5.forms', 'ي', 'front', 'يعلنون', 'علنون'),
  idle('prefixes.5.forms', 'ي', 'front', 'يوم'),
]

/** Words on which an ending is seen whole: of two endings joined the second is taken off too. */
const ended = (row: string): readonly [word: string, stem: string] => {
  if (row === 'وا') return ['قالوا', 'قال']
  if (pronouns.endings.includes(row)) return [`مكتبات${row}`, 'مكتب']
  if (/^ت/u.test(row)) return [`عربي${row}`, 'عرب']
  return /^ي/u.test(row) ? [`إنسان${row}`, 'إنس'] : [`مكتب${row}`, 'مكتب']
}
const endingCases: readonly AnalysisCase[] = [
  ...endings.flatMap((row) => [
    one('endings', row, 'stem', ...ended(row)),
    ...(row.length === 1 ? [idle('endings', row, 'stem', `رز${row}`)] : []),
  ]),
  ...pronouns.endings.map((row) => one('pronouns.endings', row, 'stem', `سياسيت${row}`, 'سياس')),
  one('pronouns.joined', pronouns.joined, 'stem', 'سياسيتها', 'سياس'),
  one('pronouns.bare', pronouns.bare, 'stem', 'أسطوانتها', 'أسطوان'),
  one('glides', 'ائ اء', 'stem', 'آبائهم', 'آباء'),
  one('glides', 'ائ اء', 'stem', 'زملائها', 'زملاء'),
  ...kept.flatMap((row) => [one('kept', row, 'stem', row, row), idle('kept', row, 'stem', 'مكتبان', 'مكتب')]),
  one('alike', alike[0]!.join(' '), 'stem', 'مسئول', 'مسوول'),
  one('alike', alike[1]!.join(' '), 'stem', 'رءوس', 'رووس'),
  one('alike', alike[2]!.join(' '), 'stem', 'القرءان', 'قران'),
  idle('alike', alike[0]!.join(' '), 'stem', 'يوم'),
  one('construct', 'و', 'stem', 'مزارعو', 'مزارع'),
  idle('construct', 'و', 'stem', 'مايو'),
  one('notBehind', 'ا', 'stem', 'إجراءات', 'إجراء'),
  ...last.map((row) => one('last', row, 'stem', `مكتب${row}`, 'مكتب')),
]

const FIELDS: Readonly<Record<string, string>> = {
  headline: 'headline:جسر',
  body: 'body:جسر',
  quotes: 'quotes:جسر',
  speaker: 'speaker=جسر',
  outlet: 'outlet=جسر',
}
const queryCases: readonly AnalysisCase[] = [
  ...common.flatMap((row) => [one('common', row, 'query', `${row} جسر`, 'جسر'), idle('common', row, 'query', row)]),
  one('phraseMarks', phraseMarks, 'query', '"جسر جديد"', 'phrase جسر جديد'),
  ...query.or.flatMap((row) => [
    one('query.or', row, 'query', `جسر ${row} ميناء`, 'جسر | ميناء'),
    idle('query.or', row, 'query', `"جسر ${row} ميناء"`, `phrase جسر ${row} ميناء`),
  ]),
  ...Object.entries(query.fields).flatMap(([field, rows]) =>
    rows.flatMap((row) => [
      one(`query.fields.${field}`, row, 'query', `${row}:جسر`, FIELDS[field]!),
      idle(`query.fields.${field}`, row, 'query', `${row} جسر`, `${row} · جسر`),
    ]),
  ),
]

/** A pronoun behind a word, before which its last letter is written otherwise. */
const theirs = (row: string): string => `${row.replace(/ة$/u, 'ت')}ها`
/** Words that a sentence takes for one with a preposition or an article joined, though other forms of them are known to the search. */
const INFLECTED =
  'باكستانيون بحرينيين برلمانيا بريطاني بريطانيه بادروا بادر بيانات بحرين بحريه بلدان بلدة لبنانيين لاجئين لاجئ لاعبين لبناني ليبي ألقى التقى التقت التهم ألغى ألغت'.split(
    ' ',
  )
const SPEAKER = 'سالم المرادي'
const said = (row: string): AnalysisCase => {
  if (row.startsWith('ب')) return one('whole', row, 'said', `طالب ${SPEAKER} ${row} الوادي بفتح السوق.`, 'بفتح السوق')
  if (row.startsWith('ل')) return one('whole', row, 'said', `دعا ${SPEAKER} ${row} الوادي إلى فتح السوق.`, 'فتح السوق')
  const [speaker, verb] = row.endsWith('ت') ? ['هدى المرعشي', 'أكدت'] : [SPEAKER, 'أكد']
  return one(
    'whole',
    row,
    'said',
    `${row} ${verb === 'أكد' ? 'المدير' : 'المديرة'} ${speaker} كلمة ${verb} فيها أن الماء كثير.`,
    `${speaker}: الماء كثير`,
  )
}

/** With the letter of "to" before them, other words. */
const WITH_LAM = ['بناني', 'يماني', 'يمين']

/** Nothing is taken off in front of the word, and what is joined to it is. */
const wholeCases: readonly AnalysisCase[] = [
  ...whole.flatMap((row) => [
    one('whole', row, 'front', row, row),
    ...(row.length < 4 || /^.{3,}[^ا]ت$/u.test(row) ? [] : [one('whole', row, 'front', theirs(row), theirs(row))]),
    ...(row.length < 3 || /^[اأإآ]/u.test(row) || WITH_LAM.includes(row) ? [] : [one('whole', row, 'front', `ل${row}`, row)]),
  ]),
  ...INFLECTED.map(said),
  ...NOUNS.flatMap((noun) =>
    ['ب', 'ك', 'ل', 'وب', 'فل', 'ول', 'وال', 'بال', 'ال', 'لل', 'فال'].map((joined) => idle('whole', noun, 'front', joined + noun, noun)),
  ),
  ...NOUNS.flatMap((noun) =>
    ['ب', 'ك', 'ل', 'وال', 'بال', 'ال', 'لل'].map((joined) => idle('whole', noun, 'front', joined + theirs(noun), theirs(noun))),
  ),
]

export const analysisCases: readonly AnalysisCase[] = [...prefixCases, ...endingCases, ...queryCases, ...wholeCases]
