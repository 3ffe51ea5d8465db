import type { Stamp } from '../model/article.ts'

const HOUR = 3_600_000
const CLOCK = /T\d\d:\d\d/u
const ZONE = /(?:Z|[+-]\d\d:?\d\d)$/u

/**
 * Hours from one stated time to another, 0 or more where the first is the earlier; undefined where the precision of the
 * two does not tell. Two days compare as days; a clock without a zone compares with another without one only.
 */
export function hoursBetween(one: Stamp, other: Stamp): number | undefined {
  const exact = CLOCK.test(one) && CLOCK.test(other) && ZONE.test(one) === ZONE.test(other)
  if (exact) return (Date.parse(one) - Date.parse(other)) / -HOUR
  const [day, otherDay] = [one.slice(0, 10), other.slice(0, 10)]
  if (day.length < 10 || otherDay.length < 10 || day === otherDay) return undefined
  return (Date.parse(otherDay) - Date.parse(day)) / HOUR
}
