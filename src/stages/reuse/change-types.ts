import type { ChangeType } from '../../model/chain.ts'
import type { ChangeTables } from './change-tables.ts'
import { coverOf, formsOf, has, sameStem, shareOf, weighty } from './lexicon.ts'
import { numeric, valuesOf } from './numbers.ts'
import { sameSound, sameSpelling } from './spelling.ts'

/** A difference with the words around it, folded. */
export interface Case {
  readonly a: readonly string[]
  readonly b: readonly string[]
  /** Equal words before and after, at most four each, nearest last and first. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly joinsA: (at: number) => string
  readonly joinsB: (at: number) => string
  /** Whether it stands at the beginning or the end of the text. */
  readonly edge: 'head' | 'tail' | undefined
  readonly tables: ChangeTables
}

type Test = (one: Case) => ChangeType | undefined

/** Words that are reworded rather than another clause. */
const SHORT = 6
/** A side with so many words more than the other has a clause of its own. */
const CLAUSE = 4

const sides = ({ a, b }: Case): readonly (readonly string[])[] => [a, b].filter((words) => words.length > 0)
const short = ({ a, b }: Case): boolean => a.length <= SHORT && b.length <= SHORT

const boilerplate: Test = ({ a, b, edge, tables }) => {
  for (const words of [a, b]) {
    const cover = coverOf(words, tables.boilerplate, tables)
    if (cover.includes(true) && (edge === 'tail' ? cover.slice(0, 12).includes(true) : cover.every(Boolean))) return 'boilerplate'
  }
  return undefined
}

const credit: Test = ({ a, b, edge, tables }) => {
  for (const words of [a, b]) {
    if (words.length === 0 || words.length > 12) continue
    if (has(words, tables.carriers, tables) && (has(words, tables.creditCues, tables) || shareOf(words, tables.carriers, tables) >= 0.3))
      return 'credit'
    if (edge === 'head' && words.length <= 5 && (a.length === 0 || b.length === 0)) return 'credit'
  }
  return undefined
}

const stanceOf = (words: readonly string[], tables: ChangeTables) => {
  for (const word of words)
    for (const form of formsOf(word, tables)) {
      const stance = tables.stances.get(form)
      if (stance) return stance
    }
  return undefined
}

/** The same letters, joined or split otherwise. */
const joinedUp: Test = ({ a, b }) => (a.length > 0 && a.join('') === b.join('') && !/^\d+$/u.test(a.join('')) ? 'spelling' : undefined)

/** The same words but for conjunctions, prepositions and particles. */
const grammar: Test = ({ a, b, tables }) => {
  if (a.length === 0 || b.length === 0) return undefined
  const [left, right] = [weighty(a, tables), weighty(b, tables)]
  const stems = (x: readonly string[], y: readonly string[]) => x.length === y.length && x.every((word, i) => sameStem(word, y[i]!, tables))
  const same = left.length + right.length > 0 ? stems(left, right) : stems(a, b)
  const particles = (words: readonly string[]) => words.filter((word) => tables.particles.has(word)).join(' ')
  const hedged = particles(a) !== particles(b) && [a, b].some((words) => hedging(words, tables))
  return same && !hedged && a.join(' ') !== b.join(' ') ? 'wording' : undefined
}

/** Whether what is left of both sides without words of a lexicon is the same, but for what is joined to their front. */
const onlyAdds =
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

/** A name cut to its noun, which then takes the article. */
const shortened: Test = ({ a, b, tables }) => {
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  if (short.length !== 1 || long.length < 2 || long.length > 4) return undefined
  const bare = formsOf(short[0]!, tables)
  return bare.length > 1 && short[0] !== long[0] && bare.includes(long[0]!) && !tables.particles.has(long[1]!) ? 'name' : undefined
}

const speaker: Test = (one) => {
  const { a, b, before, after, tables } = one
  if (!short(one)) return undefined
  const sources = (words: readonly string[]) => shareOf(words, tables.speakers, tables) >= 0.6
  if (a.length && b.length && sources(a) && sources(b)) return 'speaker'
  if (!before.length || !stanceOf(before.slice(-1), tables)) return undefined
  if (sameSpelling(a, b, tables) || sameSound(a, b, tables)) return undefined
  const named = [a, b].some((words) => has(words, tables.speakers, tables))
  const clause = after[0] !== undefined && tables.thatWords.has(after[0])
  if (!named && !(clause && a.length && b.length)) return undefined
  return sides(one).every((words) => shareOf(words, tables.times, tables) < 0.5) ? 'speaker' : undefined
}

const number: Test = (one) => {
  const { a, b, before, after, joinsA, joinsB, tables } = one
  if (!short(one)) return undefined
  const units = sides(one).every((words) => coverOf(words, tables.unitForms, tables).every(Boolean))
  if (units) return 'number-form'
  if (sides(one).every((words) => !words.some((word) => numeric(word, tables)))) return undefined
  // A number may have begun, or go on, in the equal words beside: 81 thousand, 81.000.
  const lead = before.slice(before.findLastIndex((word) => !numeric(word, tables)) + 1)
  const rest = after.findIndex((word) => !numeric(word, tables))
  const tail = after.slice(0, rest < 0 ? after.length : rest)
  const whole = (words: readonly string[], joins: (at: number) => string) =>
    valuesOf([...lead, ...words, ...tail], (at) => joins(at - lead.length), tables)
  const [left, right] = [whole(a, joinsA), whole(b, joinsB)]
  if (!left.length || left.length !== right.length) return undefined
  return left.every((value, i) => value === right[i]) ? 'number-form' : 'number'
}

