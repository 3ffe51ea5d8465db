/** A sentence that uses a form of a cue row: row, form, and the complement of the sentence. Every row of cues has one. */
export const SPEAKER = 'سالم المرادي'
const after = (form: string, rest: string): string => `${form} ${SPEAKER} ${rest}.`
const THAT = 'إن المصنع سيفتح أبوابه قريبا'

/** Row → what follows the speaker where a that-clause does not. */
export const tails: Readonly<Record<string, string>> = {
  أعلن: 'عن افتتاح المصنع في الربيع',
  دعا: 'إلى فتح المصنع في الربيع',
  شدد: 'على ضرورة فتح المصنع في الربيع',
  حث: 'الأهالي على زيارة المصنع في الربيع',
  ناشد: 'الأهالي بزيارة المصنع في الربيع',
  وعد: 'بفتح المصنع في الربيع',
  توعد: 'بإغلاق المصنع في الربيع',
  اتهم: 'الشركة بإغلاق المصنع في الربيع',
  أعرب: 'عن ثقته في فتح المصنع قريبا',
  عبر: 'عن ثقته في فتح المصنع قريبا',
  وصف: 'المصنع بأنه الأكبر في المنطقة',
  أدان: 'إغلاق المصنع في الربيع',
  استنكر: 'إغلاق المصنع في الربيع',
  رفض: 'إغلاق المصنع في الربيع',
  أيد: 'إغلاق المصنع في الربيع',
  أرجع: 'التأخير إلى نقص المياه في الربيع',
  عزا: 'التأخير إلى نقص المياه في الربيع',
  نسب: 'التأخير إلى نقص المياه في الربيع',
  شكك: 'في جدوى المصنع الجديد',
  لوح: 'بإغلاق المصنع في الربيع',
  أوعز: 'بفتح المصنع في الربيع',
  وجه: 'بفتح المصنع في الربيع',
  أمّن: 'على فتح المصنع في الربيع',
  أبدى: 'استعداده لفتح المصنع في الربيع',
}
/** Rows without finite forms hang on another cue. */
const participles: Readonly<Record<string, string>> = { ذكّر: 'مذكرا', عقّب: 'معقبا' }

export const sentenceOf = (row: string): string =>
  participles[row] ? `تحدث ${SPEAKER} أمس، ${participles[row]} بأن المصنع سيفتح أبوابه قريبا.` : after(row, tails[row] ?? THAT)
