import type { Strings } from './strings.ts'

/** What a search says of a query that it did not read as it stands. */
export const queryNotesAr: Strings['notes'] = {
  tooLong: (words) => `السؤال طويل؛ لم يُقرأ ما بعد: ${words}`,
  unclosed: (words) => `علامة تنصيص لم تُغلق؛ قُرئت عبارةً إلى الآخر: ${words}`,
  unknownField: (words) => `لا حقل بهذا الاسم؛ قُرئ كلمة: ${words}`,
  shortPrefix: (words) => `بداية قصيرة؛ قُرئت كلمة: ${words}`,
  innerStar: (words) => `النجمة في آخر الكلمة فقط: ${words}`,
  loneOr: (words) => `لا شيء على أحد جانبي ${words}`,
  brackets: (words) => `الأقواس لا تُقرأ: ${words}`,
  empty: (words) => `لا كلمة في: ${words}`,
  repeated: (words) => `حقل ذُكر مرتين؛ قُرئ الأول: ${words}`,
  far: (words) => `مسافة بعيدة؛ قُرئت أقرب: ${words}`,
  common: (words) => `كلمة في كل صفحة تقريباً؛ لم يُبحث عنها: ${words}`,
}
