import type { PageElement } from '../../model/capture.ts'

/** What a page says of itself outside of its printed words. */
export interface PageMetadata {
  /** Name (or property, itemprop), lower case, and content, in order of the page. */
  readonly metas: readonly (readonly [name: string, content: string])[]
  /** Objects of JSON-LD that have a type, those of a graph among them. */
  readonly things: readonly Thing[]
  /** Fields of an article in JSON-LD that is broken beyond reading, by name. */
  readonly salvaged: ReadonlyMap<string, string>
  readonly title?: string
  readonly canonical?: string
  readonly language?: string
  readonly base?: string
  /** Scripts that the page holds, but for JSON-LD; their text is unread. */
  readonly scripts: readonly PageElement[]
  /** Elements with a machine-readable date: `time`, and those of a date property. */
  readonly timed: readonly Timed[]
}

export interface Timed {
  readonly element: PageElement
  readonly value: string
  readonly property: string
}

export interface Thing {
  readonly types: readonly string[]
  readonly value: Readonly<Record<string, unknown>>
}

const MOST_THINGS = 500
/** A longer title was made to be long. */
export const MOST_TITLE = 500
const MOST_JSON = 2_000_000
const DATED = /^date(?:published|modified|created)$/u

/** One walk over the tree. */
export function pageMetadata(root: PageElement): PageMetadata {
  const metas: [string, string][] = []
  const things: Thing[] = []
  const timed: Timed[] = []
  const scripts: PageElement[] = []
  const salvaged = new Map<string, string>()
  const found: { title?: string; canonical?: string; language?: string; base?: string } = {}
  const visit = (element: PageElement) => {
    const { tag, attributes } = element
    if (tag === 'meta') {
      const name = attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes['http-equiv']
      if (name && attributes.content) metas.push([name.toLowerCase(), attributes.content.trim()])
    } else if (tag === 'title') found.title ??= textIn(element).slice(0, MOST_TITLE)
    else if (tag === 'html') found.language ??= attributes.lang
    else if (tag === 'base') found.base ??= attributes.href
    else if (tag === 'link' && attributes.rel?.toLowerCase() === 'canonical') found.canonical ??= attributes.href
    else if (tag === 'script' && /ld\+json/iu.test(attributes.type ?? '')) {
      const raw = rawIn(element)
      const value = jsonOf(raw)
      if (value === undefined) salvage(raw, salvaged)
      else collect(value, things, 0)
    } else if (tag === 'script' && element.children.length > 0) scripts.push(element)
    const property = attributes.itemprop?.toLowerCase() ?? ''
    if (tag === 'time' || (property !== '' && DATED.test(property))) {
      const value = attributes.datetime ?? attributes.content ?? textIn(element)
      if (value && value.length < 100) timed.push({ element, value: value.trim(), property })
    }
    for (const child of element.children) if (typeof child !== 'string') visit(child)
  }
  visit(root)
  return { metas, things, timed, salvaged, scripts, ...found }
}

/** The text of a script. */
export const rawIn = ({ children }: PageElement): string => children.filter((child) => typeof child === 'string').join('')

/** The text of an element, white space levelled. */
export function textIn(element: PageElement): string {
  const parts: string[] = []
  const visit = ({ children, tag }: PageElement) => {
    if (tag === 'script' || tag === 'style') return
    for (const child of children) {
      if (typeof child === 'string') parts.push(child)
      else visit(child)
    }
  }
  visit(element)
  return parts.join('').replace(/\s+/gu, ' ').trim()
}

/** Undefined for what is no JSON: raw line feeds inside strings, which many sites print, are forgiven. */
export function jsonOf(text: string): unknown {
  if (text.length > MOST_JSON) return undefined
  const bare = text.replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/gu, '')
  for (const candidate of [bare, bare.replace(/\s+/gu, ' ').replace(/,\s*([}\]])/gu, '$1')]) {
    try {
      return JSON.parse(candidate)
    } catch {
      // The second candidate is tried; a page whose JSON-LD is broken beyond that simply has none.
    }
  }
  return undefined
}

const FIELD = /"(datePublished|dateModified|dateCreated|headline|articleSection)"\s*:\s*"((?:[^"\\]|\\.){1,400})"/gu

/** The first value of each field that is told apart in broken JSON. */
function salvage(raw: string, salvaged: Map<string, string>): void {
  if (raw.length > MOST_JSON) return
  for (const [, name, value] of raw.matchAll(FIELD)) if (!salvaged.has(name!)) salvaged.set(name!, value!.replace(/\\(.)/gu, '$1'))
}

function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > 6 || things.length >= MOST_THINGS || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const one of value) collect(one, things, depth + 1)
    return
  }
  const thing = value as Record<string, unknown>
  const types = [thing['@type']].flat().filter((type) => typeof type === 'string')
  if (types.length) things.push({ types, value: thing })
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement']) if (thing[key]) collect(thing[key], things, depth + 1)
}

const ARTICLE = /(?:Article|BlogPosting|Report|Posting)$/u

/** The thing of a page that is its article: the first of an article's type. */
export const articleThing = ({ things }: PageMetadata): Thing['value'] | undefined =>
  things.find(({ types }) => types.some((type) => ARTICLE.test(type)))?.value

export const metaOf = ({ metas }: PageMetadata, ...names: readonly string[]): string | undefined => {
  for (const name of names) {
    const found = metas.find(([key, content]) => key === name && content)
    if (found) return found[1]
  }
  return undefined
}

export const stringOf = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value.trim() : undefined)
