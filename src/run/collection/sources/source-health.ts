import type { SourceState } from '../../../model/watched-source.ts'
import type { Planned } from '../../../store/watch/plan.ts'
import type { WatchSource } from '../../../store/watch/sources.ts'

/** What is odd about a source, in words; nothing where it is as usual. */
export interface SourceHealth {
  readonly state: SourceState
  readonly notes: readonly string[]
  /** Pages a day, on the days of the last weeks on which it was watched. */
  readonly usual?: number
}

const DAY = 86_400_000
/** Days that are looked at, and days of one weekday that are needed to say what is usual on it. */
const WEEKS = 8
const LEAST_WEEKS = 3
const FEW_OF_MEDIAN = 0.3
const MANY_OF_MEDIAN = 3
/** Pages that were asked for, from which on it counts that all of them came to nothing. */
const LEAST_PAGES = 10

/** Whether nothing new is heard of a source: what is followed on it may be missed. */
export const isSilent = (state: SourceState): boolean => state === 'silent' || state === 'away' || state === 'refused'

/** Whether a source is as usual: answers, names new pages within two of its own intervals, about as many as on that weekday, and pages with articles. */
export function sourceHealth(source: WatchSource, lists: readonly Planned[], now: number): SourceHealth {
  const usual = pagesADay(source, now)
  const known = usual === undefined ? {} : { usual }
  if (source.paused !== undefined) return { state: 'paused', notes: [], ...known }
  const refusals = lists.filter(({ outcome, failures }) => outcome === 'refused' || outcome === 'gone' || failures > 2)
  const notes = refusals.map(({ address, why }) => `${address}: ${why ?? 'refused'}`)
  if (lists.length > 0 && refusals.length === lists.length)
    return { state: lists.every(({ outcome }) => outcome === 'refused') ? 'refused' : 'away', notes, ...known }
  const silence = silentFor(source, lists, usual, now)
  if (silence) notes.push(silence)
  notes.push(...unusualDay(source, now), ...emptyPages(source))
  return { state: source.succeeded === undefined ? 'new' : silence ? 'silent' : 'well', notes, ...known }
}

/** Over the days since it was added or the last eight weeks, without today. */
function pagesADay({ counts, added }: WatchSource, now: number): number | undefined {
  const days = Math.min(7 * WEEKS, Math.floor((now - added) / DAY))
  if (days < 2) return undefined
  let sum = 0
  for (let i = 1; i <= days; i++) sum += counts[dayOf(now - i * DAY)] ?? 0
  return sum / days
}

/** Lists that answer and name nothing new for two of the source's own intervals, and for a day at least. */
function silentFor({ found }: WatchSource, lists: readonly Planned[], usual: number | undefined, now: number): string | undefined {
  const answered = Math.max(0, ...lists.map(({ visited = 0, failures }) => (failures === 0 ? visited : 0)))
  if (found === undefined || !usual || answered < now - DAY) return undefined
  const longest = Math.max(DAY, (2 * DAY) / usual)
  const since = now - found
  return since > longest
    ? `its lists answer, and nothing new for ${Math.floor(since / DAY)} d (usual: ${rounded(usual)} pages a day)`
    : undefined
}

/** Yesterday against the same weekday of the weeks before. */
function unusualDay({ counts, added }: WatchSource, now: number): string[] {
  const yesterday = now - DAY
  const before = Array.from({ length: WEEKS }, (_, i) => yesterday - 7 * (i + 1) * DAY)
    .filter((at) => at >= added)
    .map((at) => counts[dayOf(at)] ?? 0)
    .toSorted((a, b) => a - b)
  if (before.length < LEAST_WEEKS) return []
  const middle = before[Math.floor(before.length / 2)]!
  const count = counts[dayOf(yesterday)] ?? 0
  const isOdd = middle >= 5 && (count < FEW_OF_MEDIAN * middle || count > MANY_OF_MEDIAN * middle)
  return isOdd ? [`${count} pages yesterday; ${middle} are usual on that weekday`] : []
}

/** Pages that all were refused, or hold no article: a wall of cookies, beginnings for those who pay. */
function emptyPages({ outcomes }: WatchSource): string[] {
  const of = (...names: readonly string[]): number => names.reduce((sum, name) => sum + (outcomes[name] ?? 0), 0)
  const refused = of('refused')
  if (refused >= LEAST_PAGES && of('page') === 0) return [`all ${refused} pages were refused`]
  const none = of('kept: not-an-article', 'kept: refused')
  const articles = of('kept: new', 'kept: version', 'kept: unchanged')
  return none >= LEAST_PAGES && none > 4 * articles
    ? [`${none} of ${none + articles} pages hold no article: a wall, or beginnings only`]
    : []
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)
const rounded = (number: number): string => (number >= 10 ? String(Math.round(number)) : number.toFixed(1))
