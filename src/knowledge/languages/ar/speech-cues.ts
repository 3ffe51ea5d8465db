import type { CueRow } from '../../../model/language/speech-words.ts'
import type { SpeechAct, Stance } from '../../../model/statement.ts'

interface Parts {
  /** Past forms: he, she, they. */
  readonly past: readonly [string, string, string]
  /** Present stem without its prefix; forms in ي, ت and ي…ون are made of it. */
  readonly present?: string
  readonly participle?: string
  readonly nouns?: readonly string[]
  readonly bare?: boolean
  readonly clause?: boolean
  readonly leads?: readonly string[]
  readonly objectInside?: boolean
}

const cue = (row: string, act: SpeechAct, stance: Stance, parts: Parts): CueRow => {
  const { past, present, participle, nouns = [], bare = false, clause = true, leads = [], objectInside } = parts
  const stem = present?.replace(/[يىو]$/u, '')
  return {
    row,
    act,
    stance,
    he: present ? [past[0], `ي${present}`] : [past[0]],
    she: present ? [past[1], `ت${present}`] : [past[1]],
    they: present ? [past[2], `ي${stem}ون`] : [past[2]],
    participles: participle ? [`${participle}ا`, `${participle}ة`, `${participle}ين`] : [],
    nouns,
    clause,
    bare,
    leads,
    ...(objectInside && { objectInside }),
  }
}
/** A regular verb: the past takes ت and وا. */
const regular = (row: string, act: SpeechAct, stance: Stance, parts: Omit<Parts, 'past'>): CueRow =>
  cue(row, act, stance, { ...parts, past: [row, `${row}ت`, `${row}وا`] })

