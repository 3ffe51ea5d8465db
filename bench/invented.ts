/** Articles made of invented names and stock verbs: long enough, and different enough, to be read and stored like news. */
export interface InventedLine {
  readonly id: string
  readonly url: string
  readonly outlet: string
  readonly title: string
  readonly byline: string
  readonly published?: string
  readonly seen?: string
  readonly text: string
}

const people = ['سامر الخولي', 'هدى المرعشي', 'نادر الصيرفي', 'فواز القاضي', 'سمر الطويل', 'كمال الدباغ', 'أنس الكيالي', 'رباب النجار']
const roles = ['وزير النقل', 'مدير المشروع', 'رئيس البلدية', 'المتحدث باسم الهيئة', 'مديرة المكتبة', 'رئيس اتحاد المزارعين']
const things = [
  'الجسر الجديد',
  'محصول القمح',
  'ميناء الرملة',
  'شبكة المياه',
  'الطريق الساحلي',
  'سوق الجملة',
  'محطة الكهرباء',
  'سكة الحديد',
  'مستشفى السهل',
  'جامعة الوادي',
]
const deeds = [
  'سيفتح أمام الناس',
  'بلغ نصف طاقته',
  'يحتاج إلى ثلاث سنوات',
  'تجاوز ما كان مقررا',
  'لم يسجل أي تأخير',
  'ينتظر موافقة المجلس',
  'يخدم أربعين قرية',
  'كلف سبعة ملايين',
]
const cues = ['قال', 'وأضاف', 'وأكد', 'وأوضح', 'وأعلن', 'وتوقع']

const LETTERS = [...'ابتجحدرسعفقكلمنهي']

/** The same articles for the same seed, so that two runs measure the same work. */
export function invented(count: number, seed = 7): InventedLine[] {
  let state = seed
  const next = (most: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 4294967296) * most)
  }
  const pick = (words: readonly string[]): string => words[next(words.length)]!
  // Words of no meaning keep two articles apart as the words of two stories do.
  const word = (): string => Array.from({ length: 4 + next(4) }, () => LETTERS[next(LETTERS.length)]).join('')
  const words = (many: number): string => Array.from({ length: many }, word).join(' ')
  return Array.from({ length: count }, (_, i) => {
    const sentence = (): string => `${pick(cues)} ${pick(roles)} ${pick(people)} إن ${words(9)}، وإن ${words(14)} منذ ${next(40) + 2} يوما.`
    return {
      id: `b${i}`,
      url: `https://paper${next(12)}.example/${i}`,
      outlet: `paper${next(12)}`,
      title: `${pick(things)} ${pick(deeds)} ${next(9000)}`,
      byline: pick(people),
      published: `2023-0${1 + next(9)}-${10 + next(18)}`,
      text: Array.from({ length: 7 }, () => `${sentence()} ${sentence()}`).join('\n'),
    }
  })
}
