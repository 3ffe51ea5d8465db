import type { Dice } from './dice.ts'

/** An article to be laid into a page. */
export interface Told {
  readonly title: string
  readonly byline: string
  /** ISO day. */
  readonly day: string
  readonly paragraphs: readonly string[]
}

/** What a page is filled with: its article, and what newspapers print around it. */
export interface Filling extends Told {
  readonly site: string
  readonly url: string
  /** The day as readers see it. */
  readonly shown: string
  /** Other articles of the site. */
  readonly others: readonly Told[]
  readonly dice: Dice
}

/** A page and the paragraphs that are its body, as they are printed. */
export interface LaidPage {
  readonly html: string
  readonly body: readonly string[]
  /** Headlines of other pages that it prints. */
  readonly rails: readonly string[]
}

export type Layout = (filling: Filling) => LaidPage

export const esc = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')

const MONTHS = ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر']
const LEVANT = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
]
const INDIC = '٠١٢٣٤٥٦٧٨٩'

/** A day as one of the ways Arabic papers print it. */
export function shownDay(day: string, dice: Dice): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const latin = dice.pick([
    `${date} ${MONTHS[month - 1]} ${year}`,
    `${date} ${LEVANT[month - 1]} ${year}`,
    `${date} ${MONTHS[month - 1]}، ${year}`,
    `${date}/${month}/${year}`,
    `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
  ])
  return dice.chance(0.25) ? latin.replace(/\d/gu, (digit) => INDIC[Number(digit)]!) : latin
}

const SITES = ['صدى السهل', 'مرآة الساحل', 'بريد الوادي', 'منبر الواحة', 'صوت الجبل', 'أوراق المدينة', 'شرفة الميناء', 'دفتر الضفة']

/** The article at `at` of a list, with its neighbours around it. */
export function fillingOf(articles: readonly Told[], at: number, dice: Dice): Filling {
  const told = articles[at % articles.length]!
  const own = new Set(told.paragraphs)
  const others: Told[] = []
  for (let i = 1; others.length < 24 && i < articles.length; i++) {
    const other = articles[(at + i * 7 + dice.next(5)) % articles.length]!
    if (other.title !== told.title && !others.includes(other) && !other.paragraphs.some((line) => own.has(line))) others.push(other)
  }
  if (others.length === 0) throw new Error(`no article beside "${told.title}" to print around it`)
  for (let i = 0; others.length < 24; i++) others.push(others[i]!)
  const site = dice.pick(SITES)
  return {
    ...told,
    site,
    url: `https://layouts.example/${dice.pick(['news', 'article', 'a'])}/${1000 + at}`,
    shown: shownDay(told.day, dice),
    others,
    dice,
  }
}
