import { Parser } from 'htmlparser2'
import { escaped } from '../../captures/feeds/entry-text.ts'

/** A subscription of an OPML file. */
export interface Outline {
  readonly feed: string
  readonly title?: string
  /** The front page of the site. */
  readonly home?: string
}

const MOST_OUTLINES = 200_000

/** The feeds that an OPML file lists, whatever folders they lie in; addresses that are none are passed over. */
export function readOpml(text: string): Outline[] {
  const found: Outline[] = []
  const parser = new Parser(
    {
      onopentag: (tag, given) => {
        if (tag.toLowerCase() !== 'outline' || found.length >= MOST_OUTLINES) return
        const attributes = Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value.trim()]))
        const feed = webAddress(attributes.xmlurl)
        const home = webAddress(attributes.htmlurl)
        const title = attributes.title || attributes.text
        if (feed) found.push({ feed, ...(title && { title }), ...(home && { home }) })
      },
    },
    { xmlMode: true },
  )
  parser.end(text)
  return found
}

const webAddress = (text: string | undefined): string | undefined =>
  text !== undefined && /^https?:\/\//iu.test(text) && URL.canParse(text) ? new URL(text).href : undefined

/** Sources as an OPML file, which readers of feeds import. */
export const writeOpml = (outlines: readonly Outline[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0"><head><title>isnad watch</title></head><body>',
    ...outlines.map(
      ({ feed, title, home }) =>
        `<outline type="rss" text="${escaped(title ?? feed)}" xmlUrl="${escaped(feed)}"${home ? ` htmlUrl="${escaped(home)}"` : ''}/>`,
    ),
    '</body></opml>',
    '',
  ].join('\n')
