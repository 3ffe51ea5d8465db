import type { Span } from '../src/model/span.ts'
import { world } from '../src/pipeline/world.ts'
import { nameKey } from '../src/text/name-key.ts'
import { wordsOf } from '../src/text/words.ts'
import type { GoldLine, GoldStatement, PredictedStatement } from './statements.ts'

type Tally = { gold: number; predicted: number; hit: number }

const covered = (words: readonly Span[], spans: readonly Span[]): Set<number> =>
  new Set(words.flatMap(({ start, end }, i) => (spans.some((span) => start < span.end && end > span.start) ? [i] : [])))
function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = [...a].filter((x) => b.has(x)).length
  return both / (a.size + b.size - both || 1)
}
const f1 = ({ gold, predicted, hit }: Tally): number => (2 * hit) / (gold + predicted || 1)

const nameWords = (name: string): string[] => nameKey(name, world.language.letters).split(' ').filter(Boolean)
/** One name holds every word of the other; a single word must be the whole name or its last word. */
function sameName(said: string | null, { speaker }: GoldStatement): boolean {
  const p = nameWords(said ?? '')
  return [speaker.name, ...(speaker.aliases ?? [])]
    .map(nameWords)
    .some(
      (g) =>
        p.length > 0 &&
        g.length > 0 &&
        (g.every((word) => p.includes(word)) || (p.every((word) => g.includes(word)) && (p.length > 1 || p[0] === g.at(-1)))),
    )
}

/** Detected, exact and attributed F1, and F1 by kind: contents match where they share half of their words (exact: 0.9), each used once. */
export function scoreStatements(
  lines: readonly GoldLine[],
  predictions: readonly (readonly PredictedStatement[])[],
): Record<string, number> {
  const tallies = new Map<string, Tally>()
  const count = (name: string, part: keyof Tally, by = 1) => {
    const tally = tallies.get(name) ?? { gold: 0, predicted: 0, hit: 0 }
    tally[part] += by
    tallies.set(name, tally)
  }
  lines.forEach((line, at) => {
    const words = wordsOf(line.text)
    const gold = line.statements.map((one) => ({ one, set: covered(words, one.content) }))
    const optional = (line.optional ?? []).map(({ content }) => covered(words, content))
    const found = predictions[at]!.map((one) => ({ one, set: covered(words, one.content) })).filter(
      ({ set }) => !optional.some((other) => overlap(other, set) >= 0.5) || gold.some((other) => overlap(other.set, set) >= 0.5),
    )
    const pairs = gold.flatMap((g) => found.map((p) => ({ g, p, share: overlap(g.set, p.set) })))
    const used = new Map<unknown, unknown>()
    for (const { g, p, share } of pairs.filter((pair) => pair.share >= 0.5).sort((a, b) => b.share - a.share)) {
      if (used.has(g) || used.has(p)) continue
      used.set(g, p).set(p, g)
      count('detected', 'hit')
      count(g.one.kind, 'hit')
      if (share >= 0.9) count('exact', 'hit')
      if (sameName(p.one.speaker, g.one)) count('attributed', 'hit')
    }
    for (const name of ['detected', 'exact', 'attributed']) {
      count(name, 'gold', gold.length)
      count(name, 'predicted', found.length)
    }
    for (const { one } of gold) count(one.kind, 'gold')
    for (const p of found) count((used.get(p) as (typeof gold)[number] | undefined)?.one.kind ?? p.one.kind, 'predicted')
  })
  return Object.fromEntries([...tallies].map(([name, tally]) => [name, f1(tally)]))
}
