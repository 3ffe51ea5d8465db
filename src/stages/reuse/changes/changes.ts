import type { Change, ChangeType } from '../../../model/chain.ts'
import type { Span } from '../../../model/span.ts'
import { holds } from '../../../text/spans.ts'
import type { PrintedWords } from '../printed-words.ts'
import type { Run } from '../runs.ts'
import type { WordPairs } from '../word-pairs.ts'
import type { Case, Spoken } from './change-case.ts'
import type { ChangeTables } from './change-tables.ts'
import { typeOf } from './change-types.ts'
import { between, count, type Difference, empty, type Stretch, spanOf } from './differences.ts'
import { has } from './lexicon.ts'
import { printChanges } from './print-changes.ts'
import { spokenIn } from './spoken-names.ts'

/** Words to look at on either side of a difference. */
const AROUND = 4
/** How far apart, in differences, the same words count as moved. */
const NEIGHBOURS_EACH_SIDE = 4

const change = (type: ChangeType, a: Change['a'], b: Change['b']): Change => ({ type, a, b, rule: `reuse.${type}` })

/** A stretch of `a` and the stretch of `b` that prints the same. */
export interface Window {
  readonly a: Span
  readonly b: Span
}

/** Where changes are wanted: telling what changed costs most of a comparison. Everywhere where nothing is said. */
export type Wanted = readonly Window[] | undefined

/** All changes that are wanted, each cut to its window and told once, in order of `a`, then of `b`. */
export function changesOf(
  a: PrintedWords,
  b: PrintedWords,
  pairs: WordPairs,
  differences: readonly Difference[],
  tables: ChangeTables,
  wanted: Wanted,
): Change[] {
  const rests = differences.flatMap((difference) => withoutMoved(difference, pairs.moved))
  const moves = shortMoves(rests, a, b)
  const spoken = { a: spokenIn(a, tables), b: spokenIn(b, tables) }
  const siteLines = siteLinesOf(rests, a, b, tables)
  const isWanted = (one: Change): boolean => !wanted || wanted.some((window) => holds(window.a, one.a) && holds(window.b, one.b))
  const found: Change[] = pairs.moved
    .map(({ a: i, b: j, length }) => change('order', spanOf(a, { from: i, to: i + length }), spanOf(b, { from: j, to: j + length })))
    .filter(isWanted)
  for (const difference of rests)
    for (const own of cutToWindows(difference, a, b, wanted)) {
      const type = moves.has(difference)
        ? moveOf(difference, a, b)
        : siteLines.has(difference)
          ? 'boilerplate'
          : typeOf(caseOf(own, a, b, spoken, tables))
      found.push(change(type, spanOf(a, own.a), spanOf(b, own.b)))
    }
  return found
    .concat(printChanges(a, b, pairs.pairs, tables).filter(isWanted))
    .sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start || x.a.end - y.a.end || x.b.end - y.b.end)
}

/**
 * What of a difference lies in each window. A side whose words all stand outside of the window is not the counterpart of what
 * stands inside: the difference is none of the window's.
 */
function cutToWindows(difference: Difference, a: PrintedWords, b: PrintedWords, wanted: Wanted): Difference[] {
  if (!wanted) return [difference]
  const found = new Map<string, Difference>()
  for (const window of wanted) {
    const [left, right] = [within(difference.a, a, window.a), within(difference.b, b, window.b)]
    if (left && right) found.set([left.from, left.to, right.from, right.to].join(' '), { a: left, b: right })
  }
  return [...found.values()]
}

/** The words of a stretch that lie in a span; an empty stretch stays where its place does. */
function within(stretch: Stretch, { spans }: PrintedWords, window: Span): Stretch | undefined {
  if (empty(stretch)) {
    const [before, after] = [spans[stretch.from - 1], spans[stretch.from]]
    return [before, after].some((beside) => beside && holds(window, beside)) ? stretch : undefined
  }
  let { from, to } = stretch
  while (from < to && spans[from]!.start < window.start) from++
  while (from < to && spans[to - 1]!.end > window.end) to--
  return from < to ? { from, to } : undefined
}

function caseOf({ a: left, b: right }: Difference, a: PrintedWords, b: PrintedWords, spoken: Spoken, tables: ChangeTables): Case {
  const joins = (tokens: PrintedWords, from: number) => (at: number) => {
    const { start, end } = between(tokens, from + at)
    return tokens.text.slice(start, end)
  }
  const around = ({ words }: PrintedWords, { from, to }: Stretch) => ({
    before: words.slice(Math.max(0, from - AROUND), from),
    after: words.slice(to, to + AROUND),
  })
  const aroundA = around(a, left)
  const head = left.from === 0 || right.from === 0
  const tail = left.to === a.words.length || right.to === b.words.length
  return {
    a: a.words.slice(left.from, left.to),
    b: b.words.slice(right.from, right.to),
    ...aroundA,
    aroundA,
    aroundB: around(b, right),
    joinsA: joins(a, left.from),
    joinsB: joins(b, right.from),
    spoken,
    edge: head ? ('head' as const) : tail ? ('tail' as const) : undefined,
    tables,
  }
}

