import type { Page } from './page.ts'
import type { Proposal } from './proposal.ts'
import { type Range, sourceIn } from './source-phrase.ts'
import { IS, type Phrase } from './word.ts'

const LONGEST = 30

/** Frame: "according to the source": before its sentence, after it, or fenced by commas inside it. */
export function proposeAccordingTo(page: Page, at: number, sentence: Range): Proposal | undefined {
  const { words } = page
  const phrase = words[at]!.according?.find((one) => phraseHolds(page, at, one, at === sentence.first))
  if (!phrase) return undefined
  const prefixed = phrase.at(-1)!.endsWith('-')
  let from = at + phrase.length - (prefixed ? 1 : 0)
  let cueLast = from - (prefixed ? 0 : 1)
  if (words[from]?.cue || words[from]?.passOn) cueLast = from++
  const end = sourceEnd(page, from, sentence.last)
  const leading = at - sentence.first <= 1
  const content = leading ? afterSource(page, end, sentence) : beforeSource(page, at, end, sentence)
  if (content.length === 0 || end === from) return undefined
  return {
    cue: { first: at, last: cueLast },
    row: { row: phrase.join(' ').replace('-', ''), act: 'cite', stance: 'neutral' },
    form: 'source',
    gender: 'm',
    many: false,
    joined: false,
    start: at,
    content,
    closed: !leading,
    direct: false,
    source: sourceIn(page, from, end),
    prefixed,
    rule: leading ? 'statements.according-to-before' : 'statements.according-to-after',
  }
}

/** The token after the source: a mark, "that", or the end of the sentence. */
function sourceEnd({ words, quoteAt }: Page, from: number, last: number): number {
  let end = from
  while (end <= last && end - from < LONGEST) {
    const { key, is } = words[end]!
    if (is & (IS.comma | IS.that | IS.thatPronoun) || key === ':' || key === '.') break
    const quote = quoteAt[end]
    end = quote?.closed && quote.close <= last && quote.close - quote.open <= 8 ? quote.close + 1 : end + 1
  }
  return end
}

function phraseHolds({ words, lexicon }: Page, at: number, phrase: Phrase, first: boolean): boolean {
  for (let k = 0; k < phrase.length; k++) {
    const word = phrase[k]!
    const key = words[at + k]?.key ?? ''
    if (word.endsWith('-')) {
      if (!key.startsWith(word.slice(0, -1)) || key.length <= 2) return false
    } else if (key !== word) {
      const joined = k === 0 && (first || !(words[at - 1]!.is & IS.word)) && key.slice(1) === word && lexicon.joins.includes(key[0]!)
      if (!joined) return false
    }
  }
  return true
}

function afterSource({ words }: Page, end: number, sentence: Range): Range[] {
  let first = end
  while (first <= sentence.last && (words[first]!.is & (IS.comma | IS.that) || words[first]!.key === ':')) first++
  return first < sentence.last ? [{ first, last: sentence.last }] : []
}

function beforeSource({ words }: Page, at: number, end: number, sentence: Range): Range[] {
  const before = { first: sentence.first, last: at - 1 }
  const fenced = (i: number) => (words[i]!.is & IS.comma) !== 0 || words[i]!.key === ':'
  return sentence.last - end > 3 && fenced(end) && fenced(at - 1) ? [before, { first: end + 1, last: sentence.last }] : [before]
}
