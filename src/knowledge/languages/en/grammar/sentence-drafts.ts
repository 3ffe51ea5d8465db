import type { Range } from '../../../../model/language/grammar.ts'
import { occasionFrom } from './circumstances.ts'
import type { Draft } from './draft.ts'
import type { EnglishText } from './english-text.ts'
import { accordingDraft } from './frames/according-frame.ts'
import { nounDraft } from './frames/noun-frame.ts'
import { participleDraft } from './frames/participle-frame.ts'
import { quotedDraft } from './frames/quoted-frame.ts'
import { citingDraft, handAt, withCited } from './frames/relay.ts'
import { type Place, verbDraft } from './frames/verb-frame.ts'
import { isOccasionAt } from './noun-phrases.ts'
import { Kind } from './words/word.ts'

/** The frames of English, in the order in which they are tried at a word. */
const FRAMES: readonly ((text: EnglishText, at: number, place: Place) => Draft | undefined)[] = [
  quotedDraft,
  citingDraft,
  verbDraft,
  participleDraft,
  accordingDraft,
  nounDraft,
]

/** The statements of one sentence, in order; what is reported in another's words is left out. */
export function draftsIn(text: EnglishText, sentence: Range): Draft[] {
  const tag = closingTag(text, sentence)
  if (!tag) return draftsWithin(text, sentence, sentence)
  const inner = isMedium(text, tag) ? draftsWithin(text, sentence, { first: sentence.first, last: tag.content.at(-1)!.last }) : []
  const carried = inner.at(-1)
  if (!carried || !tag.subject) return [withHand(text, withCited(text, tag, sentence.last), sentence.last)]
  // "State TV quoted the army as saying …, Reuters reports": who closes the sentence carried it.
  carried.via = [...carried.via, tag.subject]
  return inner
}

/** "…, the minister said, as quoted by KCNA.": a hand behind the clause that closes the sentence. */
function withHand(text: EnglishText, tag: Draft, last: number): Draft {
  for (let k = tag.around.last; k <= last && k <= tag.around.last + 3; k++) {
    const hand = handAt(text, k, last)
    if (hand) return { ...tag, via: [...tag.via, hand] }
  }
  return tag
}

/** Tokens of a clause that closes a sentence, at most. */
const LONGEST_TAG = 45

/** "…, the release said.": the whole sentence is what the last clause reports, whatever reports inside of it. */
function closingTag(text: EnglishText, sentence: Range): Draft | undefined {
  const { first, last } = sentence
  if (text.page.quoteAt[first]) return undefined
  for (let at = last; at > first && last - at < LONGEST_TAG; at--) {
    if (text.quoteClosedAt(at) && text.isStop(at)) return undefined
    const word = text.words[at]!
    if (!word.verb && word.key !== 'according' && word.key !== 'as') continue
    const place = { from: first, last, sentence }
    const draft = word.verb ? verbDraft(text, at, place) : accordingDraft(text, at, place)
    const isTag =
      draft && (draft.rule === 'en.said-behind' || draft.rule === 'en.said-speaker-behind' || draft.rule === 'en.according-behind')
    if (isTag && draft.content.length === 1 && draft.content[0]!.last < at && draft.content[0]!.first - first < 4) return draft
  }
  return undefined
}

/** The speaker of a closing clause is an outlet that the gazetteer knows. */
const isMedium = (text: EnglishText, { subject }: Draft): boolean =>
  subject !== undefined && text.page.carrierAt.slice(subject.first, subject.last + 1).some((mention) => mention !== undefined)

/** "I asked him", "as you say": whoever writes, or reads, is no speaker of the page. */
const isWriter = (text: EnglishText, { subject }: Draft): boolean =>
  subject !== undefined && ['i', 'you', 'we'].includes(text.key(subject.first))

/** "In Parliament, Lee said", "Speaking on the quay, he said": the occasion leads up to the subject. */
function withFrontOccasion(text: EnglishText, draft: Draft, first: number): Draft {
  const end = draft.subject?.first
  if (draft.occasion || end === undefined || draft.content[0]!.first < end) return draft
  for (let k = first; k < end; k++) {
    const speaking = text.key(k) === 'speaking' && text.is(k + 1, Kind.preposition)
    if (!speaking && !(text.is(k, Kind.preposition) && isOccasionAt(text, k))) continue
    const { last } = occasionFrom(text, speaking ? k + 1 : k, end - 1)
    return last < end ? { ...draft, occasion: { first: k, last } } : draft
  }
  return draft
}

/** The statements of a part of a sentence. */
function draftsWithin(text: EnglishText, sentence: Range, { first, last }: Range): Draft[] {
  const drafts: Draft[] = []
  let from = first
  for (let at = first; at <= last; at++) {
    const quote = text.page.quoteAt[at]
    if (quote && text.isStop(at)) {
      at = Math.min(quote.close, last)
      continue
    }
    const word = text.words[at]!
    if (!word.verb && !(word.kind & Kind.cueNoun) && word.key !== 'according') continue
    const place = { from, last, sentence }
    const before = drafts.at(-1)
    const hand = before && (word.key === 'according' || word.key === 'as') ? handAt(text, at, last) : undefined
    if (hand && before) {
      before.via = [...before.via, hand]
      continue
    }
    const found = FRAMES.reduce<Draft | undefined>((one, frame) => one ?? frame(text, at, place), undefined)
    if (!found || isWriter(text, found)) continue
    const draft = withFrontOccasion(text, withCited(text, found, last), first)
    drafts.push(draft)
    const end = Math.max(draft.content.at(-1)!.last, draft.around.last)
    // "Barkley, who said …, said": the main verb has the subject before the relative clause.
    if (!draft.subject || !text.is(draft.subject.first, Kind.relative)) from = end + 1
    at = end
  }
  return drafts
}
