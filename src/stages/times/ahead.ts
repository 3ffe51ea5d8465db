import type { CalendarWords } from '../../model/language/calendar-words.ts'
import type { Language } from '../../model/language.ts'
import { fold } from '../../text/fold.ts'
import type { TimePage } from './moment.ts'

const known = new WeakMap<CalendarWords, (key: string) => boolean>()
/** Shorter words are never such verbs. */
const MIN_WORD_LETTERS = 5

/** Verbs of what is to come are known by how they begin, nouns that begin so are listed. */
export function futureVerbs({ calendar, letters }: Language): (key: string) => boolean {
  const built = known.get(calendar)
  if (built) return built
  const folded = (words: readonly string[]) => words.map((word) => fold(word, letters))
  const joined = folded(calendar.conjunctions)
  const beginnings = folded(calendar.future.beginnings).flatMap((one) => [one, ...joined.map((letter) => letter + one)])
  const except = folded(calendar.future.except).flatMap((one) => [one, ...joined.map((letter) => letter + one)])
  const made = (key: string) =>
    key.length >= MIN_WORD_LETTERS && beginnings.some((one) => key.startsWith(one)) && !except.some((one) => key.startsWith(one))
  known.set(calendar, made)
  return made
}

/** How far back, in tokens, the verb of a clause is looked for. */
const REACH = 12

/** Whether the clause in which a day is named says, before it, that something is still to come: "will meet on Sunday". */
export function isAhead({ reader, future }: TimePage, at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - REACH; back--) {
    const key = reader.key(back)
    if (!/^[\p{L}\p{N}]/u.test(key) || reader.read(back, 'clauseStart')) return false
    if (reader.read(back, 'future') || future(key)) return true
  }
  return false
}
