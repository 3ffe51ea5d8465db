import { parseFeed } from 'feedsmith'
import type { CaptureOutcome } from '../model/capture.ts'
import { pageCapture } from './capture-of.ts'
import { captured, damaged, notOfInterest } from './outcomes.ts'
import { pageText } from './page-text.ts'

/** What the readers of a feed take from an entry, whichever of the formats it is in. */
interface Entry {
  readonly title?: string
  readonly url?: string
  readonly html?: string
  readonly published?: string
}

/** The entries of a feed that carry the text of an article. A feed of mere teasers gives none: a teaser is not the page. */
export function* feedCaptures(source: string, bytes: Uint8Array): Generator<CaptureOutcome> {
  const { text } = pageText(bytes)
  let entries: Entry[]
  try {
    entries = entriesOf(parseFeed(text))
  } catch {
    yield damaged({ source, type: 'file' }, 'a feed that cannot be parsed')
    return
  }
  for (const [index, entry] of entries.entries()) {
    const { url } = entry
    const record = `entry ${index + 1}`
    const place = { source, record, type: 'entry', ...(url && { url }) }
    if (!entry.html) yield notOfInterest(place, 'an entry without the text of an article')
    else yield captured(place, pageCapture({ source, record, url }, 'html', new TextEncoder().encode(entryPage(entry))))
  }
  if (entries.length === 0) yield notOfInterest({ source, type: 'file' }, 'a feed without entries')
}

type Parsed = ReturnType<typeof parseFeed>
type Loose = Readonly<Record<string, never>> & {
  title?: string
  link?: string
  url?: string
  id?: string
  pubDate?: string
  published?: string
  updated?: string
  date_published?: string
  content?: string | { encoded?: string }
  content_html?: string
  links?: readonly { href?: string; rel?: string }[]
}

function entriesOf({ feed }: Parsed): Entry[] {
  const { items, entries } = feed as unknown as { items?: readonly Loose[]; entries?: readonly Loose[] }
  return (items ?? entries ?? []).map((entry) => ({
    title: entry.title,
    url: entry.link ?? entry.url ?? entry.links?.find(({ rel }) => !rel || rel === 'alternate')?.href ?? entry.id,
    html: typeof entry.content === 'string' ? entry.content : (entry.content?.encoded ?? entry.content_html),
    published: entry.pubDate ?? entry.published ?? entry.date_published,
  }))
}

/** An entry laid out as the page that it stands for, so that it is read by the same rules. */
const entryPage = ({ title, html, published }: Entry): string =>
  `<html><head>${published ? `<meta property="article:published_time" content="${escaped(published)}">` : ''}</head><body><article>${
    title ? `<h1>${escaped(title)}</h1>` : ''
  }${html}</article></body></html>`

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;')
