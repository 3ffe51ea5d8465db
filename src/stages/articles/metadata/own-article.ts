import { levelAddress } from './level-address.ts'
import type { Thing } from './things.ts'

/** What the page says of itself apart from JSON-LD. */
export interface PageSelf {
  readonly addresses: readonly string[]
  readonly titles: readonly string[]
}

const ARTICLE = /(?:Article|BlogPosting|Report|MediaPosting|LiveBlogPosting|ForumPosting|^Posting)$/u
/** What speaks for a thing and against it; at or below `OTHERS` it is another page's, whatever else the page holds. */
const [SAME_ADDRESS, OTHER_ADDRESS, SAME_TITLE, OTHER_TITLE, LISTED, OTHERS] = [4, -2, 3, -2, -2, -4]

/**
 * Of the articles that JSON-LD tells of, the page's own: by its address, then its headline, then its place in no list. A page may
 * begin with those of a rail ("most read"), and a page without any of its own has none.
 */
export function ownArticle(things: readonly Thing[], page: PageSelf): Thing | undefined {
  const articles = things.filter(({ types }) => types.some((type) => ARTICLE.test(type)))
  if (articles.length === 0) return undefined
  const [addresses, titles] = [new Set(page.addresses.map(levelAddress)), page.titles.map(wordsOf).filter((words) => words.length > 0)]
  let best: { thing: Thing; weight: number } | undefined
  for (const thing of articles) {
    const weight = ofAddress(thing, addresses) + ofTitle(thing, titles) + (thing.listed ? LISTED : 0)
    if (weight > OTHERS && (!best || weight > best.weight)) best = { thing, weight }
  }
  return best?.thing
}

function ofAddress({ value }: Thing, page: ReadonlySet<string>): number {
  const said = [value.url, value['@id'], value.mainEntityOfPage, (value.mainEntityOfPage as { '@id'?: unknown } | undefined)?.['@id']]
    .flatMap((address) => (typeof address === 'string' && /^https?:\/\/[^/]+\/./iu.test(address) ? [levelAddress(address)] : []))
    .filter((address) => address.includes('/'))
  if (said.length === 0 || page.size === 0) return 0
  return said.some((address) => page.has(address)) ? SAME_ADDRESS : OTHER_ADDRESS
}

const MOST_COMPARED = 300
const LEAST_SHARED = 0.6

function ofTitle({ value }: Thing, titles: readonly (readonly string[])[]): number {
  const headline = [value.headline, value.name].find((text) => typeof text === 'string')
  const words = wordsOf(typeof headline === 'string' ? headline : '')
  if (words.length === 0 || titles.length === 0) return 0
  const shares = (title: readonly string[]): boolean => {
    const of = new Set(title)
    return words.filter((word) => of.has(word)).length >= LEAST_SHARED * words.length
  }
  return titles.some(shares) ? SAME_TITLE : OTHER_TITLE
}

const wordsOf = (text: string): string[] =>
  text
    .slice(0, MOST_COMPARED)
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
