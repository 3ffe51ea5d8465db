import type { Proposal, Range } from '../../../../model/language/grammar.ts'
import type { TimeMention } from '../../../../model/layers.ts'
import type { Found, Span } from '../../../../model/span.ts'
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
export function saidAt(page: Page, proposal: Proposal, times: () => readonly TimeMention[], first: boolean): Found<SaidTime> | undefined {
  for (const stretch of stretchesOf(page, proposal, first)) {
    const found = timeIn(page, stretch, times) ?? pastIn(page, stretch)
    if (found) return found
  }
  return undefined
}

/** Stretches of tokens, nearest first; half-open. */
function stretchesOf(page: Page, { cue, content, source, form, closed }: Proposal, isFirst: boolean): readonly Range[] {
  const first = content[0]!.first
  // «رفضوا التعليق أمس قائلين إن» (they refused to comment yesterday, saying that): the time of what the participle hangs on.
  const hangsOn = isFirst && form === 'participle' ? [{ first: clauseOf(page, cue.first), last: cue.first }] : []
  if (first > cue.first) return [{ first: cue.first, last: first }, ...frontOf(page, cue.first), ...hangsOn]
  if (form !== 'source' || !closed) return []
  const from = (source.phrase?.last ?? cue.last) + 1
  let last = cue.last + 1
  while (last < page.words.length && last < from + BEHIND && !(page.words[last]!.is & IS.ends)) last++
  return [{ first: cue.last + 1, last }]
}

/** The token behind the last mark before a cue in its sentence. */
function clauseOf({ words, sentences }: Page, cue: number): number {
  const { first } = sentenceOf(sentences, cue)
  let from = cue
  while (from > first && words[from - 1]!.is & IS.word) from--
  return from
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
    if (isOfName(page, first, last, time.span)) continue
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

/** Tokens of a name in marks, marks included. */
const NAME = 8

/**
 * «صحيفة "اليوم"», «ل(الأهرام اليوم)» (the newspaper "Today", to (Ahram Today)): a time in quotation marks is a name, and so is one in
 * brackets that hold more words. «أمس (الخميس)» (yesterday (Thursday)) is a day.
 */
function isOfName({ words, tokens, quoteAt }: Page, first: number, last: number, { start, end }: Span): boolean {
  for (let i = first; i < last && tokens.start[i]! < start; i++) {
    const quote = quoteAt[i]
    if (quote?.closed && quote.close - quote.open <= NAME && tokens.start[quote.close]! >= end) return true
    if (words[i]!.key !== '(') continue
    let close = i + 1
    while (close < last && close - i <= NAME && words[close]!.key !== ')') close++
    const others = tokens.start[i + 1]! < start || (words[close]?.key === ')' && tokens.end[close - 1]! > end)
    if (words[close]?.key === ')' && tokens.start[close]! >= end && others) return true
  }
  return false
}

function behindRelative({ words, tokens }: Page, first: number, offset: number): boolean {
  let inside = false
  for (let i = first; i < words.length && tokens.start[i]! < offset; i++)
    inside = words[i]!.is & IS.comma ? false : inside || (words[i]!.is & IS.relative) !== 0
  return inside
}

/** "At the time", "earlier": it says no day, and that it was before. */
function pastIn({ words, tokens, text }: Page, { first, last }: Range): Found<SaidTime> | undefined {
  for (let i = first; i < last; i++) {
    // The first word is in the list as it is printed, perhaps with "and" written on.
    const phrase = words[i]!.pasts?.find((one) => one.every((word, k) => k === 0 || words[i + k]?.key === word))
    if (!phrase || i + phrase.length > last) continue
    const joined = words[i]!.key === phrase[0] ? 0 : 1
    const span = { start: tokens.start[i]! + joined, end: tokens.end[i + phrase.length - 1]! }
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