/** What is left of a difference when moved passages are taken out. */
function withoutMoved({ a, b }: Difference, moved: readonly Run[]): Difference[] {
  const cut = (from: number, to: number, taken: readonly (readonly [number, number])[]) => {
    const rest: { from: number; to: number }[] = []
    let at = from
    for (const [start, end] of [...taken].sort((x, y) => x[0] - y[0])) {
      if (end <= at || start >= to) continue
      if (start > at) rest.push({ from: at, to: start })
      at = end
    }
    if (at < to) rest.push({ from: at, to })
    return rest
  }
  const left = cut(
    a.from,
    a.to,
    moved.map((run) => [run.a, run.a + run.length] as const),
  )
  const right = cut(
    b.from,
    b.to,
    moved.map((run) => [run.b, run.b + run.length] as const),
  )
  if (left.length <= 1 && right.length <= 1) {
    if (!left.length && !right.length) return []
    return [{ a: left[0] ?? { from: a.from, to: a.from }, b: right[0] ?? { from: b.from, to: b.from } }]
  }
  return [
    ...left.map((stretch) => ({ a: stretch, b: { from: b.from, to: b.from } })),
    ...right.map((stretch) => ({ a: { from: a.to, to: a.to }, b: stretch })),
  ]
}

/** How near the end of a text the lines of the site begin. */
const LAST_WORDS = 40

/** Differences behind a mark that opens the lines of the site: what follows it to the end is no copy. */
function siteLinesOf(differences: readonly Difference[], a: PrintedWords, b: PrintedWords, tables: ChangeTables): Set<Difference> {
  const found = new Set<Difference>()
  let open = false
  for (const difference of differences) {
    const { a: left, b: right } = difference
    if (Math.min(a.words.length - left.from, b.words.length - right.from) > LAST_WORDS) continue
    open ||=
      has(a.words.slice(left.from, left.to), tables.boilerplate, tables) ||
      has(b.words.slice(right.from, right.to), tables.boilerplate, tables)
    if (open) found.add(difference)
  }
  return found
}

/** Differences whose words stand, the same, in another difference nearby. */
function shortMoves(differences: readonly Difference[], a: PrintedWords, b: PrintedWords): Set<Difference> {
  const moved = new Set<Difference>()
  const wordsA = ({ from, to }: Difference['a']) => a.words.slice(from, to).join(' ')
  const wordsB = ({ from, to }: Difference['b']) => b.words.slice(from, to).join(' ')
  differences.forEach((one, i) => {
    const near = differences.slice(Math.max(0, i - NEIGHBOURS_EACH_SIDE), i + 1 + NEIGHBOURS_EACH_SIDE).filter((other) => other !== one)
    const [left, right] = [wordsA(one.a), wordsB(one.b)]
    const short = empty(one.b) ? count(one.a) < 8 : count(one.b) < 8
    if (short && empty(one.b) && near.some((other) => empty(other.a) && wordsB(other.b) === left)) moved.add(one)
    else if (short && empty(one.a) && near.some((other) => empty(other.b) && wordsA(other.a) === right)) moved.add(one)
    // What moved into a passage that was changed itself still moved.
    else if (empty(one.b) && followed(count(one.a)) && near.some((other) => ` ${wordsB(other.b)} `.includes(` ${left} `))) moved.add(one)
    else if (empty(one.a) && followed(count(one.b)) && near.some((other) => ` ${wordsA(other.a)} `.includes(` ${right} `))) moved.add(one)
  })
  return moved
}

/** 4.017 that was saved as 017.4 is one number whose groups changed places. */
function moveOf({ a: left, b: right }: Difference, a: PrintedWords, b: PrintedWords): ChangeType {
  const [tokens, { from, to }] = empty(left) ? [b, right] : [a, left]
  const digits = (at: number): boolean => /^\d+$/u.test(tokens.words[at] ?? '')
  const joined = (at: number): boolean => digits(at) && /^\S+$/u.test(tokens.text.slice(between(tokens, at).start, between(tokens, at).end))
  return to - from === 1 && digits(from) && ((digits(from - 1) && joined(from)) || joined(to)) ? 'number-form' : 'order'
}

/** One word may be anywhere by chance; a passage of eight is followed as such. */
const followed = (words: number): boolean => words >= 2 && words < 8
