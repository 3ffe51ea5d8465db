import type { DateWitness, Stamp } from '../../model/article.ts'
import type { Language } from '../../model/language.ts'
import { parseDateLine } from '../../text/dates.ts'
import { furnitureLabel } from './furniture-label.ts'
import { levelDays } from './level-days.ts'
import { articleThing, type PageMetadata, stringOf } from './page-metadata.ts'

const ISO = /^\s*(\d{4})-(\d\d)-(\d\d)(?:[T\s]+(\d\d):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?\s*/iu
/** The zone behind a time, as mail and scripts write it. */
const ZONE = /\d:\d\d(?::\d\d)?\s*(?:(?:GMT|UTC)?([+-]\d\d:?\d\d)|(?:GMT|UTC|Z)\b)/u
const PUBLISHED =
  /^(?:article:published(?:_time)?|og:(?:article:)?published_time|datepublished|date|pubdate|publishdate|publish_date|publish-date|published|dc\.date(?:\.issued)?|dcterms\.(?:date|created|issued)|parsely-pub-date|sailthru\.date|cxenseparse:recs:publishtime|article\.published|bt:pubdate|rnews:datepublished|originalpublicationdate|vr:published_time|created|article_date_original)$/u
const UPDATED =
  /^(?:article:modified(?:_time)?|og:(?:article:)?modified_time|og:updated_time|datemodified|last-modified|lastmod|dcterms\.modified|article\.updated)$/u

/** A date as machines or people write it, with the precision that it has; undefined for what is no date of a page. */
export function stampOf(text: string, { calendar, letters }: Language): Stamp | undefined {
  const iso = ISO.exec(text)
  if (!iso) {
    const stamp = parseDateLine(text.slice(0, 120), calendar, letters)[0]?.stamp
    const zone = ZONE.exec(text)
    return stamp && stamp.length === 16 && zone ? `${stamp}${zone[1] ? zone[1].replace(/^(.\d\d):?(\d\d)$/u, '$1:$2') : 'Z'}` : stamp
  }
  const [, year, month, day, hour, minute, second, zone] = iso
  if (!isDay(Number(year), Number(month), Number(day))) return undefined
  if (!hour) return `${year}-${month}-${day}`
  const offset = zone ? (/^[+-]/u.test(zone) ? zone.replace(/^(.\d\d):?(\d\d)$/u, '$1:$2') : 'Z') : ''
  return `${year}-${month}-${day}T${hour}:${minute}${second ? `:${second}` : ''}${offset}`
}

const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()

type Said = Omit<DateWitness, 'believed'>

/** What the page says about its dates outside of its printed words, strongest first. */
export function metadataDates(metadata: PageMetadata, language: Language): Said[] {
  const said: Said[] = []
  const say = (of: DateWitness['of'], quote: string | undefined, rule: string) => {
    const stamp = quote && stampOf(quote, language)
    if (stamp) said.push({ of, stamp, quote, rule })
  }
  const thing = articleThing(metadata)
  for (const name of ['datePublished', 'dateCreated', 'dateModified'])
    say(
      name === 'dateModified' ? 'updated' : 'published',
      thing ? undefined : metadata.salvaged.get(name),
      'articles.date-of-broken-json-ld',
    )
  if (thing) {
    say('published', stringOf(thing.datePublished) ?? stringOf(thing.dateCreated), 'articles.date-of-json-ld')
    say('updated', stringOf(thing.dateModified), 'articles.date-of-json-ld')
  }
  for (const [name, content] of metadata.metas) {
    if (PUBLISHED.test(name)) say('published', content, 'articles.date-of-meta')
    if (UPDATED.test(name)) say('updated', content, 'articles.date-of-meta')
  }
  for (const { value, property } of metadata.timed) {
    if (property === 'datepublished' || property === 'datecreated') say('published', value, 'articles.date-of-property')
    if (property === 'datemodified') say('updated', value, 'articles.date-of-property')
  }
  for (const { types, value } of metadata.things)
    if (value !== thing && types.some((type) => /WebPage$/u.test(type))) {
      say('published', stringOf(value.datePublished), 'articles.date-of-web-page')
      say('updated', stringOf(value.dateModified), 'articles.date-of-web-page')
    }
  return said
}

const MOST_AROUND = 45
const MOST_BEHIND = 80

/** A date printed on a line of its own, or after a label such as "published". Prose tells of other days, so a long line is not asked. */
export function lineDates(quote: string, language: Language): Said[] {
  if (quote.length > 160 || !/\p{Nd}/u.test(quote)) return []
  const line = levelDays(quote)
  const found = parseDateLine(line, language.calendar, language.letters).filter(({ stamp }) => stamp.length >= 10)
  if (found.length === 0) return []
  const label = furnitureLabel(line, language.furniture, language.letters)
  // Words around a date that no label opens tell of something else that day.
  const around = line.length - found.reduce((sum, { span }) => sum + span.end - span.start, 0)
  if (label.length === 0 && around > (found[0]!.span.start === 0 ? MOST_BEHIND : MOST_AROUND)) return []
  return found.map(({ stamp, span }) => {
    const before = label.filter(({ end }) => end <= span.start + 1).at(-1)
    return { of: before?.of ?? 'published', stamp, quote, rule: before ? 'articles.date-of-label' : 'articles.date-of-line' }
  })
}

const URL_DAY = /[/_-](20\d\d|19[89]\d)(?:([/_.-])(\d{1,2})\2(\d{1,2})|(\d\d)(\d\d))(?=[/_.-]|$)/u
const URL_MONTH = /\/(20\d\d|19[89]\d)\/(\d\d)\//u

/** The day, else the month, that an address names. */
export function addressDate(url: string | undefined): Said[] {
  const path = url?.replace(/^https?:\/\/[^/]*/u, '').replace(/[?#].*$/u, '') ?? ''
  const day = URL_DAY.exec(path)
  const [monthOf, dayOf] = [day?.[3] ?? day?.[5] ?? '', day?.[4] ?? day?.[6] ?? '']
  if (day && isDay(Number(day[1]), Number(monthOf), Number(dayOf))) {
    const stamp = `${day[1]}-${monthOf.padStart(2, '0')}-${dayOf.padStart(2, '0')}`
    return [{ of: 'published', stamp, quote: url!, rule: 'articles.date-of-address' }]
  }
  const month = URL_MONTH.exec(path)
  if (month && Number(month[2]) >= 1 && Number(month[2]) <= 12)
    return [{ of: 'published', stamp: `${month[1]}-${month[2]}`, quote: url!, rule: 'articles.date-of-address' }]
  return []
}
