import type { Article } from '../../model/article.ts'
import type { CarrierMention, Layers } from '../../model/layers.ts'
import type { World } from '../../model/stage.ts'
import { type Token, tokensOf } from '../../text/tokens.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { type Quote, quotesIn } from './quotes.ts'
import type { Range } from './source-phrase.ts'

/** One page as the frames read it: tokens, with what begins at each. */
export interface Page {
  readonly article: Article
  readonly text: string
  readonly tokens: readonly Token[]
  readonly lexicon: Lexicon
  readonly world: World
  readonly quotes: readonly Quote[]
  readonly quoteAt: ReadonlyMap<number, Quote>
  readonly carrierAt: ReadonlyMap<number, CarrierMention>
  /** Sentences as token ranges; one that ends inside a quotation is joined to the next. */
  readonly sentences: readonly Range[]
  /** Token → whether it lies inside a quotation of more than a name's length. */
  readonly quoted: Uint8Array
}

const NAME = 6

export function pageOf(article: Article, layers: Pick<Layers, 'sentences' | 'carriers'>, world: World): Page {
  const tokens = tokensOf(article.text, world.language.letters)
  const quotes = quotesIn(tokens)
  const quoted = new Uint8Array(tokens.length)
  for (const { open, close } of quotes) if (close - open > NAME) quoted.fill(1, open + 1, close)
  const startAt = new Map(tokens.map((token, i) => [token.start, i]))
  const carrierAt = new Map<number, CarrierMention>()
  for (const mention of layers.carriers) {
    const at = mention.at === 'text' ? startAt.get(mention.span.start) : undefined
    if (at !== undefined) carrierAt.set(at, mention)
  }
  return {
    article,
    text: article.text,
    tokens,
    lexicon: lexiconOf(world.language),
    world,
    quotes,
    quoteAt: new Map(quotes.map((quote) => [quote.open, quote])),
    carrierAt,
    sentences: sentenceRanges(tokens, layers.sentences, quoted),
    quoted,
  }
}

function sentenceRanges(tokens: readonly Token[], sentences: Layers['sentences'], quoted: Uint8Array): Range[] {
  const ranges: Range[] = []
  let at = 0
  let first: number | undefined
  for (const { span } of sentences) {
    while (at < tokens.length && tokens[at]!.start < span.start) at++
    first ??= at
    let last = at
    while (last + 1 < tokens.length && tokens[last + 1]!.end <= span.end) last++
    at = last + 1
    if (quoted[last] && quoted[last + 1] && tokens[last + 1]?.key !== '\n') continue
    ranges.push({ first, last })
    first = undefined
  }
  if (first !== undefined) ranges.push({ first, last: tokens.length - 1 })
  return ranges
}
