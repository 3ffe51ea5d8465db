import type { Range } from '../../../../../model/language/grammar.ts'
import { contentEnd, stretch } from '../content.ts'
import type { Draft } from '../draft.ts'
import type { EnglishText } from '../english-text.ts'
import { phraseEndingAt, phraseFrom } from '../noun-phrases.ts'
import { Kind } from '../words/word.ts'
import type { Place } from './verb-frame.ts'

/** "The agency's finding that the plant leaked", "claims by the firm that": a noun that holds a clause. */
export function nounDraft(text: EnglishText, at: number, { from, last }: Place): Draft | undefined {
  if (!text.is(at, Kind.cueNoun) || text.isCapital(at)) return undefined
  const by = text.key(at + 1) === 'by' || text.key(at + 1) === 'from' ? phraseFrom(text, at + 2, last) : undefined
  const that = by ? by.last + 1 : at + 1
  if (text.key(that) !== 'that' || text.is(that + 1, Kind.auxiliary)) return undefined
  const source = by ?? owner(text, at, from)
  if (!source) return undefined
  const content = stretch(text, that + 1, contentEnd(text, that + 1, last))
  if (!content) return undefined
  return {
    cue: { first: at, last: at },
    row: { row: text.key(at), act: 'say', stance: 'neutral' },
    form: 'noun',
    subject: source,
    content: [content],
    around: { first: source.first, last: that },
    occasion: undefined,
    via: [],
    rule: 'en.noun-of-saying',
  }
}

/** Whose noun it is: "Brown's claim", "his claim". */
function owner(text: EnglishText, at: number, from: number): Range | undefined {
  let k = at - 1
  while (
    k > from &&
    text.isWord(k) &&
    !text.isCapital(k) &&
    !text.is(k, Kind.possessive | Kind.determiner | Kind.preposition | Kind.auxiliary) &&
    at - k < 4 &&
    text.key(k) !== 's'
  )
    k--
  if (text.is(k, Kind.possessive)) return { first: k, last: k }
  if (text.key(k) === 's' && text.is(k - 1, Kind.joiner)) return phraseEndingAt(text, k - 2, from)
  return undefined
}
