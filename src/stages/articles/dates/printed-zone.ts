import type { Stamp } from '../../../model/article.ts'
import type { FurnitureWords } from '../../../model/language/furniture-words.ts'
import type { Letters } from '../../../model/language/letters.ts'
import type { Language } from '../../../model/language.ts'
import { nameKey } from '../../../text/names/name-key.ts'

/** A clock without its zone: `2024-02-11T20:30`, with seconds or not. */
const BARE_CLOCK = /T\d\d:\d\d(?::\d\d)?$/u

/** A stamp with the offset of the zone that its line names in words: "20:30 Mecca time" is `…T20:30+03:00`. */
export function zonedStamp(stamp: Stamp, line: string, { furniture, letters }: Language): Stamp {
  if (!BARE_CLOCK.test(stamp)) return stamp
  const key = ` ${nameKey(line, letters)} `
  const zone = zonesOf(furniture, letters).find(([name]) => key.includes(name))
  return zone ? `${stamp}${zone[1]}` : stamp
}

const known = new WeakMap<FurnitureWords, readonly (readonly [string, string])[]>()

function zonesOf(words: FurnitureWords, letters: Letters): readonly (readonly [string, string])[] {
  const built = known.get(words) ?? Object.entries(words.zones).map(([name, offset]) => [` ${nameKey(name, letters)} `, offset] as const)
  known.set(words, built)
  return built
}
