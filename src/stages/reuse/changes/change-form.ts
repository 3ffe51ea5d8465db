import { hedging, type Test } from './change-case.ts'
import type { ChangeTables } from './change-tables.ts'
import { coverOf, formsOf, sameStem, weighty } from './lexicon.ts'
import { sameSpelling } from './spelling.ts'

/** A side with so many words more than the other has a clause of its own. */
const CLAUSE = 4
/** Most words of a caption that leaked in front of a text. */
const CAPTION = 8

export const boilerplate: Test = ({ a, b, edge, tables }) => {
  for (const words of [a, b]) {
    const cover = coverOf(words, tables.boilerplate, tables)
    if (
      cover.includes(true) &&
      (edge === 'tail'
        ? cover.slice(0, 12).includes(true)
        : cover.every(Boolean) || (edge === 'head' && cover[0] && words.length <= CAPTION))
    )
      return 'boilerplate'
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

/** Another form of one word: an ending of case; a vowel inside, "centre" → "centres" (markaz, marakiz). */
export const inflection: Test = ({ a, b, tables }) => {
  if (a.length === 0 || a.length !== b.length) return undefined
  const pairs = a.map((word, i) => [word, b[i]!] as const).filter(([x, y]) => x !== y)
  return pairs.every(([x, y]) => otherForm(x, y, tables) || otherForm(y, x, tables)) ? 'wording' : undefined
}

function otherForm(x: string, y: string, tables: ChangeTables): boolean {
  const { caseEndings, innerVowel } = tables
  if (caseEndings.some(([one, other]) => x.endsWith(one) && x.slice(0, -one.length) + other === y)) return true
  if (innerVowel === '') return false
  return formsOf(x, tables).some(
    (form) => form.length === FORM && y.endsWith(form.slice(0, 2) + innerVowel + form.slice(2)) && y.length === x.length + 1,
  )
}

/** Letters of a word that takes a vowel behind its second letter. */
const FORM = 4

export const spelling: Test = ({ a, b, tables }) => (sameSpelling(a, b, tables) ? 'spelling' : undefined)

export const clause: Test = ({ a, b }) => {
  if (b.length >= CLAUSE && b.length >= a.length + CLAUSE && b.length >= 2 * a.length) return 'added'
  if (a.length >= CLAUSE && a.length >= b.length + CLAUSE && a.length >= 2 * b.length) return 'dropped'
  return undefined
}
