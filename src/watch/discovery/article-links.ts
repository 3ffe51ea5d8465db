import { pageAddress } from '../../addresses/page-address.ts'
import { isSameSite } from '../../addresses/same-site.ts'
import { parseHtml } from '../../captures/html/html-tree.ts'
import type { PageElement } from '../../model/capture.ts'

/** A link of a page, with all texts that lead there. */
interface Linked {
  readonly url: string
  texts: string[]
}

/** Letters of a headline, at least; labels of sections are shorter. */
const LEAST_HEADLINE = 22
const LEAST_WORDS = 3
/** Headlines that lead to addresses of one shape, from which on it is a shape of articles. */
const LEAST_ALIKE = 3
const MOST_LINKS = 200

/**
 * The links of a page that look like the articles of its site: addresses of one shape (`/news/#`, `/#/#/#/slug`) to which several headlines
 * lead. Labels, sections, other sites and files are none. At most 200, in the order of the page.
 */
export function articleLinks(html: string, address: string): string[] {
  const links = linksOf(parseHtml(html), address)
  const shapes = new Map<string, Linked[]>()
  for (const link of links) {
    const shape = shapeOf(link.url)
    if (shape) shapes.set(shape, [...(shapes.get(shape) ?? []), link])
  }
  const chosen = new Set([...shapes.values()].filter((alike) => alike.filter(isHeadlined).length >= LEAST_ALIKE).flat())
  return links
    .filter((link) => chosen.has(link) && isHeadlined(link))
    .map(({ url }) => url)
    .slice(0, MOST_LINKS)
}

const isHeadlined = ({ texts }: Linked): boolean =>
  texts.some((text) => text.length >= LEAST_HEADLINE && text.split(' ').length >= LEAST_WORDS)

function linksOf(root: PageElement, address: string): Linked[] {
  const base = baseOf(root, address)
  const own = pageAddress(address)?.key
  const found = new Map<string, Linked>()
  const visit = (element: PageElement): void => {
    const { href } = element.attributes
    if (element.tag === 'a' && href && URL.canParse(href, base)) {
      const url = new URL(href, base).href
      const known = pageAddress(url)
      if (known && known.key !== own && isSameSite(url, address) && !FILE.test(known.key)) {
        const link = found.get(known.key) ?? { url: known.url, texts: [] }
        link.texts.push(textOf(element))
        found.set(known.key, link)
      }
    }
    for (const child of element.children) if (typeof child !== 'string') visit(child)
  }
  visit(root)
  return [...found.values()]
}

const FILE = /\.(?:jpe?g|png|gif|webp|svg|pdf|mp[34]|zip|css|js|xml|json|rss|ico|docx?|xlsx?)$/iu

function baseOf(root: PageElement, address: string): string {
  const found = elementsOf(root, 'base')[0]?.attributes.href
  return found && URL.canParse(found, address) ? new URL(found, address).href : address
}

function textOf({ children }: PageElement): string {
  const parts: string[] = []
  const visit = (nodes: PageElement['children']): void => {
    for (const node of nodes) {
      if (typeof node === 'string') parts.push(node)
      else if (node.tag !== 'script' && node.tag !== 'style') visit(node.children)
    }
  }
  visit(children)
  return parts.join(' ').replace(/\s+/gu, ' ').trim()
}

/** All elements of a tag, in the order of the page. */
export function elementsOf(root: PageElement, tag: string): PageElement[] {
  const found: PageElement[] = []
  const visit = (element: PageElement): void => {
    if (element.tag === tag) found.push(element)
    for (const child of element.children) if (typeof child !== 'string') visit(child)
  }
  visit(root)
  return found
}

/**
 * What addresses of one kind have in common: numbers are `#`, the last part of several words is `slug`; `/news/#`, `/#/#/#/slug`. Undefined of an
 * address that has neither, which names a section.
 */
function shapeOf(url: string): string | undefined {
  const { pathname, search } = new URL(url)
  const parts = pathname.split('/').filter((part) => part !== '')
  const last = parts.at(-1)
  const shape = parts.map((part) => (part === last && isSlug(part) ? 'slug' : part.replace(/\d+/gu, '#')))
  const query = search.replace(/=[^&]*\d[^&]*/gu, '=#')
  const names = shape.join('/') + query
  return names.includes('#') || names.includes('slug') ? names : undefined
}

const LEAST_SLUG = 3
/** `a-bridge-opens-in-wadi`: several words; letters beyond ASCII are three signs each. */
const isSlug = (part: string): boolean => part.split(/[-_]|%20/u).filter((word) => word.length > 1).length > LEAST_SLUG
