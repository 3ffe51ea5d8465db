import type { Range } from '../../../../../model/language/grammar.ts'
import { contentEnd, opensContent, stretch } from '../content.ts'
import type { Draft } from '../draft.ts'
import type { EnglishText } from '../english-text.ts'
import { phraseFrom, subjectBefore, verbGroupStart } from '../noun-phrases.ts'
import { Kind } from '../words/word.ts'
import { type Place, rowAt, withAppositionBehind } from './verb-frame.ts'

const CITING: ReadonlySet<string> = new Set(['citing', 'quoting'])
const BY: ReadonlySet<string> = new Set(['quoted', 'cited', 'reported', 'carried'])

/** Whether a phrase names an outlet: one that is known, or "state media", "the newspaper". */
const isOutlet = (text: EnglishText, { first, last }: Range): boolean => {
  for (let k = first; k <= last; k++) if (text.page.carrierAt[k] || text.is(k, Kind.outlet) || text.key(k) === 'media') return true
  return false
}

/**
 * "SANA reported, citing a military source, that …": who is cited speaks, and the outlet carried it; also behind what is said. The draft as
 * it is where nobody is cited.
 */
export function withCited(text: EnglishText, draft: Draft, last: number): Draft {
  if (!draft.subject || !isOutlet(text, draft.subject)) return draft
  const at = citedAt(text, draft, last)
  const whom = at === undefined ? undefined : phraseFrom(text, at + 1, last)
  if (at === undefined || !whom) return draft
  const source = withAppositionBehind(text, whom, last)
  let from = source.last + 1
  while (from < last && (text.isComma(from) || text.key(from) === 'that')) from++
  // "Reported citing a source that …": what is said stands behind whoever is cited.
  const behind =
    at < draft.content[0]!.first + 1 && opensContent(text, from) ? stretch(text, from, contentEnd(text, from, last)) : undefined
  const content = behind ? [behind] : withoutTail(text, draft.content, at)
  if (content.length === 0) return draft
  return {
    ...draft,
    subject: source,
    content,
    via: [draft.subject, ...draft.via],
    around: { first: draft.around.first, last: behind ? from - 1 : Math.max(draft.around.last, source.last) },
  }
}

/** "Citing" right behind the cue, or behind a comma in or after what is said. */
function citedAt(text: EnglishText, { cue, content }: Draft, last: number): number | undefined {
  for (let k = cue.last + 1; k <= cue.last + 2; k++) if (CITING.has(text.key(k))) return k
  const end = content.at(-1)!.last
  for (let k = content[0]!.first; k <= Math.min(last, end + 3); k++) if (CITING.has(text.key(k)) && text.isComma(k - 1)) return k
  return undefined
}

const withoutTail = (text: EnglishText, content: readonly Range[], at: number): readonly Range[] =>
  content.flatMap(({ first, last }) => (first >= at ? [] : [stretch(text, first, Math.min(last, at - 1)) ?? []].flat()))

/** "SANA reported, citing a military source, that …": a comma parts the outlet's verb from what is said. */
export function citingDraft(text: EnglishText, at: number, { from, last }: Place): Draft | undefined {
  if (!CITING.has(text.key(at)) || !text.isComma(at - 1)) return undefined
  const cue = at - 2
  const known = text.words[cue]?.verb && rowAt(text, cue)
  const outlet = known && subjectBefore(text, verbGroupStart(text, cue, from), from)
  const whom = outlet && isOutlet(text, outlet) ? phraseFrom(text, at + 1, last) : undefined
  if (!known || !outlet || !whom) return undefined
  const source = withAppositionBehind(text, whom, last)
  const that = text.isComma(source.last + 1) ? source.last + 2 : source.last + 1
  if (text.key(that) !== 'that') return undefined
  const content = stretch(text, that + 1, contentEnd(text, that + 1, last))
  if (!content) return undefined
  const { verb, act, stance } = known.row
  const around = { first: outlet.first, last: that }
  const row = { row: verb, act, stance }
  return {
    cue: { first: cue, last: cue },
    row,
    form: 'finite',
    subject: source,
    content: [content],
    around,
    occasion: undefined,
    via: [outlet],
    rule: 'en.citing',
  }
}

/** Who closes a sentence as the hand of the words before it: "…, she said, according to Press TV", "as quoted by KCNA". */
export function handAt(text: EnglishText, at: number, last: number): Range | undefined {
  const behind =
    text.key(at) === 'according' && text.key(at + 1) === 'to'
      ? at + 2
      : text.key(at) === 'as' && BY.has(text.key(at + 1)) && text.key(at + 2) === 'by'
        ? at + 3
        : undefined
  const phrase = behind === undefined ? undefined : phraseFrom(text, behind, last)
  return phrase && isOutlet(text, phrase) ? phrase : undefined
}
