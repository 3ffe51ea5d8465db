import type { Article } from '../../model/article.ts'
import type { Alignment } from '../../model/chain.ts'
import type { Span } from '../../model/span.ts'
import type { World } from '../../model/stage.ts'
import { changeTables } from './change-tables.ts'
import { changesOf } from './changes.ts'
import { differencesOf } from './differences.ts'
import { inPhrases } from './phrases.ts'
import { articleTokens, type Tokens } from './tokens.ts'
import { pairWords, type WordPairs } from './word-pairs.ts'

export { type Candidate, candidateIndex, candidates, type Entry } from './candidate-index.ts'
export { fingerprintsOf } from './fingerprints.ts'

export const version = 2

/** Words, formulas not counted, that the longest shared run must have. */
const LEAST_RUN = 8
/** Where less than this of either text is shared, what stands around the shared passage is another text, not a change. */
const WHOLE = 0.4

/** What two articles share, word by word on the printed text, with what changed; undefined where they share nothing of weight. `a.id < b.id`. */
export function alignmentOf(one: Article, other: Article, world: World): Alignment | undefined {
  const [first, second] = one.id < other.id ? [one, other] : [other, one]
  const tables = changeTables(world.language)
  const a = articleTokens(first, world.language)
  const b = articleTokens(second, world.language)
  const pairs = pairWords(a.words, b.words)
  const matched = matchedRuns(pairs)
  const formula = inPhrases(a.words, tables.formulas)
  const weight = (run: readonly (readonly [number, number])[]) => run.filter(([i]) => !formula[i]).length
  if (!matched.some((run) => weight(run) >= LEAST_RUN)) return undefined
  const words = pairs.pairs.length + pairs.moved.reduce((sum, { length }) => sum + length, 0)
  const [ofA, ofB] = [words / a.words.length, words / b.words.length]
  const open = Math.max(ofA, ofB) >= WHOLE
  const differences = differencesOf(pairs, a.words.length, b.words.length, { head: open, tail: open })
  return {
    a: first.id,
    b: second.id,
    matched: matched.map((run) => [spanOfRun(a, run, 0), spanOfRun(b, run, 1)] as const),
    words,
    ofA,
    ofB,
    changes: changesOf(a, b, pairs, differences, tables),
  }
}

type WordRun = readonly (readonly [number, number])[]

/** Pairs without a word between them on either side, in order of a. */
function matchedRuns({ pairs, moved }: WordPairs): WordRun[] {
  const runs: [number, number][][] = []
  for (const [i, j] of pairs) {
    const last = runs.at(-1)?.at(-1)
    if (last && last[0] + 1 === i && last[1] + 1 === j) runs.at(-1)!.push([i, j])
    else runs.push([[i, j]])
  }
  for (const { a, b, length } of moved) runs.push(Array.from({ length }, (_, k): [number, number] => [a + k, b + k]))
  return runs.sort((x, y) => x[0]![0] - y[0]![0])
}

const spanOfRun = ({ spans }: Tokens, run: WordRun, side: 0 | 1): Span => ({
  start: spans[run[0]![side]]!.start,
  end: spans[run.at(-1)![side]]!.end,
})
