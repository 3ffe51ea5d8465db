import type { ChangeWords } from '../../../model/language/change-words.ts'

const list = (text: string): string[] => text.split(' ')

/** Words of opposite sense; where one stands for the other, what is said is turned round. Reporting verbs are named by their row in `speech-cues.ts`. */
export const opposites: ChangeWords['opposites'] = [
  {
    one: { cues: list('زاد'), words: list('ارتفاع ارتفاعا ارتفع ارتفعت ترتفع يرتفع زيادة تزايد صعود صعد صعدت تحسن تحسنت نمو نما نمت') },
    other: {
      cues: [],
      words: list('انخفاض انخفاضا انخفض انخفضت تنخفض ينخفض تراجع تراجعا تراجعت هبوط هبط هبطت تدهور تدهورت انكماش نقص نقصت تناقص'),
    },
  },
  {
    one: { cues: list('رفض'), words: [] },
    other: { cues: list('أيد'), words: list('قبل قبلت قبلوا يقبل تقبل قبول وافق وافقت وافقوا يوافق توافق موافقة موافقا تأييد مؤيدا') },
  },
  {
    one: { cues: list('استبعد'), words: list('نستبعد استبعاد') },
    other: { cues: list('توقع رجح'), words: list('نتوقع أتوقع نرجح أرجح') },
  },
  {
    one: { cues: list('نفى أنكر'), words: list('عارض عارضت عارضوا يعارض تعارض معارضا') },
    other: { cues: list('أكد أعلن قال ذكر أقر اعترف أثبت كشف أفاد أوضح بين'), words: [] },
  },
  { one: { cues: [], words: list('نجح نجحت نجاح ناجح ناجحة') }, other: { cues: [], words: list('فشل فشلت فاشل فاشلة أخفق أخفقت إخفاق') } },
  { one: { cues: [], words: list('سمح سمحت يسمح تسمح سماح') }, other: { cues: [], words: list('منع منعت يمنع تمنع حظر حظرت يحظر تحظر') } },
  { one: { cues: [], words: list('دعم دعمت يدعم تدعم داعما') }, other: { cues: [], words: list('عارض عارضت يعارض تعارض معارضة') } },
  { one: { cues: list('أدان'), words: list('إدانة') }, other: { cues: [], words: list('أشاد أشادت يشيد تشيد إشادة رحب رحبت يرحب ترحب') } },
  { one: { cues: [], words: list('دخول دخل دخلت') }, other: { cues: [], words: list('خروج خرج خرجت مغادرة غادر غادرت') } },
  { one: { cues: [], words: list('فاز فازت فوز') }, other: { cues: [], words: list('خسر خسرت خسارة هزيمة') } },
  { one: { cues: [], words: list('إيجابي إيجابية') }, other: { cues: [], words: list('سلبي سلبية') } },
  { one: { cues: [], words: list('فتح فتحت افتتاح') }, other: { cues: [], words: list('أغلق أغلقت إغلاق') } },
  { one: { cues: [], words: list('بدء بدأ بدأت') }, other: { cues: [], words: list('انتهاء انتهت وقف أوقف أوقفت') } },
]
