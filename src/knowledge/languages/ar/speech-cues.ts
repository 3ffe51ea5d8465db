import type { CueForm, CueRow } from '../../../model/language/speech-words.ts'
import type { SpeechAct, Stance } from '../../../model/statement.ts'

interface More {
  readonly p?: string
  readonly takes?: string
  readonly noun?: CueRow['noun']
  readonly stance?: Stance
  readonly clauseOnly?: true
}

const cue = (past: string, present: string, act: SpeechAct, { p, takes, noun, stance, clauseOnly }: More = {}): CueRow => ({
  past,
  present,
  act,
  ...(p && { participle: p }),
  ...(takes && { takes: takes.split(' ') }),
  ...(noun && { noun }),
  ...(stance && { stance }),
  ...(clauseOnly && { clauseOnly }),
})

export const cues: readonly CueRow[] = [
  cue('قال', 'قول', 'say', { p: 'قائل' }),
  cue('صرح', 'صرح', 'say', { p: 'مصرح', takes: 'ب' }),
  cue('تحدث', 'تحدث', 'say', { p: 'متحدث', takes: 'عن' }),
  cue('ذكر', 'ذكر', 'say', { p: 'ذاكر' }),
  cue('أفاد', 'فيد', 'say', { p: 'مفيد', takes: 'ب' }),
  cue('أورد', 'ورد', 'report', { p: 'مورد' }),
  cue('كتب', 'كتب', 'say', { p: 'كاتب', clauseOnly: true }),
  cue('غرد', 'غرد', 'say', { p: 'مغرد', clauseOnly: true }),
  cue('روى', 'روي', 'report', { clauseOnly: true }),
  cue('حكى', 'حكي', 'report', { clauseOnly: true }),
  cue('أخبر', 'خبر', 'say', { clauseOnly: true }),
  cue('أبلغ', 'بلغ', 'say', { p: 'مبلغ', clauseOnly: true }),
  cue('نقل', 'نقل', 'report', { clauseOnly: true }),
  cue('علق', 'علق', 'say', { p: 'معلق', clauseOnly: true }),
  cue('عقب', 'عقب', 'say', { p: 'معقب', clauseOnly: true }),
  cue('هتف', 'هتف', 'say', { clauseOnly: true }),
  cue('أضاف', 'ضيف', 'add', { p: 'مضيف' }),
  cue('تابع', 'تابع', 'add', { p: 'متابع', clauseOnly: true }),
  cue('أردف', 'ردف', 'add', { p: 'مردف' }),
  cue('استطرد', 'ستطرد', 'add', { p: 'مستطرد' }),
  cue('واصل', 'واصل', 'add', { clauseOnly: true }),
  cue('استدرك', 'ستدرك', 'add', { p: 'مستدرك' }),
  cue('زاد', 'زيد', 'add', { clauseOnly: true }),
  cue('مضى', 'مضي', 'add', { clauseOnly: true }),
  cue('ختم', 'ختم', 'add', { p: 'مختتم', clauseOnly: true }),
  cue('اختتم', 'ختتم', 'add', { p: 'مختتم', clauseOnly: true }),
  cue('أعلن', 'علن', 'announce', { p: 'معلن', takes: 'عن', noun: 'any' }),
  cue('كشف', 'كشف', 'announce', { p: 'كاشف', takes: 'عن' }),
  cue('أوضح', 'وضح', 'explain', { p: 'موضح' }),
  cue('بين', 'بين', 'explain', { p: 'مبين', clauseOnly: true }),
  cue('شرح', 'شرح', 'explain', { p: 'شارح', clauseOnly: true }),
  cue('فسر', 'فسر', 'explain', { clauseOnly: true }),
  cue('أشار', 'شير', 'explain', { p: 'مشير', takes: 'إلى' }),
  cue('لفت', 'لفت', 'explain', { p: 'لافت', takes: 'إلى' }),
  cue('نوه', 'نوه', 'explain', { p: 'منوه', takes: 'إلى ب' }),
  cue('ألمح', 'لمح', 'explain', { p: 'ملمح', takes: 'إلى' }),
  cue('نبه', 'نبه', 'warn', { p: 'منبه', takes: 'إلى' }),
  cue('أكد', 'ؤكد', 'stress', { p: 'مؤكد', takes: 'على', noun: 'told', stance: 'asserting' }),
  cue('شدد', 'شدد', 'stress', { p: 'مشدد', takes: 'على', stance: 'asserting' }),
  cue('أصر', 'صر', 'stress', { p: 'مصر', takes: 'على', stance: 'asserting', clauseOnly: true }),
  cue('جزم', 'جزم', 'stress', { p: 'جازم', takes: 'ب', stance: 'asserting' }),
  cue('أقر', 'قر', 'stress', { p: 'مقر', takes: 'ب', stance: 'asserting' }),
  cue('اعترف', 'عترف', 'stress', { p: 'معترف', takes: 'ب', stance: 'asserting' }),
  cue('أثبت', 'ثبت', 'show', { p: 'مثبت', stance: 'asserting', clauseOnly: true }),
  cue('جدد', 'جدد', 'stress', { p: 'مجدد', noun: 'told' }),
  cue('نفى', 'نفي', 'deny', { p: 'نافي', noun: 'any' }),
  cue('أنكر', 'نكر', 'deny', { p: 'منكر', noun: 'any' }),
  cue('استبعد', 'ستبعد', 'deny', { p: 'مستبعد', noun: 'any' }),
  cue('رفض', 'رفض', 'deny', { clauseOnly: true }),
  cue('طالب', 'طالب', 'demand', { p: 'مطالب', takes: 'ب' }),
  cue('دعا', 'دعو', 'demand', { p: 'داعي', takes: 'إلى' }),
  cue('حث', 'حث', 'demand', { p: 'حاث', takes: 'على' }),
  cue('ناشد', 'ناشد', 'demand', { p: 'مناشد', takes: 'ب', clauseOnly: true }),
  cue('أوصى', 'وصي', 'demand', { p: 'موصي', takes: 'ب' }),
  cue('نصح', 'نصح', 'demand', { p: 'ناصح', takes: 'ب' }),
  cue('اشترط', 'شترط', 'demand', { p: 'مشترط', clauseOnly: true }),
  cue('حذر', 'حذر', 'warn', { p: 'محذر', takes: 'من' }),
  cue('اتهم', 'تهم', 'accuse', { p: 'متهم', noun: 'any' }),
  cue('وعد', 'عد', 'promise', { p: 'واعد', takes: 'ب' }),
  cue('تعهد', 'تعهد', 'promise', { p: 'متعهد', takes: 'ب' }),
  cue('هدد', 'هدد', 'threaten', { p: 'مهدد', takes: 'ب' }),
  cue('توعد', 'توعد', 'threaten', { p: 'متوعد', takes: 'ب' }),
  cue('اقترح', 'قترح', 'propose', { p: 'مقترح', noun: 'any' }),
  cue('توقع', 'توقع', 'expect', { p: 'متوقع', noun: 'any' }),
  cue('رجح', 'رجح', 'expect', { p: 'مرجح', noun: 'any' }),
  cue('رأى', 'رى', 'judge', { clauseOnly: true }),
  cue('اعتبر', 'عتبر', 'judge', { p: 'معتبر', noun: 'any' }),
  cue('وصف', 'صف', 'judge', { p: 'واصف', noun: 'any' }),
  cue('اعتقد', 'عتقد', 'believe', { p: 'معتقد', clauseOnly: true }),
  cue('زعم', 'زعم', 'say', { p: 'زاعم', stance: 'distancing', clauseOnly: true }),
  cue('ادعى', 'دعي', 'say', { p: 'مدعي', stance: 'distancing', clauseOnly: true }),
  cue('تساءل', 'تساءل', 'ask', { p: 'متسائل', takes: 'عن' }),
  cue('سأل', 'سأل', 'ask', { clauseOnly: true }),
  cue('أجاب', 'جيب', 'answer', { p: 'مجيب', clauseOnly: true }),
  cue('رد', 'رد', 'answer', { clauseOnly: true }),
  cue('أظهر', 'ظهر', 'show', { p: 'مظهر', noun: 'told' }),
  cue('نص', 'نص', 'cite', { takes: 'على' }),
  cue('أعرب', 'عرب', 'judge', { p: 'معرب', takes: 'عن' }),
  cue('عبر', 'عبر', 'judge', { p: 'معبر', takes: 'عن' }),
  cue('استشهد', 'ستشهد', 'cite', { p: 'مستشهد', takes: 'ب', clauseOnly: true }),
]

