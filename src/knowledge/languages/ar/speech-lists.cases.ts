import { SPEAKER } from './speech.cases.ts'
import { speech } from './speech.ts'

/** A sentence for a row: who says what in it; nobody and nothing in a negative case. */
export interface SpeechCase {
  readonly list: string
  readonly row: string
  readonly text: string
  readonly says?: { readonly speaker: string; readonly words: string; readonly saidIn?: string }
}

const SAID = 'المصنع سيفتح أبوابه قريبا'
const FACT = 'ارتفع منسوب المياه في الوادي الكبير'
const say = (
  list: string,
  rows: readonly string[],
  text: (row: string) => string,
  words = SAID,
  saidIn?: (row: string) => string,
): SpeechCase[] =>
  rows.map((row) => ({ list, row, text: text(row), says: { speaker: SPEAKER, words, ...(saidIn && { saidIn: saidIn(row) }) } }))
const nothing = (list: string, rows: readonly string[], text: (row: string) => string): SpeechCase[] =>
  rows.map((row) => ({ list, row, text: text(row) }))

/** "According to what" wants a verb behind it; "to" is written on to the name. */
const source = (row: string): string => {
  if (row.endsWith('-')) return `${row.slice(0, -1)}${SPEAKER}`
  return /(?:ما|لما)$/u.test(row) ? `${row} قال ${SPEAKER}` : `${row} ${SPEAKER}`
}

/** A case for each row of the lists of speech that a frame looks at; cues and roles have their own. */
export const listCases: readonly SpeechCase[] = [
  ...say('accordingTo', speech.accordingTo, (row) => `${FACT}، ${source(row)}.`, FACT),
  ...say('accordingVerb', speech.accordingVerb, (row) => `${FACT}، ${row} قال ${SPEAKER}.`, FACT),
  ...say('tails', speech.tails, (row) => `قال ${SPEAKER} إن ${SAID} ${row} ${row.endsWith('أن') ? 'يذكر موعدا' : 'التفاصيل'}.`),
  ...say(
    'occasions.nouns',
    speech.occasions.nouns,
    (row) => `قال ${SPEAKER} في ${row} إن ${SAID}.`,
    SAID,
    (row) => `في ${row}`,
  ),
  ...say('resumptive', speech.resumptive, (row) => `وقال ${row} ${SPEAKER} إن ${SAID}.`),
  ...say('timeWords', speech.timeWords, (row) => `قال ${SPEAKER} ${row} إن ${SAID}.`),
  ...say(
    'addressees',
    speech.addressees.filter((row) => row !== 'لـ'),
    (row) => `قال ${SPEAKER} ${row} إن ${SAID}.`,
  ),
  ...say('openers', speech.openers, (row) => `هدأت الريح ${row === 'من' ? 'من جهته' : row} قال ${SPEAKER} إن ${SAID}.`),
  ...say('honorifics', speech.honorifics, (row) => `غادر الوفد القرية. قال الوزير ${SPEAKER} إن الماء كثير هنا. وأضاف ${row} أن ${SAID}.`),
  ...say('nounStarts', speech.nounStarts.words, (row) => `أكد ${SPEAKER} ${row} العمل في المصنع.`, '').map((one) => ({
    ...one,
    says: { speaker: SPEAKER, words: `${one.row} العمل في المصنع` },
  })),
  ...say('governing', speech.governing.slice(0, 2), (row) => `قال ال${row} على المعرض ${SPEAKER} إن ${SAID}.`),
  ...nothing('norms', speech.norms, (row) => `سيجري العمل في الوادي وفق ${row} جديدة.`),
  ...nothing('negations', speech.negations, (row) => `${row} يعلن ${SPEAKER} أن ${SAID}.`),
  ...nothing('unreal', speech.unreal, (row) => `هذا ${row} قال ${SPEAKER} إنه مهم.`),
  ...nothing('unrealPresent', speech.unrealPresent, (row) => `${row} يعلن ${SPEAKER} أن ${SAID}.`),
  ...nothing('beforeThat', speech.beforeThat, (row) => `أعلن ${SPEAKER} النتيجة ${row} أن يغادر القرية.`),
]

