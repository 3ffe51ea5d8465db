import { smallNumber } from './number-words.ts'
import type { CalendarReader } from './reader.ts'

export interface ClockRead {
  /** `10:30`, of 24 hours. */
  readonly clock: string
  readonly next: number
  /** Whether the half of the day is known: by a word, or by an hour past twelve. */
  readonly certain: boolean
}

const two = (number: number): string => String(number).padStart(2, '0')

/** A time in figures, `10:30`, `10:30:22`; the half of the day may stand behind it. */
export function clockTime(reader: CalendarReader, at: number): ClockRead | undefined {
  const hour = reader.digits(at)
  if (!hour || hour.length > 2 || hour.behind || hour.value > 23 || reader.key(at + 1) !== ':' || behindColon(reader, at)) return undefined
  const minute = reader.digits(at + 2)
  if (minute?.length !== 2 || minute.before || minute.value > 59) return undefined
  const seconds = !minute.behind && reader.key(minute.next) === ':' ? reader.digits(minute.next + 1) : undefined
  const last = seconds && seconds.length === 2 && !seconds.before ? seconds : minute
  return withHalf(reader, hour.value, minute.value, last.behind, last.next)
}

const behindColon = (reader: CalendarReader, at: number): boolean => reader.key(at - 1) === ':' && reader.hasDigit(at - 2)

/** "The hour" and its number, in figures or as an ordinal, with its half of the day. */
export function namedHour(reader: CalendarReader, at: number): ClockRead | undefined {
  const noun = reader.read(at, 'clock')
  if (!noun) return undefined
  const clock = clockTime(reader, noun.next) ?? dottedTime(reader, noun.next)
  if (clock) return clock
  const hour = reader.plain(noun.next) ?? smallNumber(reader, noun.next)
  if (!hour || hour.value > 23 || reader.broken(noun.next)) return undefined
  return hourInWords(reader, hour.value, hour.next)
}

/** `9.28`, behind "the hour". */
function dottedTime(reader: CalendarReader, at: number): ClockRead | undefined {
  const [hour, minute] = [reader.digits(at), reader.broken(at) ? reader.digits(at + 2) : undefined]
  if (!hour || hour.value > 23 || minute?.length !== 2 || minute.value > 59) return undefined
  return withHalf(reader, hour.value, minute.value, minute.behind, minute.next)
}

/** "Ten in the morning": an ordinal that a half of the day stands behind. */
export function wordHour(reader: CalendarReader, at: number): ClockRead | undefined {
  const hour = reader.read(at, 'ordinal')?.sense.rest.length === 0 ? smallNumber(reader, at) : undefined
  const read = hour && hour.value >= 1 && hour.value <= 12 ? hourInWords(reader, hour.value, hour.next) : undefined
  return read?.certain ? read : undefined
}

/** The hour with the part of an hour behind it: "and a half", "less a quarter". */
function hourInWords(reader: CalendarReader, hour: number, at: number): ClockRead {
  const less = reader.read(at, 'lacking')
  const part = reader.read(less ? less.next : at, 'fraction')
  const minutes = part && (less || part.sense.clitic) ? (less ? -1 : 1) * (60 / part.value) : 0
  const time = (hour * 60 + minutes + 1440) % 1440
  return withHalf(reader, Math.floor(time / 60), time % 60, '', minutes ? part!.next : at)
}

function withHalf(reader: CalendarReader, hour: number, minute: number, behind: string, at: number): ClockRead {
  const apart = behind ? undefined : reader.readAny(at, 'afterNoon', 'beforeNoon')
  const late = behind ? reader.isWord(behind, 'afterNoon') : apart?.sense.kind === 'afterNoon'
  const early = behind ? reader.isWord(behind, 'beforeNoon') : apart?.sense.kind === 'beforeNoon'
  const hours = late && hour < 12 ? hour + 12 : early && hour === 12 ? 0 : hour
  return { clock: `${two(hours)}:${two(minute)}`, next: apart ? apart.next : at, certain: late || early || hour > 12 }
}
