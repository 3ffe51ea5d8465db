import type { Letters } from '../../model/language/letters.ts'
import type { Found } from '../../model/span.ts'
import { nameKey } from '../../text/name-key.ts'
import type { JudgedLine } from './body-lines.ts'
import { articleThing, metaOf, type PageMetadata, stringOf } from './page-metadata.ts'

const BAR = /\s+[|–—•·»«:-]+\s+|\s*\|\s*/u

/** What the title element says between its bars: the headline, the site, a section. */
export const titleParts = (title: string): string[] => level(title).split(BAR)
const level = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** How far a candidate and what the page calls itself share words, 0 to 1 of the candidate's. */
function agreement(words: readonly string[], said: readonly string[]): number {
  const known = new Set(said)
  return words.length ? words.filter((word) => known.has(word)).length / words.length : 0
}

/**
 * The headline as printed: the heading before the body that the page's own title confirms. Where none does, what the page
 * says of itself in metadata, without the site's name.
 */
export function pageHeadline(
  lines: readonly JudgedLine[],
  body: { readonly from: number; readonly to: number },
  metadata: PageMetadata,
  letters: Letters,
): (Found<string> & { readonly line?: number }) | undefined {
  const named = stringOf(articleThing(metadata)?.headline) ?? metaOf(metadata, 'og:title', 'twitter:title', 'title')
  const said = [named, metadata.title].filter((text) => text !== undefined)
  const keys = said.flatMap((text) => nameKey(text, letters).split(' ')).filter(Boolean)
  let best: { line: number; score: number } | undefined
  for (const [i, { kind, text, box, region }] of lines.entries()) {
    if (i >= Math.max(body.to, 1) || kind !== 'heading' || text.length < 4 || text.length > 400) continue
    const words = nameKey(text, letters).split(' ').filter(Boolean)
    const level = headingLevel(box.element.tag, box.parent?.element.tag)
    const near = 1 / (1 + Math.abs(body.from - i) / 20)
    const score =
      (keys.length ? 4 * agreement(words, keys) * Math.min(1, words.length / 4) : 1) +
      (level === 1 ? 1.5 : level === 2 ? 0.5 : 0) +
      near -
      (region ? 1 : 0)
    if (!best || score > best.score) best = { line: i, score }
  }
  const first = best && lines[best.line]
  if (best && first && (best.score >= 3 || said.length === 0))
    return { value: first.text, known: 'stated', quote: first.text, rule: 'articles.headline-printed', line: best.line }
  const title = named ? level(named) : metadata.title && bareTitle(metadata.title)
  if (title) return { value: title, known: 'stated', quote: title, rule: 'articles.headline-of-metadata' }
  return best && first
    ? { value: first.text, known: 'stated', quote: first.text, rule: 'articles.headline-printed', line: best.line }
    : undefined
}

const headingLevel = (...tags: (string | undefined)[]): number =>
  Math.min(...tags.map((tag) => (tag && /^h[1-6]$/u.test(tag) ? Number(tag[1]) : 9)))

/** The title element without the site's name: the longest part between bars. */
function bareTitle(title: string): string {
  const parts = titleParts(title)
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '')
}
