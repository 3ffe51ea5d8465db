/** An object of JSON-LD that has a type. */
export interface Thing {
  readonly types: readonly string[]
  readonly value: Readonly<Record<string, unknown>>
  /** It stands in a list of pages: what a rail or a section holds. */
  readonly listed: boolean
}

const MOST_THINGS = 500
const MOST_DEEP = 8
/** Fields whose values are of the page itself, and those that list others. */
const OWN = ['@graph', 'mainEntity', 'mainEntityOfPage', 'subjectOf']
const LISTS = ['itemListElement', 'item', 'hasPart', 'blogPost', 'blogPosts', 'relatedLink', 'mentions']

/** Adds the things of a JSON-LD value to those found before, in the order of the page. */
export const thingsIn = (value: unknown, things: Thing[]): void => collect(value, things, 0, false)

function collect(value: unknown, things: Thing[], depth: number, listed: boolean): void {
  if (depth > MOST_DEEP || things.length >= MOST_THINGS || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const one of value) collect(one, things, depth + 1, listed)
    return
  }
  const thing = value as Record<string, unknown>
  const types = [thing['@type']].flat().filter((type) => typeof type === 'string')
  if (types.length) things.push({ types, value: thing, listed })
  for (const key of OWN) if (thing[key]) collect(thing[key], things, depth + 1, listed)
  // A list of one is as often the page itself: a blog with its post.
  for (const key of LISTS) if (thing[key]) collect(thing[key], things, depth + 1, listed || [thing[key]].flat().length > 1)
}
