import { blocksOf, escaped, isWhole, markupOf, plainOf, withoutOwnLink } from './entry-text.ts'
import type { Feed, FeedEntry, FeedKind } from './feed-entry.ts'
import { type XmlField, type XmlRecord, xmlRecords } from './xml-records.ts'

const KINDS: Readonly<Record<string, FeedKind>> = { urlset: 'urls', sitemapindex: 'sitemaps' }

/** Where each thing is said, the surest first. */
const TITLE = ['title', 'atom:title', 'dc:title', 'news:title']
const CONTENT = ['content:encoded', 'atom:content', 'content', 'xhtml:body', 'xhtml:div', 'body', 'yandex:full-text', 'fulltext']
const DESCRIPTION = ['description', 'atom:summary', 'summary', 'dc:description', 'abstract']
const LINK = ['feedburner:origlink', 'pheedo:origlink', 'link', 'loc']
const PUBLISHED = ['pubdate', 'atom:published', 'published', 'dcterms:issued', 'dc:date', 'atom:issued', 'issued', 'dcterms:created', 'dcterms:date', 'atom:created', 'created', 'date', 'news:publication_date'] // biome-ignore format: one list
const UPDATED = ['atom:updated', 'updated', 'dcterms:modified', 'atom:modified', 'modified', 'lastmod']

/** A feed or sitemap in XML. */
export function xmlFeed(text: string): Feed {
  const { root, channel, entries, fault } = xmlRecords(text)
  const link = linkOf(channel, undefined)
  const authors = authorsOf(channel)
  return {
    kind: KINDS[root.replace(/^.*:/u, '')] ?? 'feed',
    ...given('title', titleOf(channel)),
    ...given('link', link),
    entries: entries.map((entry) => entryOf(entry, link, authors)),
    ...given('fault', fault),
  }
}

const given = <K extends string>(name: K, value: string | undefined): { readonly [key in K]?: string } =>
  (value ? { [name]: value } : {}) as { readonly [key in K]?: string }

function entryOf(record: XmlRecord, base: string | undefined, feedAuthors: string | undefined): FeedEntry {
  const url = linkOf(record, base)
  const guid = record.fields.find(({ name }) => name === 'guid' || name === 'atom:id')?.text.trim()
  const html = articleOf(record, url)
  return {
    ...given('title', titleOf(record)),
    ...given('url', url),
    ...given('guid', guid),
    ...given('html', html),
    ...(!html && { without: withoutText(record) }),
    ...given('byline', authorsOf(record) ?? feedAuthors),
    ...given('published', textOf(record, PUBLISHED)),
    ...given('updated', textOf(record, UPDATED)),
    ...(!record.closed && { fault: 'the entry has no end: the feed is cut off or broken here' }),
  }
}

const fieldOf = ({ fields }: XmlRecord, names: readonly string[], fits: (field: XmlField) => boolean): XmlField | undefined => {
  for (const name of names) {
    const found = fields.find((field) => field.name === name && fits(field))
    if (found) return found
  }
  return undefined
}

const hasText = ({ text, markup }: XmlField): boolean => (markup ?? text).trim() !== ''
const textOf = (record: XmlRecord, names: readonly string[]): string | undefined => fieldOf(record, names, hasText)?.text.trim()

function titleOf(record: XmlRecord): string | undefined {
  const field = fieldOf(record, TITLE, hasText)
  return field && plainOf(field.markup ?? field.text)
}

/** The article in markup: what is declared as content, or a description that is the whole text. */
function articleOf(record: XmlRecord, url: string | undefined): string | undefined {
  const content = fieldOf(record, CONTENT, (field) => isText(field) && blocksOf(markupIn(field)).length > 0)
  const markup = content && markupIn(content)
  const long = fieldOf(record, DESCRIPTION, (field) => isText(field) && isWhole(blocksOf(withoutOwnLink(markupIn(field), url))))
  // A feed that puts its teasers into the content may have the text in the description.
  const chosen = markup && (!long || isWhole(blocksOf(markup))) ? markup : (long && markupIn(long)) || markup
  if (chosen === undefined) return undefined
  return withoutOwnLink(chosen, url)
}