export const cues: readonly CueRow[] = [
  cue('قال', 'say', 'neutral', { past: ['قال', 'قالت', 'قالوا'], present: 'قول', participle: 'قائل', nouns: ['قول'] }),
  regular('أضاف', 'add', 'neutral', { present: 'ضيف', participle: 'مضيف', nouns: ['إضافت'] }),
  regular('أعلن', 'announce', 'neutral', { present: 'علن', participle: 'معلن', nouns: ['إعلان'], bare: true, leads: ['عن'] }),
  regular('أكد', 'stress', 'asserting', { present: 'ؤكد', participle: 'مؤكد', nouns: ['تأكيد'], bare: true, leads: ['على'] }),
  regular('أوضح', 'explain', 'neutral', { present: 'وضح', participle: 'موضح', nouns: ['توضيح'] }),
  regular('أشار', 'explain', 'neutral', { present: 'شير', participle: 'مشير', leads: ['إلى'] }),
  regular('شدد', 'stress', 'asserting', { present: 'شدد', participle: 'مشدد', nouns: ['تشديد'], leads: ['على'] }),
  regular('ذكر', 'report', 'neutral', { present: 'ذكر', participle: 'ذاكر', nouns: ['ذكر'] }),
  regular('أفاد', 'report', 'neutral', { present: 'فيد', participle: 'مفيد', nouns: ['إفادت'], leads: ['عن'] }),
  regular('لفت', 'explain', 'neutral', { present: 'لفت', participle: 'لافت', leads: ['إلى', 'النظر إلى', 'الانتباه إلى'] }),
  regular('صرح', 'say', 'neutral', { present: 'صرح', participle: 'مصرح', nouns: ['تصريح'], leads: [] }),
  regular('تابع', 'add', 'neutral', { present: 'تابع', participle: 'متابع' }),
  regular('بين', 'explain', 'neutral', { present: 'بين', participle: 'مبين' }),
  regular('نوه', 'explain', 'neutral', { present: 'نوه', participle: 'منوه', leads: ['إلى', 'عن', 'ب-'] }),
  regular('كشف', 'announce', 'neutral', { present: 'كشف', participle: 'كاشف', nouns: ['كشف'], leads: ['عن'] }),
  regular('اعتبر', 'judge', 'neutral', { present: 'عتبر', participle: 'معتبر' }),
  cue('رأى', 'judge', 'neutral', { past: ['رأى', 'رأت', 'رأوا'], present: 'رى' }),
  regular('توقع', 'expect', 'neutral', { present: 'توقع', participle: 'متوقع', bare: true }),
  regular('رجح', 'expect', 'neutral', { present: 'رجح', participle: 'مرجح' }),
  regular('استبعد', 'deny', 'neutral', { present: 'ستبعد', participle: 'مستبعد', bare: true }),
  cue('نفى', 'deny', 'neutral', { past: ['نفى', 'نفت', 'نفوا'], present: 'نفي', participle: 'نافي', nouns: ['نفي'], bare: true }),
  regular('أنكر', 'deny', 'neutral', { present: 'نكر', participle: 'منكر', bare: true }),
  cue('دعا', 'demand', 'neutral', {
    past: ['دعا', 'دعت', 'دعوا'],
    present: 'دعو',
    participle: 'داعي',
    clause: false,
    leads: ['إلى', 'ل-'],
  }),
  regular('طالب', 'demand', 'neutral', { present: 'طالب', participle: 'مطالب', nouns: ['مطالبت'], leads: ['ب-'] }),
  cue('حث', 'demand', 'neutral', { past: ['حث', 'حثت', 'حثوا'], present: 'حث', clause: false, leads: ['على'] }),
  regular('ناشد', 'demand', 'neutral', { present: 'ناشد', participle: 'مناشد', clause: false, leads: ['ب-'] }),
  regular('حذر', 'warn', 'neutral', { present: 'حذر', participle: 'محذر', nouns: ['تحذير'], leads: ['من'] }),
  regular('هدد', 'threaten', 'neutral', { present: 'هدد', participle: 'مهدد', nouns: ['تهديد'], leads: ['ب-'] }),
  regular('تعهد', 'promise', 'neutral', { present: 'تعهد', participle: 'متعهد', nouns: ['تعهد'], leads: ['ب-'] }),
  cue('وعد', 'promise', 'neutral', { past: ['وعد', 'وعدت', 'وعدوا'], clause: false, leads: ['ب-'] }),
  regular('توعد', 'threaten', 'neutral', { present: 'توعد', participle: 'متوعد', clause: false, leads: ['ب-'] }),
  regular('اقترح', 'propose', 'neutral', { present: 'قترح', participle: 'مقترح', bare: true }),
  regular('اتهم', 'accuse', 'neutral', {
    present: 'تهم',
    participle: 'متهم',
    nouns: ['اتهام'],
    clause: false,
    leads: ['ب-'],
    objectInside: true,
  }),
  regular('زعم', 'say', 'distancing', { present: 'زعم', participle: 'زاعم' }),
  cue('ادعى', 'say', 'distancing', { past: ['ادعى', 'ادعت', 'ادعوا'], present: 'دعي', participle: 'مدعي' }),
  regular('اعترف', 'say', 'neutral', { present: 'عترف', participle: 'معترف', leads: ['ب-'] }),
  regular('أقر', 'say', 'neutral', { present: 'قر', participle: 'مقر', leads: ['ب-'] }),
  regular('أعرب', 'say', 'neutral', { present: 'عرب', participle: 'معرب', clause: false, leads: ['عن'] }),
  regular('عبر', 'say', 'neutral', { present: 'عبر', participle: 'معبر', clause: false, leads: ['عن'] }),
  regular('أبلغ', 'report', 'neutral', { present: 'بلغ', participle: 'مبلغ', nouns: ['إبلاغ'] }),
  regular('أخبر', 'report', 'neutral', { present: 'خبر', participle: 'مخبر' }),
  cue('روى', 'report', 'neutral', { past: ['روى', 'روت', 'رووا'], present: 'روي' }),
  regular('أظهر', 'show', 'neutral', { present: 'ظهر', participle: 'مظهر' }),
  regular('أثبت', 'show', 'asserting', { present: 'ثبت', participle: 'مثبت' }),
  regular('كتب', 'say', 'neutral', { present: 'كتب', participle: 'كاتب' }),
  cue('رد', 'answer', 'neutral', { past: ['رد', 'ردت', 'ردوا'], present: 'رد', participle: 'راد', leads: [] }),
  regular('أجاب', 'answer', 'neutral', { present: 'جيب', participle: 'مجيب' }),
  regular('علق', 'say', 'neutral', { present: 'علق', participle: 'معلق' }),
  regular('استطرد', 'add', 'neutral', { present: 'ستطرد', participle: 'مستطرد' }),
  regular('استدرك', 'add', 'neutral', { present: 'ستدرك', participle: 'مستدرك' }),
  regular('أردف', 'add', 'neutral', { present: 'ردف', participle: 'مردف' }),
  cue('مضى', 'add', 'neutral', { past: ['مضى', 'مضت', 'مضوا'], present: 'مضي', clause: true }),
  regular('واصل', 'add', 'neutral', { present: 'واصل', participle: 'مواصل' }),
  regular('ختم', 'add', 'neutral', { present: 'ختم' }),
  regular('اختتم', 'add', 'neutral', { present: 'ختتم', participle: 'مختتم' }),
  regular('وصف', 'judge', 'neutral', { present: 'صف', participle: 'واصف', clause: false, leads: ['ب-'], objectInside: true }),
  regular('انتقد', 'condemn', 'neutral', { present: 'نتقد', participle: 'منتقد', bare: true }),
  regular('أدان', 'condemn', 'neutral', { present: 'دين', participle: 'مدين', clause: false, bare: true }),
  regular('استنكر', 'condemn', 'neutral', { present: 'ستنكر', participle: 'مستنكر', clause: false, bare: true }),
  regular('رفض', 'deny', 'neutral', { present: 'رفض', participle: 'رافض', clause: false, bare: true }),
  regular('تساءل', 'ask', 'neutral', { present: 'تساءل', participle: 'متسائل' }),
  regular('جدد', 'stress', 'neutral', { present: 'جدد', participle: 'مجدد', bare: true }),
  regular('اشترط', 'demand', 'neutral', { present: 'شترط', participle: 'مشترط', bare: true }),
  regular('أوصى', 'propose', 'neutral', { present: 'وصي', participle: 'موصي', leads: ['ب-'] }),
  regular('نصح', 'propose', 'neutral', { present: 'نصح', participle: 'ناصح', leads: ['ب-'] }),
  regular('أيد', 'praise', 'neutral', { present: 'ؤيد', clause: false, bare: true }),
  regular('نبه', 'warn', 'neutral', { present: 'نبه', participle: 'منبه', leads: ['إلى', 'من'] }),
  regular('قدر', 'judge', 'neutral', { present: 'قدر', participle: 'مقدر' }),
  regular('اعتقد', 'believe', 'neutral', { present: 'عتقد', participle: 'معتقد' }),
  regular('أورد', 'report', 'neutral', { present: 'ورد', participle: 'مورد' }),
  regular('أكمل', 'add', 'neutral', { present: 'كمل', participle: 'مكمل' }),
  regular('ألمح', 'explain', 'neutral', { present: 'لمح', participle: 'ملمح', leads: ['إلى'] }),
]
