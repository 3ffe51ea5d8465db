import type { HeadlineCuts } from '../../../model/language/headline-cuts.ts'
import type { Letters } from '../../../model/language/letters.ts'
import { nameKey } from '../../../text/names/name-key.ts'
import { commas, questionMarks, semicolons } from '../../../text/script-marks.ts'

export interface CutHeadline {
  readonly text: string
  /** How sure both of its ends are, 0 to 1. */
  readonly confidence: number
}

/** Words that a headline has at most, and that a list copied as one line may have. */
const MOST_WORDS = 24
const MOST_LISTED = 5000
/** Against a headline of one word and a colon or dots, and against a cut inside quotation marks. */
const LONE_START = 3
const IN_QUOTES = 6

/** A list of headlines that was copied as one line, cut into its headlines. The best of all ways to cut it, by clues at each gap and by length. */
export function runOnHeadlines(line: string, cuts: HeadlineCuts, letters: Letters): CutHeadline[] {
  const words = line.split(/\s+/u).filter(Boolean).slice(0, MOST_LISTED)
  if (words.length === 0) return []
  const gaps = gapScores(words, cuts, letters)
  const lone = words.map((word, i) => i > 0 && /^(?:\.\.|:)$/u.test(markOf(word)) && !word.includes('"'))
  const best = new Float64Array(words.length + 1).fill(Number.NEGATIVE_INFINITY)
  const from = new Int32Array(words.length + 1)
  best[0] = 0
  for (let end = 1; end <= words.length; end++) {
    const gap = end < words.length ? gaps[end]! : 0
    for (let start = Math.max(0, end - MOST_WORDS); start < end; start++) {
      const score =
        best[start]! +
        cuts.lengths[end - start - 1]! +
        gap -
        (lone[start] ? LONE_START : 0) -
        (end - start === 1 && words.length > 1 ? LONE_START : 0)
      if (score > best[end]!) {
        best[end] = score
        from[end] = start
      }
    }
  }
  const result: CutHeadline[] = []
  for (let end = words.length; end > 0; end = from[end]!) {
    const start = from[end]!
    result.unshift({ text: words.slice(start, end).join(' '), confidence: sureness(gaps, start, end, words.length) })
  }
  return result
}

/** Of the less sure end; the ends of the line are no guess. The odds at a gap are weighed against cutting nowhere near. */
function sureness(gaps: readonly number[], start: number, end: number, count: number): number {
  const one = (gap: number) => (gap === 0 || gap === count ? 1 : 1 / (1 + Math.exp(-gaps[gap]!)))
  return Math.round(Math.min(0.95, one(start), one(end)) * 100) / 100
}

interface Model {
  shape(word: string, key: string): string
  weight(kind: string, clue: string): number
}
const models = new WeakMap<HeadlineCuts, Model>()

function modelOf(cuts: HeadlineCuts): Model {
  const known = models.get(cuts)
  if (known) return known
  const lists = new Map(cuts.shapes.map(({ name, words }) => [name, new Set(words?.split(' ') ?? [])]))
  const shapes = cuts.shapes.map(({ name, words, pattern, printed, rest }) => ({
    name,
    fits: (word: string, key: string) =>
      (!words || lists.get(name)!.has(key)) &&
      (!pattern || new RegExp(pattern, 'u').test(key)) &&
      (!printed || new RegExp(printed, 'u').test(word)) &&
      (!rest || lists.get(rest)?.has(key.slice(1))),
  }))
  const weights = new Map<string, number>()
  for (const [kind, rows] of Object.entries(cuts.weights))
    for (const row of rows.split(' ')) {
      const at = row.lastIndexOf('=')
      weights.set(`${kind} ${row.slice(0, at)}`, Number(row.slice(at + 1)))
    }
  const model: Model = {
    shape: (word, key) => shapes.find(({ fits }) => fits(word, key))?.name ?? 'o',
    weight: (kind, clue) => weights.get(`${kind} ${clue}`) ?? 0,
  }
  models.set(cuts, model)
  return model
}

function gapScores(words: readonly string[], cuts: HeadlineCuts, letters: Letters): number[] {
  const { shape, weight } = modelOf(cuts)
  const keys = words.map((word) => nameKey(word, letters).replaceAll(' ', ''))
  const shapes = words.map((word, i) => shape(word.replace(/[^\p{L}\p{M}\p{N}]+$/u, ''), keys[i]!))
  const marks = words.map(markOf)
  const quoted = insideQuotes(words)
  return words.map((word, i) => {
    if (i === 0) return 0
    const [before, after] = [shapes[i - 1]!, shapes[i]!]
    let score = cuts.bias - (quoted[i] ? IN_QUOTES : 0)
    score += weight('<', keys[i - 1]!.slice(-2)) + weight('>', keys[i]!.slice(0, 2)) + weight('|', `${before}+${after}`)
    if (i > 1) score += weight('<<', `${shapes[i - 2]}+${before}`)
    if (i + 1 < words.length) score += weight('>>', `${after}+${shapes[i + 1]}`)
    for (let d = 1; d <= 4; d++) {
      const [back, ahead] = [marks[i - d] ?? '', marks[i + d - 1] ?? '']
      if (back && (d === 1 || back === '..' || back === ':')) score += weight(`-${d}`, back)
      if (ahead === '..' || ahead === ':') score += weight(`+${d}`, ahead)
    }
    return /^["“«(]/u.test(word) ? score + weight('"', before) : score
  })
}

const ASKS = new RegExp(`[${questionMarks}]["”»]?$`, 'u')
const PARTS = new RegExp(`[${commas}${semicolons}–-]$`, 'u')

/** The mark that a word ends with, by its kind. */
function markOf(word: string): string {
  if (/(?:\.\.|…)$/u.test(word)) return '..'
  if (ASKS.test(word)) return '?'
  if (word.endsWith(':')) return ':'
  if (PARTS.test(word)) return ','
  return /["”»)]$/u.test(word) ? '"' : ''
}

/** For each word, whether a quotation that opened before it is still open. */
function insideQuotes(words: readonly string[]): boolean[] {
  let open = 0
  return words.map((word) => {
    const inside = open > 0
    open = Math.max(0, open + (word.match(/[“«]/gu)?.length ?? 0) - (word.match(/[”»]/gu)?.length ?? 0))
    if ((word.match(/"/gu)?.length ?? 0) % 2 === 1) open = open > 0 ? 0 : 1
    return inside
  })
}
