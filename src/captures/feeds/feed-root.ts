const ROOT = /^<(?:[\w-]{1,30}:)?([\w-]{1,30})[\s/>]/u
const FEEDS = new Set(['rss', 'feed', 'rdf', 'urlset', 'sitemapindex'])
/** What may stand before the root: white space, `<?xml …?>`, style sheets, comments, a document type with or without declarations. */
const BEFORE = /^(?:\s+|<\?[^>]*>|<!--[\s\S]*?-->|<!doctype\s[^[>]*(?:\[[^\]]*\]\s*)?>)/iu

/** The name of the root of an XML document in lower case, without its prefix, as far as a beginning of it shows. */
export function xmlRoot(beginning: string): string | undefined {
  let rest = beginning.replace(/^\uFEFF/u, '')
  for (let found = BEFORE.exec(rest); found; found = BEFORE.exec(rest)) rest = rest.slice(found[0].length)
  return ROOT.exec(rest)?.[1]?.toLowerCase()
}

/** Whether a document that begins so is a feed or a sitemap. */
export function isFeedStart(beginning: string): boolean {
  const root = xmlRoot(beginning)
  // `<feed>` may be an element of something else; that of Atom declares its namespace or holds the elements of one.
  return root !== undefined && FEEDS.has(root)
}
