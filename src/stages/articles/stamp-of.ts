import { parseDateLine } from '../../calendar/dates-in-line.ts'
import type { Stamp } from '../../model/article.ts'
import type { Language } from '../../model/language.ts'
import { levelDays } from './level-days.ts'
import { clockOf, mailStamp } from './mail-date.ts'

const ISO = /^\s*(\d{4})-(\d\d)-(\d\d)(?:[T\s|]+(\d\d)[:h](\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?\s*/iu
/** The same without marks between: `20230314`, `20230314T081500Z`, `20230314081500`. */
const COMPACT = /^\s*(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(?:(\d\d)(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?\s*$/iu
/** The zone behind a time, as mail and scripts write it. */
const ZONE = /\d:\d\d(?::\d\d)?\s*(?:(?:GMT|UTC)?([+-]\d\d:?\d\d)|(?:GMT|UTC|Z)\b)/u

/** Seconds or milliseconds since 1970. */
const EPOCH = /^\s*(1\d{9})(?:\d{3})?(?:\.\d+)?\s*$/u

/** A date as machines or people write it, with the precision that it has; undefined for what is no date of a page. */
export function stampOf(text: string, language: Language): Stamp | undefined {
  const stamp = writtenStamp(text, language)
  return stamp === undefined || stamp.startsWith(EPOCH_DAY) || stamp.startsWith(LAST_OF_1969) ? undefined : stamp
}

/** A machine without a date writes its zero, which is the day before in the West. */
const EPOCH_DAY = '1970-01-01'
const LAST_OF_1969 = '1969-12-31'

function writtenStamp(text: string, language: Language): Stamp | undefined {
  if (isMachine(text)) return machineStamp(text)
  const mail = mailStamp(text)
  if (mail !== undefined) return mail !== 'none' && exists(mail) ? mail : undefined
  const { calendar, letters } = language
  const stamp = parseDateLine(levelDays(text.slice(0, 120), language), calendar, letters)[0]?.stamp
  const zone = ZONE.exec(text)
  return stamp && stamp.length === 16 && zone ? `${stamp}${zone[1] ? zoneOf(zone[1]) : 'Z'}` : stamp
}

const isMachine = (text: string): boolean => ISO.test(text) || COMPACT.test(text) || EPOCH.test(text)
const zoneOf = (zone: string): string => (/^[+-]/u.test(zone) ? zone.replace(/^(.\d\d):?(\d\d)$/u, '$1:$2') : 'Z')

/** The same of what machines alone write. */
function machineStamp(text: string): Stamp | undefined {
  const seconds = EPOCH.exec(text)?.[1]
  if (seconds !== undefined) return new Date(Number(seconds) * 1000).toISOString().replace('.000', '')
  const [iso, year, month, day, hour, minute, second, zone] = ISO.exec(text) ?? COMPACT.exec(text) ?? []
  if (iso === undefined || !isDay(Number(year), Number(month), Number(day))) return undefined
  if (!hour) return `${year}-${month}-${day}`
  const clock =
    Number(hour) < 24 && Number(minute) < 60 ? `${year}-${month}-${day}T${hour}:${minute}${second ? `:${second}` : ''}` : undefined
  const time = clock ?? clockOf(`${year}-${month}-${day}`, Number(hour), minute!, second)
  return time && `${time}${zone ? zoneOf(zone) : ''}`
}

const exists = (stamp: Stamp): boolean => {
  const [year, month, day] = stamp.slice(0, 10).split('-').map(Number)
  return isDay(year!, month!, day!)
}

export const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
