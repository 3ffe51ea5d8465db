import type { Span } from '../src/model/span.ts'
import { wordsOf } from '../src/text/words/words.ts'
import type { GoldLine, GoldStatement, PredictedStatement } from './gold-statements.ts'

/** A statement with the words of its content. */
export interface Covered<T> {
  readonly one: T
  readonly words: ReadonlySet<number>
}

export interface Match {
  readonly gold: Covered<GoldStatement>
  readonly predicted: Covered<PredictedStatement>
  /** Words in both contents, of those in either. */
  readonly share: number
}

/** One article's statements, annotated and predicted, matched as the scorer does: contents share half of their words, each is used once, best first. */
export interface Matched {
  readonly line: GoldLine
  readonly matches: readonly Match[]
  readonly missed: readonly Covered<GoldStatement>[]
  readonly spurious: readonly Covered<PredictedStatement>[]
}

export const HALF = 0.5

/** The words that spans touch, by their number. */
export const covered = (words: readonly Span[], spans: readonly Span[]): Set<number> =>
  new Set(words.flatMap(({ start, end }, i) => (spans.some((span) => start < span.end && end > span.start) ? [i] : [])))

export function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0
  for (const x of a) if (b.has(x)) both++
  return both / (a.size + b.size - both || 1)
}

/** What matches an optional statement, and no other, costs nothing found. */
export function matchStatements(line: GoldLine, predictions: readonly PredictedStatement[]): Matched {
  const words = wordsOf(line.text)
  const cover = <T extends { readonly content: readonly Span[] }>(one: T): Covered<T> => ({ one, words: covered(words, one.content) })
  const gold = line.statements.map(cover)
  const optional = (line.optional ?? []).map(cover)
  const near = (all: readonly Covered<unknown>[], one: Covered<unknown>) => all.some((other) => overlap(other.words, one.words) >= HALF)
  const found = predictions.map(cover).filter((one) => !near(optional, one) || near(gold, one))
  const pairs = gold.flatMap((g) => found.map((p): Match => ({ gold: g, predicted: p, share: overlap(g.words, p.words) })))
  const used = new Set<unknown>()
  const matches = pairs
    .filter(({ share }) => share >= HALF)
    .sort((a, b) => b.share - a.share)
    .filter(({ gold: g, predicted: p }) => {
      if (used.has(g) || used.has(p)) return false
      used.add(g).add(p)
      return true
    })
  return { line, matches, missed: gold.filter((g) => !used.has(g)), spurious: found.filter((p) => !used.has(p)) }
}
