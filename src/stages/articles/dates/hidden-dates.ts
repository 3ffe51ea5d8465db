import type { DateWitness } from '../../../model/article.ts'
import type { Language } from '../../../model/language.ts'
import { dateName } from './date-names.ts'
import { stampOf } from './stamp-of.ts'

type Said = Omit<DateWitness, 'believed'>

/** How much a name says: that it is of publication, of the making of the page, of a change, or of some time. */
type Group = 'published' | 'created' | 'updated' | 'time'

interface Hidden {
  readonly group: Group
  readonly stamp: string
  readonly quote: string
}

/** A value behind the mark that parts it from its name. The marks of strings may be escaped, where a string or an attribute holds other data. */
const STRING = String.raw`\\{0,3}(?:["']|&quot;|&#34;)?`
const END = String.raw`[^"'\\,;}<)&]`
const VALUE = new RegExp(
  `[:=,(]\\s{0,2}${STRING}((?:19|20)\\d\\d[-/]?\\d\\d[-/]?\\d\\d(?![\\d-])${END}{0,30}|1\\d{9}(?:\\d{3})?(?!\\d)|[A-Z][a-z]{2}, \\d\\d? [A-Z][a-z]{2} \\d{4}${END}{0,25})`,
  'gu',
)
/** Not what an address asks for: `?date=`. */
const NAME = new RegExp(`(?<![?&\\w.:-]|&amp;)([A-Za-z][\\w.:-]*)${STRING}\\s{0,2}$`, 'u')
const BEFORE = 80
const MOST_READ = 3_000_000
const MOST_FOUND = 1000

/** A date that a page holds where readers do not see it, as written. */
export interface HiddenValue {
  readonly group: Group
  readonly value: string
}

/** The dates in attributes, and in what scripts tell those who count visits, as written. */
export function hiddenValues(html: string): HiddenValue[] {
  const found: HiddenValue[] = []
  for (const { index, 0: all, 1: value } of html.slice(0, MOST_READ).matchAll(VALUE)) {
    const name = NAME.exec(html.slice(Math.max(0, index - BEFORE), index))?.[1]
    const group = name === undefined ? undefined : groupOf(name, all.startsWith('='))
    if (group) found.push({ group, value: value! })
    if (found.length >= MOST_FOUND) break
  }
  return found
}

/**
 * What a page says of its dates where readers do not see it. Pages carry the dates of others there too, so that names are believed
 * where all that say the same of a date name one day.
 */
export function hiddenDates(values: readonly HiddenValue[], language: Language): Said[] {
  const found = values.flatMap(({ group, value }): Hidden[] => {
    const stamp = stampOf(value, language)
    return stamp && stamp.length >= 10 ? [{ group, stamp, quote: value.trim() }] : []
  })
  const published = oneDay(found, 'published') ?? oneDay(found, 'created') ?? oneDay(found, 'time')
  return [...said('published', published), ...said('updated', oneDay(found, 'updated'))]
}

const said = (of: Said['of'], hidden: Hidden | undefined): Said[] =>
  hidden ? [{ of, stamp: hidden.stamp, quote: hidden.quote, rule: 'articles.date-of-data' }] : []

/** The first of a group whose members all name one day. */
function oneDay(found: readonly Hidden[], group: Group): Hidden | undefined {
  const of = found.filter((one) => one.group === group)
  return new Set(of.map(({ stamp }) => stamp.slice(0, 10))).size === 1 ? of[0] : undefined
}

/** Of an attribute alone: scripts count all kinds of time. */
const TIME = /^(?:datetime|title|date|data-(?:date|time|timestamp|datetime|date-?time|epoch|unix)(?:-(?:utc|stamp))?)$/iu

function groupOf(name: string, isAttribute: boolean): Group | undefined {
  if (TIME.test(name)) return isAttribute ? 'time' : undefined
  const known = dateName(name.replace(/^data-/u, ''))?.of
  return known === 'published' && /creat/iu.test(name) ? 'created' : known
}
