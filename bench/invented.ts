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

const given = ['سامر', 'هدى', 'نادر', 'فواز', 'سمر', 'كمال', 'أنس', 'رباب']
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

/** Words, and people, that are used all the time, and how often another one is. */
const COMMON = { words: 20_000, people: 3_000 }
const RARE = 0.02
/** So steep is the tail of rare ones that new words come ever more slowly, as in news: 15,000 pages have some fifty thousand. */
const TAIL = 1.5

/** The word of a rank: short for the common ones, another for each rank. */
function spelled(rank: number): string {
  const letters = rank < COMMON.words ? 4 : 6
  const many = LETTERS.length ** letters
  let rest = (rank * 7_654_321) % many
  let word = ''
  for (let i = 0; i < letters; i++) {
    word += LETTERS[rest % LETTERS.length]
    rest = Math.floor(rest / LETTERS.length)
  }
  return word
}

/** The same articles for the same seed, so that two runs measure the same work. */
export function invented(count: number, seed = 7): InventedLine[] {
  let state = seed
  const chance = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state + 0.5) / 4294967296
  }
  const next = (most: number): number => Math.floor(chance() * most)
  const pick = (words: readonly string[]): string => words[next(words.length)]!
  // As words of a language are used: the frequency falls with the rank (Zipf), and the list never ends (Heaps).
  const rank = (common: number): number => Math.floor(chance() < RARE ? common * chance() ** (-1 / TAIL) : common ** chance() - 1)
  // Words of no meaning keep two articles apart as the words of two stories do.
  const words = (many: number): string => Array.from({ length: many }, () => spelled(rank(COMMON.words))).join(' ')
  const person = (): string => {
    const one = rank(COMMON.people)
    return `${given[one % given.length]} ال${spelled(one)}`
  }
  return Array.from({ length: count }, (_, i) => {
    const sentence = (): string => `${pick(cues)} ${pick(roles)} ${person()} إن ${words(9)}، وإن ${words(14)} منذ ${next(40) + 2} يوما.`
    return {
      id: `b${i}`,
      url: `https://paper${next(12)}.example/${i}`,
      outlet: `paper${next(12)}`,
      title: `${pick(things)} ${pick(deeds)} ${next(9000)}`,
      byline: person(),
      published: `2023-0${1 + next(9)}-${10 + next(18)}`,
      text: Array.from({ length: 7 }, () => `${sentence()} ${sentence()}`).join('\n'),
    }
  })
}
