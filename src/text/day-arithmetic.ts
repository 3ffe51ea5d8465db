/** Days as whole numbers since 1970-01-01, without clocks and zones. */
const DAY = 86_400_000

export const dayNumber = (day: string): number => Math.floor(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY)
export const dayOf = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10)
/** 1 (Monday) to 7. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

/** The month `by` months on, `2022-12`. */
export function monthOn(day: string, by: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + by
  return `${Math.floor(months / 12)}-${String((((months % 12) + 12) % 12) + 1).padStart(2, '0')}`
}

/** ISO 8601 week of a day, `2022-W52`. */
export function weekOf(number: number): string {
  const thursday = number - weekdayOf(number) + 4
  const year = Number(dayOf(thursday).slice(0, 4))
  return `${year}-W${String(Math.floor((thursday - dayNumber(`${year}-01-01`)) / 7) + 1).padStart(2, '0')}`
}

/** A day so many units on; a day that its month does not have becomes its last. */
export function dayOn(day: string, by: number, unit: 'D' | 'W' | 'M' | 'Y'): string {
  if (unit === 'D' || unit === 'W') return dayOf(dayNumber(day) + by * (unit === 'W' ? 7 : 1))
  const month = monthOn(day, unit === 'M' ? by : 12 * by)
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate()
  return `${month}-${String(Math.min(last, Number(day.slice(8, 10)))).padStart(2, '0')}`
}
