import type { ChangeType } from '../../../model/chain.ts'
import { sameForce } from '../../../text/speech-force.ts'
import { type Around, type Case, reportingIn, short, sides, type Test } from './change-case.ts'
import type { ChangeTables } from './change-tables.ts'
import { coverOf, formsOf, has, shareOf, weighty } from './lexicon.ts'
import { bones, sameSpelling } from './spelling.ts'

/** A word for its opposite, each with the letters that are joined to its front: "by a rise" → "by a fall". */
export const opposite: Test = ({ a, b, aroundA, aroundB, tables }) => {
  const [left, right] = [weighty(a, tables), weighty(b, tables)]
  if (left.length === 0 || right.length === 0 || left.length + right.length > 4) return undefined
  const rowsIn = (words: readonly string[]): number[] =>
    words.flatMap((word) => formsOf(word, tables).flatMap((form) => tables.opposites.get(form) ?? []))
  const other = new Set(rowsIn(right))
  if (deniesInstead({ aroundA, aroundB, tables })) return undefined
  return rowsIn(left).some((row) => other.has(-row)) ? 'negation' : undefined
}

/** "Denied what was told", "said that there is no truth in what was told": one of the two denies behind instead. */
function deniesInstead({ aroundA, aroundB, tables }: Pick<Case, 'aroundA' | 'aroundB' | 'tables'>): boolean {
  const denies = ({ after }: Around): boolean => coverOf(after, tables.negations, tables).includes(true)
  return denies(aroundA) !== denies(aroundB)
}

export const negation: Test = (one) => {
  const { a, b, before, after, joinsA, joinsB, tables } = one
  if (!short(one) || goesOnDenying(one)) return undefined
  // «La» that belongs to a name: behind the noun of what is named so, or joined to it by a stroke.
  if (has(before.slice(-1), tables.bodyNouns, tables) || has(before.slice(-1), tables.placeNouns, tables)) return undefined
  if ([...a.map((_, i) => joinsA(i)), ...b.map((_, i) => joinsB(i))].some((join) => HYPHEN.test(join))) return undefined
  const negated = (words: readonly string[]): boolean[] => {
    const around = [...words, ...after.slice(0, 3)]
    const [hedged, fixed] = [coverOf(around, tables.hedges, tables), coverOf(around, tables.notNegative, tables)]
    const denied = coverOf(words, tables.negations, tables).map((is, i) => is && !hedged[i] && !fixed[i])
    // "Is not no …": one denial goes on in the other.
    return denied.map((is, i) => is && !denied[i - 1])
  }
  const [left, right] = [negated(a), negated(b)]
  if ([...a, ...b].some((word) => has([word], tables.notNegative, tables))) return undefined
  const odd = (flags: readonly boolean[]): boolean => flags.filter(Boolean).length % 2 === 1
  const exact = (words: readonly string[]) => words.some((word) => tables.negations.has(word))
  if (odd(left) === odd(right) || !sides(one).some(exact) || a.length + b.length > 5) return undefined
  const rest = (words: readonly string[], flags: readonly boolean[]) =>
    weighty(
      words.filter((_, i) => !flags[i]),
      tables,
    )
  return saysTheSame(rest(a, left), rest(b, right), tables) ? 'negation' : undefined
}

/** Words before a change among which a denial goes on. */
const DENIED_WITHIN = 4

/** "Heeds neither old nor young", "not from near or from far": a denial that both printings made before goes on. */
const goesOnDenying = ({ before, tables }: Case): boolean => coverOf(before.slice(-DENIED_WITHIN), tables.negations, tables).includes(true)

/** A stroke without white space. */
const HYPHEN = /^\p{Pd}$/u

/** What is left without the negation is the same verb: "will not raise" → "will raise", "did not arrive" → "arrived"; not "unprecedented" → "historic". */
function saysTheSame(a: readonly string[], b: readonly string[], tables: ChangeTables): boolean {
  if (a.length === 0 && b.length === 0) return true
  if (a.length === 0 || b.length === 0) return false
  const skeleton = (word: string): string => bones(withoutFuture(word, tables), tables)
  return a.length === b.length && a.every((word, i) => inCommon(skeleton(word), skeleton(b[i]!)))
}