/** Past in three persons, present in three, the participle in the accusative. Verbs with a weak last letter lose it before an ending. */
export function inflect({ past, present, participle }: CueRow): CueForm[] {
  const base = /[اى]$/u.test(past) ? past.slice(0, -1) : past
  const nunated = present.replace(/[وىي]$/u, '')
  const verb = (form: string, gender?: 'm' | 'f', number: CueForm['number'] = 'one'): CueForm => ({ form, kind: 'verb', ...(gender && { gender }), number })
  const forms = [
    verb(past, 'm'),
    verb(`${base}ت`, 'f'),
    verb(`${base}وا`, 'm', 'many'),
    verb(`${past}ا`, 'm', 'two'),
    verb(`${base}تا`, 'f', 'two'),
    verb(`ي${present}`, 'm'),
    verb(`ت${present}`, 'f'),
    verb(`ي${nunated}ون`, 'm', 'many'),
  ]
  if (!participle) return forms
  const stem = participle.replace(/ي$/u, '')
  const part = (form: string, gender: 'm' | 'f', number: CueForm['number'] = 'one'): CueForm => ({ form, kind: 'participle', gender, number })
  return [...forms, part(`${participle}ا`, 'm'), part(`${participle}ة`, 'f'), part(`${stem}ين`, 'm', 'many'), part(`${participle}ات`, 'f', 'many')]
}
