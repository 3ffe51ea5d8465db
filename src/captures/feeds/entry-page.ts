import { escaped } from './entry-text.ts'
import type { Feed, FeedEntry } from './feed-entry.ts'

const MARKS = /[|»«<>:]|\s[-–—]\s/u

/** An entry laid out as the page that it stands for, so that it is read by the same rules. */
export function entryPage(entry: FeedEntry, feed: Feed): string {
  const { title, html, byline, published, updated } = entry
  const site = siteOf(entry, feed)
  const meta = (name: string, value: string | undefined): string => (value ? `<meta property="${name}" content="${escaped(value)}">` : '')
  const head = [
    meta('article:published_time', published),
    meta('article:modified_time', updated),
    meta('og:site_name', site),
    byline ? `<script type="application/ld+json">${thing({ '@type': 'NewsArticle', author: { name: byline } })}</script>` : '',
  ].join('')
  return `<html><head>${head}</head><body><article>${title ? `<h1>${escaped(title)}</h1>` : ''}${html}</article></body></html>`
}

const thing = (value: object): string => JSON.stringify(value).replace(/</gu, '\\u003c')

/** The channel's title names the outlet of its own pages; a title with marks in it says more than a name. */
function siteOf({ url }: FeedEntry, { title, link }: Feed): string | undefined {
  if (!title || MARKS.test(title)) return undefined
  return url && link && hostOf(url) !== hostOf(link) ? undefined : title
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host.replace(/^www\./u, '') : '')