/** All but one letter of the shorter, in order: what a prefix or an ending does not touch. */
const inCommon = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const cut = short.length > 2 ? [short.slice(1), short.slice(0, -1)] : []
  return short.length >= 2 && [short, ...cut].some((part) => long.includes(part))
}

const withoutFuture = (word: string, { futureLetters, leastWord }: ChangeTables): string => {
  const letter = futureLetters.find((one) => word.startsWith(one) && word.length >= leastWord + one.length)
  return letter ? word.slice(letter.length) : word
}

export const cue: Test = (one) => {
  if (!short(one)) return undefined
  const [left, right] = [reportingIn(one.a, one.tables, one.after), reportingIn(one.b, one.tables, one.after)]
  if (left && right) return sameForce(left, right) ? 'cue' : 'stance'
  const only = one.a.length === 0 || one.b.length === 0
  return (left || right) && only && one.a.length + one.b.length === 1 ? 'cue' : undefined
}

/** All words of weight on either side stand in the lexicon. */
export const allOf =
  (type: ChangeType, lexicon: 'places' | 'roles' | 'loaded', least: number): Test =>
  (one) =>
    short(one) &&
    !sameSpelling(one.a, one.b, one.tables) &&
    sides(one).some((words) => has(words, one.tables[lexicon], one.tables)) &&
    sides(one).every((words) => shareOf(words, one.tables[lexicon], one.tables) >= least)
      ? type
      : undefined

export const term: Test = (one) => {
  const { a, b, before, after, tables } = one
  if (!short(one) || sameSpelling(a, b, tables)) return undefined
  const [left, right] = [termsIn(a, before, after, tables), termsIn(b, before, after, tables)]
  const exchanged = [...left].some(([row, words]) => {
    const other = right.get(row)
    return other !== undefined && !inflected(words, other, tables)
  })
  return exchanged ? 'term' : undefined
}

/** Rows of terms that a stretch names, by itself or with one equal word beside it; where it has no words, that word alone. Each with its words. */
function termsIn(words: readonly string[], before: readonly string[], after: readonly string[], tables: ChangeTables): Map<number, string> {
  const rows = new Map<number, string>()
  const last = before.at(-1)
  for (const phrase of [words, weighty(words, tables), last ? [last, ...words] : words, after[0] ? [...words, after[0]] : words]) {
    if (phrase.length === 0) continue
    for (const form of formsOf(phrase[0]!, tables)) {
      const designation = [form, ...phrase.slice(1)].join(' ')
      for (const row of tables.terms.get(designation) ?? []) if (!rows.has(row)) rows.set(row, designation)
    }
  }
  return rows
}

/** Letters of an ending. */
const ENDING = 2

/** One word in two numbers, cases or spellings: "the militia" → "the militias"; or the name and its attribute: "Israel" → "the Israeli authorities". */
function inflected(a: string, b: string, tables: ChangeTables): boolean {
  const [short, long] = (a.split(' ').length <= b.split(' ').length ? [a, b] : [b, a]).map((one) => one.split(' ')) as [string[], string[]]
  if (short.every((word) => long.includes(word))) return a === b
  return short.every((word) => long.some((other) => sameNoun(word, other, tables)))
}

/** Letters of a word that has other forms, whose vowels are no help. */
const FULL = 6

/** The forms without what is joined to their front differ in an ending, or are long and have the same bones. */
function sameNoun(a: string, b: string, tables: ChangeTables): boolean {
  const [short, long] = [a, b].map((word) => formsOf(word, tables).at(-1)!).sort((x, y) => x.length - y.length) as [string, string]
  const isLonger = (one: string, other: string): boolean => other.startsWith(one) && other.length <= one.length + ENDING
  let same = 0
  while (same < short.length && short[same] === long[same]) same++
  if (same > ENDING && same >= long.length - ENDING) return true
  return short.length >= FULL && isLonger(bones(short, tables), bones(long, tables))
}
