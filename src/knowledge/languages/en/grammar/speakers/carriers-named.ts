import type { Found } from '../../../../../model/span.ts'
import type { Carrier } from '../../../../../model/statement.ts'
import type { EnglishText } from '../english-text.ts'
import { Kind } from '../words/word.ts'
import { headOf, withoutEdges } from './speaker-phrase.ts'

/** The carriers named among tokens: those that the gazetteer knows, else a name headed by "newspaper", "TV", "news agency". */
export function carriersIn(text: EnglishText, first: number, last: number): readonly Found<Carrier>[] {
  const known = text.page.carrierAt.slice(first, last + 1).filter((mention) => mention !== undefined)
  if (known.length > 0) return known.map(({ carrier, span }) => ({ value: carrier, known: 'stated', span, rule: 'en.carrier-known' }))
  const range = withoutEdges(text, { first, last })
  for (let end = range.last; end > range.first; end--) {
    if (!text.is(end, Kind.outlet)) continue
    let from = end
    while (from > range.first && (text.isCapital(from - 1) || text.isJoiner(from - 1)) && !text.is(from - 1, Kind.preposition)) from--
    const kind = headOf(text, { first: from, last: end }) ?? 'outlet'
    if (from === end || !text.isCapital(from)) continue
    // "State television" is called so; "the Valley newspaper" is The Valley.
    const name = { first: from, last: text.isCapital(end) || headOf(text, { first: end, last: end }) === 'broadcaster' ? end : end - 1 }
    const { start, end: ends } = text.page.tokens
    return [
      {
        value: { kind, name: text.printed(name) },
        known: 'stated',
        span: { start: start[from]!, end: ends[end]! },
        rule: 'en.carrier-headed',
      },
    ]
  }
  return []
}
