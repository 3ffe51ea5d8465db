import type { Article } from '../../model/article.ts'
import type { Alignment, Direction } from '../../model/chain.ts'
import type { Kept } from '../../model/collection.ts'
import type { World } from '../../model/stage.ts'
import { creditedHands, isAgency, outletHand, sameHand } from './hands.ts'

type Reason = Direction['reasons'][number] & { readonly weight: number }

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** The moments between which a page was published, as far as it says; milliseconds. A local time without a zone may lie half a day either way. */
export function publishedWithin(article: Article): { from: number; to: number } | undefined {
  const stamp = article.published?.value
  if (stamp && stamp.length >= 10) {
    const [, day, time, zone] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:\d\d)?)?/u.exec(stamp) ?? []
    if (!day) return undefined
    if (time && zone) {
      const at = Date.parse(`${day}T${time}${zone}`)
      return { from: at, to: at }
    }
    const start = Date.parse(`${day}T${time ?? '00:00'}Z`)
    return time ? { from: start, to: start } : { from: start, to: start + DAY - 1 }
  }
  return undefined
}

/** Hours from the publication of one page to that of the other; undefined unless both state a time of day (`hoursBetween` compares days as well, to tell which came first). */
export function publicationLag(earlier: Article, later: Article): number | undefined {
  const [one, other] = [publishedWithin(earlier), publishedWithin(later)]
  if (!one || !other || one.from !== one.to || other.from !== other.to) return undefined
  return (other.from - one.from) / HOUR
}

/** When a page was published, else taken; pages without either stand last. Milliseconds. */
export const momentOf = ({ article }: Pick<Kept, 'article'>): number =>
  publishedWithin(article)?.from ?? (article.capture.at ? Date.parse(article.capture.at.slice(0, 10)) : Number.MAX_SAFE_INTEGER)

/** Which of two aligned pages came first. What each reason weighs is added up; where that decides nothing the order is unknown. */
export function directionOf(alignment: Alignment, a: Kept, b: Kept, world: World): Direction {
  const reasons = [
    ...byTime(a.article, b.article),
    ...byCapture(a.article, b.article),
    ...byCredit(a, b),
    ...byKind(a, b, world),
    ...byExtent(alignment),
  ]
  const sum = (side: 'a' | 'b') => reasons.reduce((total, { says, weight }) => total + (says === side ? weight : 0), 0)
  const [forA, forB] = [sum('a'), sum('b')]
  const lead = Math.abs(forA - forB)
  const shown = [...reasons].sort((x, y) => y.weight - x.weight).map(({ rule, says, note }) => ({ rule, says, note }))
  if (lead < DECIDES) return { earlier: 'unknown', confidence: 0, reasons: shown }
  return { earlier: forA > forB ? 'a' : 'b', confidence: Math.round(100 / (1 + Math.exp(-lead))) / 100, reasons: shown }
}

const DECIDES = 0.8

const earlierOf = (difference: number): 'a' | 'b' => (difference < 0 ? 'a' : 'b')

function byTime(a: Article, b: Article): Reason[] {
  const [one, other] = [publishedWithin(a), publishedWithin(b)]
  if (!one || !other) return []
  const gap = one.to < other.from ? one.to - other.from : other.to < one.from ? one.from - other.to : 0
  if (gap === 0) return []
  const hours = Math.abs(gap) / HOUR
  const [first, second] = gap < 0 ? [a, b] : [b, a]
  const zoned = /(?:Z|[+-]\d\d:\d\d)$/u.test(a.published!.value) && /(?:Z|[+-]\d\d:\d\d)$/u.test(b.published!.value)
  // Clocks of two outlets, zones that are not named: less than half a day is weak without zones.
  const weight = hours >= 12 ? 3 : zoned && hours > 0.1 ? 2.5 : 1
  return [
    {
      rule: 'chains.stated-times',
      says: earlierOf(gap),
      note: `published ${first!.published!.value}, the other ${second!.published!.value}`,
      weight,
    },
  ]
}

/** A page that was taken before the other was published cannot be the later one. */
function byCapture(a: Article, b: Article): Reason[] {
  const upper = (article: Article) => (article.capture.at ? Date.parse(article.capture.at.slice(0, 10)) + DAY : Number.NaN)
  const [one, other] = [publishedWithin(a), publishedWithin(b)]
  const note = 'it was captured before the other was published'
  const [first, second] = upper(a) < upper(b) ? [a, b] : [b, a]
  if (other && upper(a) < other.from) return [{ rule: 'chains.capture-before', says: 'a', note, weight: 3 }]
  if (one && upper(b) < one.from) return [{ rule: 'chains.capture-before', says: 'b', note, weight: 3 }]
  if (!one && !other && Math.abs(upper(a) - upper(b)) >= 2 * DAY)
    return [
      {
        rule: 'chains.capture-order',
        says: earlierOf(upper(a) - upper(b)),
        note: `captured ${first!.capture.at}, the other ${second!.capture.at}`,
        weight: 1,
      },
    ]
  return []
}

function byCredit(a: Kept, b: Kept): Reason[] {
  const names = (kept: Kept, other: Kept) => creditedHands(kept).some((hand) => sameHand(hand, outletHand(other.article)))
  const [aNamesB, bNamesA] = [names(a, b), names(b, a)]
  if (aNamesB === bNamesA) return []
  const [later, earlier] = aNamesB ? [a, b] : [b, a]
  const note = `${later.article.outlet?.value.name ?? 'one'} credits ${earlier.article.outlet?.value.name ?? 'the other'}`
  return [{ rule: 'chains.credits-the-other', says: aNamesB ? 'b' : 'a', note, weight: 4 }]
}

function byKind(a: Kept, b: Kept, world: World): Reason[] {
  const [one, other] = [isAgency(a.article, world), isAgency(b.article, world)]
  if (one === other) return []
  const agency = one ? a : b
  return [{ rule: 'chains.is-an-agency', says: one ? 'a' : 'b', note: `${agency.article.outlet!.value.name} is an agency`, weight: 1.5 }]
}

/** A copy is more often cut than lengthened. */
function byExtent({ ofA, ofB }: Alignment): Reason[] {
  if (Math.abs(ofA - ofB) < 0.25 || Math.max(ofA, ofB) < 0.8) return []
  return [{ rule: 'chains.shorter-is-a-cut', says: ofA < ofB ? 'a' : 'b', note: 'the other page is all contained in it', weight: 0.4 }]
}
