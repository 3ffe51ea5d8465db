import { parseDateLine } from '../../../calendar/dates-in-line.ts'
import type { DateWitness } from '../../../model/article.ts'
import type { Language } from '../../../model/language.ts'
import { articleThing, type PageMetadata, stringOf } from '../metadata/page-metadata.ts'
import { dateLabel } from './date-label.ts'
import { dateName } from './date-names.ts'
import { levelDays } from './level-days.ts'
import { zonedStamp } from './printed-zone.ts'
import { stampOf } from './stamp-of.ts'

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
    say('published', dateIn(thing.datePublished) ?? dateIn(thing.dateCreated), 'articles.date-of-json-ld')
    say('updated', dateIn(thing.dateModified), 'articles.date-of-json-ld')
  }
  for (const [name, content] of metadata.metas) {
    const known = dateName(name)
    if (known?.sure) say(known.of, content, 'articles.date-of-meta')
  }
  for (const { value, property } of metadata.timed) {
    if (property === 'datepublished' || property === 'datecreated') say('published', value, 'articles.date-of-property')
    if (property === 'datemodified') say('updated', value, 'articles.date-of-property')
  }
  for (const { types, value } of metadata.things)
    if (value !== thing && types.some((type) => /WebPage$/u.test(type))) {
      say('published', dateIn(value.datePublished), 'articles.date-of-web-page')
      say('updated', dateIn(value.dateModified), 'articles.date-of-web-page')
    }
  for (const [name, content] of metadata.metas) {
    const known = dateName(name)
    if (known && !known.sure) say(known.of, content, 'articles.date-of-meta')
  }
  return said
}

/** A date of JSON-LD: a text, a number of seconds, the first of a list, or the value of a typed one (`{"@value": "2024-02-11"}`). */
function dateIn(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value
  const plain = typeof first === 'object' && first !== null ? (first as Record<string, unknown>)['@value'] : first
  return typeof plain === 'number' ? String(plain) : stringOf(plain)
}

const MOST_AROUND = 45
const MOST_BEHIND = 80

/** A date printed on a line of its own, or after a label such as "published". Prose tells of other days, so a long line is not asked. */
export function lineDates(quote: string, language: Language): Said[] {
  if (quote.length > 160 || !/\p{Nd}/u.test(quote)) return []
  const line = levelDays(quote, language)
  const found = parseDateLine(line, language.calendar, language.letters).filter(({ stamp }) => stamp.length >= 10)
  if (found.length === 0) return []
  const label = dateLabel(line, language.furniture, language.letters)
  // Words around a date that no label opens tell of something else that day.
  const around = line.length - found.reduce((sum, { span }) => sum + span.end - span.start, 0)
  if (label.length === 0 && around > (found[0]!.span.start === 0 ? MOST_BEHIND : MOST_AROUND)) return []
  return found.map(({ stamp, span }) => {
    const before = label.filter(({ end }) => end <= span.start + 1).at(-1)
    return {
      of: before?.of ?? 'published',
      stamp: zonedStamp(stamp, line, language),
      quote,
      rule: before ? 'articles.date-of-label' : 'articles.date-of-line',
    }
  })
}
