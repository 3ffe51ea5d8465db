import type { Range } from '../../../../../model/language/grammar.ts'
import { contentEnd, stretch } from '../content.ts'
import type { Draft } from '../draft.ts'
import type { EnglishText } from '../english-text.ts'
import { phraseFrom } from '../noun-phrases.ts'
import { Kind } from '../words/word.ts'
import { type Place, withAppositionBehind } from './verb-frame.ts'

const ROW: Draft['row'] = { row: 'according to', act: 'cite', stance: 'neutral' }

/** "Two ships sank, according to the port", "According to the port, two ships sank". */
export function accordingDraft(text: EnglishText, at: number, { from, last, sentence }: Place): Draft | undefined {
  if (text.key(at) !== 'according' || text.key(at + 1) !== 'to') return undefined
  const head = phraseFrom(text, at + 2, last)
  if (!head) return undefined
  const source = withAppositionBehind(text, head, last)
  const front = stretch(text, from, at - 1)
  const cue = { first: at, last: at + 1 }
  const around = { first: at, last: source.last }
  const made = (content: readonly Range[], rule: string): Draft => ({
    cue,
    row: ROW,
    form: 'source',
    subject: source,
    content,
    around,
    occasion: undefined,
    via: [],
    rule,
  })
  const behind = text.isComma(source.last + 1) ? stretch(text, source.last + 2, contentEnd(text, source.last + 2, last)) : undefined
  if (!front || (at - sentence.first < 3 && from === sentence.first && text.is(sentence.first, Kind.conjunction | Kind.adverb)))
    return behind && made([behind], 'en.according-before')
  const whole = stretch(text, wholeFrom(text, front), front.last)!
  // Between commas the words on both sides of it are the source's.
  const rest =
    behind && !text.is(behind.first, Kind.conjunction | Kind.relative) && text.words[behind.first]!.verb?.shape !== 'ing' ? [behind] : []
  return made([whole, ...rest], 'en.according-behind')
}

/** "But two ships sank": a conjunction in front is not said. */
const wholeFrom = (text: EnglishText, { first, last }: Range): number =>
  first < last && text.is(first, Kind.conjunction) ? first + 1 : first
