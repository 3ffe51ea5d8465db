import type { Article } from '../../model/article.ts'
import type { Language } from '../../model/language.ts'
import type { CarrierMention, Layers } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import type { World } from '../../model/stage.ts'
import type { Wording } from '../../model/wording.ts'
import { tokensOf, WordNumbers } from '../../text/words/tokens.ts'
import { hashWord } from '../../text/words/word-hash.ts'
import { changeTables } from './changes/change-tables.ts'
import type { Phrases } from './changes/phrases.ts'
import { printsOf } from './copies/prints.ts'

/** The words of an article as numbers. Pure, and linear in the text. */
export function wordingOf(article: Pick<Article, 'text' | 'blocks'>, layers: Pick<Layers, 'carriers'>, world: World): Wording {
  const { words, starts, ends } = hashedWords(article.text, world.language, maskOf(article, layers.carriers))
  const stock = inStockPhrases(words, hashedPhrases(changeTables(world).formulas))
  return inOneBuffer({ words, starts, ends, stock, prints: printsOf(words, stock) })
}

/** A copy in memory of its own, and in one piece: it goes from thread to thread and is held in great numbers. */
function inOneBuffer({ words, starts, ends, stock, prints: { hashes, places } }: Wording): Wording {
  const buffer = new ArrayBuffer(4 * (3 * words.length + 2 * hashes.length) + stock.length)
  let at = 0
  const put = <T extends Int32Array | Uint32Array | Uint8Array>(
    Kind: new (to: ArrayBuffer, at: number, length: number) => T,
    from: T,
  ): T => {
    const made = new Kind(buffer, at, from.length)
    made.set(from)
    at += made.byteLength
    return made
  }
  return {
    words: put(Int32Array, words),
    starts: put(Uint32Array, starts),
    ends: put(Uint32Array, ends),
    prints: { hashes: put(Int32Array, hashes), places: put(Uint32Array, places) },
    stock: put(Uint8Array, stock),
  }
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
  return { words: words.subarray(0, count), starts: starts.subarray(0, count), ends: ends.subarray(0, count) }
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

let marked = new Uint8Array(1 << 12)

function inStockPhrases(words: Int32Array, { byFirst, begins }: HashedPhrases): Uint8Array {
  if (marked.length < words.length) marked = new Uint8Array(2 * words.length)
  const stock = marked.subarray(0, words.length).fill(0)
  for (let i = 0; i < words.length; i++) {
    if (begins[words[i]! & BEGINS] === 0) continue
    const rows = byFirst.get(words[i]!)
    const row = rows?.find((one) => i + one.length <= words.length && one.every((word, k) => words[i + k] === word))
    if (row) stock.fill(1, i, i + row.length)
  }
  return stock
}
