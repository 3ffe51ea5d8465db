import type { DateWitness } from '../../../model/article.ts'
import { isDay } from './stamp-of.ts'

/** Year, month and day with the same mark between them, or none: `/2023/03/14/`, `-2023-03-14`, `/t20230314_`, `/20230314081500`. */
const MARKED = /[/_-](20\d\d|19[89]\d)([/_.-])(\d{1,2})\2(\d{1,2})(?=[/_.-]|$)/u
const UNMARKED = /[/_-][a-z]{0,8}(20\d\d|19[89]\d)(\d\d)(\d\d)(?:[0-2]\d[0-5]\d(?:[0-5]\d)?)?(?=[/_.-]|$)/iu
/** Two of them in one folder: `/2023/0314/`, `/202303/14/`, `/2023-03/14/`. */
const PAIRED = /\/(20\d\d)(?:\/(\d\d)(\d\d)|[-_]?(\d\d)\/(\d\d))(?=\/)/u
const NAMED = /\/(20\d\d)\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\/(\d{1,2})(?=\/)/iu
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** The day first, as slugs end. */
const DAY_FIRST = /[/_-](\d\d)([_.-])(\d\d)\2(20\d\d)(?=[/_.-]|$)/u
const MONTH = /\/(20\d\d|19[89]\d)\/(\d\d)\//u

/** The day, else the month, that an address names. */
export function addressDate(url: string | undefined): Omit<DateWitness, 'believed'>[] {
  const path = url?.replace(/^https?:\/\/[^/]*/u, '').replace(/[?#].*$/u, '') ?? ''
  const stamp = dayOf(path) ?? monthOf(path)
  return stamp ? [{ of: 'published', stamp, quote: url!, rule: 'articles.date-of-address' }] : []
}

function dayOf(path: string): string | undefined {
  const [marked, unmarked, paired, named, dayFirst] = [MARKED, UNMARKED, PAIRED, NAMED, DAY_FIRST].map((form) => form.exec(path))
  return (
    (marked && stampOf(marked[1], marked[3], marked[4])) ??
    (unmarked && stampOf(unmarked[1], unmarked[2], unmarked[3])) ??
    (paired && stampOf(paired[1], paired[2] ?? paired[4], paired[3] ?? paired[5])) ??
    (named && stampOf(named[1], `${MONTHS.indexOf(named[2]!.toLowerCase()) + 1}`, named[3])) ??
    (dayFirst && stampOf(dayFirst[4], dayFirst[3], dayFirst[1])) ??
    undefined
  )
}

const stampOf = (year = '', month = '', day = ''): string | undefined =>
  isDay(Number(year), Number(month), Number(day)) ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined

function monthOf(path: string): string | undefined {
  const [, year, month] = MONTH.exec(path) ?? []
  return year && isDay(Number(year), Number(month), 1) ? `${year}-${month}` : undefined
}
