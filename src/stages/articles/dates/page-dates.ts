import { parseDateLine } from '../../../calendar/dates-in-line.ts'
import type { DateWitness } from '../../../model/article.ts'
import type { Language } from '../../../model/language.ts'
import type { BodyLines } from '../body/body-lines.ts'
import { titleParts } from '../headline/title-parts.ts'
import type { PageMetadata } from '../metadata/page-metadata.ts'
import type { JudgedLine } from '../page/judged-line.ts'
import { pageLanguage } from '../page/page-language.ts'
import { addressDate } from './address-date.ts'
import { isClockOf, isLocalOf, isOfChange, isUtc } from './believed-dates.ts'
import { type HiddenValue, hiddenDates, hiddenValues } from './hidden-dates.ts'
import { isDateLine, LineDates } from './line-dates.ts'
import { lineDates, metadataDates } from './stated-dates.ts'

type Said = Omit<DateWitness, 'believed'>

/** What the whole page says of its dates, strongest first, and the lines that print no more than a date. */
export interface SaidDates {
  readonly said: readonly Said[]
  readonly lines: readonly number[]
}

/**
 * The dates of a page in its own language; where it tells none of publication, those that it prints in another's words (`11 Şubat 2024`
 * on a page in Arabic), else a month without a day.
 */
export function pageDates(
  html: string,
  found: BodyLines,
  headline: number | undefined,
  metadata: PageMetadata,
  url: string | undefined,
  language: Language,
): SaidDates {
  let values: HiddenValue[] | undefined
  const hidden = (): HiddenValue[] => {
    values ??= hiddenValues(html)
    return values
  }
  const ownLines = new LineDates(found.lines, language)
  const own = saidDates(hidden, found, ownLines, headline, metadata, url, language)
  if (own.said.some(isOfPublication)) return own
  const others = pageLanguage(language, undefined)
  const other = saidDates(hidden, found, new LineDates(found.lines, others, ownLines), headline, metadata, url, others)
  if (other.said.some(isOfPublication)) return other
  const months = monthLines(found, headline, language)
  return { said: [...own.said, ...months.map(([, said]) => said)], lines: [...own.lines, ...months.map(([line]) => line)] }
}

const isOfPublication = ({ of }: Said): boolean => of === 'published'

/** A line between headline and body that is a month and its year and no more: `February 2024`. */
function monthLines({ lines, from }: BodyLines, headline: number | undefined, language: Language): (readonly [number, Said])[] {
  if (headline === undefined) return []
  const first = headline + 1
  const found = lines.slice(first, from).flatMap((line, i) => {
    const said = line.listed || line.region || isLead(line) || !isDateLine(line) ? undefined : monthOf(line.text, language)
    return said ? [[first + i, said] as const] : []
  })
  return found.length === 1 ? found : []
}

function monthOf(quote: string, { calendar, letters }: Language): Said | undefined {
  const [date, ...more] = parseDateLine(quote, calendar, letters)
  const isAll = date !== undefined && more.length === 0 && date.span.end - date.span.start >= quote.length - 2
  return isAll && date.stamp.length === 7 ? { of: 'published', stamp: date.stamp, quote, rule: 'articles.date-of-line' } : undefined
}

function saidDates(
  hidden: () => readonly HiddenValue[],
  found: BodyLines,
  ofLines: LineDates,
  headline: number | undefined,
  metadata: PageMetadata,
  url: string | undefined,
  language: Language,
): SaidDates {
  const dated = datedLines(found, headline, ofLines)
  const lines = dated.map(([i]) => i)
  const said = [...metadataDates(metadata, language), ...dated.flatMap(([, dates]) => dates), ...titleDates(metadata.title, language)]
  const published = said.find(({ of }) => of === 'published')
  const sure = published && !isOfChange(published, said)
  const far = said.length === 0 ? farDates(ofLines) : sure ? [] : labelledDates(ofLines).filter((one) => !said.includes(one))
  const seen = [...said, ...far]
  return { said: [...seen, ...unseenDates(seen, hidden, language), ...addressDate(url)], lines }
}

