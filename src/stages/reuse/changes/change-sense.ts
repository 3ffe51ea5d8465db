import type { ChangeType } from '../../../model/chain.ts'
import type { ReportingWord } from '../../../model/language/reporting-words.ts'
import type { SpeechAct } from '../../../model/statement.ts'
import { hedging, reportingIn, short, sides, type Test } from './change-case.ts'
import type { ChangeTables } from './change-tables.ts'
import { coverOf, formsOf, has, shareOf, weighty } from './lexicon.ts'
import { bones, sameSpelling } from './spelling.ts'

/** A word for its opposite, each with the letters that are joined to its front: "by a rise" → "by a fall". */
export const opposite: Test = ({ a, b, tables }) => {
  const [left, right] = [weighty(a, tables), weighty(b, tables)]
  if (left.length === 0 || right.length === 0 || left.length + right.length > 4) return undefined
  const rowsIn = (words: readonly string[]): number[] =>
    words.flatMap((word) => formsOf(word, tables).flatMap((form) => tables.opposites.get(form) ?? []))
  const other = new Set(rowsIn(right))
  return rowsIn(left).some((row) => other.has(-row)) ? 'negation' : undefined
}

export const negation: Test = (one) => {
  const { a, b, after, tables } = one
  if (!short(one)) return undefined
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
  return short.length >= 2 && (long.includes(short) || long.includes(short.slice(1)) || long.includes(short.slice(0, -1)))
}

const withoutFuture = (word: string, { futureLetters }: ChangeTables): string => {
  const letter = futureLetters.find((one) => word.startsWith(one) && word.length > 3)
  return letter ? word.slice(letter.length) : word
}

export const hedge: Test = (one) => {
  const { a, b, before, after, tables } = one
  if (!short(one)) return undefined
  if (a.length + b.length <= 5 && (mayForWill(a, b, after, tables) || mayForWill(b, a, after, tables))) return 'hedge'
  // "About a year, roughly": a second word for "about" says nothing more.
  const hedges = has(before, tables.about, tables) ? tables.doubts : tables.hedges
  const [left, right] = [a, b].map((words) => words.filter((_, i) => coverOf(words, hedges, tables)[i]).join(' '))
  const [doubt, other] = [a, b].map((words) => hedging([...words, ...after.slice(0, 1)], tables))
  if (sameKind(a, b, tables)) return undefined
  if (doubt !== other && a.length + b.length <= 5) return 'hedge'
  if (left === right) return undefined
  const grammar = [left!, right!].every((words) => words === '' || tables.particles.has(words) || /^.$/u.test(words))
  return grammar || Math.max(a.length, b.length) > 4 ? undefined : 'hedge'
}

/** "We may import" → "we shall import". */
function mayForWill(a: readonly string[], b: readonly string[], after: readonly string[], tables: ChangeTables): boolean {
  const [may, will] = [a, b].map((words) => [...words, ...after.slice(0, 1)]) as [string[], string[]]
  const at = may.findIndex((word) => formsOf(word, tables).some((form) => tables.doubtful.has(form)))
  const verb = may[at + 1]
  if (at < 0 || verb === undefined) return false
  return will.some(
    (word, i) =>
      formsOf(word, tables).some((form) => tables.futureLetters.some((letter) => form === letter + verb)) ||
      (tables.futureWords.has(word) && will[i + 1] === verb),
  )
}

/** Hedges of one kind on both sides: nothing is more certain than it was. */
function sameKind(a: readonly string[], b: readonly string[], { hedgeKinds }: ChangeTables): boolean {
  const kindOf = (words: readonly string[]): number | undefined => {
    for (let i = 0; i < words.length; i++) {
      const kind = hedgeKinds.get(words.slice(i, i + 2).join(' ')) ?? hedgeKinds.get(words[i]!)
      if (kind !== undefined) return kind
    }
    return undefined
  }
  const kind = kindOf(a)
  return kind !== undefined && kind === kindOf(b)
}

/** Acts that tell something as it is; any other act says of it more: it is expected, demanded, denied. */
const TELLING: ReadonlySet<SpeechAct> = new Set(['say', 'add', 'announce', 'explain', 'report', 'answer', 'show'])
const forceOf = ({ act }: ReportingWord): SpeechAct => (TELLING.has(act) ? 'say' : act)

export const cue: Test = (one) => {
  if (!short(one)) return undefined
  const [left, right] = [reportingIn(one.a, one.tables), reportingIn(one.b, one.tables)]
  if (left && right) return left.stance === right.stance && forceOf(left) === forceOf(right) ? 'cue' : 'stance'
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
  const left = rowsOf(a, before, after, tables)
  const right = rowsOf(b, before, after, tables)
  return [...left].some((row) => right.has(row)) ? 'term' : undefined
}

/** Rows of terms that a stretch names, by itself or with one equal word beside it; where it has no words, that word alone. */
function rowsOf(
  words: readonly string[],
  before: readonly string[],
  after: readonly string[],
  { terms, ...tables }: ChangeTables,
): Set<number> {
  const rows = new Set<number>()
  const core = weighty(words, { terms, ...tables })
  const last = before.at(-1)
  for (const phrase of [words, core, last ? [last, ...words] : words, after[0] ? [...words, after[0]] : words]) {
    if (phrase.length === 0) continue
    for (const form of formsOf(phrase[0]!, { terms, ...tables }))
      for (const row of terms.get([form, ...phrase.slice(1)].join(' ')) ?? []) rows.add(row)
  }
  return rows
}
