import { hedging, type Test } from './change-case.ts'
import { coverOf, sameStem, weighty } from './lexicon.ts'
import { sameSpelling } from './spelling.ts'

/** A side with so many words more than the other has a clause of its own. */
const CLAUSE = 4

export const boilerplate: Test = ({ a, b, edge, tables }) => {
  for (const words of [a, b]) {
    const cover = coverOf(words, tables.boilerplate, tables)
    if (cover.includes(true) && (edge === 'tail' ? cover.slice(0, 12).includes(true) : cover.every(Boolean))) return 'boilerplate'
  }
  return undefined
}

/** The same letters, joined or split otherwise. */
export const joinedUp: Test = ({ a, b }) =>
  a.length > 0 && a.join('') === b.join('') && !/^\d+$/u.test(a.join('')) ? 'spelling' : undefined

/** The same words but for conjunctions, prepositions and particles. */
export const grammar: Test = ({ a, b, tables }) => {
  if (a.length === 0 || b.length === 0) return undefined
  const [left, right] = [weighty(a, tables), weighty(b, tables)]
  const stems = (x: readonly string[], y: readonly string[]) => x.length === y.length && x.every((word, i) => sameStem(word, y[i]!, tables))
  const same = left.length + right.length > 0 ? stems(left, right) : stems(a, b)
  const particles = (words: readonly string[]) => words.filter((word) => tables.particles.has(word)).join(' ')
  const hedged = particles(a) !== particles(b) && [a, b].some((words) => hedging(words, tables))
  return same && !hedged && a.join(' ') !== b.join(' ') ? 'wording' : undefined
}

export const spelling: Test = ({ a, b, tables }) => (sameSpelling(a, b, tables) ? 'spelling' : undefined)

export const clause: Test = ({ a, b }) => {
  if (b.length >= CLAUSE && b.length >= a.length + CLAUSE && b.length >= 2 * a.length) return 'added'
  if (a.length >= CLAUSE && a.length >= b.length + CLAUSE && a.length >= 2 * b.length) return 'dropped'
  return undefined
}
