import { parseDateLine } from '../../../calendar/dates-in-line.ts'
import type { Stamp } from '../../../model/article.ts'
import type { Language } from '../../../model/language.ts'
import { latinDigits } from '../../../text/latin-digits.ts'
import { levelDays } from './level-days.ts'
import { clockOf, mailStamp, shiftOf } from './mail-date.ts'
import { zonedStamp } from './printed-zone.ts'

const ZONED = '\\s*(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)?'
const ISO = new RegExp(
  `^\\s*(\\d{4})-(\\d\\d?)-(\\d\\d?)(?:[T\\s|]+(\\d\\d?)[:h](\\d\\d)(?::(\\d\\d?))?(?:[.,]\\d+)?${ZONED}(?!\\d))?\\s*`,
  'iu',
)
/** A day, or a day and a time, without marks between: `20230314`, `20230314T081500Z`, `20230314081500`. */
const COMPACT = new RegExp(`^\\s*(\\d{4})(\\d\\d)(\\d\\d)(?:T?(\\d\\d)(\\d\\d)(?:(\\d\\d)(?:\\.\\d+)?)?${ZONED})?\\s*$`, 'iu')
/** The zone behind a time, as mail and scripts write it. */
const ZONE = /\d:\d\d(?::\d\d)?\s*(?:(?:GMT|UTC)?([+-]\d\d:?\d\d)|(?:GMT|UTC)([+-]\d{1,2})(?!\d)|(?:GMT|UTC|Z)\b)/u
const MOST_READ = 200
const MOST_PRINTED = 120

/** Seconds or milliseconds since 1970. */
const EPOCH = /^\s*(1\d{9})(?:\d{3})?(?:\.\d+)?\s*$/u

/** A date as machines or people write it, in the digits of any script, with the precision that it has; undefined for what is no date of a page. */
export function stampOf(text: string, language: Language): Stamp | undefined {
  const stamp = writtenStamp(latinDigits(text.slice(0, MOST_READ)), language)
  return stamp === undefined || isNoDay(stamp) ? undefined : stamp
}

function writtenStamp(text: string, language: Language): Stamp | undefined {
  const machine = ISO.exec(text) ?? COMPACT.exec(text)
  if (machine) return withHalf(machineStamp(machine), text.slice(machine[0].length), text, language)
  const seconds = EPOCH.exec(text)?.[1]
  if (seconds !== undefined) return new Date(Number(seconds) * 1000).toISOString().replace('.000', '')
  const mail = mailStamp(text)
  if (mail !== undefined) return mail !== 'none' && exists(mail) ? mail : undefined
  const stamp = printedStamp(text, language)
  const zone = ZONE.exec(text)
  return stamp && zone && isClock(stamp) ? `${stamp}${zoneOf(zone[1] ?? zone[2] ?? 'Z')}` : stamp && zonedStamp(stamp, text, language)
}

const isClock = (stamp: Stamp): boolean => stamp.length === 16
const zoneOf = (zone: string): string => (/^[+-]/u.test(zone) ? shiftOf(zone) : 'Z')

const printedStamp = (text: string, language: Language): Stamp | undefined =>
  parseDateLine(levelDays(text.slice(0, MOST_PRINTED), language), language.calendar, language.letters)[0]?.stamp

/** What machines alone write. */
function machineStamp([, year, month, day, hour, minute, second, zone]: RegExpExecArray): Stamp | undefined {
  if (!isDay(Number(year), Number(month), Number(day))) return undefined
  const date = `${year}-${two(month!)}-${two(day!)}`
  if (!hour) return date
  const seconds = second && Number(second) < 60 ? two(second) : undefined
  const isUsual = Number(hour) < 24 && Number(minute) < 60
  const time = isUsual ? `${date}T${two(hour)}:${minute}${seconds ? `:${seconds}` : ''}` : clockOf(date, Number(hour), minute!, seconds)
  return time && `${time}${zone ? zoneOf(zone) : ''}`
}

const two = (number: string): string => number.padStart(2, '0')

/** The half of the day, which some systems write behind such a time: `2024-02-11 09:15:00 PM`. */
function withHalf(stamp: Stamp | undefined, behind: string, text: string, language: Language): Stamp | undefined {
  if (!stamp || stamp.length < 16 || !/^\p{L}/u.test(behind)) return stamp
  const printed = printedStamp(text, language)
  const isSame = printed !== undefined && isClock(printed) && printed.slice(0, 10) === stamp.slice(0, 10)
  return isSame && printed.slice(13) === stamp.slice(13, 16) ? printed + stamp.slice(16) : stamp
}

const exists = (stamp: Stamp): boolean => {
  const [year, month, day] = stamp.slice(0, 10).split('-').map(Number)
  return isDay(year!, month!, day!)
}

/** Days that systems write where they know none: the beginnings of their counting, on either side of midnight UTC. */
const NO_DAYS = new Set(['1899-12-30', '1899-12-31', '1900-01-01', '1901-12-13', '1901-12-14', '1904-01-01', '1969-12-31', '1970-01-01'])
const isNoDay = (stamp: Stamp): boolean => NO_DAYS.has(stamp.slice(0, 10))

export const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
