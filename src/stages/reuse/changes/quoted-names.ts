import type { PrintedWords } from '../printed-words.ts'
import { reportingIn } from './change-case.ts'
import type { ChangeTables } from './change-tables.ts'
import { between } from './differences.ts'
import { has, shareOf } from './lexicon.ts'
import { numeric } from './numbers.ts'

/** A name in quotation marks that has more words is a quotation. */
const MAX_NAME_WORDS = 4

/**
 * Whether the quotation mark before word `at` is one of a pair around a name or a number, which quotes nothing:
 * "and 'al-Halabi' made clear that"; "the company 'al-Sahil'".
 */
export function aroundName(tokens: PrintedWords, at: number, tables: ChangeTables): boolean {
  for (let width = 1; width <= MAX_NAME_WORDS; width++) {
    for (const from of [at, at - width]) {
      const to = from + width
      const closed = from >= 0 && to <= tokens.words.length && marked(tokens, from, tables) && marked(tokens, to, tables)
      if (closed) return isName(tokens, from, to, tables)
    }
  }
  return false
}

function marked(tokens: PrintedWords, at: number, { quotes }: ChangeTables): boolean {
  const { start, end } = between(tokens, at)
  return tokens.text.slice(start, end).search(quotes) >= 0
}

function isName({ words }: PrintedWords, from: number, to: number, tables: ChangeTables): boolean {
  const inside = words.slice(from, to)
  if (inside.every((word) => numeric(word, tables))) return true
  if (inside.some((word) => tables.particles.has(word))) return false
  const [before, after] = [words.slice(Math.max(0, from - 1), from), words[to]]
  if (shareOf(inside, tables.names, tables) >= 0.5) return true
  if ([tables.bodyNouns, tables.placeNouns, tables.names].some((lexicon) => has(before, lexicon, tables))) return true
  return before.length > 0 && reportingIn(before, tables) !== undefined && after !== undefined && tables.thatWords.has(after)
}
