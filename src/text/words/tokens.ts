import type { Letters } from '../../model/language/letters.ts'
import type { NumberedWords, Tokens } from '../../model/tokens.ts'
import { growArray } from '../grow-array.ts'
import { eachUnitRun, PAIRS } from './unit-runs.ts'
import { Vocabulary } from './vocabulary.ts'

const [MARK, SPACE, LETTER, FEED, NOTHING] = [0, 1, 2, 3, 4]

/** Code unit → what it is; `NOTHING` has no width and parts no word. Halves of pairs are letters: scripts and signs beyond the first plane. */
function classTable(letters: Letters): Uint8Array {
  const table = new Uint8Array(65536).fill(MARK)
  const fill = (kind: number) => (start: number, end: number) => {
    table.fill(kind, start, end)
  }
  // What comes later goes before what came earlier.
  eachUnitRun('\\s', fill(SPACE))
  eachUnitRun(letters.skipped, fill(NOTHING))
  eachUnitRun('[\\p{L}\\p{N}\\p{M}\\u0640]', fill(LETTER))
  table.fill(LETTER, PAIRS.start, PAIRS.end)
  table[10] = FEED
  return table
}

/** What is kept of one language: code units, words met so far, and the last page read, since several stages read it in turn. */
interface Kept {
  readonly classes: Uint8Array
  words: Vocabulary
  last: Tokens | undefined
}

const kept = new WeakMap<Letters, Kept>()
let room = { start: new Int32Array(4096), end: new Int32Array(4096), number: new Int32Array(4096) }

/** A byline or another line: cut again sooner than pushing the page out of memory. */
const LINE = 200

function keptOf(letters: Letters): Kept {
  let known = kept.get(letters)
  if (!known) {
    known = { classes: classTable(letters), words: new Vocabulary(letters), last: undefined }
    kept.set(letters, known)
  } else if (known.words.full) {
    known.words = new Vocabulary(letters)
    known.last = undefined
  }
  return known
}

/** The words and marks of a text, numbered by the one vocabulary of its language. */
export function tokensOf(text: string, letters: Letters): Tokens {
  const known = keptOf(letters)
  if (known.last?.text === text) return known.last
  const tokens = cut(text, known.words, known.classes)
  if (text.length > LINE) known.last = tokens
  return tokens
}

function cut(text: string, words: Vocabulary, table: Uint8Array): Tokens {
  if (room.start.length <= text.length) {
    const size = 2 * text.length
    room = { start: new Int32Array(size), end: new Int32Array(size), number: new Int32Array(size) }
  }
  const { start, end, number } = room
  let length = 0
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at)
    const kind = table[unit]!
    if (kind === SPACE || kind === NOTHING) {
      at++
      continue
    }
    start[length] = at
    let to = at + 1
    let hash = hashOn(FIRST, unit)
    if (kind === LETTER) {
      // The hash is that of the word without what has no width behind it.
      let running = hash
      for (let i = to; i < text.length; i++) {
        const next = text.charCodeAt(i)
        const nextKind = table[next]!
        if (nextKind !== LETTER && nextKind !== NOTHING) break
        running = hashOn(running, next)
        if (nextKind === LETTER) {
          to = i + 1
          hash = running
        }
      }
    }
    end[length] = to
    number[length++] = words.numberOf(text, at, to, hash, kind === LETTER)
    at = to
  }
  return {
    text,
    length,
    start: start.slice(0, length),
    end: end.slice(0, length),
    number: number.slice(0, length),
    vocabulary: words,
  }
}

/** FNV-1a over code units. */
const FIRST = 0x811c9dc5 | 0
const hashOn = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)

/** Rows and flags for the words of one vocabulary, by its numbers. */
interface Rows<T> {
  readonly rows: T[]
  flags: Uint8Array
}

/** What a stage knows of each distinct word: worked out when the word is first met, then looked up by its number. */
export class WordTable<T> {
  private readonly known = new WeakMap<NumberedWords, Rows<T>>()
  private vocabulary: NumberedWords | undefined
  private last: Rows<T> = { rows: [], flags: new Uint8Array(0) }
  private readonly read: (key: string, word: boolean) => T
  private readonly flag: (row: T) => number
  /** `flag`: a byte by which most words of a page are told to be of no interest, without looking into their rows. */
  constructor(read: (key: string, word: boolean) => T, flag: (row: T) => number = () => 0) {
    this.read = read
    this.flag = flag
  }

  /** A row for each token. */
  rowsOf(tokens: Tokens): T[] {
    const { number, length } = tokens
    const rows = this.rowsFor(tokens)
    const found = new Array<T>(length)
    for (let i = 0; i < length; i++) found[i] = rows[number[i]!]!
    return found
  }

  /** The row of one token. */
  at(tokens: Tokens, i: number): T {
    return this.rowsFor(tokens)[tokens.number[i]!]!
  }

  /** Flags by number of the vocabulary. */
  flagsOf(tokens: Tokens): Uint8Array {
    this.rowsFor(tokens)
    return this.last.flags
  }

  /** Rows by number of the vocabulary, of all its words so far. */
  rowsFor({ vocabulary }: Tokens): readonly T[] {
    if (this.vocabulary !== vocabulary) this.turnTo(vocabulary)
    const { last } = this
    const { rows } = last
    const { keys, isWord } = vocabulary
    if (rows.length === keys.length) return rows
    if (keys.length > last.flags.length) last.flags = growArray(last.flags, 2 * keys.length)
    for (let one = rows.length; one < keys.length; one++) {
      const row = this.read(keys[one]!, isWord[one]!)
      rows.push(row)
      last.flags[one] = this.flag(row)
    }
    return rows
  }

  private turnTo(vocabulary: NumberedWords): void {
    this.vocabulary = vocabulary
    this.last = this.known.get(vocabulary) ?? { rows: [], flags: new Uint8Array(1 << 12) }
    this.known.set(vocabulary, this.last)
  }
}

/** Index of the first token that begins at an offset or behind it; the number of tokens where there is none. */
export function firstTokenFrom({ start, length }: Tokens, offset: number): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (start[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Numbers for the words of one vocabulary, of which so many are read. */
interface Numbers {
  numbers: Int32Array
  count: number
}

/** A `WordTable` of whole numbers of 32 bits, for stages that know no more than that of a word. */
export class WordNumbers {
  private readonly known = new WeakMap<NumberedWords, Numbers>()
  private readonly read: (key: string, word: boolean) => number
  constructor(read: (key: string, word: boolean) => number) {
    this.read = read
  }

  /** By number of the vocabulary. */
  of({ vocabulary }: Tokens): Int32Array {
    const { keys, isWord } = vocabulary
    let known = this.known.get(vocabulary)
    if (!known) {
      known = { numbers: new Int32Array(1 << 12), count: 0 }
      this.known.set(vocabulary, known)
    }
    if (keys.length > known.numbers.length) known.numbers = growArray(known.numbers, 2 * keys.length)
    for (; known.count < keys.length; known.count++) known.numbers[known.count] = this.read(keys[known.count]!, isWord[known.count]!)
    return known.numbers
  }
}
