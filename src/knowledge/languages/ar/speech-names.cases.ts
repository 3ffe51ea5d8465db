import { SPEAKER } from './speech.cases.ts'
import { SAID, type SpeechCase } from './speech-lists.cases.ts'

/** Who is the speaker: where a name begins and ends, and whose verb it was. */
export const nameCases: readonly SpeechCase[] = [
  {
    list: 'subject of another verb',
    row: 'same sentence',
    text: `افتتحت وزارة الزراعة السوق، وقالت إن ${SAID}.`,
    says: { speaker: 'وزارة الزراعة', words: SAID },
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
    list: 'name',
    row: 'behind the centre of another name, for relief',
    text: `وقال مدير مركز الملك هاني للإغاثة ${SPEAKER} إن ${SAID}.`,
    says: { speaker: SPEAKER, words: SAID },
  },
  {
    list: 'name',
    row: 'spelt like a verb',
    text: `وأكد هاني أبو طالب أن ${SAID}.`,
    says: { speaker: 'هاني أبو طالب', words: SAID },
  },
  {
    list: 'object',
    row: 'behind a subject in front',
    text: `وكان الوزير ${SPEAKER} دعا الدول المانحة إلى فتح السوق.`,
    says: { speaker: SPEAKER, words: 'فتح السوق' },
  },
  {
    list: 'name',
    row: 'a title that is one',
    text: `وقال رائد بن هاني المرادي إن ${SAID}.`,
    says: { speaker: 'رائد بن هاني المرادي', words: SAID },
  },
  {
    list: 'name',
    row: 'of the shape of a verbal noun',
    text: 'وأكد الدكتور أسامة المرادي، أمس، أن الماء كثير.',
    says: { speaker: 'أسامة المرادي', words: 'الماء كثير' },
  },
  {
    list: 'name',
    row: 'behind an office of the festival',
    text: `وأكد المدير العام لمهرجان الوادي ${SPEAKER} أن ${SAID}.`,
    says: { speaker: SPEAKER, words: SAID },
  },
  {
    list: 'name',
    row: 'behind a second title',
    text: 'افتتح مدير مكتبة الوادي القديم سعادة الأستاذ سالم بن هاني المرادي السوق، مشيرا إلى أن الماء كثير.',
    says: { speaker: 'سالم بن هاني المرادي', words: 'الماء كثير' },
  },
  {
    list: 'name',
    row: 'none: a Chinese site',
    text: `بحسب موقع صيني فإن ${SAID}.`,
    says: { speaker: 'موقع صيني', words: SAID },
  },
  { list: 'name', row: 'behind the owner of', text: `وقال صاحب الفكرة ${SPEAKER} إن ${SAID}.`, says: { speaker: SPEAKER, words: SAID } },
  {
    list: 'name',
    row: 'fenced off behind an office',
    text: `وقال المتحدث باسم وزارة الزراعة، نادر كيفان، إن ${SAID}.`,
    says: { speaker: 'نادر كيفان', words: SAID },
  },
  {
    list: 'name',
    row: 'none fenced off: an adverb',
    text: `وقال وزير الزراعة، مستندا لأرقام قديمة، إن ${SAID}.`,
    says: { speaker: 'وزير الزراعة', words: SAID },
  },
  {
    list: 'name',
    row: 'none fenced off: another office',
    text: `وقال وزير الزراعة، مدير المصنع سابقا، إن ${SAID}.`,
    says: { speaker: 'وزير الزراعة', words: SAID },
  },
  {
    list: 'name',
    row: 'none fenced off: one is there',
    text: `وقال الوزير ${SPEAKER}، ابن القرية، إن ${SAID}.`,
    says: { speaker: SPEAKER, words: SAID },
  },
  {
    list: 'object',
    row: 'a thing behind a family name',
    text: 'وذكر المرادي وجود خطة جديدة قائلا: «سنزرع القمح في كل قرية من قرى الوادي».',
    says: { speaker: 'المرادي', words: 'سنزرع القمح في كل قرية من قرى الوادي' },
  },
  {
    list: 'object',
    row: 'a thing behind a given and a family name',
    text: `وأكد الوزير ${SPEAKER} قيام السوق قائلا: «سنزرع القمح في كل قرية من قرى الوادي».`,
    says: { speaker: SPEAKER, words: 'سنزرع القمح في كل قرية من قرى الوادي' },
  },
  {
    list: 'object',
    row: 'none: a given name of that shape',
    text: `وقال المتحدث الرسمي للوزارة تيسير المرادي إن ${SAID}.`,
    says: { speaker: 'تيسير المرادي', words: SAID },
  },
  {
    list: 'object',
    row: 'a company that is asked',
    text: 'وطالب نادر كيفان شركة الوادي بفتح السوق.',
    says: { speaker: 'نادر كيفان', words: 'بفتح السوق' },
  },
  {
    list: 'object',
    row: 'people who are asked',
    text: 'وطالب الوزير نادر هاني كيفان المواطنين والمقيمين بفتح السوق.',
    says: { speaker: 'نادر هاني كيفان', words: 'بفتح السوق' },
  },
  {
    list: 'object',
    row: 'none: a family name',
    text: 'وطالب الوزير نادر هاني كيفان المرادي بفتح السوق.',
    says: { speaker: 'نادر هاني كيفان المرادي', words: 'بفتح السوق' },
  },
  {
    list: 'subject of another verb',
    row: 'ends at a second office',
    text: `انتقد الدكتور ${SPEAKER} رئيس الرابطة ما حدث أمس. وقال إن ${SAID}.`,
    says: { speaker: SPEAKER, words: SAID },
  },
  {
    list: 'subject of another verb',
    row: 'ends behind a family name',
    text: `افتتح المدير ${SPEAKER} سوق الوادي الجديد، معربا عن ثقته في العمل.`,
    says: { speaker: SPEAKER, words: 'ثقته في العمل' },
  },
  {
    list: 'subject of another verb',
    row: 'with no office',
    text: 'ودافع نادر كيفان عن المدرب قائلا: «سنزرع القمح في كل قرية من قرى الوادي».',
    says: { speaker: 'نادر كيفان', words: 'سنزرع القمح في كل قرية من قرى الوادي' },
  },
  {
    list: 'subject of another verb',
    row: 'of a house',
    text: `انتقد الشيخ سالم هاني آل مراد ما حدث أمس. وقال إن ${SAID}.`,
    says: { speaker: 'سالم هاني آل مراد', words: SAID },
  },
]
