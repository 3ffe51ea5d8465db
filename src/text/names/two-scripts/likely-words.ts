import type { WordTree } from './word-tree.ts'
import type { WrittenForm, WrittenForms } from './written-forms.ts'

/** Longer words are no parts of names, and are not looked for. */
const LONGEST = 24
/** A letter that is left out or put in against all that was learnt. */
const [LEFT_OUT, PUT_IN, EXCHANGED] = [1e-4, 1e-5, 1e-4]
const TINY = 1e-30

export interface LikelyWord {
  readonly word: string
  /** Natural logarithm of the probability that the asked word is written so; comparable among answers to one word. */
  readonly score: number
}

/** How far is looked: so many beginnings at each length, none of them less likely than that (a natural logarithm). */
export interface Extent {
  readonly breadth: number
  readonly least: number
}

/** A place in the tree, and how probable it is that so many letters of the word are written so far. */
interface Place {
  readonly tree: WordTree
  readonly word: string
  readonly reached: Float64Array
  /** Of letters that are written as two, of which the first leads here: by the second. */
  readonly halfWay: ReadonlyMap<string, Float64Array> | undefined
}

/** Words of a tree that a word of another script is likely written as, likeliest first. */
export function likelyWords(word: string, forms: WrittenForms, tree: WordTree, { breadth, least }: Extent): LikelyWord[] {
  if (word.length > LONGEST) return []
  const from = forms(word)
  const smallest = Math.exp(least)
  const found: LikelyWord[] = []
  const begin = new Float64Array(word.length + 1)
  begin[0] = 1
  let places: Place[] = [{ tree, word: '', reached: begin, halfWay: undefined }]
  while (places.length > 0) {
    const next: { place: Place; likelihood: number }[] = []
    for (const place of places) {
      passOver(place.reached, from)
      const whole = place.reached[word.length]!
      if (place.tree.ends && whole > 0) found.push({ word: place.word, score: Math.log(whole) })
      for (const one of behind(place, from)) if (one.likelihood >= smallest) next.push(one)
    }
    next.sort((a, b) => b.likelihood - a.likelihood)
    places = next.slice(0, breadth).map(({ place }) => place)
  }
  return found.sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1))
}

/** Letters that are not written at all. */
function passOver(reached: Float64Array, from: readonly (readonly WrittenForm[])[]): void {
  for (let at = 0; at < from.length; at++) {
    const here = reached[at]!
    if (here < TINY) continue
    reached[at + 1]! += here * LEFT_OUT
    for (const { letters, written, probability } of from[at]!)
      if (written === '' && at + letters < reached.length) reached[at + letters]! += here * probability
  }
}

function behind(
  { tree, word, reached, halfWay }: Place,
  from: readonly (readonly WrittenForm[])[],
): { place: Place; likelihood: number }[] {
  const [by, byTwo] = written(reached, from)
  return [...tree.next].map(([letter, next]) => {
    const there = by.get(letter) ?? new Float64Array(reached.length)
    const first = halfWay?.get(letter)
    for (let at = 0; at < reached.length; at++) {
      there[at]! += reached[at]! * PUT_IN + (first?.[at] ?? 0)
      if (at > 0) there[at]! += reached[at - 1]! * EXCHANGED
    }
    const half = byTwo.get(letter)
    return {
      place: { tree: next, word: word + letter, reached: there, halfWay: half },
      likelihood: sum(there) + (half ? [...half.values()].reduce((all, one) => all + sum(one), 0) : 0),
    }
  })
}

type ByLetter = Map<string, Float64Array>

/** What is reached by one more letter, and by two more. */
function written(reached: Float64Array, from: readonly (readonly WrittenForm[])[]): [ByLetter, Map<string, ByLetter>] {
  const by: ByLetter = new Map()
  const byTwo = new Map<string, ByLetter>()
  for (let at = 0; at < from.length; at++) {
    const here = reached[at]!
    if (here < TINY) continue
    for (const form of from[at]!) {
      if (form.written === '' || at + form.letters >= reached.length) continue
      const [first, second] = [form.written[0]!, form.written[1]]
      const into = second === undefined ? by : of(byTwo, first, () => new Map())
      of(into, second ?? first, () => new Float64Array(reached.length))[at + form.letters]! += here * form.probability
    }
  }
  return [by, byTwo]
}

function of<T>(map: Map<string, T>, key: string, make: () => T): T {
  const before = map.get(key)
  if (before !== undefined) return before
  const made = make()
  map.set(key, made)
  return made
}

const sum = (values: Float64Array): number => values.reduce((all, one) => all + one, 0)