/** Constructions: what must be read, and what must not. */
export const frameCases: readonly SpeechCase[] = [
  {
    list: 'said after',
    row: 'quotation',
    text: `«سنزرع القمح في كل قرية من قرى الوادي»، قال ${SPEAKER}.`,
    says: { speaker: SPEAKER, words: 'سنزرع القمح في كل قرية من قرى الوادي' },
  },
  {
    list: 'said after',
    row: 'present',
    text: `العمل في المصنع لا يهدأ ليلا ولا نهارا، يقول الوزير ${SPEAKER}.`,
    says: { speaker: SPEAKER, words: 'العمل في المصنع لا يهدأ ليلا ولا نهارا' },
  },
  {
    list: 'relayed',
    row: 'agency',
    text: `ذكرت وكالة رويترز أن الوزير ${SPEAKER} قال إن ${SAID}.`,
    says: { speaker: SPEAKER, words: SAID },
  },
  { list: 'front', row: 'but', text: `لكن الوزير ${SPEAKER} أكد أن ${SAID}.`, says: { speaker: SPEAKER, words: SAID } },
  { list: 'front', row: 'as for', text: `أما ${SPEAKER} فأكد أن ${SAID}.`, says: { speaker: SPEAKER, words: SAID } },
  { list: 'front', row: 'had', text: `وكان الوزير ${SPEAKER} قد أعلن أن ${SAID}.`, says: { speaker: SPEAKER, words: SAID } },
  { list: 'front', row: 'who', text: `وصل أمس الوزير ${SPEAKER} الذي قال إن ${SAID}.`, says: { speaker: SPEAKER, words: SAID } },
  { list: 'aside', row: 'age', text: `قال ${SPEAKER} (54 عاما) إن ${SAID}.`, says: { speaker: SPEAKER, words: SAID } },
  {
    list: 'homograph',
    row: 'name',
    text: `على الجسر وقف الناس. وقال علي المرادي، أمس، إن ${SAID}.`,
    says: { speaker: 'علي المرادي', words: SAID },
  },
  {
    list: 'homograph',
    row: 'van',
    text: `وقال السفير جيرارد فان بوهيمن إن ${SAID} لأهل القرية. وأضاف أن ${SAID}، فإن غاب الماء غاب الناس.`,
    says: { speaker: 'جيرارد فان بوهيمن', words: `${SAID}، فإن غاب الماء غاب الناس` },
  },
  {
    list: 'name in marks',
    row: 'observatory',
    text: `وأعلن «مرصد الوادي لحقوق المزارعين»، أن ${SAID}.`,
    says: { speaker: 'مرصد الوادي لحقوق المزارعين', words: SAID },
  },
  { list: 'told', row: 'a paper', text: `وقال لـ«الشرق الأوسط» الوزير ${SPEAKER} إن ${SAID}.`, says: { speaker: SPEAKER, words: SAID } },
  {
    list: 'and about',
    row: 'camp',
    text: `قال الوزير هاني الخولي إن الماء كثير، وعن المصنع الجديد أوضح ${SPEAKER} أن ${SAID}.`,
    says: { speaker: SPEAKER, words: SAID },
  },
  {
    list: 'subject of another verb',
    row: 'same sentence',
    text: `افتتحت وزارة الزراعة السوق، وقالت إن ${SAID}.`,
    says: { speaker: 'وزارة الزراعة', words: SAID },
  },
  {
    list: 'brackets',
    row: 'quotation',
    text: `وقال ${SPEAKER} إن (المصنع سيفتح أبوابه قريبا جدا).`,
    says: { speaker: SPEAKER, words: 'المصنع سيفتح أبوابه قريبا جدا' },
  },
  {
    list: 'marks',
    row: 'reversed',
    text: `وقال ${SPEAKER}: ”سنزرع القمح في كل قرية“.`,
    says: { speaker: SPEAKER, words: 'سنزرع القمح في كل قرية' },
  },
  {
    list: 'marks',
    row: 'nested',
    text: `وقال ${SPEAKER}: “سنزرع “قمح الجبل” في كل قرية”.`,
    says: { speaker: SPEAKER, words: 'سنزرع “قمح الجبل” في كل قرية' },
  },
  {
    list: 'aside',
    row: 'by saying',
    text: `وختم ${SPEAKER} كلامه بقوله: «سنزرع القمح في كل قرية من قرى الوادي».`,
    says: { speaker: SPEAKER, words: 'سنزرع القمح في كل قرية من قرى الوادي' },
  },
  {
    list: 'aside',
    row: 'laughing',
    text: `وقال ${SPEAKER} ضاحكًا إن ${SAID}.`,
    says: { speaker: SPEAKER, words: SAID },
  },
  {
    list: 'openers',
    row: 'while',
    text: `قال الوزير هاني الخولي إن الماء كثير، في حين أكد ${SPEAKER} أن ${SAID}.`,
    says: { speaker: SPEAKER, words: SAID },
  },
  {
    list: 'participle takes',
    row: 'praised, pointing out',
    text: `وذكر ${SPEAKER} المصاعب التي واجهت العمال، مشيرا إلى أن ${SAID}.`,
    says: { speaker: SPEAKER, words: SAID },
  },
  {
    list: 'inside',
    row: 'subject that begins the content',
    text: `وقال ${SPEAKER}، إن غرفة العمل تلقت رسالة تفيد بأن الماء غمر القرية.`,
    says: { speaker: SPEAKER, words: 'غرفة العمل تلقت رسالة تفيد بأن الماء غمر القرية' },
  },
  {
    list: 'name',
    row: 'ends at an office',
    text: `وقال المهندس ${SPEAKER} مدير الشركة إن ${SAID}.`,
    says: { speaker: SPEAKER, words: SAID },
  },
  {
    list: 'name',
    row: 'a name that is an office too',
    text: `وقال المهندس سالم السلطان، أمس، إن ${SAID}.`,
    says: { speaker: 'سالم السلطان', words: SAID },
  },
  {
    list: 'bare',
    row: 'what is told',
    text: `ونفى ${SPEAKER} ما تردد عن إغلاق المصنع.`,
    says: { speaker: SPEAKER, words: 'ما تردد عن إغلاق المصنع' },
  },
  {
    list: 'lead',
    row: 'in the town',
    text: `وصرح المتحدث الرسمي للهيئة بالوادي ${SPEAKER}، أن ${SAID}.`,
    says: { speaker: SPEAKER, words: SAID },
  },
  {
    list: 'source',
    row: 'who asked not to be named',
    text: `وأكد مصدر أمني طلب عدم ذكر اسمه أن ${SAID}.`,
    says: { speaker: 'مصدر أمني', words: SAID },
  },
  {
    list: 'topic',
    row: 'behind an opener',
    text: `من جهته، افتتح المدير ${SPEAKER} السوق وقال إن ${SAID}.`,
    says: { speaker: SPEAKER, words: SAID },
  },
  { list: 'norm', row: 'a request', text: 'أعيد فتح السوق بحسب طلب التجار.' },
  { list: 'near', row: 'which confirms', text: 'وتواصل الشركة العمل مما يؤكد أنها قوية.' },
  { list: 'taken', row: 'to it', text: `حضر الناس الحفل الذي دعا إليه ${SPEAKER} إلى بيت كبير.` },
  { list: 'taken', row: 'that', text: `أعلن ذلك ${SPEAKER} افتتاح المعرض.` },
  { list: 'colon', row: 'a list', text: 'أضاف نجوم الوادي أربعة أهداف بتحقيق كل من: هاني وسالم ونادر.' },
  { list: 'passive', row: 'it is said', text: `ويذكر أن ${SAID}.` },
  { list: 'passive', row: 'it is believed', text: `ويعتقد أن ${SAID}.` },
  { list: 'formula', row: 'this came', text: `جاء ذلك على لسان ${SPEAKER}.` },
  { list: 'pointed at', row: 'the decision', text: `وأشار ${SPEAKER} إلى القرار الأخير.` },
  { list: 'told that', row: 'object only', text: `صرح بذلك ${SPEAKER}.` },
]
