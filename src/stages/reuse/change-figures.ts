import { short, sides, type Test } from './change-case.ts'
import { coverOf, has } from './lexicon.ts'
import { numeric, valuesOf } from './numbers.ts'

/** A unit written another way: per cent. */
export const unit: Test = (one) =>
  short(one) && sides(one).every((words) => coverOf(words, one.tables.unitForms, one.tables).every(Boolean)) ? 'number-form' : undefined

export const number: Test = (one) => {
  const { a, b, before, after, joinsA, joinsB, tables } = one
  if (!short(one)) return undefined
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

export const time: Test = (one) => {
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
