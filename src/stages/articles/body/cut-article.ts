import type { Article } from '../../../model/article.ts'
import type { World } from '../../../model/stage.ts'
import { isOffer } from '../furniture/offer-lines.ts'
import { articleThing, metaOf, type PageMetadata } from '../metadata/page-metadata.ts'
import type { BodyLines } from './body-lines.ts'

/** Words of a body up to which it may be the beginning of an article alone: more where the page prints an offer behind it. */
const MOST_OFFERED = 400
const MOST_CLOSED = 150
/** Lines behind the body in which an offer is looked for. */
const BEHIND = 12

/** Whether the page prints the beginning of an article and keeps the rest for those who pay or log in: what says so. */
export function cutArticle(found: BodyLines, words: number, metadata: PageMetadata, world: World): Article['cut'] {
  if (words > MOST_OFFERED) return undefined
  const offer = offerIn(found, world)
  if (offer !== undefined) return { value: 'beginning', known: 'stated', quote: offer, rule: 'articles.cut-offer' }
  const closed = words <= MOST_CLOSED ? closedIn(metadata) : undefined
  return closed === undefined ? undefined : { value: 'beginning', known: 'stated', quote: closed, rule: 'articles.cut-of-metadata' }
}

/** A line behind the beginning of the body, and not of it, that asks to subscribe or log in to read on. */
function offerIn({ lines, from, to }: BodyLines, world: World): string | undefined {
  for (let i = from; i < Math.min(lines.length, to + BEHIND); i++) {
    const { text, odds, linked } = lines[i]!
    if (!((odds ?? 0) > 0) && linked < text.length && isOffer(text, world)) return text
  }
  return undefined
}

/** Structured data may say that the article is not free, in several spellings of false. */
function closedIn(metadata: PageMetadata): string | undefined {
  const free = articleThing(metadata)?.isAccessibleForFree
  if (free === false || (typeof free === 'string' && /^false$/iu.test(free))) return 'isAccessibleForFree: false'
  const tier = metaOf(metadata, 'article:content_tier')
  return tier && /^locked$/iu.test(tier) ? `article:content_tier: ${tier}` : undefined
}