const time: Test = (one) => {
  if (!short(one)) return undefined
  const { before, after, tables } = one
  const near = has([...before.slice(-1), ...after.slice(0, 1)], tables.times, tables)
  const timely = (words: readonly string[]) => {
    const [own, beside] = [coverOf(words, tables.times, tables), coverOf(words, tables.timeNeighbours, tables)]
    const any = own.includes(true) || near
    const inside = words.filter((word, i) => own[i] || (any && beside[i]) || /^\d+$/u.test(word)).length
    const all = words.filter((word, i) => own[i] || beside[i] || !tables.particles.has(word)).length
    return any && inside > 0 && inside >= all / 2
  }
  return sides(one).some(timely) && sides(one).every((words) => timely(words) || words.length <= 1) ? 'time' : undefined
}

/** All words of weight on either side stand in the lexicon. */
const allOf =
  (type: ChangeType, lexicon: 'places' | 'roles' | 'loaded', least: number): Test =>
  (one) =>
    short(one) &&
    sides(one).some((words) => has(words, one.tables[lexicon], one.tables)) &&
    sides(one).every((words) => shareOf(words, one.tables[lexicon], one.tables) >= least)
      ? type
      : undefined

/** A title that stands in for a name. */
const titleForName: Test = (one) => {
  const { a, b, tables } = one
  if (!short(one) || a.length === 0 || b.length === 0) return undefined
  const [title, other] = shareOf(a, tables.roles, tables) >= 0.6 ? [a, b] : [b, a]
  return shareOf(title, tables.roles, tables) >= 0.6 && shareOf(other, tables.names, tables) >= 0.5 ? 'role' : undefined
}

const negation: Test = (one) => {
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

const hedge: Test = (one) => {
  if (!short(one)) return undefined
  const [doubt, other] = [one.a, one.b].map((words) => hedging([...words, ...one.after.slice(0, 1)], one.tables))
  if (doubt !== other && one.a.length + one.b.length <= 5) return 'hedge'
  const [left, right] = [one.a, one.b].map((words) => words.filter((_, i) => coverOf(words, one.tables.hedges, one.tables)[i]).join(' '))
  if (left === right) return undefined
  const grammar = [left!, right!].every((words) => words === '' || one.tables.particles.has(words) || /^.$/u.test(words))
  return grammar || Math.max(one.a.length, one.b.length) > 4 ? undefined : 'hedge'
}

/** A particle of doubt before a verb of what is or will be: "may"; before a verb of what was it affirms. */
const hedging = (words: readonly string[], { doubtful, imperfect }: ChangeTables): boolean =>
  words.some((word, i) => doubtful.has(word) && imperfect.test(words[i + 1] ?? ''))

const cue: Test = (one) => {
  if (!short(one)) return undefined
  const [left, right] = [stanceOf(one.a, one.tables), stanceOf(one.b, one.tables)]
  if (left && right) return left === right ? 'cue' : 'stance'
  const only = one.a.length === 0 || one.b.length === 0
  return (left || right) && only && one.a.length + one.b.length === 1 ? 'cue' : undefined
}

/** A word and the same word with an ending: case, gender, an attribute made of it. */
const inflected = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((word, i) => word === b[i] || word.startsWith(b[i]!) || b[i]!.startsWith(word))

const name: Test = (one) => {
  const { a, b, tables } = one
  if (!short(one)) return undefined
  if (sameSound(a, b, tables) && !sameSpelling(a, b, tables)) return inflected(a, b) ? 'wording' : 'name'
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

const term: Test = (one) => {
  const { a, b, before, after, tables } = one
  if (!short(one)) return undefined
  const left = rowsOf(a, before, after, tables)
  const right = rowsOf(b, before, after, tables)
  return a.length && b.length && [...left].some((row) => right.has(row)) ? 'term' : undefined
}

/** Rows of terms that a stretch names, by itself or with one equal word beside it. */
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

const spelling: Test = ({ a, b, tables }) => (sameSpelling(a, b, tables) ? 'spelling' : undefined)

const clause: Test = ({ a, b }) => {
  if (b.length >= CLAUSE && b.length >= a.length + CLAUSE && b.length >= 2 * a.length) return 'added'
  if (a.length >= CLAUSE && a.length >= b.length + CLAUSE && a.length >= 2 * b.length) return 'dropped'
  return undefined
}

const TESTS: readonly Test[] = [
  boilerplate,
  joinedUp,
  onlyAdds('role', 'roles'),
  onlyAdds('name', 'names'),
  grammar,
  credit,
  number,
  time,
  titleForName,
  allOf('role', 'roles', 0.6),
  speaker,
  allOf('place', 'places', 0.6),
  negation,
  hedge,
  cue,
  allOf('term', 'loaded', 0.6),
  shortened,
  name,
  term,
  spelling,
  clause,
]

/** The type of a difference of words: the first that fits. */
export function typeOf(one: Case): ChangeType {
  for (const test of TESTS) {
    const type = test(one)
    if (type) return type
  }
  return 'wording'
}
