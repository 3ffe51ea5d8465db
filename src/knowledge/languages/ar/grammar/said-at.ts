import type { Proposal, Range } from '../../../../model/language/grammar.ts'
import type { TimeMention } from '../../../../model/layers.ts'
import type { Found } from '../../../../model/span.ts'
import type { SaidTime } from '../../../../model/statement.ts'
import type { Page } from './page.ts'
import { IS } from './words/word.ts'

/** Tokens at the beginning of a sentence that may be a time, and behind a source that ends one. */
const [FRONT, BEHIND] = [8, 10]
/** The value by which a time that only says "before" is marked: "at the time", "earlier". */
const PAST = 'PAST_REF'

/**
 * When something was said: a time between the cue and what is said, else one that begins the sentence ("On Saturday, the minister
 * said"), or one behind a source at the end ("according to what he said yesterday"). Times are asked for only where a word there
 * may begin one.
 */
export function saidAt(page: Page, proposal: Proposal, times: () => readonly TimeMention[]): Found<SaidTime> | undefined {
  for (const stretch of stretchesOf(page, proposal)) {
    const found = timeIn(page, stretch, times) ?? pastIn(page, stretch)
    if (found) return found
  }
  return undefined
}

/** Stretches of tokens, nearest first; half-open. */
function stretchesOf(page: Page, { cue, content, source, form, closed }: Proposal): readonly Range[] {
  const first = content[0]!.first
  if (first > cue.first) return [{ first: cue.first, last: first }, ...frontOf(page, cue.first)]
  if (form !== 'source' || !closed) return []
  const from = (source.phrase?.last ?? cue.last) + 1
  let last = cue.last + 1
  while (last < page.words.length && last < from + BEHIND && !(page.words[last]!.is & IS.ends)) last++
  return [{ first: cue.last + 1, last }]
}

/** The words before the first mark of the cue's sentence, where the cue stands behind it. */
function frontOf({ words, sentences }: Page, cue: number): Range[] {
  const { first } = sentenceOf(sentences, cue)
  for (let i = first; i < cue && i - first <= FRONT; i++) {
    if (words[i]!.is & (IS.that | IS.thatPronoun | IS.relative) || (words[i]!.cue && !words[i]!.role)) return []
    if (words[i]!.is & IS.comma || i === cue - 1) return [{ first, last: i + 1 }]
  }
  return []
}

/** The sentence that holds a token. */
function sentenceOf(sentences: readonly Range[], token: number): Range {
  let [low, high] = [0, sentences.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.last < token) low = middle + 1
    else high = middle
  }
  return sentences[low]!
}

/** The first time of a stretch that belongs to no relative clause ("whom he met on Monday"); one that does where there is no other. */
function timeIn(page: Page, { first, last }: Range, times: () => readonly TimeMention[]): Found<SaidTime> | undefined {
  if (!mayHoldTime(page, first, last)) return undefined
  const { tokens } = page
  const [from, to] = [tokens.start[first]!, tokens.end[last - 1] ?? 0]
  const all = times()
  let nested: TimeMention | undefined
  for (let i = firstFrom(all, from); i < all.length && all[i]!.span.end <= to; i++) {
    const time = all[i]!
    if (!behindRelative(page, first, time.span.start)) return foundOf(time)
    nested ??= time
  }
  return nested && foundOf(nested)
}

const foundOf = ({ words, timex, value, span, rule }: TimeMention): Found<SaidTime> => ({
  value: { words, timex, value },
  known: 'stated',
  span,
  rule,
})

function behindRelative({ words, tokens }: Page, first: number, offset: number): boolean {
  let inside = false
  for (let i = first; i < words.length && tokens.start[i]! < offset; i++)
    inside = words[i]!.is & IS.comma ? false : inside || (words[i]!.is & IS.relative) !== 0
  return inside
}

/** "At the time", "earlier": it says no day, and that it was before. */
function pastIn({ words, tokens, text }: Page, { first, last }: Range): Found<SaidTime> | undefined {
  for (let i = first; i < last; i++) {
    const phrase = words[i]!.pasts?.find((one) => one.every((word, k) => words[i + k]?.key === word))
    if (!phrase || i + phrase.length > last) continue
    const span = { start: tokens.start[i]!, end: tokens.end[i + phrase.length - 1]! }
    return { value: { words: text.slice(span.start, span.end), timex: PAST }, known: 'stated', span, rule: 'statements.before' }
  }
  return undefined
}

function mayHoldTime({ tokens, beginsTime }: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (beginsTime[tokens.number[i]!] === 1) return true
  return false
}

/** Index of the first of spans in order that starts at or after an offset. */
function firstFrom(spans: readonly { readonly span: { readonly start: number } }[], offset: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.span.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
