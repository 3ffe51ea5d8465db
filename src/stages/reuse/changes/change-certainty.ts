import { editsOf } from '../../../text/edits.ts'
import { type Around, type Case, hedging, reportingIn, short, type Test } from './change-case.ts'
import type { ChangeTables } from './change-tables.ts'
import { coverOf, formsOf, has, weighty } from './lexicon.ts'
import { numeric } from './numbers.ts'

/** Something more or less certain than it was: "perhaps", "about", "may". */
export const hedge: Test = (one) => {
  const { a, b, after, tables } = one
  if (!short(one) || isMisprint(a, b)) return undefined
  if (a.length + b.length <= 5 && (mayForWill(a, b, after, tables) || mayForWill(b, a, after, tables))) return 'hedge'
  const [left, right] = [hedgesIn(a, one), hedgesIn(b, one)]
  const [doubt, other] = [a, b].map((words) => hedging([...words, ...after.slice(0, 1)], tables))
  if (sameKind(a, b, tables) || sameVerb(one) || movedHedge(one)) return undefined
  if (doubt !== other && a.length + b.length <= 5 && (left === '' || right === '')) return 'hedge'
  if (left === right || (left !== '' && right !== '')) return undefined
  const grammar = [left, right].every((words) => words === '' || tables.particles.has(words) || /^.$/u.test(words))
  return grammar || Math.max(a.length, b.length) > 4 || isPhrase(one) ? undefined : 'hedge'
}

/** Letters of a word in which one letter may be misprinted. */
const MISPRINTED = 4

/** A misprint of "perhaps", "I expect" for "he expects": one word for one, a letter apart. */
const isMisprint = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 1 && b.length === 1 && Math.min(a[0]!.length, b[0]!.length) >= MISPRINTED && editsOf(a[0]!, b[0]!, 1) <= 1

/** Words of weight beside the hedge that make a phrase of its own: "of her alleged ties to him" was left out, not made certain. */
const PHRASE = 2

function isPhrase({ a, b, tables }: Case): boolean {
  if (a.length > 0 && b.length > 0) return false
  const words = [...a, ...b]
  const hedged = coverOf(words, tables.hedges, tables)
  return (
    weighty(
      words.filter((_, i) => !hedged[i]),
      tables,
    ).length >= PHRASE
  )
}

/** The side without the hedge has one of its kind beside, which the other has not: it stands elsewhere in the sentence. */
function movedHedge({ a, b, aroundA, aroundB, tables }: Case): boolean {
  const kinds = (words: readonly string[]): ReadonlySet<number> => new Set(kindsIn(words, tables))
  const all = (words: readonly string[], { before, after }: Around) => kinds([...before, ...words, ...after])
  const [inA, inB] = [kinds(a), kinds(b)]
  const [hedge] = [...inA, ...inB]
  return hedge !== undefined && inA.has(hedge) !== inB.has(hedge) && all(a, aroundA).has(hedge) && all(b, aroundB).has(hedge)
}

/** The hedges of a stretch: words of doubt, and "about" before a number. "About a year, roughly": a second word for "about" says nothing more. */
function hedgesIn(words: readonly string[], { before, after, tables }: Case): string {
  const doubts = coverOf(words, tables.doubts, tables)
  const about = has(before, tables.about, tables) ? [] : coverOf(words, tables.about, tables)
  const next = [...words, ...after.slice(0, 1)]
  const counted = (at: number): boolean => {
    let end = at
    while (about[end]) end++
    return end < next.length && isCount(next[end]!, tables)
  }
  return words.filter((word, i) => doubts[i] || (about[i] && (counted(i) || tables.approximate.has(word)))).join(' ')
}

/** A number, or what is counted in the dual without one: "two months". */
const isCount = (word: string, tables: ChangeTables): boolean => numeric(word, tables) || has([word], tables.counts, tables)

/** The same reporting verb in two tenses: "expected" → "expects". */
function sameVerb({ a, b, after, tables }: Case): boolean {
  const [left, right] = [reportingIn(a, tables, after), reportingIn(b, tables, after)]
  return left !== undefined && left.row === right?.row
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
function sameKind(a: readonly string[], b: readonly string[], tables: ChangeTables): boolean {
  const kind = kindsIn(a, tables)[0]
  return kind !== undefined && kind === kindsIn(b, tables)[0]
}

/** Kinds of the hedges of a stretch, in order. */
function kindsIn(words: readonly string[], tables: ChangeTables): number[] {
  return words.flatMap((word, i) => {
    for (const form of formsOf(word, tables)) {
      const kind = tables.hedgeKinds.get([form, ...words.slice(i + 1, i + 2)].join(' ')) ?? tables.hedgeKinds.get(form)
      if (kind !== undefined) return [kind]
    }
    return []
  })
}
