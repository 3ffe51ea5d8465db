import type { Letters } from '../../../model/language/letters.ts'
import { nameKey } from '../../../text/names/name-key.ts'

const GAP = '…'
/** Words that dots stand for at most. */
const MOST_BETWEEN = 6

/** Rows of phrases, to be looked for in folded lines. */
export interface Phrases<R extends { readonly words: string }> {
  /** The first row whose words a line holds; `line` is folded, its words parted by one space. */
  within(line: string): R | undefined
  /** All rows whose words a line holds, in no order. */
  all(line: string): R[]
  /** The row whose words are all that a line says. */
  whole(line: string): R | undefined
}

const NONE: readonly number[] = []
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const DENSE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s]+$/u

/** A page has thousands of words and a row is seldom there, so that a row is looked at only where a line holds its first word. */
export function phrasesOf<R extends { readonly words: string }>(rows: readonly R[], letters: Letters): Phrases<R> {
  const keyed = rows.map((row) => ({ row, parts: row.words.split(GAP).map((part) => nameKey(part, letters)) }))
  const wholes = new Map(keyed.map(({ row, parts }) => [parts.join(' '), row]))
  const patterns = keyed.map(({ parts }) => new RegExp(patternOf(parts), 'u'))
  const parted = keyed.map(({ parts }) => !DENSE.test(parts.join('')))
  const first = firstWords(keyed.map(({ parts }, i) => (parted[i] ? parts[0]!.split(' ', 1)[0]! : undefined)))
  const dense = [...rows.keys()].filter((i) => !parted[i])
  const placesIn = (line: string): readonly number[] => {
    const likely = dense.length > 0 && IDEOGRAPH.test(line) ? [...first(line), ...dense] : first(line)
    return likely.length === 0 ? likely : likely.filter((i) => patterns[i]!.test(line))
  }
  return {
    within: (line) => {
      const found = placesIn(line)
      return found.length > 0 ? rows[Math.min(...found)] : undefined
    },
    all: (line) => [...new Set(placesIn(line))].map((i) => rows[i]!),
    whole: (line) => wholes.get(line),
  }
}

/** The places of the words of a list that a line holds. Nearly all words of a line are told by their first two letters. */
function firstWords(words: readonly (string | undefined)[]): (line: string) => readonly number[] {
  const places = new Map<string, number[]>()
  for (const [i, word] of words.entries()) if (word !== undefined) places.set(word, [...(places.get(word) ?? []), i])
  const starts = new Uint8Array(STARTS)
  for (const word of places.keys()) starts[startOf(word, 0)] = 1
  return (line) => {
    let found: number[] | undefined
    for (let at = 0; at < line.length; at++) {
      if ((at > 0 && line.charCodeAt(at - 1) !== SPACE) || starts[startOf(line, at)] === 0) continue
      const space = line.indexOf(' ', at)
      const known = places.get(line.slice(at, space < 0 ? line.length : space))
      if (known) found = found ? [...found, ...known] : known
    }
    return found ?? NONE
  }
}

/** The two units from a place on as one small number, which other pairs may share; one that is not there counts as a space. */
const startOf = (text: string, at: number): number =>
  (Math.imul(text.charCodeAt(at), 31) + (at + 1 < text.length ? text.charCodeAt(at + 1) : SPACE)) & (STARTS - 1)
const STARTS = 65536
const SPACE = 0x20

function patternOf(parts: readonly string[]): string {
  const between = `(?: [^ ]+){0,${MOST_BETWEEN}} `
  const words = parts.join(between)
  return DENSE.test(words) ? words : `(?<![^ ])${words}(?![^ ])`
}