/** Where no day of publication is seen, what attributes and scripts say; beside a time in UTC alone, the local day that they name. */
function unseenDates(seen: readonly Said[], hidden: () => readonly HiddenValue[], language: Language): Said[] {
  const published = seen.filter(({ of, stamp }) => of === 'published' && stamp.length >= 10)
  if (published.length === 0) {
    // A page is not published after it was changed: such a day is that on which its files were made.
    const changed = seen.map(({ stamp }) => stamp.slice(0, 10))
    return hiddenDates(hidden(), language).filter(({ of, stamp }) => of === 'updated' || changed.every((day) => stamp.slice(0, 10) <= day))
  }
  if (!published.every(({ stamp }) => isUtc(stamp) || isClockOf(stamp, published[0]!.stamp))) return []
  return hiddenDates(hidden(), language).filter(
    ({ of, stamp }) => of === 'published' && !isUtc(stamp) && isLocalOf(stamp, published[0]!.stamp),
  )
}

const AROUND = 12
const BEHIND = 6

type DatedLine = readonly [line: number, dates: readonly Said[]]

/** Lines near the headline and before the body, or right after it, that print a date, and what they say. */
function datedLines({ lines, from, to }: BodyLines, headline: number | undefined, ofLines: LineDates): DatedLine[] {
  const first = Math.min(headline ?? from, from) - AROUND
  const near = (i: number) => (i < from && i >= first) || (i >= from && i < from + BEHIND) || (i >= to && i < to + BEHIND)
  const order: DatedLine[] = []
  for (let i = Math.max(0, first); i < Math.min(lines.length, to + BEHIND); i++) {
    const dates = near(i) ? ofLines.of(i) : NO_DATES
    if (dates.length > 0) order.push([i, dates])
  }
  if (headline === undefined) return order
  // After the headline comes the date of the article; before it, more often the day of the visit.
  const after = order.filter(([i]) => i > headline)
  if (after.some(([i]) => i < to)) return after
  // Behind the body the dates of other pages stand too.
  const called = order.filter(([i]) => i < headline && lines[i]!.box.names.label)
  if (called.length > 0) return called
  return after.length > 0 ? after : order
}

const titleDates = (title: string | undefined, language: Language): Said[] =>
  titleParts(title ?? '').flatMap((part) =>
    part.length > 40 ? [] : lineDates(part, language).map((said) => ({ ...said, rule: 'articles.date-of-title' })),
  )

const LEAD = 0.6
/** A link tells of another page. */
const isLead = ({ linked, text, box }: JudgedLine): boolean => linked > LEAD * text.length && box.element.tag !== 'time'

const NO_DATES: readonly Said[] = []
const anyDates = (ofLines: LineDates): Said[] => ofLines.lines.flatMap((line, i) => (isLead(line) ? NO_DATES : ofLines.of(i)))

const isLabelled = ({ rule }: Said): boolean => rule === 'articles.date-of-label'

/** What labels anywhere say of publication, where they all name one day: in lists of other pages they name many. */
function labelledDates(ofLines: LineDates): Said[] {
  const said = anyDates(ofLines).filter((one) => isLabelled(one) && one.of === 'published')
  return new Set(said.map(({ stamp }) => stamp.slice(0, 10))).size === 1 ? said.slice(0, 1) : []
}

/** Where nothing near the article is dated: a line anywhere that says of what its date is, else the one day that all `time` elements name. */
function farDates(ofLines: LineDates): Said[] {
  const dated = anyDates(ofLines)
  const labelled = dated.filter(isLabelled)
  if (labelled.length > 0) return labelled
  const timed = dated.filter(({ rule }) => rule === 'articles.date-of-time')
  return new Set(timed.map(({ stamp }) => stamp.slice(0, 10))).size === 1 ? timed.slice(0, 1) : []
}
