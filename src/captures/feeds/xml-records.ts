import { Parser } from 'htmlparser2'
import { nameIn, type Scope, scopeWith } from './xml-names.ts'

/** An element right inside an entry or a channel. */
export interface XmlField {
  /** In lower case, under the prefix of its namespace: `title`, `atom:link`, `dc:creator`. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** References of XML undone. */
  text: string
  /** The source between its tags, where it holds elements. */
  markup?: string
  /** The names that it holds, of an author in Atom. */
  names?: string[]
  base?: string
}

export interface XmlRecord {
  readonly fields: XmlField[]
  base?: string
  /** `rdf:about` of the entry. */
  about?: string
  /** Whether its end tag was there. */
  closed: boolean
}

export interface XmlRecords {
  readonly root: string
  /** What stands beside the entries: the channel of RSS, the feed of Atom. */
  readonly channel: XmlRecord
  readonly entries: readonly XmlRecord[]
  /** What is broken: the end of the root is missing, or elements nest deeper than in any feed. */
  readonly fault?: string
}

const ENTRIES = new Set(['item', 'entry', 'atom:entry', 'url', 'sitemap'])
const NEWS = 'news:news'
const CHANNELS = new Set(['channel', 'feed', 'atom:feed'])
/** Deeper nesting was made to cost time. */
const MOST_DEPTH = 1000

class TooDeep extends Error {}

/**
 * The entries of an XML feed in one pass: RSS, RDF, Atom under any prefix, sitemaps. Read as leniently as readers of feeds do: a bare `&`,
 * references of HTML, prefixes without declaration. Entities that the document declares are not expanded, so that none can multiply.
 * Of a feed that is cut off the entries before the cut are there.
 */
export function xmlRecords(text: string): XmlRecords {
  const reader = new Records(text)
  const parser = new Parser(reader, { xmlMode: true })
  reader.at = parser
  try {
    parser.write(text)
    parser.end()
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error
    return reader.found('its elements nest deeper than those of any feed')
  }
  return reader.found()
}

interface Open {
  readonly name: string
  readonly scope: Scope | undefined
  readonly base: string | undefined
}

class Records {
  at!: Parser
  private readonly text: string
  private readonly open: Open[] = []
  private readonly entries: XmlRecord[] = []
  private readonly channel: XmlRecord = { fields: [], closed: true }
  private root = ''
  private rootClosed = false
  /** Number of an entry, from 1, behind which the next begins without its end tag; 0: none. */
  private unended = 0
  private entry: XmlRecord | undefined
  /** Depth of the open entry. */
  private depth = 0
  private field: { readonly one: XmlField; readonly depth: number; readonly from: number; markup: boolean } | undefined
  constructor(text: string) {
    this.text = text
  }

  found(fault?: string): XmlRecords {
    const broken = fault ?? this.broken()
    return { root: nameIn(this.root, undefined), channel: this.channel, entries: this.entries, ...(broken && { fault: broken }) }
  }

  private broken(): string | undefined {
    if (this.unended > 0) return `the feed is not well formed: entry ${this.unended} has no end tag`
    return this.rootClosed ? undefined : `the feed is cut off: its end tag </${this.root}> is missing`
  }

  onopentag(written: string, attributes: Record<string, string>): void {
    const { open } = this
    if (open.length >= MOST_DEPTH) throw new TooDeep()
    const around = open[open.length - 1]
    const scope = scopeWith(attributes, around?.scope)
    const name = nameIn(written, scope)
    const base = baseWithin(attributes['xml:base'], around?.base)
    if (open.length === 0) this.root ||= written
    if (ENTRIES.has(name) && (!this.field || !isMarkup(this.field.one.name))) this.begin(attributes, base)
    else if (this.field) this.inField(name)
    else this.beginField(name, attributes, base, around?.name)
    open.push({ name, scope, base })
  }

  ontext(text: string): void {
    const { field } = this
    if (!field) return
    const { names } = field.one
    if (!names || !field.markup) field.one.text += text
    else if (/(?:^|:)name$/u.test(this.open[this.open.length - 1]!.name)) names[names.length - 1] += text
  }

  onclosetag(_: string, isImplied: boolean): void {
    const { open, field } = this
    open.pop()
    // The parser says of `<link/>` too that no tag ends it.
    const implied = isImplied && !this.text.startsWith('/>', this.at.endIndex - 1)
    if (field && field.depth === open.length) {
      this.field = undefined
      if (!implied) this.keep(field)
    }
    if (this.entry && this.depth === open.length) {
      this.entry.closed = !implied
      this.entry = undefined
    }
    if (open.length === 0 && !implied) this.rootClosed = true
  }

  /** An entry that begins inside another shows that the end tag of that one is missing. */
  private begin(attributes: Record<string, string>, base: string | undefined): void {
    const about = attributes['rdf:about']
    if (this.entry) {
      this.entry.closed = true
      this.unended = this.entries.length
    }
    this.entry = { fields: [], closed: false, ...(base && { base }), ...(about && { about }) }
    this.entries.push(this.entry)
    this.depth = this.open.length
    this.field = undefined
  }

  private beginField(name: string, attributes: Record<string, string>, base: string | undefined, around: string | undefined): void {
    const { length } = this.open
    // A news sitemap says what it knows of a page one element deeper.
    const within = around === NEWS ? 2 : 1
    const isField = this.entry ? length === this.depth + within : around !== undefined && CHANNELS.has(around)
    if (!isField || name === NEWS) return
    const one: XmlField = { name, attributes, text: '', ...(base && { base }), ...(/(?:^|:)author$/u.test(name) && { names: [] }) }
    this.field = { one, depth: length, from: this.at.endIndex + 1, markup: false }
  }

  private inField(name: string): void {
    const field = this.field!
    field.markup = true
    if (field.one.names && /(?:^|:)name$/u.test(name)) field.one.names.push('')
  }

  private keep({ one, from, markup }: NonNullable<Records['field']>): void {
    if (markup && !one.names) one.markup = this.text.slice(from, this.at.startIndex)
    ;(this.entry ?? this.channel).fields.push(one)
  }
}

/** Fields in whose markup an element may be called like an entry. */
const isMarkup = (name: string): boolean => /^(?:atom:content|content|content:encoded|description|xhtml:body)$/u.test(name)

/** A longer address was made to be long. */
const LONGEST_BASE = 2000

function baseWithin(base: string | undefined, around: string | undefined): string | undefined {
  if (base === undefined || base.length > LONGEST_BASE || !URL.canParse(base, around)) return around
  const { href } = new URL(base, around)
  return href.length > LONGEST_BASE ? around : href
}
