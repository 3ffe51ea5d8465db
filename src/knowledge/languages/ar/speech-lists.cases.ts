import { SPEAKER } from './speech.cases.ts'
import { speech } from './speech.ts'

/** A sentence for a row: who says what in it; nobody and nothing in a negative case. */
export interface SpeechCase {
  readonly list: string
  readonly row: string
  readonly text: string
  readonly says?: {
    readonly speaker: string
    readonly words: string
    readonly saidIn?: string
    readonly saidAt?: string
    readonly kind?: string
    readonly via?: readonly string[]
  }
}

/** What is said in most of the cases. */
export const SAID = 'المصنع سيفتح أبوابه قريبا'
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

/** A verbal noun of each shape, in the order of the shapes. */
const SHAPED: readonly string[] = ['انخفاض', 'استجابته', 'تأييد', 'إدانته']

/** A case for each row of the lists of speech that a frame looks at; cues and roles have their own. */
export const listCases: readonly SpeechCase[] = [
  ...say(
    'questions',
    speech.questions,
    (row) => `${row}: ومن يعمل فيه؟\nالكرمي: يعمل فيه أهل الوادي.\n${row}: متى يفتح المصنع؟\nالكرمي: ${SAID}.`,
  ).map((one) => ({ ...one, says: { speaker: 'الكرمي', words: SAID } })),
  ...say('issued', speech.issued, (row) => `وأظهر تقرير البلدية ${row} أمس أن ${SAID}.`).map((one) => ({
    ...one,
    says: { speaker: 'تقرير البلدية', words: SAID },
  })),
  ...say('stoodIn.from', [speech.stoodIn.from], (row) => `قرأت المذيعة رسالة ${row} ${SPEAKER} جاء فيها أن ${SAID}.`),
  ...say('thus', speech.thus, (row) => `«${SAID} أمام الأهالي». ${row} لخص ${SPEAKER} الخطة.`, `${SAID} أمام الأهالي`),
  ...say('joins', speech.joins, (row) => `هدأت الريح قليلا. ${row}قال ${SPEAKER} إن ${SAID}.`),
  ...say('participles.leads', speech.participles.leads, (row) => `قال ${SPEAKER} إن الماء كثير، متخوفا ${row} أن ${SAID}.`),
  // Other words behind a mark report nothing.
  ...say(
    'participles.shape',
    [speech.participles.shape],
    () => `قال ${SPEAKER} إن الماء كثير، غالبا أن ${SAID}.`,
    `الماء كثير، غالبا أن ${SAID}`,
  ),
  ...speech.participles.except.flatMap((row) =>
    say('participles.except', [row], () => `قال ${SPEAKER} إن الماء كثير، ${row} أن ${SAID}.`, `الماء كثير، ${row} أن ${SAID}`),
  ),
  ...say(
    'participles.feminine',
    [speech.participles.feminine],
    () => `قال الوزير ${SPEAKER} إن الماء كثير. وقالت الوزيرة هدى الخولي إن الماء قليل، متخوفا من أن ${SAID}.`,
  ),
  ...say('that', speech.that, (row) => `قال ${SPEAKER} أمس ${row} ${SAID}.`),
  ...speech.pronouns.flatMap((row) => say('pronouns', [row], () => `قال ${SPEAKER} إن${row} في القرية الآن.`, `إن${row} في القرية الآن`)),
  ...say('accordingTo', speech.accordingTo, (row) => `${FACT}، ${source(row)}.`, FACT),
  ...say('accordingVerb', speech.accordingVerb, (row) => `${FACT}، ${row} قال ${SPEAKER}.`, FACT),
  ...speech.passOn.flatMap(({ he, she, from }) =>
    [`${he} موقع رويترز`, `${she} وكالة رويترز`].flatMap((carrier) =>
      say('passOn', [he], () => `${carrier} ${from} ${SPEAKER} قوله إن ${SAID}.`),
    ),
  ),
  ...say('openers', speech.openers, (row) =>
    row === 'من' ? `وأعلن من جهته ${SPEAKER} عن ${SAID}.` : `هدأت الريح ${row} أعلن ${SPEAKER} عن ${SAID}.`,
  ),
  ...say('fronts', speech.fronts, (row) => `هدأت الريح، ${row} ${SPEAKER} أكد أن ${SAID}.`),
  // "But" holds the word for "that", and nothing is said behind it.
  ...nothing(
    'fronts',
    speech.fronts.filter((row) => row.includes(' ')),
    (row) => `صرح ${SPEAKER} للناس قليلا ${row} ${SAID}.`,
  ),
  ...say('relatives', speech.relatives, (row) => `وصل أمس الوزير ${SPEAKER} ${row} قال إن ${SAID}.`),
  ...say('places', speech.places, (row) => `وقالت ${row} إن ${SAID}.`).map((one) => ({
    ...one,
    says: { speaker: one.row, words: SAID, kind: 'organization' },
  })),
  ...say('stops', speech.stops, (row) => `قال ${SPEAKER} ${row} الطريق إن ${SAID}.`),
  ...say('timeWords', speech.timeWords, (row) => `قال ${SPEAKER} ${row} إن ${SAID}.`),
  // What is no event opens no occasion.
  ...['خلال', 'أثناء'].map((row) => ({
    list: 'stops',
    row,
    text: `قال المدير العام ${row} دقيقتين إن ${SAID}.`,
    says: { speaker: 'المدير العام', words: SAID },
  })),
  // Of the shape of a verbal noun, which would end a name by itself.
  ...['أثناء', 'ما', 'آنذاك'].map((row) => ({
    list: row === 'آنذاك' ? 'timeWords' : 'stops',
    row,
    text: `قال المدير العام ${row} الطريق إن ${SAID}.`,
    says: { speaker: 'المدير العام', words: SAID },
  })),
  ...say(
    'occasions.leads',
    speech.occasions.leads,
    (row) => `قال ${SPEAKER} ${row} مؤتمر صحفي إن ${SAID}.`,
    SAID,
    (row) => `${row} مؤتمر صحفي`,
  ),
  ...say(
    'occasions.nouns',
    speech.occasions.nouns,
    (row) => `قال ${SPEAKER} في ${row} إن ${SAID}.`,
    SAID,
    (row) => `في ${row}`,
  ),
  ...say(
    'occasions.settings',
    speech.occasions.settings,
    (row) => `قال ${SPEAKER} ${row} العاصفة إن ${SAID}.`,
    SAID,
    (row) => `${row} العاصفة`,
  ),
  ...say(
    'occasions.parts',
    speech.occasions.parts,
    (row) => `قال ${SPEAKER} في ${row} الجلسة إن ${SAID}.`,
    SAID,
    (row) => `في ${row} الجلسة`,
  ),
  ...say(
    'occasions.media.leads',
    speech.occasions.media.leads,
    (row) => `قال ${SPEAKER} ${row} فيسبوك إن ${SAID}.`,
    SAID,
    (row) => `${row} فيسبوك`,
  ),
  ...say(
    'occasions.media.names',
    speech.occasions.media.names,
    (row) => `قال ${SPEAKER} على ${row} إن ${SAID}.`,
    SAID,
    (row) => `على ${row}`,
  ),
  ...speech.pasts.map((row) => ({
    list: 'pasts',
    row,
    text: `قال ${SPEAKER} ${row} إن ${SAID}.`,
    says: { speaker: SPEAKER, words: SAID, saidAt: row },
  })),
  ...speech.nounStarts.words.flatMap((row) =>
    say('nounStarts.words', [row], () => `أكد ${SPEAKER} ${row} العمل في المصنع.`, `${row} العمل في المصنع`),
  ),
  ...speech.nounStarts.shapes.flatMap((row, i) =>
    say('nounStarts.shapes', [row], () => `أكد ${SPEAKER} ${SHAPED[i]} العمل في المصنع.`, `${SHAPED[i]} العمل في المصنع`),
  ),
  ...nothing('norms', speech.norms, (row) => `سيجري العمل في الوادي، وفق ${row} جديدة.`),
  ...nothing('nounStarts.except', speech.nounStarts.except, (row) => `أكد ${SPEAKER} ${row} جديدة.`),
  ...speech.describing.map((row) => ({
    list: 'describing',
    row,
    text: `قال مسؤول أمني ${row} إن ${SAID}.`,
    says: { speaker: `مسؤول أمني ${row}`, words: SAID },
  })),
  ...speech.blessings.map(({ words, of }) => ({
    list: 'blessings',
    row: words,
    text: `قال ${of ? '' : `الوزير ${SPEAKER} `}${words} إن ${SAID}.`,
    says: { speaker: of ?? SPEAKER, words: SAID },
  })),
  ...say(
    'scripture',
    speech.scripture,
    (row) => `قال الوزير ${SPEAKER} إن الماء كثير هنا. وقال ${row} إن الصدق نجاة للناس. وأضاف أن ${SAID}.`,
  ),
  ...say('resumptive', speech.resumptive, (row) => `وقال ${row} ${SPEAKER} إن ${SAID}.`),
  ...speech.auxiliaries.flatMap((row) => {
    const words = `هناك ماء كثيرا في الوادي منذ ${row} ${row.endsWith('قد') ? 'أعلن الوزير هاني الخولي' : 'الوزير هاني الخولي أعلن'} أن ${SAID}`
    return say('auxiliaries', [row], () => `قال ${SPEAKER} إن ${words}.`, words)
  }),
  ...say('officeTies', speech.officeTies, (row) => `قال رئيس الوفد ${row} القرية الدكتور ${SPEAKER} إن ${SAID}.`),
  ...say('topics', speech.topics, (row) => `${row} ${SPEAKER} فأكد أن ${SAID}.`),
  ...say('beforeTime', speech.beforeTime, (row) => `قال ${SPEAKER} ${row} أمس إن ${SAID}.`),
  ...nothing('beforeThat', speech.beforeThat, (row) => `أعلن ${SPEAKER} ${row} أن يغادر القرية.`),
  ...say('pointing', speech.pointing, (row) => `قال ${SPEAKER} ${row} الصباح إن ${SAID}.`),
  ...speech.governing.map((row) => ({
    list: 'governing',
    row,
    text: `قال مصدر ${row} على المعرض إن ${SAID}.`,
    says: { speaker: `مصدر ${row} على المعرض`, words: SAID },
  })),
  ...say('attached', speech.attached, (row) => `قال المدير ${row === 'ل' ? 'للقسم' : `${row}القسم`} ${SPEAKER} إن ${SAID}.`),
  ...say('same', speech.same, (row) => {
    const again = row.length < 4 ? `${row} المتحدث` : `المتحدث ${row}`
    return `قال ${SPEAKER} إن الماء كثير هنا. وأضاف ${again} أن ${SAID}.`
  }),
  ...say('honorifics', speech.honorifics, (row) => `غادر الوفد القرية. قال الوزير ${SPEAKER} إن الماء كثير هنا. وأضاف ${row} أن ${SAID}.`),
  ...speech.ties.map((row) => ({
    list: 'ties',
    row,
    text: `قال مصدر ${row} القرية إن ${SAID}.`,
    says: { speaker: `مصدر ${row} القرية`, words: SAID },
  })),
  ...speech.homographs.map(({ word, name }) => ({
    list: 'homographs',
    row: word,
    text: `قال الوزير هاني الخولي ${word === 'على' ? 'على الجسر' : ''} ${word === 'على' ? 'إن' : word} الماء كثير. وقال ${name} المرادي، أمس، إن ${SAID}.`,
    says: { speaker: `${name} المرادي`, words: SAID },
  })),
  ...say('tails', speech.tails, (row) => `قال ${SPEAKER} إن ${SAID} ${row} ${row.endsWith('أن') ? 'يذكر موعدا' : 'التفاصيل'}.`),
  ...speech.stoodIn.verbs.map((row) => ({
    list: 'stoodIn.verbs',
    row,
    text: `${row} في البيان أن ${SAID}.`,
    says: { speaker: 'البيان', words: SAID },
  })),
  ...speech.abbreviations.map((row) => ({
    list: 'abbreviations',
    row,
    text: `قال ${SPEAKER} إن القسم ${row}. سيفتح أبوابه قريبا.`,
    says: { speaker: SPEAKER, words: `القسم ${row}. سيفتح أبوابه قريبا` },
  })),
  ...nothing('quotedNameHeads', speech.quotedNameHeads, (row) => `ذكر ${SPEAKER} ${row} «سنزرع القمح في كل قرية من قرى الوادي».`),
  ...say(
    'demonstratives',
    speech.demonstratives,
    (row) => `قال الوزير ${SPEAKER} إن الماء كثير هنا. وأضاف ${/^(?:هذ|هؤ|تل)/u.test(row) ? `${row} الوزير` : `الوزير ${row}`} أن ${SAID}.`,
  ),
  ...speech.addressees.map((row) => ({
    list: 'addressees',
    row,
    text: `قال مصدر مطلع ${row} ${row === 'لـ' ? '«الوادي»' : ''} إن ${SAID}.`,
    says: { speaker: 'مصدر مطلع', words: SAID },
  })),
  ...nothing('negations', speech.negations, (row) => `${row} يعلن ${SPEAKER} أن ${SAID}.`),
  ...nothing('unreal', speech.unreal, (row) =>
    row.endsWith('جدير') ? `هدأت الريح قليلا. ${row} ذكره أن ${SAID}.` : `هذا ${row} قال ${SPEAKER} إنه مهم.`,
  ),
  ...nothing('unrealPresent', speech.unrealPresent, (row) => `${row} يعلن ${SPEAKER} أن ${SAID}.`),

  ...nothing('stoodIn.noTexts', speech.stoodIn.noTexts, (row) => `وجاء في ${row} العمل أن ${SAID}.`),
  ...say('affairs', speech.affairs, (row) => `قال المدير ل${row} القرية ${SPEAKER} إن ${SAID}.`),
  ...speech.sonOf.map((row) => ({
    list: 'sonOf',
    row,
    text: `قال المدير نقيب ${row} هاني المرادي إن ${SAID}.`,
    says: { speaker: `نقيب ${row} هاني المرادي`, words: SAID },
  })),
  ...speech.titleNames.map((row) => ({
    list: 'titleNames',
    row,
    text: `قال وزير المياه ${row} الصافي إن ${SAID}.`,
    says: { speaker: `${row} الصافي`, words: SAID },
  })),
  ...say('so', [speech.so], (row) => `وبحسب ${SPEAKER} ${row}المصنع سيفتح أبوابه قريبا.`, 'فالمصنع سيفتح أبوابه قريبا'),
  {
    list: 'so',
    row: speech.so,
    text: `وبحسب المدير والوزير، ${SAID}.`,
    says: { speaker: 'المدير والوزير', words: SAID },
  },
  // Shapes and single words.
  ...say('article', [speech.article], () => `قال السفير السابق ${SPEAKER} إن ${SAID}.`),
  ...say('onAuthority', [speech.onAuthority], (row) => `ذكرت وكالة رويترز ${row} ${SPEAKER} أن ${SAID}.`),
  {
    list: 'attachedNoun',
    row: speech.attachedNoun,
    text: `قال المدير بقرية الوادي وليد المرادي إن ${SAID}.`,
    says: { speaker: 'وليد المرادي', words: SAID },
  },
  ...say('feminine', [speech.feminine], () => `وختم ${SPEAKER} كلامه بقوله إن ${SAID}.`),
  ...say('feminineVerb', [speech.feminineVerb], () => `من جهته، افتتح المدير ${SPEAKER} السوق وقال إن ${SAID}.`),
  ...say('objectCase', [speech.objectCase], () => `قال ${SPEAKER} إن الماء كثير. وطالب المواطنين بفتح السوق.`, 'بفتح السوق'),
  {
    list: 'subjectCase',
    row: speech.subjectCase,
    text: `قال ${SPEAKER} إن الماء كثير. وطالب المزارعون بفتح السوق.`,
    says: { speaker: 'المزارعون', words: 'بفتح السوق' },
  },
  ...say('subjectCase', [speech.subjectCase], () => `قال ${SPEAKER} إن الماء كثير. وطالب المواطنين بفتح السوق.`, 'بفتح السوق'),
  {
    list: 'objectCase',
    row: speech.objectCase,
    text: `قال ${SPEAKER} إن الماء كثير. وطالب الأهالي بفتح السوق.`,
    says: { speaker: 'الأهالي', words: 'بفتح السوق' },
  },
  {
    list: 'plural',
    row: speech.plural,
    text: `قال المزارعون إن الماء كثير. وقال الوزير ${SPEAKER} إن الماء قليل. وأضافوا أن ${SAID}.`,
    says: { speaker: 'المزارعون', words: SAID },
  },
  ...say('adverbSign', [speech.adverbSign], () => `وقال ${SPEAKER} ضاحكًا إن ${SAID}.`),
  ...say('adverb', [speech.adverb], () => `وقال وزير الزراعة، ${SPEAKER}، إن ${SAID}.`),
  ...say('stoodIn.lead', [speech.stoodIn.lead], (row) => `وجاء ${row} بيان ${SPEAKER} أن ${SAID}.`).map((one) => ({
    ...one,
    says: { speaker: `بيان ${SPEAKER}`, words: SAID },
  })),
  ...say('toPrefix', [speech.toPrefix], (row) => `${FACT}، وفقا ${row}${SPEAKER}.`, FACT),
  ...say('adjective', [speech.adjective], () => `وذكر ${SPEAKER} المصاعب التي واجهت العمال، مشيرا إلى أن ${SAID}.`),
  ...say('each', [speech.each], (row) => `وقال ${row} الوزير ${SPEAKER} إن ${SAID}.`),
  ...nothing('firstPerson', [speech.firstPerson], (row) => `و${row}عتقد أن ${SAID}.`),
]
