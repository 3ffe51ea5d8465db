import type { Alignment, Change, Direction, Link } from '../../model/chain.ts'
import type { Kept } from '../../model/collection.ts'
import type { World } from '../../model/stage.ts'
import { directionOf } from './direction.ts'
import { outletHand, passageOf } from './hands.ts'

export type Observed = Link & { readonly direction: Direction }

/** An alignment read from the page it was taken from to the page that took it; the order of the two where it is not known is that of their ids. */
export interface HandOver {
  readonly earlier: Kept
  readonly later: Kept
  readonly direction: Direction
  /** Share of the later page's words that both print. */
  readonly share: number
  readonly alignment: Alignment
  readonly flipped: boolean
}

export function handOver(alignment: Alignment, a: Kept, b: Kept, world: World): HandOver {
  const direction = directionOf(alignment, a, b, world)
  const flipped = direction.earlier === 'b'
  return { earlier: flipped ? b : a, later: flipped ? a : b, direction, share: flipped ? alignment.ofA : alignment.ofB, alignment, flipped }
}

/**
 * For each page, in one of its versions, the one it most likely took the words from: of those that came before it, the one that shares most with
 * it. Pairs whose order is unknown are kept where nothing better ties the page to the others.
 */
export function nearestSources(all: readonly HandOver[]): HandOver[] {
  const best = new Map<string, HandOver>()
  const better = (one: HandOver, other: HandOver | undefined) =>
    !other || weight(one) > weight(other) || (weight(one) === weight(other) && one.earlier.article.id < other.earlier.article.id)
  for (const one of all)
    if (one.direction.earlier !== 'unknown' && better(one, best.get(one.later.article.page))) best.set(one.later.article.page, one)
  const tied = new Set([...best.values()].flatMap(({ earlier, later }) => [earlier.article.page, later.article.page]))
  const open = all
    .filter(({ direction }) => direction.earlier === 'unknown')
    .sort((x, y) => weight(y) - weight(x) || (x.alignment.a + x.alignment.b < y.alignment.a + y.alignment.b ? -1 : 1))
    .filter(({ earlier, later }) => {
      const ids = [earlier.article.page, later.article.page]
      const news = ids.some((id) => !tied.has(id))
      for (const id of ids) tied.add(id)
      return news
    })
  return [...best.values(), ...open]
}

const weight = ({ share, direction }: HandOver): number => share + 0.3 * direction.confidence

export function observedLink({ earlier, later, direction, share, alignment, flipped }: HandOver): Observed {
  const longest = [...alignment.matched].sort((x, y) => y[0].end - y[0].start - (x[0].end - x[0].start))[0]
  const [inEarlier, inLater] = flipped ? [longest?.[1], longest?.[0]] : [longest?.[0], longest?.[1]]
  const rule = 'chains.shared-words'
  return {
    from: outletHand(earlier.article),
    to: outletHand(later.article),
    basis: 'reuse',
    known: 'implied',
    confidence: Math.round(100 * Math.max(direction.confidence, 0.5) * Math.min(1, 0.5 + share / 2)) / 100,
    evidence: [
      ...(inEarlier ? [{ passage: passageOf(earlier.article, inEarlier), rule }] : []),
      ...(inLater ? [{ passage: passageOf(later.article, inLater), rule }] : []),
    ],
    direction: flipped
      ? { ...direction, earlier: 'a', reasons: direction.reasons.map((reason) => ({ ...reason, says: reason.says === 'a' ? 'b' : 'a' })) }
      : direction,
  }
}

const MIRRORED: Partial<Record<Change['type'], Change['type']>> = { added: 'dropped', dropped: 'added' }

/** The changes from the earlier page to the later. */
export const changesOnward = ({ alignment, flipped }: HandOver): readonly Change[] =>
  flipped
    ? alignment.changes.map((change) => ({ ...change, a: change.b, b: change.a, type: MIRRORED[change.type] ?? change.type }))
    : alignment.changes
