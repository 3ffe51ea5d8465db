import type { SpeechAct, Stance } from '../../../model/statement.ts'
import type { CueRow } from './grammar/speech-words.ts'

type Traits = Pick<
  CueRow,
  'near' | 'presentTellsThat' | 'needsSubject' | 'impersonal' | 'evenDenied' | 'nounOfDocuments' | 'withPronoun' | 'objectInside'
>

interface Parts extends Traits {
  /** Past forms: he, she, they. */
  readonly past: readonly [string, string, string]
  /** Present stem without its prefix; forms in ي, ت and ي…ون are made of it. */
  readonly present?: string
  readonly participle?: string
  /** Forms that no pattern gives. */
  readonly more?: readonly string[]
  /** Phrases used as a participle is: "by saying". */
  readonly asides?: readonly string[]
  readonly nouns?: readonly string[]
  readonly bare?: boolean
  readonly clause?: boolean
  readonly leads?: readonly string[]
}

const cue = (row: string, act: SpeechAct, stance: Stance, parts: Parts): CueRow => {
  const { past, present, participle, more = [], asides = [], nouns = [], bare = false, clause = true, leads = [], ...traits } = parts
  const stem = present?.replace(/[يىو]$/u, '')
  return {
    row,
    act,
    stance,
    he: present ? [past[0], `ي${present}`, ...more] : [past[0], ...more],
    she: present ? [past[1], `ت${present}`] : [past[1]],
    they: [past[2], ...(present ? [`ي${stem}ون`, `ي${stem}ان`, `ت${stem}ان`] : []), ...dual(past)],
    participles: [...(participle ? [`${participle}ا`, `${participle}ة`, `${participle}ين`] : []), ...asides],
    nouns,
    clause,
    bare,
    leads,
    ...traits,
  }
}
/** The dual of other patterns looks like a noun ("in response", "a description"). */
const dual = ([he, she]: Parts['past']): string[] => (/^(?:أ|قال)/u.test(he) ? [`${he}ا`, `${she}ا`] : [])

/** A regular verb: the past takes ت and وا. */
const regular = (row: string, act: SpeechAct, stance: Stance, parts: Omit<Parts, 'past'>): CueRow =>
  cue(row, act, stance, { ...parts, past: [row, `${row}ت`, `${row}وا`] })

/** Without vowel signs its finite forms are those of another word ("after", "mentioned"). */
const participleOnly = (row: string, act: SpeechAct, participle: string, leads: readonly string[] = []): CueRow => ({
  ...cue(row, act, 'neutral', { past: ['', '', ''], participle, leads }),
  he: [],
  she: [],
  they: [],
})

