import { decodeReferences, IN_TEXT } from '../html/html-references.ts'

/** Ends the beginning of an article that a feed shows in its place: `…`, `[…]`, `[&#8230;]`, `(...)`. */
const BREAKS_OFF = /(?:\u2026|\.{3})\s*[\])]?\s*$/u
/** Three dots in brackets with "read more" behind them, or the count of letters left out: `[+1234 chars]`. */
const BRACKETED = /[[(]\s*(?:\u2026|\.{3})\s*[\])](?:\s*\S{1,20}){0,4}\s*$|\[\+\d+ chars\]\s*$/u
const BLOCK = /<\/?(?:p|div|br|li|ul|ol|h[1-6]|blockquote|section|article|tr|table)\b[^<>]*>/giu
const TAG = /<\/?[a-z!][^<>]*>/giu
const ESCAPED_TAG = /&(?:amp;)*(?:lt|#0*60|#x0*3c);\/?(?:p|br|div|span|strong|em|b|a|img|ul|ol|li|h[1-6]|blockquote|figure)\b/giu
const REAL_TAG = /<\/?(?:p|br|div|span|strong|em|b|a|img|ul|ol|li|h[1-6]|blockquote|figure)\b/giu

/** Letters of a paragraph, and of a text of one, from which on it is more than a teaser. */
const LEAST_PARAGRAPH = 60
const LEAST_TEXT = 600
/** A description of two paragraphs that are as long together is the article, not its beginning. */
const LEAST_TOGETHER = 250
const MOST_DECODED = 3

/** Markup that was escaped once more than the feed says (`&lt;p&gt;` in CDATA), as it was meant. */
export function markupOf(content: string): string {
  let markup = content
  for (let i = 0; i < MOST_DECODED; i++) {
    const escaped = countOf(markup, ESCAPED_TAG)
    if (escaped === 0 || escaped <= countOf(markup, REAL_TAG)) break
    markup = decodeReferences(markup, IN_TEXT)
  }
  return markup.search(TAG) >= 0 ? markup : paragraphsOf(markup)
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0
  for (const _ of text.matchAll(pattern)) count++
  return count
}

/** Text without markup: each line is a paragraph. */
const paragraphsOf = (text: string): string =>
  text
    .split(/\r?\n|\r/u)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${line}</p>`)
    .join('\n')

/** Plain text as markup. */
export const escaped = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;')

/** The text of a title, which feeds write as plain text, as HTML, and as HTML escaped twice. */
export function plainOf(title: string): string {
  const once = decodeReferences(title.replace(TAG, ''), IN_TEXT)
  const twice = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/iu.test(once) ? decodeReferences(once, IN_TEXT) : once
  return twice.replace(TAG, '').replace(/\s+/gu, ' ').trim()
}

/** The paragraphs of markup as text. */
export const blocksOf = (markup: string): string[] =>
  markup
    .split(BLOCK)
    .map((block) => plainOf(block))
    .filter((block) => /\p{L}/u.test(block))

/** Whether the text is cut off with a mark that says so; a line such as "appeared first on" may stand behind it. */
export function breaksOff(blocks: readonly string[]): boolean {
  const [before = '', last = ''] = blocks.slice(-2).length < 2 ? ['', blocks[0]] : blocks.slice(-2)
  const ends = [before, last].map((block) => block.slice(-LOOKED_AT))
  return (
    ends.some((end) => BRACKETED.test(end)) || BREAKS_OFF.test(ends[1]!) || (last.length < LEAST_PARAGRAPH && BREAKS_OFF.test(ends[0]!))
  )
}
const LOOKED_AT = 120

/**
 * Whether a description is the article itself: several paragraphs, or one as long as an article. A teaser, however it ends, is not the page.
 */
export function isWhole(blocks: readonly string[]): boolean {
  if (breaksOff(blocks)) return false
  const paragraphs = blocks.filter(({ length }) => length >= LEAST_PARAGRAPH)
  const letters = paragraphs.reduce((sum, { length }) => sum + length, 0)
  return letters >= LEAST_TEXT || (paragraphs.length > 1 && letters >= LEAST_TOGETHER)
}

/** Markup without a last paragraph that only links to the article's own page: "The post … appeared first on …", "Read more". */
export function withoutOwnLink(markup: string, url: string | undefined): string {
  if (!url) return markup
  const last = markup.toLowerCase().lastIndexOf('<p', markup.length)
  if (last <= 0 || markup.length - last > 1500) return markup
  const tail = markup.slice(last)
  const bare = url.replace(/^https?:/u, '').replace(/\/$/u, '')
  return tail.replace(/&amp;/gu, '&').includes(bare) && plainOf(tail).length < 300 && /<a\s/iu.test(tail) ? markup.slice(0, last) : markup
}
