import { type Case, short, sides, type Test } from './change-case.ts'
import type { ChangeTables } from './change-tables.ts'
import { coverOf, formsOf, has, weighty } from './lexicon.ts'
import { numeric, sameRounded, valuesOf } from './numbers.ts'
import { bones, sameSpelling } from './spelling.ts'

/** A unit written another way: per cent. */
export const unit: Test = (one) =>
  short(one) && sides(one).every((words) => coverOf(words, one.tables.unitForms, one.tables).every(Boolean)) ? 'number-form' : undefined

export const number: Test = (one) => {
  const { a, b, before, after, joinsA, joinsB, tables } = one
  if (!short(one)) return undefined
  if (sides(one).every((words) => !words.some((word) => numeric(word, tables)))) return undefined
  // The second Tishrin, November, is no second of anything.
  const timely = has([...before.slice(-1), ...a, ...b], tables.months, tables)
  if (timely && ![...a, ...b].some((word) => /\d/u.test(word))) return undefined
  // A number may have begun, or go on, in the equal words beside: 81 thousand, 81.000.
  const lead = before.slice(before.findLastIndex((word) => !numeric(word, tables)) + 1)
  const rest = after.findIndex((word) => !numeric(word, tables))
  const tail = after.slice(0, rest < 0 ? after.length : rest)
  const whole = (words: readonly string[], joins: (at: number) => string) =>
    valuesOf([...lead, ...words, ...tail], (at) => joins(at - lead.length), tables)
  const [left, right] = [whole(a, joinsA), whole(b, joinsB)]
  if (!left.length || left.length !== right.length) return undefined
  if (!left.every((value, i) => sameRounded(value, right[i]!))) return sameCounted(one) ? 'number' : undefined
  // One number word in two genders or cases is grammar, in two spellings spelling.
  const onlyWords = a.length === b.length && ![...lead, ...a, ...b, ...tail].some((word) => /\d/u.test(word))
  return onlyWords ? undefined : 'number-form'
}

/** Whether both numbers count the same: not "17 cents" → "9 stations". */
function sameCounted({ a, b, tables }: Case): boolean {
  const counted = (words: readonly string[]): string | undefined => {
    const last = words.findLastIndex((word) => numeric(word, tables))
    return weighty(words.slice(last + 1), tables)[0]
  }
  const [one, other] = [counted(a), counted(b)]
  if (one === undefined || other === undefined) return true
  const [left, right] = [bones(one, tables), bones(other, tables)]
  return left.includes(right.slice(0, 2)) || right.includes(left.slice(0, 2))
}

/** The same months by other names, the same "next": Nisan and April. */
export const sameTime: Test = ({ a, b, tables }) => {
  if (a.length === 0 || b.length === 0) return undefined
  const said = (words: readonly string[]): string[] | undefined => {
    const times: string[] = []
    for (let i = 0; i < words.length; ) {
      const own = formsOf(words[i]!, tables).find((form) => length([form, ...words.slice(i + 1, i + 3)], tables) > 0)
      if (own === undefined) return undefined
      const phrase = [own, ...words.slice(i + 1, i + 3)]
      const taken = length(phrase, tables)
      times.push(tables.sameTimes.get(phrase.slice(0, taken).join(' '))!)
      i += taken
    }
    return [...new Set(times)]
  }
  const [left, right] = [said(a), said(b)]
  return left && right && left.join() === right.join() ? 'wording' : undefined
}

/** Words of the longest time that begins a stretch and has others of the same meaning. */
const length = (words: readonly string[], { sameTimes }: ChangeTables): number =>
  [3, 2, 1].find((count) => words.length >= count && sameTimes.has(words.slice(0, count).join(' '))) ?? 0

export const time: Test = (one) => {
  if (!short(one) || sameSpelling(one.a, one.b, one.tables)) return undefined
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
