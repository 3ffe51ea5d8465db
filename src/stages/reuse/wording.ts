import type { Article } from '../../model/article.ts'
import type { Language } from '../../model/language.ts'
import type { CarrierMention, Layers } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import type { World } from '../../model/stage.ts'
import type { Wording } from '../../model/wording.ts'
import { tokensOf, WordNumbers } from '../../text/tokens.ts'
import { hashWord } from '../../text/word-hash.ts'
import { changeTables } from './change-tables.ts'
import type { Phrases } from './phrases.ts'
import { printsOf } from './prints.ts'

/** The words of an article as numbers. Pure, and linear in the text. */
export function wordingOf(article: Pick<Article, 'text' | 'blocks'>, layers: Pick<Layers, 'carriers'>, { language }: World): Wording {
  const { words, starts, ends } = hashedWords(article.text, language, maskOf(article, layers.carriers))
  const stock = inStockPhrases(words, hashedPhrases(changeTables(language).formulas))
  return { words, starts, ends, stock, prints: printsOf(words, stock) }
}

/** Spans whose words are stepped over, in order. */
function maskOf({ blocks }: Pick<Article, 'blocks'>, carriers: readonly CarrierMention[]): Span[] {
  const spans: Span[] = []
  for (const { field, span } of carriers) if (field === undefined || field === 'text') spans.push(span)
  for (const { kind, span } of blocks) if (kind === 'dateline' || kind === 'credit' || kind === 'caption') spans.push(span)
  return spans.sort((a, b) => a.start - b.start || b.end - a.end)
}

const NO_WORD = 0
const hashes = new WordNumbers((key, word) => (word ? hashWord(key) : NO_WORD))

const roomFor = (tokens: number) => ({ words: new Int32Array(tokens), starts: new Uint32Array(tokens), ends: new Uint32Array(tokens) })
let room = roomFor(1 << 12)

function hashedWords(text: string, { letters }: Language, mask: readonly Span[]): Pick<Wording, 'words' | 'starts' | 'ends'> {
  const tokens = tokensOf(text, letters)
  const hashOf = hashes.of(tokens)
  if (room.words.length < tokens.length) room = roomFor(2 * tokens.length)
  const { words, starts, ends } = room
  let count = 0
  let next = 0
  for (let i = 0; i < tokens.length; i++) {
    const number = tokens.number[i]!
    const hash = hashOf[number]!
    if (hash === NO_WORD) continue
    const start = tokens.start[i]!
    const end = tokens.end[i]!
    while (next < mask.length && mask[next]!.end <= start) next++
    if (next < mask.length && mask[next]!.start < end) continue
    words[count] = hash
    starts[count] = start
    ends[count++] = end
  }
  return { words: words.slice(0, count), starts: starts.slice(0, count), ends: ends.slice(0, count) }
}

interface HashedPhrases {
  /** The rows by the hash of their first word. */
  readonly byFirst: ReadonlyMap<number, readonly Int32Array[]>
  /** By the last bits of a hash: 1 where a row may begin with it. Most words begin none, and a look-up costs more. */
  readonly begins: Uint8Array
}
const BEGINS = 0xffff
const known = new WeakMap<Phrases, HashedPhrases>()

/** Longest first. */
function hashedPhrases(phrases: Phrases): HashedPhrases {
  const built = known.get(phrases)
  if (built) return built
  const byFirst = new Map([...phrases].map(([first, rows]) => [hashWord(first), rows.map((row) => Int32Array.from(row, hashWord))]))
  const begins = new Uint8Array(BEGINS + 1)
  for (const first of byFirst.keys()) begins[first & BEGINS] = 1
  const hashed = { byFirst, begins }
  known.set(phrases, hashed)
  return hashed
}

function inStockPhrases(words: Int32Array, { byFirst, begins }: HashedPhrases): Uint8Array {
  const stock = new Uint8Array(words.length)
  for (let i = 0; i < words.length; i++) {
    if (begins[words[i]! & BEGINS] === 0) continue
    const rows = byFirst.get(words[i]!)
    const row = rows?.find((one) => i + one.length <= words.length && one.every((word, k) => words[i + k] === word))
    if (row) stock.fill(1, i, i + row.length)
  }
  return stock
}
