import diff from 'fast-diff'
import { chainOf, movedRuns, type Run, runsOf } from './runs.ts'

/** Words beyond this are not aligned: a page of such length is no news. */
const MOST_WORDS = 50_000
/** A gap with more words than this on one side is not searched for single words. */
const WIDE_GAP = 500
/** The shortest passage that is followed to another place. */
const MOVED = 5

/** Equal words of two texts: `pairs` rise in both; `moved` runs stand elsewhere. */
export interface WordPairs {
  readonly pairs: readonly (readonly [number, number])[]
  readonly moved: readonly Run[]
  /** Words of the longest run. */
  readonly longest: number
}

/** Words of `b` that `a` lacks share one number, which equals none of `a`. */
function numbered(a: readonly string[], b: readonly string[]): [number[], number[]] {
  const ids = new Map<string, number>()
  const first = a.slice(0, MOST_WORDS).map((word) => {
    const id = ids.get(word) ?? ids.size
    ids.set(word, id)
    return id
  })
  const unknown = ids.size
  return [first, b.slice(0, MOST_WORDS).map((word) => ids.get(word) ?? unknown)]
}

export function pairWords(a: readonly string[], b: readonly string[]): WordPairs {
  const [left, right] = numbered(a, b)
  const runs = runsOf(left, right)
  if (runs.length === 0) return { pairs: [], moved: [], longest: 0 }
  const chain = chainOf(runs)
  const pairs: [number, number][] = []
  const head = chain[0]!
  const edge = Math.min(WIDE_GAP, 2 * Math.min(head.a, head.b) + 8)
  let at = { a: Math.max(0, head.a - edge), b: Math.max(0, head.b - edge) }
  for (const run of chain) {
    fillGap(left, right, at, run, pairs)
    for (let k = 0; k < run.length; k++) pairs.push([run.a + k, run.b + k])
    at = { a: run.a + run.length, b: run.b + run.length }
  }
  const rest = { a: left.length - at.a, b: right.length - at.b }
  const reach = Math.min(WIDE_GAP, 2 * Math.min(rest.a, rest.b) + 8)
  fillGap(left, right, at, { a: Math.min(left.length, at.a + reach), b: Math.min(right.length, at.b + reach) }, pairs)
  const inChain = new Set(pairs.map(([i]) => i))
  const inOther = new Set(pairs.map(([, j]) => j))
  const taken: Run[] = pairs.map(([i, j]) => ({ a: i, b: j, length: 1 }))
  const free = runs.filter(
    ({ a: i, b: j, length }) => length >= MOVED && !(inChain.has(i) && inOther.has(j) && inChain.has(i + length - 1)),
  )
  return { pairs, moved: free.length ? movedRuns(free, taken, MOVED) : [], longest: Math.max(...runs.map(({ length }) => length)) }
}

/** Single equal words between two runs, without the chance meetings inside a rewritten stretch. */
function fillGap(
  a: readonly number[],
  b: readonly number[],
  from: { a: number; b: number },
  to: { a: number; b: number },
  pairs: [number, number][],
): void {
  const lengthA = to.a - from.a
  const lengthB = to.b - from.b
  if (lengthA <= 0 || lengthB <= 0 || lengthA > WIDE_GAP || lengthB > WIDE_GAP) return
  const parts = withoutIslands(diff(codes(a, from.a, to.a), codes(b, from.b, to.b)))
  let i = from.a
  let j = from.b
  for (const { equal, gone, come } of parts) {
    for (let k = 0; k < equal; k++) pairs.push([i + k, j + k])
    i += equal + gone
    j += equal + come
  }
}

/** One character a word; ids stay below the surrogates. */
const codes = (ids: readonly number[], from: number, to: number): string => String.fromCharCode(...ids.slice(from, to).map((id) => id + 1))

/** `equal` words, then `gone` of the first text against `come` of the second. */
interface Part {
  equal: number
  gone: number
  come: number
}

function withoutIslands(diffs: readonly diff.Diff[]): Part[] {
  const parts: Part[] = []
  for (const [kind, words] of diffs) {
    if (kind === diff.EQUAL || parts.length === 0) parts.push({ equal: kind === diff.EQUAL ? words.length : 0, gone: 0, come: 0 })
    const last = parts.at(-1)!
    if (kind === diff.DELETE) last.gone += words.length
    else if (kind === diff.INSERT) last.come += words.length
  }
  for (let i = parts.length - 1; i > 0; i--) {
    const [before, part] = [parts[i - 1]!, parts[i]!]
    const small = Math.min(Math.max(before.gone, before.come), Math.max(part.gone, part.come))
    if (part.equal === 0 || part.equal * 2 >= small) continue
    before.gone += part.equal + part.gone
    before.come += part.equal + part.come
    parts.splice(i, 1)
  }
  return parts
}
