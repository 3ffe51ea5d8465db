import { timeWordsOf } from '../../calendar/time-words.ts'
import { behindDateline } from '../../knowledge/languages/ar/grammar/behind-dateline.ts'
import { withCredits } from '../../knowledge/languages/ar/grammar/credit-sentences.ts'
import { BEGINS, type Lexicon, lexiconOf } from '../../knowledge/languages/ar/grammar/words/speech-lexicon.ts'
import { IS, Word } from '../../knowledge/languages/ar/grammar/words/word.ts'
import type { Article } from '../../model/article.ts'
import type { Letters } from '../../model/language/letters.ts'
import type { CarrierMention, Layers } from '../../model/layers.ts'
import type { World } from '../../model/stage.ts'
import { nameKey } from '../../text/names/name-key.ts'
import { type Tokens, tokensOf } from '../../text/words/tokens.ts'
import { type Quote, quotesIn } from './quotes.ts'
import type { Range } from './range.ts'

/** One page as the frames read it: its words, with what begins at each. */
export interface Page {
  readonly article: Article
  readonly text: string
  readonly tokens: Tokens
  /** A word for each token. */
  readonly words: readonly Word[]
  /** Token → what may begin there, by the bits of `BEGINS`. */
  readonly begins: Uint8Array
  /** Number of the vocabulary → 1 where an expression of time may begin with the word. */
  readonly beginsTime: Uint8Array
  readonly lexicon: Lexicon
  readonly letters: Letters
  readonly quotes: readonly Quote[]
  /** Token → the quotation that it opens. */
  readonly quoteAt: readonly (Quote | undefined)[]
  /** Token → the carrier whose name begins there. */
  readonly carrierAt: readonly (CarrierMention | undefined)[]
  /** Sentences as token ranges; one that ends inside a quotation is joined to the next. */
  readonly sentences: readonly Range[]
  /** Token → whether it lies inside a quotation of more than a name's length. */
  readonly quoted: Uint8Array
}

const NAME = 6

export function pageOf(article: Article, layers: Pick<Layers, 'sentences' | 'carriers'>, world: World): Page {
  const tokens = tokensOf(article.text, world.language.letters)
  const lexicon = lexiconOf(world.language)
  const begins = beginnings(tokens, lexicon)
  const words = lexicon.words.rowsOf(tokens)
  if (begins.some((one) => (one & BEGINS.homograph) !== 0)) readNames(words, tokens, lexicon)
  const quotes = quotesIn(words, tokens, (i) => (begins[i]! & BEGINS.quotation) !== 0)
  const quoted = new Uint8Array(tokens.length)
  const quoteAt: (Quote | undefined)[] = new Array(tokens.length).fill(undefined)
  for (const quote of quotes) {
    quoteAt[quote.open] = quote
    if (quote.close - quote.open > NAME) quoted.fill(1, quote.open + 1, quote.close)
  }
  const carrierAt = carriersByToken(tokens, layers.carriers)
  return {
    article,
    text: article.text,
    tokens,
    words,
    begins,
    beginsTime: timeWordsOf(world.language.calendar, world.language.letters).of(tokens).begins,
    lexicon,
    letters: world.language.letters,
    quotes,
    quoteAt,
    carrierAt,
    sentences: withCredits(
      words,
      carrierAt,
      fromBehind(sentenceRanges(tokens, words, layers.sentences, quoted), datelineEnd(article, tokens, words, layers.carriers, world)),
    ),
    quoted,
  }
}

function beginnings(tokens: Tokens, { words }: Lexicon): Uint8Array {
  const flags = words.flagsOf(tokens)
  const begins = new Uint8Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) begins[i] = flags[tokens.number[i]!]!
  return begins
}

/** Where a page spells a word and a name that folds to it differently, the name is read as a name. */
function readNames(words: Word[], { text, start, end, number, vocabulary }: Tokens, { homographs }: Lexicon): void {
  for (const [key, { word, name }] of homographs) {
    const wanted = vocabulary.numberOfFolded(key)
    const at: number[] = []
    let told = false
    for (let i = 0; i < words.length; i++) {
      if (number[i] !== wanted) continue
      const printed = text.slice(start[i]!, end[i]!)
      told ||= printed === word
      if (printed === name) at.push(i)
    }
    if (told) for (const i of at) words[i] = new Word(key, IS.word)
  }
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
  words: readonly Word[],
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
    if (quoted[last] && quoted[last + 1] && words[last + 1]?.key !== '\n') continue
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
  words: readonly Word[],
  carriers: Layers['carriers'],
  { language }: World,
): number {
  const named = carriers.filter(({ at }) => at === 'dateline').map(({ span }) => span)
  const own = outlet ? nameKey(outlet.value.name, language.letters).split(' ') : []
  return behindDateline(
    words,
    (i) =>
      named.some(({ start, end }) => tokens.start[i]! >= start && tokens.start[i]! < end) ||
      (own.length > 0 && own.every((word, k) => words[i + k]?.key === word)),
  )
}

/** What is said begins no sooner than there. */
const fromBehind = ([first, ...rest]: readonly Range[], token: number): Range[] =>
  !first ? [] : first.first < token && token <= first.last ? [{ first: token, last: first.last }, ...rest] : [first, ...rest]
