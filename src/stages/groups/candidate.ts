import type { Letters } from '../../model/language/letters.ts'
import { nameKey } from '../../text/names/name-key.ts'

/** A statement as grouping looks at it, with what its page says of the event. */
export interface Candidate {
  /** Of the statement. */
  readonly id: string
  /** What tells the article from others, and the page from others: versions of one page have one `page`. */
  readonly article: number
  readonly page: string
  readonly outlet: string
  /** Publication, else capture: `2015-07-21`; absent where neither is known. */
  readonly day?: string | undefined
  /** Key of the speaker. */
  readonly speaker?: string | undefined
  /** What is said, as printed. */
  readonly words: string
  /** Headline and first words of the page: what it is about. */
  readonly about: string
}

/** A candidate with its words as numbers, which mean something beside others of the same list alone. All arrays are sorted. */
export interface Numbered {
  readonly candidate: Candidate
  /** Days since 1970-01-01. */
  readonly day: number | undefined
  /** One number a word, as often as it stands there. */
  readonly words: Int32Array
  /** Every run of `RUN` words, once, and the one that it begins with. */
  readonly runs: Int32Array
  readonly opening: number | undefined
  /** Words that hold a digit, once. */
  readonly figures: Int32Array
  readonly about: Int32Array
  /** Words of the speaker's key. */
  readonly speaker: Int32Array
}

/** Words that two statements must share in a row to be printings of one: "he said that the", in any language, is fewer. */
const RUN = 4
const DAY_MS = 86_400_000
const FIGURE = /\p{N}/u

/** The candidates in order of their ids, whatever their order was, and the number of different words. */
export function numbered(candidates: readonly Candidate[], letters: Letters): { readonly all: Numbered[]; readonly words: number } {
  const known = new Map<string, number>()
  const numberOf = (word: string): number => {
    const number = known.get(word) ?? known.size
    if (number === known.size) known.set(word, number)
    return number
  }
  const wordsIn = (text: string): string[] => {
    const key = nameKey(text, letters)
    return key ? key.split(' ') : []
  }
  const all = [...candidates]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((candidate): Numbered => {
      const words = wordsIn(candidate.words)
      const numbers = words.map(numberOf)
      const runs = runsOf(words, numberOf)
      const time = candidate.day ? Date.parse(candidate.day) : Number.NaN
      return {
        candidate,
        day: Number.isNaN(time) ? undefined : Math.floor(time / DAY_MS),
        words: Int32Array.from(numbers).sort(),
        runs: distinct(runs),
        opening: runs[0],
        figures: distinct(words.filter((word) => FIGURE.test(word)).map(numberOf)),
        about: distinct(wordsIn(candidate.about).map(numberOf)),
        speaker: distinct(wordsIn(candidate.speaker ?? '').map(numberOf)),
      }
    })
  return { all, words: known.size }
}

function runsOf(words: readonly string[], numberOf: (run: string) => number): number[] {
  const runs: number[] = []
  for (let i = 0; i + RUN <= words.length; i++) runs.push(numberOf(words.slice(i, i + RUN).join(' ')))
  return runs
}

const distinct = (numbers: readonly number[]): Int32Array => Int32Array.from(new Set(numbers)).sort()
