import type { Found, Span } from '../../model/span.ts'
import type { Carrier } from '../../model/statement.ts'
import type { Lexicon } from './lexicon.ts'
import type { Page } from './page.ts'

/** Token indexes, both included. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** What stands between a cue and what is said. */
export interface Source {
  readonly phrase?: Range
  readonly occasion?: Range
  readonly carriers: readonly Found<Carrier>[]
}

const MARKS = new Set(['،', ',', '؛', ';', ':', '(', '-', '\u2013'])
const LONGEST = 16

/** The speaker's phrase, the occasion and the carriers named from token `from` up to, and without, token `to`. */
export function sourceIn(page: Page, from: number, to: number): Source {
  const passed = onAuthority(page, from, to)
  if (passed !== undefined) {
    const speaker = phraseAt(page, passed, to)
    return { ...(speaker && { phrase: speaker }), ...occasionIn(page, passed, to), carriers: carriersIn(page, from, passed) }
  }
  const phrase = phraseAt(page, from, to)
  return { ...(phrase && { phrase }), ...occasionIn(page, from, to), carriers: carriersIn(page, phrase ? phrase.last + 1 : from, to) }
}

/** The token after "on the authority of", where a carrier hands on the words of a speaker. */
function onAuthority({ tokens, lexicon }: Page, from: number, to: number): number | undefined {
  for (let i = from; i < to - 2; i++)
    if (lexicon.onAuthority.every((word, k) => tokens[i + k]!.key === word)) return i + lexicon.onAuthority.length
  return undefined
}

function phraseAt({ tokens, lexicon, quoteAt }: Page, from: number, to: number): Range | undefined {
  let last = from - 1
  for (let i = from; i < Math.min(to, from + LONGEST * 2); i++) {
    const token = tokens[i]!
    if (MARKS.has(token.key) || token.key === '.') {
      const afterTitle = token.key === '.' && tokens[i - 1]!.key.length <= 1
      if (!afterTitle) break
      continue
    }
    const quote = quoteAt.get(i)
    if (quote) {
      if (quote.close >= to || quote.close - quote.open > 6) break
      last = quote.close
      i = quote.close
      continue
    }
    if (!token.word || endsPhrase(lexicon, tokens, i, from)) break
    last = i
    if (last - from >= LONGEST) break
  }
  return last >= from ? { first: from, last } : undefined
}

function endsPhrase(lexicon: Lexicon, tokens: Page['tokens'], i: number, from: number): boolean {
  const { key } = tokens[i]!
  if (lexicon.cues.get(key)?.form === 'participle' && !lexicon.roles.has(key)) return true
  if (i === from) return lexicon.stops.has(key) || lexicon.timeWords.has(key) || isAddressee(lexicon, key)
  if (lexicon.timeWords.has(key)) return true
  if (lexicon.occasionLeads.has(key) && lexicon.occasionNouns.has(tokens[i + 1]?.key ?? '')) return true
  if (isAddressee(lexicon, key) && lexicon.roles.get(tokens[from]!.key) !== 'document') return true
  if (lexicon.relatives.has(key)) return true
  if (key === lexicon.lead) return lexicon.timeWords.has(tokens[i + 1]?.key ?? '')
  return lexicon.stops.has(key)
}

/** "to Reuters", "to the agency": the one told is no part of the speaker. */
const isAddressee = (lexicon: Lexicon, key: string): boolean =>
  key.startsWith(lexicon.to) && (lexicon.carrierHeads.has(key.slice(lexicon.to.length)) || lexicon.addressees.has(key))

function occasionIn({ tokens, lexicon, carrierAt }: Page, from: number, to: number): { occasion?: Range } {
  for (let i = from; i < to - 1; i++) {
    if (!lexicon.occasionLeads.has(tokens[i]!.key) || !lexicon.occasionNouns.has(tokens[i + 1]!.key)) continue
    let last = i + 1
    while (last + 1 < to) {
      const { key, word } = tokens[last + 1]!
      if (!word || lexicon.handOn.has(key) || lexicon.timeWords.has(key) || isAddressee(lexicon, key) || carrierAt.has(last + 1)) break
      last++
    }
    return { occasion: { first: i, last } }
  }
  return {}
}

/** Carriers that the carriers stage found, and names after a head noun ("to the channel X") that the gazetteer does not know. */
export function carriersIn({ tokens, lexicon, carrierAt, text, quoteAt }: Page, from: number, to: number): Found<Carrier>[] {
  const found: Found<Carrier>[] = []
  for (let i = from; i < Math.min(to, tokens.length); i++) {
    const known = carrierAt.get(i)
    if (known) {
      found.push({ value: known.carrier, known: 'stated', span: known.span, rule: 'statements.carrier-in-source' })
      continue
    }
    const head = tokens[i]!.key.startsWith(lexicon.to) ? tokens[i]!.key.slice(lexicon.to.length) : tokens[i]!.key
    if (!lexicon.carrierHeads.has(head) || i + 1 >= to) continue
    const quote = quoteAt.get(i + 1)
    let last = quote ? quote.close - 1 : i + 1
    while (
      !quote &&
      last + 1 < to &&
      tokens[last + 1]!.word &&
      last < i + 4 &&
      !lexicon.stops.has(tokens[last + 1]!.key) &&
      !lexicon.timeWords.has(tokens[last + 1]!.key)
    )
      last++
    const carried = [...carrierAt.keys()].some((at) => at > i && at <= last)
    if (carried || last >= tokens.length) continue
    const kind = lexicon.carrierKind.get(head) ?? 'unnamed'
    // "Agency" is a part of the name of one; "newspaper" stands before a name.
    const start = kind === 'agency' && !quote ? tokens[i]!.end - head.length : tokens[quote ? i + 2 : i + 1]!.start
    const span: Span = { start, end: tokens[last]!.end }
    found.push({ value: { kind, name: text.slice(span.start, span.end) }, known: 'stated', span, rule: 'statements.carrier-by-head' })
    i = last
  }
  return found
}
