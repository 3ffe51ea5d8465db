import type { CalendarReader } from './reader.ts'

export interface NumberRead {
  readonly value: number
  readonly next: number
}

/** A number of a day, hour or count in words: "twenty-first", "thirteenth", "three", "one and twenty". */
export function smallNumber(reader: CalendarReader, at: number): NumberRead | undefined {
  const unit = reader.readAny(at, 'ordinal', 'cardinal')
  if (!unit) {
    const tens = reader.read(at, 'tens')
    return tens && { value: tens.value, next: tens.next }
  }
  const teen = unit.value < 10 ? reader.read(unit.next, 'teen') : undefined
  if (teen && !teen.sense.clitic) return { value: unit.value + 10, next: teen.next }
  const tens = joined(reader, unit.next, 'tens')
  return tens ? { value: unit.value + tens.value, next: tens.next } : { value: unit.value, next: unit.next }
}

/** An ordinal in words. */
export function ordinalNumber(reader: CalendarReader, at: number): NumberRead | undefined {
  const ordinal = reader.read(at, 'ordinal')
  if (ordinal) return smallNumber(reader, at)
  const tens = reader.read(at, 'tens')
  return tens?.sense.definite ? { value: tens.value, next: tens.next } : undefined
}

type Scale = 'tens' | 'hundreds' | 'thousands'

/** A word of a scale behind "and", joined or apart. */
function joined(reader: CalendarReader, at: number, scale: Scale) {
  const apart = reader.read(at, 'and')
  return apart ? reader.read(apart.next, scale) : reader.readJoined(at, scale)
}

/**
 * A year in words: "two thousand and eighteen", "one thousand nine hundred and one", "two hundred and sixty-seven"; also two numbers
 * side by side as English says them, nineteen and ninety-nine. Nothing under a hundred is a year.
 */
export function yearInWords(reader: CalendarReader, at: number): NumberRead | undefined {
  const thousands = reader.read(at, 'thousands')
  if (thousands) return withRest(reader, thousands.value, thousands.next)
  const hundreds = reader.read(at, 'hundreds')
  if (hundreds) return withUnits(reader, hundreds.value, hundreds.next)
  const century = smallNumber(reader, at)
  const rest = century && century.value >= 10 && century.value <= 20 ? smallNumber(reader, century.next) : undefined
  return rest && rest.value >= 10 ? { value: century!.value * 100 + rest.value, next: rest.next } : undefined
}

function withRest(reader: CalendarReader, value: number, at: number): NumberRead {
  const hundreds = joined(reader, at, 'hundreds')
  return hundreds ? withUnits(reader, value + hundreds.value, hundreds.next) : withUnits(reader, value, at)
}

function withUnits(reader: CalendarReader, value: number, at: number): NumberRead {
  const apart = reader.read(at, 'and')
  const first = apart ? reader.readAny(apart.next, 'cardinal', 'tens') : reader.readJoined(at, 'cardinal', 'tens')
  if (!first) return { value, next: at }
  const units = smallNumber(reader, apart ? apart.next : at)!
  return { value: value + units.value, next: units.next }
}
