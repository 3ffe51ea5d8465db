import { titleParts } from '../headline/title-parts.ts'

/** Meta elements that give the page's title. */
const TITLES = new Set(['og:title', 'twitter:title', 'title', 'dc.title'])

/**
 * The content of a meta element, whole where marks inside of it cut it short: `content="The "new" pier"` is read as `The`. The rest
 * stands in another title of the page, the title element or a heading, where the same words go on with such a mark.
 */
export function uncutContent(name: string, content: string, shown: readonly string[]): string {
  if (!TITLES.has(name)) return content
  for (const text of shown) {
    const at = text.indexOf(`${content}"`)
    const before = text[at - 1]
    if (at < 0 || (before !== undefined && /[\p{L}\p{N}]/u.test(before))) continue
    const rest = text.slice(at)
    const [head = ''] = titleParts(rest)
    return head.length > content.length ? head : rest
  }
  // The mark may follow a space: "The pier "Hope" opens".
  const spaced = shown.find((text) => text.startsWith(`${content} "`))
  return spaced === undefined ? content : (titleParts(spaced)[0] ?? spaced)
}
