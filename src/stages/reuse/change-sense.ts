import type { ChangeType } from '../../model/chain.ts'
import { hedging, short, sides, stanceOf, type Test } from './change-case.ts'
import type { ChangeTables } from './change-tables.ts'
import { coverOf, formsOf, has, shareOf, weighty } from './lexicon.ts'

export const negation: Test = (one) => {
  if (!short(one)) return undefined
  const [left, right] = [one.a, one.b].map((words) => {
    const around = [...words, ...one.after.slice(0, 3)]
    const [hedged, fixed] = [coverOf(around, one.tables.hedges, one.tables), coverOf(around, one.tables.notNegative, one.tables)]
    return coverOf(words, one.tables.negations, one.tables).filter((negated, i) => negated && !hedged[i] && !fixed[i]).length
  })
  if ([...one.a, ...one.b].some((word) => has([word], one.tables.notNegative, one.tables))) return undefined
  const exact = (words: readonly string[]) => words.some((word) => one.tables.negations.has(word))
  return left! % 2 !== right! % 2 && sides(one).some(exact) && one.a.length + one.b.length <= 5 ? 'negation' : undefined
}

export const hedge: Test = (one) => {
  if (!short(one)) return undefined
  const [doubt, other] = [one.a, one.b].map((words) => hedging([...words, ...one.after.slice(0, 1)], one.tables))
  if (doubt !== other && one.a.length + one.b.length <= 5) return 'hedge'
  const [left, right] = [one.a, one.b].map((words) => words.filter((_, i) => coverOf(words, one.tables.hedges, one.tables)[i]).join(' '))
  if (left === right) return undefined
  const grammar = [left!, right!].every((words) => words === '' || one.tables.particles.has(words) || /^.$/u.test(words))
  return grammar || Math.max(one.a.length, one.b.length) > 4 ? undefined : 'hedge'
}

export const cue: Test = (one) => {
  if (!short(one)) return undefined
  const [left, right] = [stanceOf(one.a, one.tables), stanceOf(one.b, one.tables)]
  if (left && right) return left === right ? 'cue' : 'stance'
  const only = one.a.length === 0 || one.b.length === 0
  return (left || right) && only && one.a.length + one.b.length === 1 ? 'cue' : undefined
}

/** All words of weight on either side stand in the lexicon. */
export const allOf =
  (type: ChangeType, lexicon: 'places' | 'roles' | 'loaded', least: number): Test =>
  (one) =>
    short(one) &&
    sides(one).some((words) => has(words, one.tables[lexicon], one.tables)) &&
    sides(one).every((words) => shareOf(words, one.tables[lexicon], one.tables) >= least)
      ? type
      : undefined

export const term: Test = (one) => {
  const { a, b, before, after, tables } = one
  if (!short(one)) return undefined
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
