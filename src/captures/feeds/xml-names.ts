/** Namespace → the prefix under which its elements are looked for here, whatever prefix the feed gives it. RSS of all versions has none. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/atom': 'atom:',
  'http://purl.org/atom/ns#': 'atom:',
  'http://purl.org/rss/1.0/': '',
  'http://purl.org/rss/1.0/modules/content/': 'content:',
  'http://purl.org/dc/elements/1.1/': 'dc:',
  'http://purl.org/dc/terms/': 'dcterms:',
  'http://www.w3.org/1999/xhtml': 'xhtml:',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner:',
  'http://www.google.com/schemas/sitemap-news/0.9': 'news:',
}
const RSS = /^https?:\/\/(?:(?:my|channel)\.netscape\.com\/rdf|backend\.userland\.com|blogs\.law\.harvard\.edu|purl\.org\/net\/rss)/u

/** The namespaces that an element declares, and those of the elements around it. */
export interface Scope {
  readonly around?: Scope
  readonly declared: ReadonlyMap<string, string>
}

/** The scope inside an element; the one around it where the element declares no namespace. */
export function scopeWith(attributes: Readonly<Record<string, string>>, around: Scope | undefined): Scope | undefined {
  let declared: Map<string, string> | undefined
  for (const [name, value] of Object.entries(attributes)) {
    if (!/^xmlns(?::|$)/iu.test(name)) continue
    declared ??= new Map()
    declared.set(name.slice(6).toLowerCase(), prefixOf(value, name.slice(6)))
  }
  return declared ? { declared, ...(around && { around }) } : around
}

function prefixOf(namespace: string, written: string): string {
  const known = namespace.trim().toLowerCase()
  if (RSS.test(known)) return ''
  return PREFIXES[known] ?? (written ? `${written.toLowerCase()}:` : '')
}

/** The name of an element in lower case under the prefix that its namespace is known by; a prefix that nothing declares is taken as it stands. */
export function nameIn(written: string, scope: Scope | undefined): string {
  const name = written.toLowerCase()
  const colon = name.indexOf(':')
  const prefix = colon < 0 ? '' : name.slice(0, colon)
  for (let one = scope; one; one = one.around) {
    const found = one.declared.get(prefix)
    if (found !== undefined) return found + name.slice(colon + 1)
  }
  return name
}
