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
  const shared = sharedOf(one, other, world, true)
  if (!shared) return undefined
  const { a, b, pairs, alignment } = shared
  const open = Math.max(alignment.ofA, alignment.ofB) >= WHOLE
  const differences = differencesOf(pairs, a.words.length, b.words.length, { head: open, tail: open })
  return { ...alignment, changes: changesOf(a, b, pairs, differences, changeTables(world.language)) }
}

/** The same without its changes and without single words between the shared runs: a tenth of the work, for telling what belongs together. */
export const sharedRuns = (one: Article, other: Article, world: World): Alignment | undefined =>
  sharedOf(one, other, world, false)?.alignment

interface Shared {
  readonly a: Tokens
  readonly b: Tokens
  readonly pairs: WordPairs
  readonly alignment: Alignment
}

function sharedOf(one: Article, other: Article, world: World, gaps: boolean): Shared | undefined {
  const [first, second] = one.id < other.id ? [one, other] : [other, one]
  const a = articleTokens(first, world.language)
  const b = articleTokens(second, world.language)
  const pairs = pairWords(a.words, b.words, { gaps })
  const matched = matchedRuns(pairs)
  const formula = formulasIn(first, a, world)
  const weight = (run: WordRun) => run.filter(([i]) => !formula[i]).length
  if (!matched.some((run) => run.length >= LEAST_RUN && weight(run) >= LEAST_RUN)) return undefined
  const words = pairs.pairs.length + pairs.moved.reduce((sum, { length }) => sum + length, 0)
  const alignment: Alignment = {
    a: first.id,
    b: second.id,
    matched: matched.map((run) => [spanOfRun(a, run, 0), spanOfRun(b, run, 1)] as const),
    words,
    ofA: words / a.words.length,
    ofB: words / b.words.length,
    changes: [],
  }
  return { a, b, pairs, alignment }
}

const formulas = new WeakMap<Article, ReturnType<typeof inPhrases>>()

function formulasIn(article: Article, { words }: Tokens, { language }: World): ReturnType<typeof inPhrases> {
  const known = formulas.get(article) ?? inPhrases(words, changeTables(language).formulas)
  formulas.set(article, known)
  return known
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
