import { hoursBetween } from '../../../calendar/hours-between.ts'
import type { PairRow } from '../../../store/overview.ts'

/** A page that prints after another what that one printed. */
export interface LikelyCopy {
  readonly own: number
  readonly by: string
  readonly byName: string
  /** Whether it credits anybody. */
  readonly credits: boolean
  readonly earlier: number
  /** When that one says it was published. */
  readonly earlierAt: string
  readonly outlet: string
  readonly outletName: string
  /** The share of the later page's words that both print. */
  readonly share: number
}

/** Less of a page than this may be taken from anywhere. */
const LEAST_SHARE = 0.5

/** For each later page the earlier one that shares most of it; of those that share as much the first, so that no order of rows shows. The pages asked for are the later ones, or the earlier ones (`other`). */
export function likelyCopySources(rows: readonly PairRow[], later: 'own' | 'other' = 'own'): LikelyCopy[] {
  const best = new Map<number, LikelyCopy>()
  for (const row of rows) {
    const copy = likelyCopyOf(row, later)
    const known = copy && best.get(copy.own)
    if (copy && (!known || isBetter(copy, known))) best.set(copy.own, copy)
  }
  return [...best.values()]
}

const isBetter = (one: LikelyCopy, other: LikelyCopy): boolean =>
  one.share !== other.share
    ? one.share > other.share
    : one.earlierAt !== other.earlierAt
      ? one.earlierAt < other.earlierAt
      : one.outlet !== other.outlet
        ? one.outlet < other.outlet
        : one.earlier < other.earlier

function likelyCopyOf(row: PairRow, later: 'own' | 'other'): LikelyCopy | undefined {
  const one = { number: row.own, outlet: row.outlet, name: row.outlet_name, published: row.published, credits: row.credits }
  const two = {
    number: row.other,
    outlet: row.other_outlet,
    name: row.other_name,
    published: row.other_published,
    credits: row.other_credits,
  }
  const [copy, source] = later === 'own' ? [one, two] : [two, one]
  if (!copy.published || !source.published) return undefined
  const hours = hoursBetween(source.published, copy.published)
  if (hours === undefined || hours <= 0) return undefined
  const share = later === 'own' ? row.of_own : row.of_other
  if (share < LEAST_SHARE) return undefined
  return {
    own: copy.number,
    by: copy.outlet,
    byName: copy.name,
    credits: Number(copy.credits) > 0,
    earlier: source.number,
    earlierAt: source.published,
    outlet: source.outlet,
    outletName: source.name,
    share,
  }
}
