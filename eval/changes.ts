import { writeFileSync } from 'node:fs'
import type { Article } from '../src/model/article.ts'
import type { Change } from '../src/model/chain.ts'
import type { Span } from '../src/model/span.ts'
import { world } from '../src/pipeline/world.ts'
import { alignmentOf } from '../src/stages/reuse/index.ts'
import { articleOfLine, type CorpusLine, linesOf } from './corpus-lines.ts'

interface Gold {
  readonly a: string
  readonly b: string
  readonly changes: readonly { readonly a: Span; readonly b: Span; readonly types: readonly string[] }[]
}
type Predicted = Pick<Change, 'a' | 'b' | 'type'>

const QUIET = new Set(['punctuation', 'spelling'])
const solid = ({ start, end }: Span): boolean => end > start
/** A mark or space of tolerance on each side. */
const touch = (x: Span, y: Span): boolean => x.start <= y.end + 1 && y.start <= x.end + 1
const meet = (gold: { a: Span; b: Span }, found: { a: Span; b: Span }): boolean =>
  (solid(gold.a) && solid(found.a) && touch(gold.a, found.a)) ||
  (solid(gold.b) && solid(found.b) && touch(gold.b, found.b)) ||
  (!solid(gold.a) && !solid(found.a) && touch(gold.a, found.a) && touch(gold.b, found.b))

/** Typed wording changes of annotated pairs; `corpus` holds their articles. */
export function evalChanges(corpus: string, pairs: string, out?: string): Record<string, number> {
  const gold = linesOf<Gold>(pairs)
  const wanted = new Set(gold.flatMap(({ a, b }) => [a, b]))
  const articles = new Map(
    linesOf<CorpusLine>(corpus)
      .filter(({ id }) => wanted.has(id))
      .map((line) => [line.id, articleOfLine(line)]),
  )
  const predicted = gold.map(({ a, b }) => ({ a, b, changes: predict(articles.get(a), articles.get(b)) }))
  if (out) writeFileSync(out, `${predicted.map((line) => JSON.stringify(line)).join('\n')}\n`)
  return score(gold, predicted)
}

function predict(a: Article | undefined, b: Article | undefined): Predicted[] {
  const alignment = a && b && alignmentOf(a, b, world)
  if (!alignment) return []
  const turned = alignment.a !== a.id
  const type = (one: Change['type']) => (turned && one === 'added' ? 'dropped' : turned && one === 'dropped' ? 'added' : one)
  return alignment.changes.map((one) => ({ a: turned ? one.b : one.a, b: turned ? one.a : one.b, type: type(one.type) }))
}

function score(gold: readonly Gold[], predicted: readonly { readonly changes: readonly Predicted[] }[]): Record<string, number> {
  const rows = new Map<string, { gold: number; found: number; right: number }>()
  const sum = { gold: 0, found: 0, right: 0, predicted: 0, spurious: 0 }
  gold.forEach((pair, i) => {
    const changes = predicted[i]!.changes
    for (const one of pair.changes) {
      const met = changes.filter((found) => meet(one, found))
      const right = met.some(({ type }) => one.types.includes(type)) ? 1 : 0
      const row = rows.get(one.types[0]!) ?? { gold: 0, found: 0, right: 0 }
      rows.set(one.types[0]!, { gold: row.gold + 1, found: row.found + (met.length ? 1 : 0), right: row.right + right })
      if (QUIET.has(one.types[0]!)) continue
      sum.gold++
      sum.found += met.length ? 1 : 0
      sum.right += right
    }
    const loud = changes.filter(({ type }) => !QUIET.has(type))
    sum.predicted += loud.length
    sum.spurious += loud.filter((found) => !pair.changes.some((one) => meet(one, found))).length
  })
  for (const [type, row] of [...rows].sort((x, y) => y[1].gold - x[1].gold))
    console.log(
      `${type.padEnd(12)} gold ${String(row.gold).padStart(4)}  found ${(row.found / row.gold).toFixed(3)}  typed right ${(row.right / row.gold).toFixed(3)}`,
    )
  const common = [...rows.values()].filter((row) => row.gold >= 5)
  const figures = {
    found: sum.found / (sum.gold || 1),
    right: sum.right / (sum.gold || 1),
    macro: common.reduce((total, row) => total + row.right / row.gold, 0) / (common.length || 1),
    'spurious-wrong': sum.spurious / (sum.predicted || 1),
  }
  console.log(
    Object.entries(figures)
      .map(([name, value]) => `${name} ${value.toFixed(3)}`)
      .join('  '),
  )
  return figures
}
