import { timeWordsOf } from '../../calendar/time-words.ts'
import type { Article } from '../../model/article.ts'
import type { Grammar, GrammarWord, PageTokens, PageWords, Quote, Range, SpeechReader } from '../../model/language/grammar.ts'
import type { Marks } from '../../model/language/marks.ts'
import type { CarrierMention, Layers } from '../../model/layers.ts'
import type { World } from '../../model/stage.ts'
import type { Tokens } from '../../model/tokens.ts'
import { behindDateline } from '../../text/behind-dateline.ts'
import { nameKey } from '../../text/names/name-key.ts'
import { QUOTED } from '../../text/quoted.ts'
import { tokensOf } from '../../text/words/tokens.ts'
import { withCredits } from './credit-sentences.ts'
import { quotesIn } from './quotes.ts'

/** One page as this stage reads it: its words, its quotations, its sentences, and what its language finds in them. */
export interface Page extends PageTokens {
  /** A word for each token. */
  readonly words: readonly GrammarWord[]
  readonly marks: Marks
  readonly reader: SpeechReader
  readonly grammar: Grammar
}

/** Tokens of a quotation that may be a name, at most. */
const NAME = 6
/** Tokens of a heading, which ends without a mark too. */
const HEADING = 6

export function pageOf(article: Article, layers: Pick<Layers, 'sentences' | 'carriers'>, world: World): Page {
  const { language } = world
  const tokens = tokensOf(article.text, language.letters)
  const read = language.grammar.words(tokens)
  const { words } = read
  const quotes = quotesIn(words, tokens, language)
  const quoted = new Uint8Array(tokens.length)
  const quoteAt: (Quote | undefined)[] = new Array(tokens.length).fill(undefined)
  for (const quote of quotes) {
    quoteAt[quote.open] = quote
    if (quote.close - quote.open > NAME) quoted.fill(quote.closed ? QUOTED.closed : QUOTED.open, quote.open + 1, quote.close)
  }
  const carrierAt = carriersByToken(tokens, layers.carriers)
  const cut = sentenceRanges(tokens, read, layers.sentences, quoted)
  const page: PageTokens = {
    article,
    text: article.text,
    letters: language.letters,
    tokens,
    quotes,
    quoteAt,
    quoted,
    carrierAt,
    beginsTime: timeWordsOf(language.calendar, language.letters).of(tokens).begins,
    sentences: withCredits(read, carrierAt, fromBehind(cut, datelineEnd(article, tokens, words, layers.carriers, world))),
  }
  return { ...page, words, marks: language.marks, grammar: language.grammar, reader: read.over(page) }
}

function carriersByToken({ start, length }: Tokens, carriers: Layers['carriers']): (CarrierMention | undefined)[] {
  const found: (CarrierMention | undefined)[] = new Array(length).fill(undefined)
  let at = 0
  for (const mention of carriers) {
    if (mention.at !== 'text') continue
    while (at < length && start[at]! < mention.span.start) at++
    if (start[at] === mention.span.start) found[at] = mention
  }
  return found
}

function sentenceRanges(
  { start, end, length }: Tokens,
  { words, isBroken, goesOn }: PageWords,
  sentences: Layers['sentences'],
  quoted: Uint8Array,
): Range[] {
  const ranges: Range[] = []
  let at = 0
  let first: number | undefined
  for (const { span } of sentences) {
    while (at < length && start[at]! < span.start) at++
    first ??= at
    let last = at
    while (last + 1 < length && end[last + 1]! <= span.end) last++
    at = last + 1
    if (goesOn?.(last)) continue
    if (quoted[last] && quoted[last + 1] && words[last + 1]?.key !== '\n') continue
    if (last - first >= HEADING && words[last + 1]?.key === '\n' && isBroken(last)) continue
    ranges.push({ first, last })
    first = undefined
  }
  if (first !== undefined) ranges.push({ first, last: length - 1 })
  return ranges
}

/** Token behind the dateline of the text. */
function datelineEnd(
  { outlet }: Article,
  tokens: Tokens,
  words: readonly GrammarWord[],
  carriers: Layers['carriers'],
  { language }: World,
): number {
  const named = carriers.filter(({ at }) => at === 'dateline').map(({ span }) => span)
  const own = outlet ? nameKey(outlet.value.name, language.letters).split(' ') : []
  return behindDateline(
    words,
    language.marks,
    (i) =>
      named.some(({ start, end }) => tokens.start[i]! >= start && tokens.start[i]! < end) ||
      (own.length > 0 && own.every((word, k) => words[i + k]?.key === word)),
  )
}

/** What is said begins no sooner than there. */
const fromBehind = ([first, ...rest]: readonly Range[], token: number): Range[] =>
  !first ? [] : first.first < token && token <= first.last ? [{ first: token, last: first.last }, ...rest] : [first, ...rest]
