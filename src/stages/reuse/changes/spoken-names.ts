import type { PrintedWords } from '../printed-words.ts'
import { reportingIn } from './change-case.ts'
import type { ChangeTables } from './change-tables.ts'
import { has } from './lexicon.ts'
import { numeric } from './numbers.ts'

/** A colon or a quotation mark opens what is said. */
const OPENS = /[:«"“„]/u

/** Words by which a text names its speakers: one word between a reporting word and what is said, "and al-Mahdi said: …". */
export function spokenIn({ text, words, spans }: PrintedWords, tables: ChangeTables): ReadonlySet<string> {
  const found = new Set<string>()
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!
    if (found.has(word) || !reportingIn([words[i - 1]!], tables)) continue
    const next = words[i + 1]
    const opens = next !== undefined && (tables.thatWords.has(next) || OPENS.test(text.slice(spans[i]!.end, spans[i + 1]!.start)))
    if (opens && !isCommon(word, tables)) found.add(word)
  }
  return found
}

/** "The minister", stands where a name does. */
const isCommon = (word: string, tables: ChangeTables): boolean =>
  tables.particles.has(word) ||
  numeric(word, tables) ||
  [tables.roles, tables.speakers, tables.times, tables.places].some((lexicon) => has([word], lexicon, tables))
