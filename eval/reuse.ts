import { writeFileSync } from 'node:fs'
import { world } from '../src/pipeline/world.ts'
import { alignmentOf } from '../src/stages/reuse/index.ts'
import { corpusIndex } from './corpus-index.ts'
import { linesOf } from './corpus-lines.ts'

interface WireGroup {
  readonly pairs: readonly { readonly a: string; readonly b: string }[]
}
interface Pair {
  readonly a: string
  readonly b: string
}

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** Pairs of known wire copy that are found as candidates and as alignments, and pairs on one topic that must not be. */
export function evalReuse(corpus: string, groups: string, negatives: string, out?: string): Record<string, number> {
  const { kept, candidates } = corpusIndex(corpus)
  const proposed = new Set(candidates.map(({ a, b }) => keyOf(a, b)))
  const aligned = ({ a, b }: Pair): boolean =>
    proposed.has(keyOf(a, b)) && alignmentOf(kept.get(a)!.article, kept.get(b)!.article, world) !== undefined
  const known = linesOf<WireGroup>(groups)
    .flatMap(({ pairs }) => pairs)
    .filter(({ a, b }) => kept.has(a) && kept.has(b))
  const apart = linesOf<Pair>(negatives).filter(({ a, b }) => kept.has(a) && kept.has(b))
  const candidateRecall = known.filter(({ a, b }) => proposed.has(keyOf(a, b))).length / known.length
  const found = known.map((pair) => ({ ...pair, aligned: aligned(pair) }))
  const recall = found.filter((pair) => pair.aligned).length / known.length
  const blamed = apart.filter(aligned)
  console.log(
    `reuse      pairs ${known.length}  candidates ${candidates.length}  candidate recall ${candidateRecall.toFixed(4)}  aligned ${recall.toFixed(4)}  of ${apart.length} negatives aligned ${blamed.length}`,
  )
  if (out)
    writeFileSync(
      out,
      `${[...found, ...apart.map((pair) => ({ ...pair, negative: true, aligned: blamed.includes(pair) }))].map((line) => JSON.stringify(line)).join('\n')}\n`,
    )
  return { candidateRecall, recall, apart: 1 - blamed.length / (apart.length || 1) }
}
