import type { CaptureOutcome } from '../../model/capture.ts'
import { pageCapture } from '../capture-of.ts'
import { pageText } from '../charsets/page-text.ts'
import { captured, damaged, notOfInterest } from '../outcomes.ts'
import { entryPage } from './entry-page.ts'
import type { Feed, FeedEntry } from './feed-entry.ts'
import { xmlFeed } from './xml-feed.ts'

/** The entries of an XML feed that carry the text of an article; every other is named. */
export const feedCaptures = (source: string, bytes: Uint8Array): Generator<CaptureOutcome> =>
  entryCaptures(source, xmlFeed(pageText(bytes).text))

/** A page for each entry that holds its article; why not, of each other. A feed that is broken as a whole is named once more as a file. */
export function* entryCaptures(source: string, feed: Feed): Generator<CaptureOutcome> {
  const { entries, kind, fault } = feed
  const shared = sharedAddresses(feed)
  for (const [index, entry] of entries.entries()) {
    const url = entry.url && !shared.has(levelled(entry.url)) ? entry.url : undefined
    const record = recordOf(entry, url, index)
    const place = { source, record, type: 'entry', ...(entry.url && { url: entry.url }) }
    if (entry.fault) yield damaged(place, withWhat(entry.fault, entry))
    else if (entry.html) {
      const page = new TextEncoder().encode(entryPage(entry, feed))
      yield captured(place, pageCapture({ source, record, url }, 'html', page))
    } else
      yield notOfInterest(
        place,
        withWhat(kind === 'feed' ? entry.without! : `an address in a ${NAMES[kind]}, and no page; capture it`, entry),
      )
  }
  const file = { source, type: 'file' }
  if (fault) yield damaged(file, fault)
  else if (entries.length === 0) yield notOfInterest(file, `an empty ${NAMES[kind]}: it lists nothing`)
}

const NAMES = { feed: 'feed', urls: 'sitemap', sitemaps: 'list of sitemaps' } as const

const withWhat = (why: string, { title, published, updated }: FeedEntry): string =>
  [why, title && `“${title.slice(0, 100)}”`, published ?? updated].filter((one) => one).join(', ')

/** What an entry is called: two of one feed never alike, and the same in every copy of the feed where it has an address or a guid. */
const recordOf = ({ guid }: FeedEntry, url: string | undefined, index: number): string =>
  url || !guid || guid.length > 300 ? `entry ${index + 1}` : `entry ${guid}`

const levelled = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/[/#?]+$/u, '')

/** Addresses that are no entry's own: the site's, and those that entries with different guids share. */
function sharedAddresses({ entries, link }: Feed): ReadonlySet<string> {
  const shared = new Set(link ? [levelled(link)] : [])
  const guids = new Map<string, string>()
  for (const { url, guid } of entries) {
    if (!url || !guid) continue
    const address = levelled(url)
    const known = guids.get(address)
    if (known !== undefined && known !== guid) shared.add(address)
    guids.set(address, guid)
  }
  return shared
}
