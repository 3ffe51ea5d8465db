import type { Range } from '../../../../../model/language/grammar.ts'
import { contentEnd, inQuotes, stretch } from '../content.ts'
import type { Draft } from '../draft.ts'
import type { EnglishText } from '../english-text.ts'
import { phraseFrom, subjectBefore, verbGroupStart } from '../noun-phrases.ts'
import { Kind } from '../words/word.ts'
import { type Place, rowAt } from './verb-frame.ts'

const QUOTED: ReadonlySet<string> = new Set(['quoted', 'quotes', 'quoting', 'cited', 'citing', 'quote', 'cites'])
const BE: ReadonlySet<string> = new Set(['is', 'was', 'were', 'been', 'are'])

/** "TASS quoted the deputy minister as saying", "was quoted as saying by the Mehr agency", "quoting the port as saying". */
export function quotedDraft(text: EnglishText, at: number, place: Place): Draft | undefined {
  if (!QUOTED.has(text.key(at))) return undefined
  const { from, last } = place
  const as = asSaying(text, at + 1, last)
  if (!as) return undefined
  const group = verbGroupStart(text, at, from)
  const passive = BE.has(text.key(at - 1)) || BE.has(text.key(group))
  const subject = text.words[at]!.verb?.shape === 'ing' ? undefined : subjectBefore(text, group, from)
  const by =
    text.key(as.verb + 1) === 'by'
      ? phraseFrom(text, as.verb + 2, last)
      : text.key(at + 1) === 'by'
        ? phraseFrom(text, at + 2, as.as - 1)
        : undefined
  const whom = passive ? subject : phraseFrom(text, at + 1, as.as - 1)
  if (!whom) return undefined
  const content = contentOf(text, by && by.first > as.verb ? by.last + 1 : as.end + 1, last)
  if (!content) return undefined
  const cue = passive ? { first: group, last: as.end } : { first: as.verb, last: as.end }
  const row = rowAt(text, as.verb)?.row
  const carrier = passive ? by : subject
  return {
    cue,
    row: { row: row?.verb ?? 'say', act: row?.act ?? 'say', stance: row?.stance ?? 'neutral' },
    form: 'finite',
    subject: whom,
    content: [content],
    around: { first: Math.min(subject?.first ?? group, whom.first), last: content.first - 1 },
    occasion: undefined,
    via: carrier ? [carrier] : [],
    rule: 'en.quoted-as-saying',
  }
}

/** "As saying", "as telling reporters". */
function asSaying(
  text: EnglishText,
  from: number,
  last: number,
): { readonly as: number; readonly verb: number; readonly end: number } | undefined {
  for (let k = from; k < last && k - from < 25; k++) {
    if (text.isStop(k) && !text.quoteOf(k)) return undefined
    if (text.key(k) === 'as' && text.words[k + 1]?.verb?.shape === 'ing') return { as: k, verb: k + 1, end: k + 1 }
  }
  return undefined
}

function contentOf(text: EnglishText, from: number, last: number): Range | undefined {
  let k = from
  while (k <= last && (text.isComma(k) || text.key(k) === ':' || text.key(k) === 'that' || text.is(k, Kind.time))) k++
  const quote = text.page.quoteAt[k]
  if (quote && quote.close - quote.open > 2 && text.isStop(quote.close + 1)) return inQuotes(text, k)
  return k <= last ? stretch(text, k, contentEnd(text, k, last)) : undefined
}
