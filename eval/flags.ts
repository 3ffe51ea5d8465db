import { writeFileSync } from 'node:fs'
import type { Article } from '../src/model/article.ts'
import type { Change, ChangeType } from '../src/model/chain.ts'
import type { Span } from '../src/model/span.ts'
import { articleOfLine, type CorpusLine, linesOf } from './corpus-lines.ts'
import { shownBetween } from './shown-changes.ts'

export interface Side extends Span {
  readonly url: string
  readonly words: string
  readonly before: string
  readonly after: string
}
/** A change that was shown between two printings of a statement, as a reader judged it; spans lie in each page's text. */
interface Flag {
  readonly type: ChangeType
  readonly a: Side
  readonly b: Side
  readonly verdict: 'right' | 'wrong-type' | 'same-value' | 'other-event' | 'not-in-statement' | 'version-of-same-page' | 'no-change'
  readonly rightType: string | null
}

/** What the gold calls by another name. */
const CALLED: Readonly<Record<string, ChangeType>> = { update: 'updated' }
/** What a fact-checker is warned of. */
export const WARNED: ReadonlySet<ChangeType> = new Set(['number', 'negation', 'hedge', 'speaker', 'stance', 'term', 'time'])
const KINDS = ['stands', 'wrong', 'mended', 'lost'] as const
type Kind = (typeof KINDS)[number]

interface Line extends CorpusLine {
  readonly published?: string
}

/**
 * Flags that were judged, shown again by today's rules. Of those judged right: `stands` where a change of the right type is shown
 * there, `lost` where none is. Of those judged wrong: `mended` where nothing grave is shown there any more or what is shown is of
 * the right type, `wrong` where it is shown as it was. A true change outside of the group's statement may be shown in a statement
 * of its own that both pages print.
 */
export function evalFlags(corpus: string, judged: string, out?: string): Record<string, number> {
  const flags = linesOf<Flag>(judged)
  const wanted = new Set(flags.flatMap(({ a, b }) => [a.url, b.url]))
  const pages = new Map<string, Article[]>()
  for (const line of linesOf<Line>(corpus)) {
    if (line.url === undefined || !wanted.has(line.url)) continue
    const article = {
      ...articleOfLine(line),
      published: line.published ? { value: line.published, known: 'stated' as const, rule: 'eval.corpus' } : undefined,
    }
    pages.set(line.url, [...(pages.get(line.url) ?? []), article])
  }
  const results = flags.map((flag) => ({ flag, ...judge(flag, pages) }))
  if (out) writeFileSync(out, results.map((one) => JSON.stringify({ now: one.now, kind: one.kind, ...one.flag })).join('\n'))
  return figuresOf(results)
}

function judge(flag: Flag, pages: ReadonlyMap<string, readonly Article[]>): { readonly kind: Kind; readonly now: readonly ChangeType[] } {
  const [a, b] = [pageOf(flag.a, pages), pageOf(flag.b, pages)]
  const shown = a && b ? shownBetween(a, b).filter((change) => meets(change, flag)) : []
  const now = [...new Set(shown.map(({ type }) => type))]
  const right = flag.rightType === null ? undefined : (CALLED[flag.rightType] ?? flag.rightType)
  if (flag.verdict === 'right') return { kind: now.some((type) => type === right) ? 'stands' : 'lost', now }
  const grave = now.filter((type) => WARNED.has(type))
  const allowed = (type: ChangeType): boolean => type === right && (flag.verdict === 'wrong-type' || flag.verdict === 'not-in-statement')
  return { kind: grave.every(allowed) ? 'mended' : 'wrong', now }
}

/** The page of the address that has the words where the flag saw them. */
const pageOf = ({ url, start, end, words }: Side, pages: ReadonlyMap<string, readonly Article[]>): Article | undefined => {
  const all = pages.get(url) ?? []
  return all.find(({ text }) => text.slice(start, end) === words) ?? all[0]
}

/** A mark or space of tolerance on each side. */
const touch = (x: Span, y: Span): boolean => x.start <= y.end + 1 && y.start <= x.end + 1
const solid = ({ start, end }: Span): boolean => end > start
const meets = (change: Change, flag: Flag): boolean =>
  (solid(flag.a) && solid(change.a) && touch(change.a, flag.a)) ||
  (solid(flag.b) && solid(change.b) && touch(change.b, flag.b)) ||
  (!solid(flag.a) && !solid(change.a) && touch(change.a, flag.a) && touch(change.b, flag.b))

function figuresOf(results: readonly { readonly flag: Flag; readonly kind: Kind }[]): Record<string, number> {
  const types = [...new Set(results.map(({ flag }) => flag.type))].sort()
  const count = (some: typeof results, kind: Kind): number => some.filter((one) => one.kind === kind).length
  for (const type of types) {
    const own = results.filter(({ flag }) => flag.type === type)
    console.log(`${type.padEnd(10)} of ${String(own.length).padStart(3)}: ${KINDS.map((kind) => `${kind} ${count(own, kind)}`).join('  ')}`)
  }
  const right = results.filter(({ flag }) => flag.verdict === 'right')
  const wrong = results.filter(({ flag }) => flag.verdict !== 'right')
  const figures = { kept: count(right, 'stands') / (right.length || 1), mended: count(wrong, 'mended') / (wrong.length || 1) }
  console.log(`judged right and still shown ${figures.kept.toFixed(3)}  judged wrong and mended ${figures.mended.toFixed(3)}`)
  return figures
}
