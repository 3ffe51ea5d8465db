import type { Range } from '../../../../model/language/grammar.ts'
import type { TimeMention } from '../../../../model/layers.ts'
import type { Found } from '../../../../model/span.ts'
import type { SaidTime } from '../../../../model/statement.ts'
import { sliceOf } from '../../../../text/spans.ts'
import type { EnglishText } from './english-text.ts'
import { Kind } from './words/word.ts'

/** Words for some time before or after, of which no day is said. */
const OPEN: ReadonlyMap<string, string> = new Map([
  ['earlier', 'PAST_REF'],
  ['previously', 'PAST_REF'],
  ['recently', 'PAST_REF'],
  ['later', 'FUTURE_REF'],
])

/** A time that stands with the cue, outside of what is said: "on Wednesday", "late on Saturday", "earlier". */
export function saidAt(text: EnglishText, zones: readonly Range[], times: () => readonly TimeMention[]): Found<SaidTime> | undefined {
  const { start, end } = text.page.tokens
  for (const { first, last } of zones) {
    const [from, to] = [start[first]!, end[last]!]
    const time = times().find(({ span }) => span.start >= from && span.end <= to && !isPossessive(text, span.end))
    if (!time) continue
    const span = { start: led(text, first, time.span.start), end: time.span.end }
    const value = { words: sliceOf(text.page.text, span), timex: time.timex, ...(time.value !== undefined && { value: time.value }) }
    return { value, known: 'stated', span, rule: 'en.time-beside-cue' }
  }
  return openTime(text, zones)
}

/** "Yesterday's drill": the time of something else. */
const isPossessive = (text: EnglishText, end: number): boolean => /^['’]s/u.test(text.page.text.slice(end, end + 2))

/** Where "on" or "late on" before a time begins. */
function led(text: EnglishText, first: number, offset: number): number {
  const { start } = text.page.tokens
  let k = first
  while (start[k]! < offset) k++
  while (k > first && (text.is(k - 1, Kind.preposition) || LEADS.has(text.key(k - 1)))) k--
  return start[k]!
}
const LEADS: ReadonlySet<string> = new Set(['late', 'early', 'earlier', 'later'])

function openTime(text: EnglishText, zones: readonly Range[]): Found<SaidTime> | undefined {
  const { start, end } = text.page.tokens
  for (const { first, last } of zones)
    for (let k = first; k <= last; k++) {
      const timex = OPEN.get(text.key(k))
      if (timex === undefined) continue
      const span = { start: start[k]!, end: end[k]! }
      return { value: { words: sliceOf(text.page.text, span), timex }, known: 'stated', span, rule: 'en.time-without-day' }
    }
  return undefined
}
