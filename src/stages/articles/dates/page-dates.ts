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
import { furnitureLabel } from './date-label.ts'
import { hiddenDates } from './hidden-dates.ts'
import { stampOf } from './stamp-of.ts'
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
  const own = saidDates(html, found, headline, metadata, url, language)
  if (own.said.some(isOfPublication)) return own
  const other = saidDates(html, found, headline, metadata, url, pageLanguage(language, undefined))
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
  html: string,
  found: BodyLines,
  headline: number | undefined,
  metadata: PageMetadata,
  url: string | undefined,
  language: Language,
): SaidDates {
  const lines = datedLines(found, headline, language)
  const said = [
    ...metadataDates(metadata, language),
    ...lines.flatMap((i) => datesOfLine(found.lines, i, language)),
    ...titleDates(metadata.title, language),
  ]
  const published = said.find(({ of }) => of === 'published')
  const sure = published && !isOfChange(published, said)
  const far = said.length === 0 ? farDates(found.lines, language) : sure ? [] : labelledDates(found.lines, language)
  const seen = [...said, ...far]
  return { said: [...seen, ...unseenDates(seen, html, language), ...addressDate(url)], lines }
}

/** Where no day of publication is seen, what attributes and scripts say; beside a time in UTC alone, the local day that they name. */
function unseenDates(seen: readonly Said[], html: string, language: Language): Said[] {
  const published = seen.filter(({ of, stamp }) => of === 'published' && stamp.length >= 10)
  if (published.length === 0) {
    // A page is not published after it was changed: such a day is that on which its files were made.
    const changed = seen.map(({ stamp }) => stamp.slice(0, 10))
    return hiddenDates(html, language).filter(({ of, stamp }) => of === 'updated' || changed.every((day) => stamp.slice(0, 10) <= day))
  }
  if (!published.every(({ stamp }) => isUtc(stamp) || isClockOf(stamp, published[0]!.stamp))) return []
  return hiddenDates(html, language).filter(({ of, stamp }) => of === 'published' && !isUtc(stamp) && isLocalOf(stamp, published[0]!.stamp))
}

const AROUND = 12
const BEHIND = 6

/** Lines near the headline and before the body, or right after it, that print a date. */
function datedLines({ lines, from, to }: BodyLines, headline: number | undefined, language: Language): number[] {
  const first = Math.min(headline ?? from, from) - AROUND
  const near = (i: number) => (i < from && i >= first) || (i >= from && i < from + BEHIND) || (i >= to && i < to + BEHIND)
  const order: number[] = []
  for (let i = Math.max(0, first); i < Math.min(lines.length, to + BEHIND); i++) {
    const line = lines[i]!
    if (near(i) && mayTell(line) && isDateLine(line) && datesOfLine(lines, i, language).length > 0) order.push(i)
  }
  if (headline === undefined) return order
  // After the headline comes the date of the article; before it, more often the day of the visit.
  const after = order.filter((i) => i > headline)
  if (after.some((i) => i < to)) return after
  // Behind the body the dates of other pages stand too.
  const called = order.filter((i) => i < headline && lines[i]!.box.names.label)
  if (called.length > 0) return called
  return after.length > 0 ? after : order
}

const LONGEST = 100
const isDateLine = ({ text, row, kind }: JudgedLine): boolean => !row && kind !== 'quote' && kind !== 'caption' && text.length <= LONGEST

/** A line of a `time` element says in its attribute to the second what it prints to the day. A label may stand on the line above. */
function datesOfLine(lines: readonly JudgedLine[], i: number, language: Language): Said[] {
  const { box, text } = lines[i]!
  const above = labelAbove(lines[i - 1], language)
  const printed = lineDates(text, language).map((said) =>
    above && said.rule === 'articles.date-of-line' ? { ...said, of: above, rule: 'articles.date-of-label' } : said,
  )
  const given = box.element.tag === 'time' ? box.element.attributes.datetime : undefined
  const stamp = given && given.length < LONGEST ? stampOf(given, language) : undefined
  if (!stamp || stamp.length < 10) return printed
  const label = furnitureLabel(text, language.furniture, language.letters).at(-1)
  return [{ of: label?.of ?? above ?? 'published', stamp, quote: given!, rule: 'articles.date-of-time' }, ...printed]
}

const MOST_LABEL = 30

/** What a line that is no more than a label says of the date under it. */
function labelAbove(line: JudgedLine | undefined, { furniture, letters }: Language): Said['of'] | undefined {
  if (!line || line.text.length > MOST_LABEL || line.shape.digits) return undefined
  const label = furnitureLabel(line.text, furniture, letters).at(-1)
  return label && !/\p{L}/u.test(line.text.slice(label.end)) ? label.of : undefined
}

const titleDates = (title: string | undefined, language: Language): Said[] =>
  titleParts(title ?? '').flatMap((part) =>
    part.length > 40 ? [] : lineDates(part, language).map((said) => ({ ...said, rule: 'articles.date-of-title' })),
  )

const mayTell = ({ shape, box }: JudgedLine): boolean => shape.digits || box.element.tag === 'time'

const LEAD = 0.6
/** A link tells of another page. */
const isLead = ({ linked, text, box }: JudgedLine): boolean => linked > LEAD * text.length && box.element.tag !== 'time'

const NO_DATES: readonly Said[] = []
const anyDates = (lines: readonly JudgedLine[], language: Language): Said[] =>
  lines.flatMap((line, i) => (mayTell(line) && isDateLine(line) && !isLead(line) ? datesOfLine(lines, i, language) : NO_DATES))

const isLabelled = ({ rule }: Said): boolean => rule === 'articles.date-of-label'

/** What labels anywhere say of publication, where they all name one day: in lists of other pages they name many. */
function labelledDates(lines: readonly JudgedLine[], language: Language): Said[] {
  const said = anyDates(lines, language).filter((one) => isLabelled(one) && one.of === 'published')
  return new Set(said.map(({ stamp }) => stamp.slice(0, 10))).size === 1 ? said.slice(0, 1) : []
}

/** Where nothing near the article is dated: a line anywhere that says of what its date is, else the one day that all `time` elements name. */
function farDates(lines: readonly JudgedLine[], language: Language): Said[] {
  const dated = anyDates(lines, language)
  const labelled = dated.filter(isLabelled)
  if (labelled.length > 0) return labelled
  const timed = dated.filter(({ rule }) => rule === 'articles.date-of-time')
  return new Set(timed.map(({ stamp }) => stamp.slice(0, 10))).size === 1 ? timed.slice(0, 1) : []
}
