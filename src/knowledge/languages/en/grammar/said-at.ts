import type { Range } from '../../../../model/language/grammar.ts'
import type { TimeMention } from '../../../../model/layers.ts'
import type { Found } from '../../../../model/span.ts'
import type { SaidTime } from '../../../../model/statement.ts'
import type { EnglishText } from './english-text.ts'

/** A time that stands with the cue, outside of what is said: "on Wednesday", "earlier this week". */
export function saidAt(text: EnglishText, zones: readonly Range[], times: () => readonly TimeMention[]): Found<SaidTime> | undefined {
  const { start, end } = text.page.tokens
  for (const { first, last } of zones) {
    const [from, to] = [start[first]!, end[last]!]
    const time = times().find(({ span }) => span.start >= from && span.end <= to)
    if (time)
      return {
        value: { words: time.words, timex: time.timex, ...(time.value !== undefined && { value: time.value }) },
        known: 'stated',
        span: time.span,
        rule: 'en.time-beside-cue',
      }
  }
  return undefined
}
