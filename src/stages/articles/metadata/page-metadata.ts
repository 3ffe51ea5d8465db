import type { PageElement } from '../../../model/capture.ts'
import { uncutContent } from './cut-content.ts'
import { ownArticle } from './own-article.ts'
import { mendedJsonOf } from './read-json.ts'
import { salvagedFields } from './salvaged-fields.ts'
import { type Thing, thingsIn } from './things.ts'

/** What a page says of itself outside of its printed words. */
export interface PageMetadata {
  /** Name (or property, itemprop), lower case, and content, in order of the page. */
  readonly metas: readonly (readonly [name: string, content: string])[]
  /** Objects of JSON-LD that have a type, those of a graph among them. */
  readonly things: readonly Thing[]
  /** Of those, the one that tells of the page's own article. */
  readonly article: Thing | undefined
  /** Fields of an article in JSON-LD that is broken beyond reading, by name. */
  readonly salvaged: ReadonlyMap<string, string>
  readonly title?: string
  readonly canonical?: string
  /** Other layouts of the page that its head names: AMP, for telephones, a short address. */
  readonly alternates: readonly Alternate[]
  /** The pages before and behind this one, as links in its head give them. */
  readonly previous?: string
  readonly next?: string
  readonly language?: string
  readonly base?: string
  /** Scripts that the page holds, but for JSON-LD; their text is unread. */
  readonly scripts: readonly PageElement[]
  /** Elements with a machine-readable date: `time`, and those of a date property. */
  readonly timed: readonly Timed[]
}

export interface Alternate {
  readonly by: 'amphtml' | 'alternate' | 'shortlink'
  readonly href: string
}

export interface Timed {
  readonly element: PageElement
  readonly value: string
  readonly property: string
}

/** A longer title was made to be long. */
export const MOST_TITLE = 500
const DATED = /^date(?:published|modified|created)$/u

/** One walk over the tree. */
export function pageMetadata(root: PageElement): PageMetadata {
  const walk = new MetadataWalk()
  walk.visit(root)
  const { things, timed, salvaged, scripts, found, headings, alternates } = walk
  const shown = [found.title, ...headings].filter((text) => text !== undefined)
  const metas = walk.metas.map(([name, content]) => [name, uncutContent(name, content, shown)] as const)
  const said = (...names: readonly string[]): string[] => metas.flatMap(([name, content]) => (names.includes(name) ? [content] : []))
  const article = ownArticle(things, {
    addresses: [...(found.canonical ? [found.canonical] : []), ...said('og:url')],
    titles: [...shown, ...said('og:title', 'twitter:title')],
  })
  return { metas, things, article, timed, salvaged, scripts, alternates, ...found }
}

const MOST_HEADINGS = 3
const MOST_ALTERNATES = 8

class MetadataWalk {
  readonly metas: (readonly [name: string, content: string])[] = []
  readonly things: Thing[] = []
  readonly timed: Timed[] = []
  readonly scripts: PageElement[] = []
  readonly alternates: Alternate[] = []
  readonly salvaged = new Map<string, string>()
  /** Of the first level. */
  readonly headings: string[] = []
  readonly found: { title?: string; canonical?: string; previous?: string; next?: string; language?: string; base?: string } = {}

  visit(element: PageElement): void {
    const { tag, attributes } = element
    if (tag === 'meta') this.meta(attributes)
    else if (tag === 'title') this.found.title ??= textIn(element).slice(0, MOST_TITLE)
    else if (tag === 'html') this.found.language ??= attributes.lang
    else if (tag === 'base') this.found.base ??= attributes.href
    else if (tag === 'link' && attributes.rel !== undefined) this.link(attributes.rel.toLowerCase(), attributes)
    else if (tag === 'script') this.script(element)
    else if (tag === 'h1' && this.headings.length < MOST_HEADINGS) this.headings.push(textIn(element).slice(0, MOST_TITLE))
    this.time(element)
    for (const child of element.children) if (typeof child !== 'string') this.visit(child)
  }

  private link(rel: string, { href, media }: PageElement['attributes']): void {
    if (rel === 'canonical') this.found.canonical ??= href
    else if (rel === 'prev' || rel === 'previous') this.found.previous ??= href
    else if (rel === 'next') this.found.next ??= href
    else if (href && this.alternates.length < MOST_ALTERNATES) {
      if (rel === 'amphtml' || rel === 'shortlink') this.alternates.push({ by: rel, href })
      else if (rel === 'alternate' && media && /handheld|max-width/iu.test(media)) this.alternates.push({ by: 'alternate', href })
    }
  }

  private meta(attributes: PageElement['attributes']): void {
    const name = attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes['http-equiv']
    if (name && attributes.content) this.metas.push([name.toLowerCase(), attributes.content.trim()])
  }

  private script(element: PageElement): void {
    if (/ld\+json/iu.test(element.attributes.type ?? '')) {
      const raw = rawIn(element)
      const value = mendedJsonOf(raw)
      if (value === undefined) salvagedFields(raw, this.salvaged)
      else thingsIn(value, this.things)
      return
    }
    if (element.children.length > 0) this.scripts.push(element)
  }

  private time(element: PageElement): void {
    const { tag, attributes } = element
    const property = attributes.itemprop?.toLowerCase() ?? ''
    if (tag !== 'time' && (property === '' || !DATED.test(property))) return
    const value = attributes.datetime ?? attributes.content ?? textIn(element)
    if (value && value.length < 100) this.timed.push({ element, value: value.trim(), property })
  }
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

/** The thing of JSON-LD that is the page's own article. */
export const articleThing = ({ article }: PageMetadata): Thing['value'] | undefined => article?.value

export const metaOf = ({ metas }: PageMetadata, ...names: readonly string[]): string | undefined => {
  for (const name of names) {
    const found = metas.find(([key, content]) => key === name && content)
    if (found) return found[1]
  }
  return undefined
}

export const stringOf = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value.trim() : undefined)
