import type { Letters } from '../../../../model/language/letters.ts'
import { nameKey } from '../../../../text/names/name-key.ts'
import type { JudgedLine } from '../../page/judged-line.ts'
import type { BodyLines } from '../body-lines.ts'
import { type AddClue, isLong, onLine, placeStep, step } from './clue-steps.ts'
import { lineFlags } from './line-flags.ts'
import { shapeClues } from './shape-clues.ts'

/** What is known of a text before its lines are weighed one by one. It has no markup: only shapes, places and words. */
export interface TextView {
  readonly lines: readonly JudgedLine[]
  readonly from: number
  readonly to: number
  /** How many lines without prose stand side by side where this one does, and how many with it: 0 for a line of the other kind. */
  readonly gap: Uint16Array
  readonly run: Uint16Array
  /** Words of prose in the run of lines with prose, and in the five lines before and behind. */
  readonly runWords: Float64Array
  readonly near: Float64Array
  /** Share of the words of a line that the prose of other lines has too. */
  readonly shared: Float64Array
  readonly repeated: Uint8Array
  /** The line is under the heading of a list, with no sentence between. */
  readonly listed: Uint8Array
  /** Letters of the text mostly have no case, and those of the line have. */
  readonly foreign: Uint8Array
  /** Of the run of prose. */
  readonly words: number
}

const NEAR = 5
const isProse = ({ score }: JudgedLine): boolean => score > 0

export function textView({ lines, from, to }: BodyLines, letters: Letters): TextView {
  const prose = lines.map((line) => (isProse(line) ? line.shape.weight : 0))
  const sums = [0]
  for (const words of prose) sums.push(sums.at(-1)! + words)
  const between = (a: number, b: number) => sums[Math.min(lines.length, b)]! - sums[Math.max(0, a)]!
  const gap = new Uint16Array(lines.length)
  const run = new Uint16Array(lines.length)
  const runWords = new Float64Array(lines.length)
  for (let start = 0; start < lines.length; ) {
    let end = start + 1
    while (end < lines.length && prose[end]! > 0 === prose[start]! > 0) end++
    const lengths = prose[start]! > 0 ? run : gap
    lengths.fill(Math.min(end - start, 65_535), start, end)
    runWords.fill(between(start, end), start, end)
    start = end
  }
  const cased = lines.reduce((sum, { shape }) => sum + (shape.small || shape.great ? shape.weight : 0), 0)
  const all = lines.reduce((sum, { shape }) => sum + shape.weight, 0)
  return {
    lines,
    from,
    to,
    gap,
    run,
    runWords,
    near: Float64Array.from(lines, (_, i) => between(i - NEAR, i + NEAR + 1) - prose[i]!),
    shared: sharedWords(lines, from, to, letters),
    repeated: repeatedLines(lines),
    listed: listedLines(lines),
    foreign: lineFlags(lines, ({ shape }) => cased < all / 2 && (shape.small || shape.great)),
    words: Math.max(1, between(from, to)),
  }
}

const LEAST_LETTERS = 4

/** Share of the longer words of each line that another line of the run of prose has too. */
function sharedWords(lines: readonly JudgedLine[], from: number, to: number, letters: Letters): Float64Array {
  const wordsOf = ({ text }: JudgedLine) => [...new Set(nameKey(text, letters).split(' '))].filter((word) => word.length >= LEAST_LETTERS)
  const counts = new Map<string, number>()
  const words = lines.map(wordsOf)
  const isCounted = (i: number): boolean => i >= from && i < to && isProse(lines[i]!)
  for (const [i, own] of words.entries()) if (isCounted(i)) for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1)
  return Float64Array.from(words, (own, i) => {
    const least = isCounted(i) ? 2 : 1
    return own.filter((word) => (counts.get(word) ?? 0) >= least).length / (own.length || 1)
  })
}

const LEAST_REPEATED = 3

function repeatedLines(lines: readonly JudgedLine[]): Uint8Array {
  const counts = new Map<string, number>()
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1)
  return lineFlags(lines, ({ text, shape }) => shape.weight >= LEAST_REPEATED && counts.get(text)! > 1)
}

function listedLines(lines: readonly JudgedLine[]): Uint8Array {
  let under = false
  return lineFlags(lines, (line) => {
    if (line.row) under = line.row.list ?? false
    else if (isProse(line) && line.shape.sentence) under = false
    return under
  })
}

const LINES = [1, 2, 3, 5, 9]
const OF_THE_RUN = [0.02, 0.1, 0.3, 0.6]
const WORDS_NEAR = [1, 20, 60, 150, 300]
const SHARED = [0.1, 0.25, 0.4, 0.6, 0.8]

/** All that speaks for or against a line of a text being part of its body, clue by clue; their weights are in `text-weights.ts`. */
export function textClues(view: TextView, i: number, add: AddClue): void {
  const { lines, from, to } = view
  const line = lines[i]!
  shapeClues(line, add)
  const inRun = i >= from && i < to
  const where = placeStep(i, view)
  add('place', onLine(where, line))
  add('prose', `${isProse(line) ? 'is' : 'no'}-${inRun ? 'run' : 'off'}`)
  add('gap', onLine(step(view.gap[i]!, LINES), line))
  add('run', onLine(step(view.run[i]!, LINES), line))
  add('run-words', onLine(step(view.runWords[i]! / view.words, OF_THE_RUN), line))
  add('near', onLine(step(view.near[i]!, WORDS_NEAR), line))
  add('shared', onLine(step(view.shared[i]!, SHARED), line))
  if (view.repeated[i]) add('repeated', onLine(0, line))
  if (view.listed[i]) add('listed', onLine(0, line))
  if (view.foreign[i]) add('foreign', onLine(0, line))
  for (const by of [-3, -2, -1, 1, 2, 3]) add(`line${by}`, onLine(besideOf(lines[i + by]), line))
}

/** Of a line beside another: none, known as furniture, prose or not, long or short. */
const besideOf = (line: JudgedLine | undefined): number =>
  line === undefined ? 0 : line.row ? (line.row.list ? 1 : 2) : 3 + (isProse(line) ? 2 : 0) + (isLong(line) ? 1 : 0)
