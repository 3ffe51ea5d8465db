import type { DateWitness, Stamp } from '../../../model/article.ts'
import type { Found } from '../../../model/span.ts'

export interface PageDates {
  readonly dates: readonly DateWitness[]
  readonly published?: Found<Stamp>
  readonly updated?: Found<Stamp>
}

type Witness = Omit<DateWitness, 'believed'>

export const isUtc = (stamp: Stamp): boolean => /T.*Z$|\+00:00$/u.test(stamp)
const dayOf = (stamp: Stamp): number => Date.parse(`${stamp.slice(0, 10).padEnd(10, '-01').slice(0, 10)}T00:00:00Z`)
const DAY = 86_400_000

const QUARTER = 15 * 60_000
const WIDEST = 14 * 3_600_000
const WESTMOST = 12 * 3_600_000
const dayAt = (time: number): number => time - (((time % DAY) + DAY) % DAY)

/** Whether a local stamp can be the time in UTC as some place's clock shows it: whole quarters of an hour away, or a day that it then is in some place. */
export function isLocalOf(local: Stamp, utc: Stamp): boolean {
  if (utc.length < 16) return Math.abs(dayOf(local) - dayOf(utc)) <= DAY
  const time = Date.parse(`${utc.slice(0, 16)}Z`)
  if (local.length < 16) return dayOf(local) >= dayAt(time - WESTMOST) && dayOf(local) <= dayAt(time + WIDEST)
  const away = Math.abs(Date.parse(`${local.slice(0, 16)}Z`) - time)
  const off = away % QUARTER
  return away <= WIDEST && Math.min(off, QUARTER - off) <= 60_000
}

/** A clock without a zone that shows the time in UTC may be that, and tells of no place. */
export const isClockOf = (local: Stamp, utc: Stamp): boolean =>
  local.length <= TO_SECOND && local.length >= 16 && local.slice(0, 16) === utc.slice(0, 16)

const TO_SECOND = 19
const PRINTED = new Set(['articles.date-of-time', 'articles.date-of-label'])

/** A time of publication that is also that of the last change may be no more than that. */
export const isOfChange = ({ stamp }: Witness, said: readonly Witness[]): boolean =>
  stamp.length >= TO_SECOND && said.some((other) => other.of === 'updated' && other.stamp.slice(0, TO_SECOND) === stamp.slice(0, TO_SECOND))

const isPrintedBefore = ({ stamp, rule }: Witness, { stamp: other }: Witness): boolean =>
  PRINTED.has(rule) && stamp.length >= 10 && dayOf(stamp) < dayOf(other) - DAY

const YEAR = 366 * DAY
const NEAR = 40 * DAY
const isPrinted = ({ rule }: Witness): boolean => PRINTED.has(rule) || rule === 'articles.date-of-line'

/**
 * A stamp of metadata more than a year after a day that the page prints, while nothing that is not metadata stands near it: a
 * system's error or the day of a new design. The printed day is the one that readers were told.
 */
const isFarFromPrinted = (witness: Witness, said: readonly Witness[]): boolean => {
  if (isPrinted(witness)) return false
  const others = said.filter((other) => other.stamp.length >= 10 && (isPrinted(other) || other.rule === 'articles.date-of-address'))
  const day = dayOf(witness.stamp)
  return (
    others.some((other) => isPrinted(other) && other.of === 'published' && day - dayOf(other.stamp) > YEAR) &&
    others.every((other) => Math.abs(day - dayOf(other.stamp)) > NEAR)
  )
}

/** A meta element and a printed line that agree on a day other than that of JSON-LD, which stands alone; no day of a change is meant. */
function agreedDay(first: Witness, able: readonly Witness[], said: readonly Witness[]): Witness | undefined {
  const day = (witness: Witness): string => witness.stamp.slice(0, 10)
  const supports = (one: Witness): boolean =>
    one !== first && (day(one) === day(first) || (isUtc(first.stamp) && isPrinted(one) && isLocalOf(one.stamp, first.stamp)))
  if (first.rule !== 'articles.date-of-json-ld' || able.some(supports)) return undefined
  const changed = new Set(said.filter(({ of }) => of === 'updated').map(day))
  const meta = able.find((one) => one.rule === 'articles.date-of-meta' && one.stamp.length >= 10 && !changed.has(day(one)))
  return meta && able.some((one) => isPrinted(one) && day(one) === day(meta)) ? meta : undefined
}

/** Archives and templates write the second at which they make a copy of a page as if it were the page's own date. */
const isMoment = (stamp: Stamp, takenAt: string): boolean =>
  stamp.length > TO_SECOND && takenAt.length > TO_SECOND && Date.parse(stamp) === Date.parse(takenAt)

/** Why a witness is not believed whatever else is said; undefined where it may be. */
function whyNot(witness: Witness, said: readonly Witness[], takenAt: string | undefined): string | undefined {
  if (takenAt && dayOf(witness.stamp) > Date.parse(takenAt.slice(0, 10)) + DAY) return 'later than the page was taken'
  if (!takenAt && dayOf(witness.stamp) > Date.now() + DAY) return 'a day that is still to come'
  if (takenAt && isMoment(witness.stamp, takenAt)) return 'the moment at which the page was taken'
  if (witness.of === 'published' && isFarFromPrinted(witness, said)) return 'more than a year after the day that the page prints'
  return undefined
}

/**
 * Which of the witnesses, strongest first, is believed for each date. A stamp in UTC yields to one that names the local
 * day beside it, since the day that the reader knows is the local one; a stamp after the page was taken is not believed.
 */
export function believedDates(said: readonly Witness[], takenAt: string | undefined): PageDates {
  const doubts = new Map(said.map((witness) => [witness, whyNot(witness, said, takenAt)]))
  const possible = (witness: Witness) => doubts.get(witness) === undefined
  const choose = (of: DateWitness['of']) => {
    const able = said.filter((witness) => witness.of === of && possible(witness))
    const first = able.find(({ stamp }) => stamp.length >= 10) ?? able[0]
    const printed =
      of === 'published' && first && isOfChange(first, said) ? able.find((witness) => isPrintedBefore(witness, first)) : undefined
    if (printed) return printed
    const agreed = of === 'published' && first ? agreedDay(first, able, said) : undefined
    if (agreed) return agreed
    if (!first || !isUtc(first.stamp)) return first
    return (
      able.find(
        ({ stamp, rule }) =>
          stamp.length >= 10 &&
          !isUtc(stamp) &&
          rule !== 'articles.date-of-address' &&
          !isClockOf(stamp, first.stamp) &&
          isLocalOf(stamp, first.stamp),
      ) ?? first
    )
  }
  const chosen = { published: choose('published'), updated: choose('updated') }
  const dates = said.map((witness): DateWitness => {
    const best = chosen[witness.of]
    if (witness === best) return { ...witness, believed: true }
    return {
      ...witness,
      believed: false,
      why: doubts.get(witness) ?? `${best?.rule ?? 'another'} is stronger`,
    }
  })
  const found = (witness: (typeof said)[number] | undefined): Found<Stamp> | undefined =>
    witness && { value: witness.stamp, known: 'stated', quote: witness.quote, rule: witness.rule }
  const [published, updated] = [found(chosen.published), found(chosen.updated)]
  return { dates, ...(published && { published }), ...(updated && { updated }) }
}