/** Atom may hold pictures or other files as content. */
const isText = ({ attributes }: XmlField): boolean =>
  attributes.src === undefined &&
  (attributes.type === undefined || /^(?:text|html|xhtml|text\/\S+|application\/xhtml\+xml)$/iu.test(attributes.type))

function markupIn({ text, markup, attributes }: XmlField): string {
  // Elements of XHTML may have a prefix, which pages do not read.
  if (markup !== undefined) return markup.replace(/<!\[CDATA\[|\]\]>/gu, '').replace(/(<\/?)[\w-]{1,20}:(?=[a-z])/giu, '$1')
  if (/^text(?:\/plain)?$/iu.test(attributes.type ?? '') && !/<\/?(?:p|br|div)\b/iu.test(text)) return markupOf(escaped(text))
  return markupOf(text)
}

function withoutText(record: XmlRecord): string {
  if (fieldOf(record, [...CONTENT, ...DESCRIPTION], hasText)) return 'a teaser: the entry holds the beginning of its article, not the text'
  return 'the entry holds no text'
}

/** The address of the page: of an entry, resolved against its base and the site; of a channel, the site. */
function linkOf(record: XmlRecord, site: string | undefined): string | undefined {
  for (const { written, base } of addressesOf(record)) {
    const around = base ?? site
    const trimmed = written.trim()
    if (trimmed === '' || trimmed.length > LONGEST_ADDRESS || !URL.canParse(trimmed, around)) continue
    if (/^https?:$/u.test(new URL(trimmed, around).protocol)) return /^https?:/iu.test(trimmed) ? trimmed : new URL(trimmed, around).href
  }
  return undefined
}

const LONGEST_ADDRESS = 2000

interface Address {
  readonly written: string
  readonly base?: string | undefined
}

function addressesOf(record: XmlRecord): Address[] {
  const { fields } = record
  const atom = fields.filter(({ name, attributes }) => (name === 'atom:link' || name === 'link') && attributes.href !== undefined)
  const alternate = atom.filter(({ attributes: { rel } }) => rel === undefined || /^alternate$/iu.test(rel))
  const pages = alternate.filter(({ attributes: { type } }) => type === undefined || /html/iu.test(type))
  const guid = fields.find(({ name }) => name === 'guid')
  const isLasting = guid && !/^false$/iu.test(guid.attributes.ispermalink ?? guid.attributes.isPermaLink ?? '') && isAddress(guid.text)
  const id = fields.find(({ name }) => name === 'atom:id' || name === 'id')
  return [
    ...LINK.flatMap((name) => fields.filter((field) => field.name === name).map(({ text, base }) => ({ written: text, base }))),
    ...[...pages, ...alternate].map(({ attributes, base }) => ({ written: attributes.href!, base })),
    ...(isLasting ? [{ written: guid.text }] : []),
    ...(record.about ? [{ written: record.about }] : []),
    ...(id && isAddress(id.text) ? [{ written: id.text }] : []),
  ]
}

const isAddress = (text: string): boolean => /^\s*https?:\/\//iu.test(text)

/** An account that writes for everybody is nobody's name. */
const ACCOUNT = /^(?:admin(?:istrator)?|webmaster|root|editor)\d*$/iu
const LONGEST_NAME = 100

function authorsOf({ fields }: XmlRecord): string | undefined {
  const creators = fields.filter(({ name }) => name === 'dc:creator')
  const authors = creators.length > 0 ? creators : fields.filter(({ name }) => /^(?:atom:)?author$/u.test(name))
  const names = authors.flatMap((field) => (field.names?.length ? field.names : [field.text])).map(nameOf)
  return [...new Set(names.filter((name) => name !== ''))].join(', ') || undefined
}

/** The name in what RSS asks for, an address of mail with a name behind it: `desk@marsa.example (Hana Ramli)`. */
function nameOf(written: string): string {
  const text = plainOf(written)
  const name = (/^\S+@\S+\s*\((.+)\)$/u.exec(text)?.[1] ?? text.replace(/<?\S+@\S+>?/gu, '')).trim()
  return name.length > LONGEST_NAME || !/\p{L}/u.test(name) || /^https?:/iu.test(name) || ACCOUNT.test(name) ? '' : name
}
