import type { Strings } from '../strings/strings.ts'

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Building a formatter costs a thousand times what using it does. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}${JSON.stringify(options)}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
  formatters.set(key, made)
  return made
}

const STAMP = /^(?<year>\d{4})(?:-(?<month>\d\d))?(?:-(?<day>\d\d))?(?:T(?<clock>\d\d:\d\d))?/u

/** The stated day as a date at midnight UTC, for formatting only; undefined for what is no stamp. */
function partsOf(stamp: string): { date: Date; precision: 'year' | 'month' | 'day'; clock?: string } | undefined {
  const { year, month, day, clock } = STAMP.exec(stamp)?.groups ?? {}
  if (!year) return undefined
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)))
  return { date, precision: day ? 'day' : month ? 'month' : 'year', ...(clock && { clock }) }
}

const SHAPES = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const

/** `14 March 2023` in the reader's month names, with exactly the precision of the stamp. */
export function dayInWords(stamp: string, { locale }: Pick<Strings, 'locale'>): string {
  const parts = partsOf(stamp)
  return parts ? formatter(`${locale}-u-nu-latn`, SHAPES[parts.precision]).format(parts.date) : stamp
}

/** Day and month alone, for the labels of an axis. */
export function shortDay(stamp: string, { locale }: Pick<Strings, 'locale'>): string {
  const parts = partsOf(stamp)
  return parts ? formatter(`${locale}-u-nu-latn`, { month: 'short', day: 'numeric' }).format(parts.date) : stamp
}

/** The day of a stamp by the Umm al-Qura calendar; undefined where the stamp has no day. */
export function hijriInWords(stamp: string, { lang }: Pick<Strings, 'lang'>): string | undefined {
  const parts = partsOf(stamp)
  if (parts?.precision !== 'day') return undefined
  return formatter(`${lang}-u-ca-islamic-umalqura-nu-latn`, SHAPES.day).format(parts.date)
}

/** Hour and minute as stated; undefined where the stamp has none. */
export const clockOf = (stamp: string): string | undefined => partsOf(stamp)?.clock

/** Day and clock as far as they are stated. */
export const momentInWords = (stamp: string, t: Pick<Strings, 'locale' | 'comma'>): string =>
  [dayInWords(stamp, t), clockOf(stamp)].filter(Boolean).join(`${t.comma} `)
