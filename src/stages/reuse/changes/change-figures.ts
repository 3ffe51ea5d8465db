import { type Around, type Case, short, sides, type Test } from './change-case.ts'
import type { ChangeTables } from './change-tables.ts'
import { coverOf, formsOf, has, weighty } from './lexicon.ts'
import { counting, numeric, sameRounded, type Value, valuesOf } from './numbers.ts'
import { bones, sameSpelling } from './spelling.ts'

/** A unit written another way: per cent. */
export const unit: Test = (one) =>
  short(one) && sides(one).every((words) => coverOf(words, one.tables.unitForms, one.tables).every(Boolean)) ? 'number-form' : undefined

export const number: Test = (one) => {
  const { a, b, before, aroundA, aroundB, joinsA, joinsB, tables } = one
  if (!short(one)) return undefined
  if (sides(one).every((words) => !words.some((word) => numeric(word, tables)))) return undefined
  // The second Tishrin, November, is no second of anything.
  const timely = has([...before.slice(-1), ...a, ...b], tables.months, tables)
  if (timely && ![...a, ...b].some((word) => /\d/u.test(word))) return undefined
  const [was, is] = [numbersOf(a, aroundA, joinsA, tables), numbersOf(b, aroundB, joinsB, tables)]
  const [left, right] = [saidOnce(was.values), saidOnce(is.values)]
  if (!left.length || left.length !== right.length) return undefined
  if (!left.every((value, i) => sameRounded(value, right[i]!))) {
    if (turned(left, right) && was.marks !== is.marks) return 'number-form'
    if (sameInAnyOrder(left, right)) return 'number-form'
    if (left.every((value, i) => sameRounded(value, right[i]!) || saysLess(value, right[i]!, left[i + 1], right[i + 1])))
      return 'number-form'
    return sameCounted(one, left, right) ? (isRounded(one, left, right) ? 'number-form' : 'number') : undefined
  }
  // One number word in two genders or cases is grammar, in two spellings spelling.
  const onlyWords = a.length === b.length && ![...a, ...b, ...was.beside, ...is.beside].some((word) => /\d/u.test(word))
  return onlyWords ? undefined : 'number-form'
}

/** The numbers of a side: one may have begun, or go on, in the words beside, "81 thousand", "81.000"; an ordinal there is another number. */
function numbersOf(words: readonly string[], { before, after }: Around, joins: (at: number) => string, tables: ChangeTables) {
  const lead = before.slice(before.findLastIndex((word) => !counting(word, tables)) + 1)
  const rest = after.findIndex((word) => !counting(word, tables))
  const tail = after.slice(0, rest < 0 ? after.length : rest)
  const all = [...lead, ...words, ...tail]
  const marks = all.map((_, i) => joins(i - lead.length).trim()).join('')
  return { values: valuesOf(all, (at) => joins(at - lead.length), tables), beside: [...lead, ...tail], marks }
}

/** "(681) six hundred and eighty-one", in words once more: one number. */
const saidOnce = (values: readonly Value[]): readonly Value[] => values.filter(({ value }, i) => value !== values[i - 1]?.value)

/** «4.8» that was saved from right to left as «8،4»: one number, its parts turned round. */
const turned = (left: readonly Value[], right: readonly Value[]): boolean =>
  left.every(({ value, fraction }, i) => {
    const [whole, part] = String(value).split('.')
    return value === right[i]!.value || (fraction && `${part}.${whole}` === String(right[i]!.value))
  })

/** "ATR 72-600" that was saved from right to left. */
const sameInAnyOrder = (left: readonly Value[], right: readonly Value[]): boolean => {
  const sorted = (values: readonly Value[]) => values.map(({ value }) => value).sort((x, y) => x - y)
  return sorted(left).join() === sorted(right).join()
}

/** "Between 270 and 330 thousand": the thousand of the second number is the first one's too. */
function saysLess(left: Value, right: Value, nextLeft: Value | undefined, nextRight: Value | undefined): boolean {
  if (nextLeft === undefined || nextRight === undefined || !sameRounded(nextLeft, nextRight) || nextLeft.grain <= 1) return false
  const scale = nextLeft.grain
  return left.value === right.value * scale || right.value === left.value * scale
}

/** How far "about" reaches, as a part of the number. */
const ABOUT = 0.05

/** "About 25" for 24.47. */
function isRounded({ a, b, aroundA, aroundB, tables }: Case, left: readonly Value[], right: readonly Value[]): boolean {
  const about = [
    [...aroundA.before.slice(-2), ...a],
    [...aroundB.before.slice(-2), ...b],
  ].some((words) => has(words, tables.about, tables))
  return about && left.every(({ value }, i) => Math.abs(value - right[i]!.value) <= ABOUT * Math.max(value, right[i]!.value))
}

/** Years of our time are counted by nothing. */
const isYear = ({ value }: Value): boolean => value >= 1900 && value <= 2100

/** Whether both numbers count the same: not "17 cents" → "9 stations", "9,000 euros" → "10,000 francs", "since 2011" → "for six years". */
function sameCounted({ a, b, aroundA, aroundB, tables }: Case, left: readonly Value[], right: readonly Value[]): boolean {
  const years = [left, right].map((values) => values.every(isYear))
  if (years.every(Boolean)) return true
  if (years.some(Boolean) && [a, b].some((words) => has(words, tables.times, tables))) return false
  // "The fair of jobs 2015, as one": a year and a number word.
  if (years.some(Boolean) && [a, b].some((words) => !words.some((word) => /\d/u.test(word)))) return false
  const counted = (words: readonly string[], { after }: Around): string | undefined => {
    const all = [...words, ...after]
    const last = words.findLastIndex((word) => numeric(word, tables))
    return weighty(
      all.slice(last + 1).filter((word) => !counting(word, tables)),
      tables,
    )[0]
  }
  const [one, other] = [counted(a, aroundA), counted(b, aroundB)]
  if (one === undefined || other === undefined) return true
  const [bonesA, bonesB] = [bones(one, tables), bones(other, tables)]
  if (Math.min(bonesA.length, bonesB.length) < 2) return one === other
  return bonesA.includes(bonesB.slice(0, 2)) || bonesB.includes(bonesA.slice(0, 2))
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
