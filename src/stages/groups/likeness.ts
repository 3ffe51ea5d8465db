import type { Numbered } from './candidate.ts'

/** What each word counts, by its number. */
export type Weights = Float64Array

/** Fewer shared words are a name, a title or a turn of speech. */
const LEAST_SHARED = 4
/** Of the shorter, what must stand in the longer for the one to be a part of the other. */
const CONTAINED = 0.8
/** What a part is like the whole at least, and how much more with its share of it. */
const [PART, PART_GROWS] = [0.45, 0.3]
/** Pages further apart in days than this must be more alike to be printings of one. */
const NEAR_DAYS = 2
const FAR_DAYS_FACTOR = 0.85
/** Of the words about the page, what two pages on one event share at least. */
const ONE_EVENT = 0.12
const OTHER_EVENT = 0.85
/** On another day, figures that the other lacks on both sides, or that have none in common: an update, or another event of the kind. */
const SOME_OTHER_FIGURES = 0.8
const OTHER_FIGURES = 0.55
/** Somebody else says it: other words that share a phrase, or a quotation inside another's words. */
const OTHER_SPEAKER = 0.7

/**
 * How much two statements are printings of one: 0 to 1. The share of the longer that both print; where the shorter stands in the longer nearly whole, more.
 * 0 where they share no run of four words, or stand in one article, which prints a statement once.
 */
export function likenessOf(a: Numbered, b: Numbered, weights: Weights): number {
  if (a.candidate.article === b.candidate.article || !meet(a.runs, b.runs)) return 0
  const { shared, weight } = sharedWords(a.words, b.words, weights)
  if (shared < LEAST_SHARED || weight === 0) return 0
  const [one, other] = [weightOf(a.words, weights), weightOf(b.words, weights)]
  const ofLonger = weight / Math.max(one, other)
  const isPart = weight / Math.min(one, other) >= CONTAINED
  let likeness = isPart ? Math.max(ofLonger, PART + PART_GROWS * ofLonger) : ofLonger
  if (!sameSpeaker(a, b) && (!isPart || isQuoted(a, b))) likeness *= OTHER_SPEAKER
  const days = daysBetween(a, b)
  if (days > NEAR_DAYS) likeness *= FAR_DAYS_FACTOR
  if (sharedAbout(a, b) < ONE_EVENT) likeness *= OTHER_EVENT
  return days >= 1 ? likeness * sameFigures(a.figures, b.figures) : likeness
}

/** Whether the longer goes on to the words of the shorter, as whoever rejects what was said quotes it. */
function isQuoted(a: Numbered, b: Numbered): boolean {
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a]
  return longer.opening !== undefined && !shorter.runs.includes(longer.opening)
}

/** 0 where either has no day: captures without one may be of any. */
export const daysBetween = (a: Numbered, b: Numbered): number => (a.day === undefined || b.day === undefined ? 0 : Math.abs(a.day - b.day))

/** The share of the words about the page that says less of itself. */
export function sharedAbout({ about: a }: Numbered, { about: b }: Numbered): number {
  const least = Math.min(a.length, b.length)
  return least === 0 ? 1 : common(a, b) / least
}

/** Speakers of whom one is not named are not told apart, nor are those with a word in common. */
const sameSpeaker = ({ speaker: a }: Numbered, { speaker: b }: Numbered): boolean => a.length === 0 || b.length === 0 || common(a, b) > 0

function sharedWords(a: Int32Array, b: Int32Array, weights: Weights): { readonly shared: number; readonly weight: number } {
  let [i, j, shared, weight] = [0, 0, 0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      shared++
      weight += weights[a[i]!]!
      i++
      j++
    } else if (a[i]! < b[j]!) i++
    else j++
  }
  return { shared, weight }
}

export function weightOf(words: Int32Array, weights: Weights): number {
  let sum = 0
  for (const word of words) sum += weights[word]!
  return sum
}

/** How many numbers two sorted lists have in common. */
function common(a: Int32Array, b: Int32Array): number {
  let [i, j, count] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      count++
      i++
      j++
    } else if (a[i]! < b[j]!) i++
    else j++
  }
  return count
}

const meet = (a: Int32Array, b: Int32Array): boolean => common(a, b) > 0

function sameFigures(a: Int32Array, b: Int32Array): number {
  const both = common(a, b)
  if (both === a.length || both === b.length) return 1
  return both === 0 ? OTHER_FIGURES : SOME_OTHER_FIGURES
}