export const cues: readonly CueRow[] = [
  cue('قال', 'say', 'neutral', {
    past: ['قال', 'قالت', 'قالوا'],
    present: 'قول',
    participle: 'قائل',
    asides: ['بالقول'],
    nouns: ['قول', 'بقول'],
  }),
  regular('أضاف', 'add', 'neutral', { present: 'ضيف', participle: 'مضيف', nouns: ['إضافت'] }),
  regular('أعلن', 'announce', 'neutral', { present: 'علن', participle: 'معلن', nouns: ['إعلان'], bare: true, leads: ['عن'] }),
  regular('أكد', 'stress', 'emphatic', { present: 'ؤكد', participle: 'مؤكد', nouns: ['تأكيد'], bare: true, leads: ['على'] }),
  regular('أوضح', 'explain', 'neutral', { present: 'وضح', participle: 'موضح', nouns: ['توضيح'] }),
  regular('أشار', 'explain', 'neutral', { present: 'شير', participle: 'مشير', leads: ['إلى'] }),
  regular('شدد', 'stress', 'emphatic', { present: 'شدد', participle: 'مشدد', nouns: ['تشديد'], leads: ['على'] }),
  regular('ذكر', 'report', 'neutral', { present: 'ذكر', participle: 'ذاكر', nouns: ['ذكر'], impersonal: true }),
  regular('أفاد', 'report', 'neutral', { present: 'فيد', participle: 'مفيد', nouns: ['إفادت'], leads: ['عن', 'ب-'] }),
  regular('لفت', 'explain', 'neutral', { present: 'لفت', participle: 'لافت', leads: ['إلى', 'النظر إلى', 'الانتباه إلى'] }),
  regular('صرح', 'say', 'neutral', { present: 'صرح', participle: 'مصرح', nouns: ['تصريح'], leads: ['ب-'] }),
  regular('تابع', 'add', 'neutral', { present: 'تابع', participle: 'متابع', near: true }),
  regular('بين', 'explain', 'neutral', { present: 'بين', participle: 'مبين', near: true }),
  regular('نوه', 'explain', 'neutral', { present: 'نوه', participle: 'منوه', leads: ['إلى', 'عن', 'ب-'] }),
  regular('كشف', 'announce', 'factive', { present: 'كشف', participle: 'كاشف', nouns: ['كشف'], leads: ['عن', 'النقاب عن'] }),
  regular('اعتبر', 'judge', 'neutral', { present: 'عتبر', participle: 'معتبر', impersonal: true, objectInside: true }),
  cue('رأى', 'judge', 'neutral', { past: ['رأى', 'رأت', 'رأوا'], present: 'رى', evenDenied: true }),
  regular('توقع', 'expect', 'neutral', { present: 'توقع', participle: 'متوقع', bare: true, impersonal: true }),
  regular('رجح', 'expect', 'neutral', { present: 'رجح', participle: 'مرجح', bare: true, impersonal: true }),
  regular('استبعد', 'deny', 'neutral', { present: 'ستبعد', participle: 'مستبعد', bare: true, evenDenied: true }),
  cue('نفى', 'deny', 'neutral', {
    past: ['نفى', 'نفت', 'نفوا'],
    present: 'نفي',
    participle: 'نافي',
    more: ['ينف'],
    nouns: ['نفي'],
    bare: true,
    evenDenied: true,
  }),
  regular('أنكر', 'deny', 'neutral', { present: 'نكر', participle: 'منكر', bare: true, evenDenied: true }),
  cue('دعا', 'demand', 'neutral', {
    past: ['دعا', 'دعت', 'دعوا'],
    present: 'دعو',
    participle: 'داعي',
    clause: false,
    leads: ['إلى', 'ل-'],
  }),
  regular('طالب', 'demand', 'neutral', { present: 'طالب', participle: 'مطالب', nouns: ['مطالبت'], leads: ['ب-'], withPronoun: true }),
  cue('حث', 'demand', 'neutral', { past: ['حث', 'حثت', 'حثوا'], present: 'حث', clause: false, leads: ['على'] }),
  regular('ناشد', 'demand', 'neutral', { present: 'ناشد', participle: 'مناشد', clause: false, leads: ['ب-'] }),
  regular('حذر', 'warn', 'neutral', { present: 'حذر', participle: 'محذر', nouns: ['تحذير'], leads: ['من'], withPronoun: true }),
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
    withPronoun: true,
  }),
  regular('زعم', 'say', 'distancing', { present: 'زعم', participle: 'زاعم', bare: true, impersonal: true }),
  cue('ادعى', 'say', 'distancing', { past: ['ادعى', 'ادعت', 'ادعوا'], present: 'دعي', participle: 'مدعي', bare: true }),
  regular('اعترف', 'say', 'factive', { present: 'عترف', participle: 'معترف', leads: ['ب-'] }),
  regular('أقر', 'say', 'factive', { present: 'قر', participle: 'مقر', leads: ['ب-'] }),
  regular('أعرب', 'say', 'neutral', { present: 'عرب', participle: 'معرب', clause: false, leads: ['عن'] }),
  regular('عبر', 'say', 'neutral', { present: 'عبر', participle: 'معبر', clause: false, leads: ['عن'] }),
  regular('أبلغ', 'report', 'neutral', { participle: 'مبلغ', nouns: ['إبلاغ'], leads: ['عن', 'ب-'], withPronoun: true }),
  regular('أخبر', 'report', 'neutral', { present: 'خبر', participle: 'مخبر', withPronoun: true }),
  cue('روى', 'report', 'neutral', { past: ['روى', 'روت', 'رووا'], present: 'روي' }),
  regular('أظهر', 'show', 'neutral', { present: 'ظهر', participle: 'مظهر', bare: true, nounOfDocuments: true }),
  regular('أثبت', 'show', 'factive', { present: 'ثبت', participle: 'مثبت', needsSubject: true }),
  regular('كتب', 'say', 'neutral', { present: 'كتب', participle: 'كاتب', near: true }),
  cue('رد', 'answer', 'neutral', { past: ['رد', 'ردت', 'ردوا'], present: 'رد', near: true }),
  regular('أجاب', 'answer', 'neutral', { present: 'جيب', participle: 'مجيب' }),
  regular('علق', 'say', 'neutral', { present: 'علق', participle: 'معلق', near: true }),
  regular('استطرد', 'add', 'neutral', { present: 'ستطرد', participle: 'مستطرد' }),
  regular('استدرك', 'add', 'neutral', { present: 'ستدرك', participle: 'مستدرك' }),
  regular('أردف', 'add', 'neutral', { present: 'ردف', participle: 'مردف' }),
  cue('مضى', 'add', 'neutral', { past: ['مضى', 'مضت', 'مضوا'], present: 'مضي', near: true }),
  regular('واصل', 'add', 'neutral', { present: 'واصل', participle: 'مواصل', near: true }),
  regular('ختم', 'add', 'neutral', { present: 'ختم', near: true }),
  regular('اختتم', 'add', 'neutral', { present: 'ختتم', participle: 'مختتم', near: true }),
  regular('وصف', 'judge', 'neutral', { present: 'صف', participle: 'واصف', clause: false, leads: ['ب-'], objectInside: true }),
  regular('انتقد', 'condemn', 'neutral', { present: 'نتقد', participle: 'منتقد', bare: true }),
  regular('أدان', 'condemn', 'neutral', { present: 'دين', participle: 'مدين', clause: false, bare: true }),
  regular('استنكر', 'condemn', 'neutral', { present: 'ستنكر', participle: 'مستنكر', clause: false, bare: true }),
  regular('رفض', 'deny', 'neutral', { present: 'رفض', participle: 'رافض', clause: false, bare: true }),
  regular('تساءل', 'ask', 'neutral', { present: 'تساءل', participle: 'متسائل' }),
  regular('جدد', 'stress', 'neutral', { present: 'جدد', participle: 'مجدد', bare: true }),
  regular('اشترط', 'demand', 'neutral', { present: 'شترط', participle: 'مشترط', bare: true }),
  regular('أوصى', 'propose', 'neutral', { present: 'وصي', participle: 'موصي', leads: ['ب-'] }),
  regular('نصح', 'propose', 'neutral', { present: 'نصح', participle: 'ناصح', leads: ['ب-'], impersonal: true, withPronoun: true }),
  regular('أيد', 'praise', 'neutral', { present: 'ؤيد', clause: false, bare: true }),
  regular('نبه', 'warn', 'neutral', { present: 'نبه', participle: 'منبه', leads: ['إلى', 'من'] }),
  regular('قدر', 'judge', 'neutral', { present: 'قدر', participle: 'مقدر', impersonal: true, near: true }),
  regular('اعتقد', 'believe', 'neutral', { present: 'عتقد', participle: 'معتقد', impersonal: true, evenDenied: true }),
  regular('أورد', 'report', 'neutral', { present: 'ورد', near: true }),
  regular('أكمل', 'add', 'neutral', { present: 'كمل', participle: 'مكمل', near: true }),
  regular('زاد', 'add', 'neutral', { present: 'زيد', near: true }),
  regular('أبرز', 'explain', 'neutral', { participle: 'مبرز' }),
  cue('ارتأى', 'judge', 'neutral', { past: ['ارتأى', 'ارتأت', 'ارتأوا'], present: 'رتئي' }),
  regular('نقل', 'report', 'neutral', { present: 'نقل', participle: 'ناقل', needsSubject: true, near: true }),
  regular('أبان', 'explain', 'neutral', { near: true }),
  regular('شرح', 'explain', 'neutral', { present: 'شرح', participle: 'شارح', near: true }),
  regular('جزم', 'stress', 'emphatic', { present: 'جزم', participle: 'جازم', leads: ['ب-'] }),
  regular('أصر', 'stress', 'emphatic', { present: 'صر', leads: ['على'] }),
  regular('تكهن', 'expect', 'neutral', { present: 'تكهن', participle: 'متكهن', leads: ['ب-'] }),
  regular('تنبأ', 'expect', 'neutral', { present: 'تنبأ', participle: 'متنبئ', leads: ['ب-'] }),
  regular('خلص', 'show', 'neutral', { present: 'خلص', leads: ['إلى'], near: true }),
  regular('استنتج', 'judge', 'neutral', { present: 'ستنتج', participle: 'مستنتج' }),
  regular('لاحظ', 'explain', 'neutral', { present: 'لاحظ', participle: 'ملاحظ', needsSubject: true }),
  regular('وجد', 'show', 'neutral', { needsSubject: true, near: true }),
  regular('اكتشف', 'show', 'neutral', { needsSubject: true, near: true }),
  regular('أرجع', 'explain', 'neutral', { present: 'رجع', participle: 'مرجع', clause: false, leads: ['إلى'], objectInside: true }),
  cue('عزا', 'explain', 'neutral', {
    past: ['عزا', 'عزت', 'عزوا'],
    present: 'عزو',
    participle: 'عازي',
    clause: false,
    leads: ['إلى', 'ل-'],
    objectInside: true,
  }),
  regular('نسب', 'accuse', 'neutral', { present: 'نسب', clause: false, leads: ['إلى'], objectInside: true }),
  cue('نص', 'report', 'neutral', { past: ['نص', 'نصت', 'نصوا'], present: 'نص', leads: ['على'] }),
  regular('كرر', 'stress', 'neutral', { present: 'كرر', participle: 'مكرر', bare: true, near: true }),
  regular('أفصح', 'announce', 'neutral', { present: 'فصح', participle: 'مفصح', leads: ['عن'] }),
  regular('شكك', 'judge', 'neutral', { present: 'شكك', participle: 'مشكك', clause: false, leads: ['في'] }),
  regular('لوح', 'threaten', 'neutral', { present: 'لوح', participle: 'ملوح', clause: false, leads: ['ب-'] }),
  cue('أهاب', 'demand', 'neutral', { past: ['أهاب', 'أهابت', 'أهابوا'], present: 'هيب', participle: 'مهيب', bare: true }),
  regular('أجمع', 'judge', 'neutral', { present: 'جمع', presentTellsThat: true, leads: ['على'], needsSubject: true }),
  regular('طلب', 'demand', 'neutral', { present: 'طلب', participle: 'طالب', near: true }),
  regular('سأل', 'ask', 'neutral', { present: 'سأل', participle: 'سائل', near: true, withPronoun: true }),
  regular('خاطب', 'say', 'neutral', { present: 'خاطب', participle: 'مخاطب', near: true }),
  regular('غرد', 'say', 'neutral', { present: 'غرد', participle: 'مغرد', near: true }),
  cue('أبدى', 'say', 'neutral', { past: ['أبدى', 'أبدت', 'أبدوا'], present: 'بدي', participle: 'مبدي', clause: false, bare: true }),
  regular('أنذر', 'warn', 'neutral', { present: 'نذر', participle: 'منذر', leads: ['ب-'] }),
  { ...participleOnly('ذكّر', 'report', 'مذكر', ['ب-']), stance: 'factive' },
  regular('برر', 'explain', 'neutral', { present: 'برر', participle: 'مبرر' }),
  participleOnly('عقّب', 'say', 'معقب'),
  regular('علل', 'explain', 'neutral', { present: 'علل', participle: 'معلل' }),
  regular('احتج', 'say', 'neutral', { present: 'حتج', participle: 'محتج' }),
  regular('تناقل', 'report', 'neutral', { present: 'تناقل', participle: 'متناقل', needsSubject: true }),
  regular('ألمح', 'explain', 'neutral', { present: 'لمح', participle: 'ملمح', leads: ['إلى'] }),
  regular('سجل', 'explain', 'neutral', { present: 'سجل', participle: 'مسجل', near: true, needsSubject: true }),
  regular('أسر', 'report', 'neutral', { near: true, needsSubject: true }),
  cue('عد', 'judge', 'neutral', { past: ['عد', 'عدت', 'عدوا'], participle: 'عاد', near: true, needsSubject: true }),
  cue('ألح', 'stress', 'emphatic', { past: ['ألح', 'ألحت', 'ألحوا'], present: 'لح', participle: 'ملح', leads: ['على'] }),
  regular('لمح', 'explain', 'neutral', { leads: ['إلى'], near: true }),
  regular('أقسم', 'promise', 'emphatic', { present: 'قسم', participle: 'مقسم', near: true }),
  cue('اشتكى', 'say', 'neutral', { past: ['اشتكى', 'اشتكت', 'اشتكوا'], present: 'شتكي', participle: 'مشتكي', leads: ['من'] }),
  regular('أوعز', 'demand', 'neutral', { present: 'وعز', participle: 'موعز', clause: false, leads: ['ب-'] }),
  regular('وجه', 'demand', 'neutral', { clause: false, leads: ['ب-'], near: true }),
  regular('أمّن', 'stress', 'neutral', { participle: 'مؤمن', leads: ['على'], near: true, needsSubject: true }),
]
