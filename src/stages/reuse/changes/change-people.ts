import type { ChangeType } from '../../../model/chain.ts'
import { type Case, reportingIn, SHORT, short, sides, type Test } from './change-case.ts'
import { coverOf, formsOf, has, sameStem, shareOf, weighty } from './lexicon.ts'
import { numeric } from './numbers.ts'
import { bones, sameSound, sameSpelling } from './spelling.ts'

export const credit: Test = ({ a, b, edge, tables }) => {
  for (const words of [a, b]) {
    if (words.length === 0 || words.length > 12) continue
    if (has(words, tables.creditCues, tables) && has(words, tables.shortCarriers, tables)) return 'credit'
    if (shareOf(words, tables.carriers, tables) >= 0.3) return 'credit'
    if (edge === 'head' && words.length <= 5 && (a.length === 0 || b.length === 0)) return 'credit'
  }
  return undefined
}

export const speaker: Test = (one) => {
  const { a, b, before, after, tables } = one
  if (!short(one)) return undefined
  const sources = (words: readonly string[]) => shareOf(words, tables.speakers, tables) >= 0.6
  if (a.length && b.length && sources(a) && sources(b)) return 'speaker'
  if (!before.length || !reportingIn(before.slice(-1), tables)) return undefined
  if (sameSpelling(a, b, tables) || sameSound(a, b, tables)) return undefined
  const named = [a, b].some((words) => has(words, tables.speakers, tables))
  const clause = after[0] !== undefined && tables.thatWords.has(after[0])
  if (!named && !clause) return undefined
  return sides(one).every((words) => shareOf(words, tables.times, tables) < 0.5) ? 'speaker' : undefined
}

/** Another name behind the noun of a town or a body: "the town of Safa" → "the town of Rabwa". */
export const nameBehindNoun: Test = ({ a, b, before, tables }) => {
  if (a.length === 0 || b.length === 0 || a.length > 2 || b.length > 2 || before.length === 0) return undefined
  if (sameSpelling(a, b, tables) || [...a, ...b].some((word) => tables.particles.has(word) || numeric(word, tables))) return undefined
  const behind = before.slice(-1)
  return has(behind, tables.placeNouns, tables) ? 'place' : has(behind, tables.bodyNouns, tables) ? 'name' : undefined
}

/** One speaker's name for another's, wherever it stands: "Jalal al-Mahdi" → "Jalal al-Mahdawi", where each text goes on "and al-Mahdi said". */
export const otherSpeaker: Test = ({ a, b, after, spoken, tables }) => {
  if (a.length !== 1 || b.length !== 1) return undefined
  if (spoken.a.has(a[0]!) && spoken.b.has(b[0]!) && !sameSpelling(a, b, tables)) return 'speaker'
  // The given name before a surname that both have: Hisham, Hashim.
  const surname = after[0]
  const before = surname !== undefined && spoken.a.has(surname) && spoken.b.has(surname)
  const plain = [a[0]!, b[0]!].some(
    (word) => tables.particles.has(word) || reportingIn([word], tables) || has([word], tables.roles, tables),
  )
  return before && !plain && !sameSpelling(a, b, tables) ? 'name' : undefined
}

/** Whether what is left of both sides without words of a lexicon is the same, but for what is joined to their front. */
export const onlyAdds =
  (type: ChangeType, lexicon: 'roles' | 'names'): Test =>
  ({ a, b, tables }) => {
    if (a.length === 0 || b.length === 0 || a.length + b.length > SHORT) return undefined
    const rest = (words: readonly string[]) => {
      const cover = coverOf(words, tables[lexicon], tables)
      return weighty(words, tables).filter((word) => !cover[words.indexOf(word)])
    }
    const [left, right] = [rest(a), rest(b)]
    const removed = left.length < weighty(a, tables).length || right.length < weighty(b, tables).length
    return removed && left.length > 0 && left.length === right.length && left.every((word, i) => sameStem(word, right[i]!, tables))
      ? type
      : undefined
  }

/** A title that stands in for a name. */
export const titleForName: Test = (one) => {
  const { a, b, tables } = one
  if (!short(one) || a.length === 0 || b.length === 0) return undefined
  const [title, other] = shareOf(a, tables.roles, tables) >= 0.6 ? [a, b] : [b, a]
  return shareOf(title, tables.roles, tables) >= 0.6 && !has(title, tables.names, tables) && shareOf(other, tables.names, tables) >= 0.5
    ? 'role'
    : undefined
}

/** A name cut to its noun, which then takes the article. */
export const shortened: Test = ({ a, b, tables }) => {
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  if (short.length !== 1 || long.length < 2 || long.length > 4) return undefined
  const bare = formsOf(short[0]!, tables)
  return bare.length > 1 && short[0] !== long[0] && bare.includes(long[0]!) && !tables.particles.has(long[1]!) ? 'name' : undefined
}

/** A word and the same word with an ending: case, gender, an attribute made of it. */
const inflected = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((word, i) => word === b[i] || word.startsWith(b[i]!) || b[i]!.startsWith(word))

/** A word of three letters with other vowels is another form of it, "officer" → "officers" (dabit, dubbat), unless it stands beside a name. */
function otherVowels({ a, b, before, after, tables }: Case): boolean {
  if (has([...before.slice(-1), ...after.slice(0, 1)], tables.names, tables)) return false
  const root = (word: string): number => Math.min(...formsOf(word, tables).map((form) => bones(form, tables).length))
  return a.length === 1 && [a[0]!, b[0]!].every((word) => root(word) <= ROOT)
}

/** Letters of a root. */
const ROOT = 3

export const name: Test = (one) => {
  const { a, b, tables } = one
  if (!short(one)) return undefined
  if (sameSound(a, b, tables) && !sameSpelling(a, b, tables)) return inflected(a, b) || otherVowels(one) ? 'wording' : 'name'
  // A word more or less in the middle of a name: behind a given name.
  const [more] = a.length === 0 ? [b] : b.length === 0 ? [a] : []
  if (
    more &&
    more.length <= 2 &&
    has(one.before.slice(-1), tables.names, tables) &&
    !more.some((word) => tables.particles.has(word) || numeric(word, tables))
  )
    return 'name'
  const named = (words: readonly string[]) =>
    coverOf(words, tables.names, tables).some((inside, i) => inside && !tables.particles.has(words[i]!))
  if (sides(one).some(named) && sides(one).every((words) => shareOf(words, tables.names, tables) >= 0.5)) return 'name'
  return undefined
}
