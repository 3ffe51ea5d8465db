import type { Article, Block } from '../../../model/article.ts'
import type { Letters } from '../../../model/language/letters.ts'
import type { CarrierMention } from '../../../model/layers.ts'
import type { Span } from '../../../model/span.ts'
import type { Tokens } from '../../../model/tokens.ts'
import { nameKey } from '../../../text/names/name-key.ts'
import { stroke } from '../../../text/script-marks.ts'
import { holds, overlaps, sliceOf } from '../../../text/spans.ts'
import { firstTokenFrom, tokensOf } from '../../../text/words/tokens.ts'
import { twoHashes } from '../../../text/words/word-hash.ts'

/** A block of a body that has little to do with the rest of its page. */
export interface LoneBlock {
  /** Index among the blocks of the article. */
  readonly place: number
  /** 48 bits of a hash over its folded words and its outlet: the same for blocks of one outlet that read alike. */
  readonly block: number
}

export interface Stems {
  /** By number of the vocabulary: a small whole number, the same for words of one stem, 0 where a token is no word. */
  of(tokens: Tokens): Int32Array
  /** The number of all stems that are so short that any page has them. */
  readonly short: number
}

/** A block of at most so many different stems is short: one of them that stands elsewhere too may be chance. */
const SHORT = 8
const MOST_SHARED = { short: 0.34, long: 0.2 }
/** A line of at most so many words that names a carrier is a credit, one that names the page's own outlet a byline. */
const CREDIT_WORDS = 8
const OWN_WORDS = 5
/** Bylines above the text: a name, or names parted by a dash. */
const NAME_WORDS = 3
const BYLINE_WORDS = 6
const PARTED = new RegExp(`\\s[-\u2013\u2014${stroke}]|[-\u2013\u2014${stroke}]\\s`, 'u')

const PROSE: ReadonlySet<Block['kind']> = new Set(['paragraph', 'subheading', 'list', 'table', 'quote'])

/**
 * The blocks of a body whose words stand nowhere else on the page. A paragraph of background that is printed under every
 * report of a matter shares words with each of them; a call to subscribe, or the headline of another page, does not.
 * Credits, bylines and datelines are never among them.
 */
export function loneBlocks(article: Article, carriers: readonly CarrierMention[], stems: Stems, letters: Letters): LoneBlock[] {
  return stemsByBlock(article, stems, letters).flatMap(({ words, different, elsewhere }, place) => {
    const { kind, span } = article.blocks[place]!
    const most = different <= SHORT ? MOST_SHARED.short : MOST_SHARED.long
    if (different === 0 || elsewhere > most * different || !PROSE.has(kind)) return []
    if (isCredit(article, place, words, carriers, letters)) return []
    return [{ place, block: blockOf(tokensOf(article.text, letters), span, article.outlet?.value.id ?? '') }]
  })
}

function blockOf(tokens: Tokens, span: Span, outlet: string): number {
  const { vocabulary, length, start, number } = tokens
  const hash = twoHashes()
  hash.add(outlet)
  for (let i = firstTokenFrom(tokens, span.start); i < length && start[i]! < span.end; i++)
    if (vocabulary.isWord[number[i]!]) hash.add(vocabulary.keys[number[i]!]!)
  return hash.bits()
}

interface BlockStems {
  words: number
  /** Stems that are not short, and those of them that stand in the headline or another block, these as often as they are printed. */
  different: number
  elsewhere: number
}

/** Places of a stem before those of blocks: nowhere yet, in the headline, in several blocks. */
const [NOWHERE, HEADLINE, SEVERAL] = [0, 1, 2]
const FIRST_BLOCK = 3
/** Stem → `base` of the page that it was met on last, and its place there. */
let places = new Float64Array(1 << 14)
/** So much is added for each page that what the one before left counts as nowhere. */
let base = 0
let taken = 0

function stemsByBlock(article: Article, stems: Stems, letters: Letters): BlockStems[] {
  const { text, blocks, headline } = article
  const title = tokensOf(headline?.value ?? '', letters)
  const inTitle = stems.of(title)
  const tokens = tokensOf(text, letters)
  // A vocabulary that was full gave way to a new one between the two.
  if (title.vocabulary !== tokens.vocabulary) return stemsByBlock(article, stems, letters)
  const numbers = stems.of(tokens)
  if (places.length < numbers.length + 2) places = new Float64Array(2 * numbers.length + 2)
  base += taken
  taken = FIRST_BLOCK + blocks.length
  for (let i = 0; i < title.length; i++) places[inTitle[title.number[i]!]!] = base + HEADLINE
  const found = blocks.map((): BlockStems => ({ words: 0, different: 0, elsewhere: 0 }))
  let at = 0
  for (let i = 0; i < tokens.length; i++) {
    while (at < blocks.length && blocks[at]!.span.end <= tokens.start[i]!) at++
    const block = found[at]
    const stem = numbers[tokens.number[i]!]!
    if (!block || stem === 0) continue
    block.words++
    if (stem === stems.short) continue
    const place = Math.max(NOWHERE, places[stem]! - base)
    if (place === FIRST_BLOCK + at) continue
    block.different++
    if (place === NOWHERE) {
      places[stem] = base + FIRST_BLOCK + at
      continue
    }
    block.elsewhere++
    if (place >= FIRST_BLOCK) {
      found[place - FIRST_BLOCK]!.elsewhere++
      places[stem] = base + SEVERAL
    }
  }
  return found
}

/** Whether a block of so many words may say whose text it is. */
function isCredit(article: Article, place: number, words: number, carriers: readonly CarrierMention[], letters: Letters): boolean {
  const { span } = article.blocks[place]!
  const named = carriers.filter((one) => (one.field ?? 'text') === 'text' && overlaps(one.span, span))
  if (named.some(({ at }) => at !== 'text' || words <= CREDIT_WORDS)) return true
  if (article.dateline?.span && holds(span, article.dateline.span)) return true
  if (words > CREDIT_WORDS) return false
  const text = sliceOf(article.text, span)
  if (place === 0 && (words <= NAME_WORDS || (words <= BYLINE_WORDS && PARTED.test(text)))) return true
  const key = ` ${nameKey(text, letters)} `
  const names = (name: string | undefined) => name !== undefined && name !== '' && key.includes(` ${nameKey(name, letters)} `)
  return (words <= OWN_WORDS && names(article.outlet?.value.name)) || names(article.byline?.value)
}
