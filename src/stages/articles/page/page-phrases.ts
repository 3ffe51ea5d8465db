import type { Letters } from '../../../model/language/letters.ts'
import { nameKey } from '../../../text/names/name-key.ts'

const GAP = '…'
/** Words that dots stand for at most. */
const MOST_BETWEEN = 6

/** Rows of phrases, to be looked for in folded lines. */
export interface Phrases<R extends { readonly words: string }> {
  /** The first row whose words a line holds; `line` is folded, its words parted by one space. */
  within(line: string): R | undefined
  /** The row whose words are all that a line says. */
  whole(line: string): R | undefined
}

const DENSE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s]+$/u

/** One pattern for all of them, since a page has thousands of words and a row is seldom there. */
export function phrasesOf<R extends { readonly words: string }>(rows: readonly R[], letters: Letters): Phrases<R> {
  const keyed = rows.map((row) => ({ row, parts: row.words.split(GAP).map((part) => nameKey(part, letters)) }))
  const wholes = new Map(keyed.map(({ row, parts }) => [parts.join(' '), row]))
  const patterns = keyed.map(({ row, parts }) => ({ row, pattern: new RegExp(patternOf(parts), 'u') }))
  const any = new RegExp(keyed.map(({ parts }) => patternOf(parts)).join('|') || '(?!)', 'u')
  return {
    within: (line) => (any.test(line) ? patterns.find(({ pattern }) => pattern.test(line))?.row : undefined),
    whole: (line) => wholes.get(line),
  }
}

function patternOf(parts: readonly string[]): string {
  const between = `(?: [^ ]+){0,${MOST_BETWEEN}} `
  const words = parts.join(between)
  return DENSE.test(words) ? words : `(?<![^ ])${words}(?![^ ])`
}
