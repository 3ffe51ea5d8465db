import type { Article } from '../../model/article.ts'
import type { Alignment } from '../../model/chain.ts'
import type { Span } from '../../model/span.ts'
import type { World } from '../../model/stage.ts'
import type { Wording } from '../../model/wording.ts'
import { changeTables } from './changes/change-tables.ts'
import { changesOf, type Wanted } from './changes/changes.ts'
import { differencesOf } from './changes/differences.ts'
import { inPhrases } from './changes/phrases.ts'
import { articleWords, type PrintedWords } from './printed-words.ts'
import { LEAST_RUN, sharedRuns } from './shared-runs.ts'
import { pairWords, type WordPairs } from './word-pairs.ts'

export type { Wanted, Window } from './changes/changes.ts'
export {
  type Bounds,
  bounds,
  type CopyFinder,
  copyFinder,
  type NewlyCommonFingerprint,
  periodOf,
  type Sharer,
  supportOf,
} from './copies/copy-finder.ts'
export type { Member } from './copies/print-table.ts'
export { wordingOf } from './wording.ts'

export const version = 4

/** Where less than this of either text is shared, what stands around the shared passage is another text, not a change. */
const WHOLE = 0.4

/** What two articles share, word by word on the printed text, with what changed; undefined where they share nothing of weight. `a.id < b.id`; of the changes only those in the windows that are wanted. */
export function alignmentOf(one: Article, other: Article, world: World, wanted?: Wanted): Alignment | undefined {
  const own = world.of(one.language)
  const shared = sharedOf(one, other, world)
  if (!shared) return undefined
  const { a, b, pairs, alignment } = shared
  const open = Math.max(alignment.ofA, alignment.ofB) >= WHOLE
  const differences = differencesOf(pairs, a.words.length, b.words.length, { head: open, tail: open })
  return { ...alignment, changes: changesOf(a, b, pairs, differences, changeTables(own), wanted) }
}

/** An article with its words as numbers. */
export interface Worded {
  readonly id: string
  readonly wording: Wording
}

/** An alignment without its changes (`changes` is empty), from words as numbers: what adding needs, at a hundredth of the work of `alignmentOf`. */
export function sharedCopy(one: Worded, other: Worded): Alignment {
  const [a, b] = one.id < other.id ? [one, other] : [other, one]
  const runs = sharedRuns(a.wording, b.wording)
  const words = runs.reduce((sum, { length }) => sum + length, 0)
  const spanOf = ({ starts, ends }: Wording, at: number, length: number): Span => ({ start: starts[at]!, end: ends[at + length - 1]! })
  return {
    a: a.id,
    b: b.id,
    matched: runs.map((run) => [spanOf(a.wording, run.a, run.length), spanOf(b.wording, run.b, run.length)] as const),
    words,
    ofA: rounded(words / a.wording.words.length),
    ofB: rounded(words / b.wording.words.length),
    changes: [],
  }
}

const rounded = (share: number): number => Math.round(share * 1e4) / 1e4

interface Shared {
  readonly a: PrintedWords
  readonly b: PrintedWords
  readonly pairs: WordPairs
  readonly alignment: Alignment
}

function sharedOf(one: Article, other: Article, world: World): Shared | undefined {
  const [first, second] = one.id < other.id ? [one, other] : [other, one]
  const a = articleWords(first, world.of(first.language).language)
  const b = articleWords(second, world.of(second.language).language)
  const pairs = pairWords(a.words, b.words)
  const matched = matchedRuns(pairs)
  const formula = formulasIn(first, a, world.of(first.language))
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

function formulasIn(article: Article, { words }: PrintedWords, world: World): ReturnType<typeof inPhrases> {
  const known = formulas.get(article) ?? inPhrases(words, changeTables(world).formulas)
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

const spanOfRun = ({ spans }: PrintedWords, run: WordRun, side: 0 | 1): Span => ({
  start: spans[run[0]![side]]!.start,
  end: spans[run.at(-1)![side]]!.end,
})
