import type { Page } from './page.ts'
import type { Proposal } from './proposal.ts'
import { type Range, sourceIn } from './source-phrase.ts'

const MARKS = new Set(['،', ',', '؛', ';', ':'])

/** Frame: "according to the source": before its sentence, after it, or fenced by commas inside it. */
export function proposeAccordingTo(page: Page, at: number, sentence: Range): Proposal | undefined {
  const { tokens, lexicon } = page
  if (!lexicon.accordingStarts.has(tokens[at]!.key)) return undefined
  const words = lexicon.accordingTo.find((phrase) => phraseHolds(page, at, phrase, at === sentence.first))
  if (!words) return undefined
  let from = at + words.length - (words.at(-1)!.endsWith('-') ? 1 : 0)
  let cueLast = from - (words.at(-1)!.endsWith('-') ? 0 : 1)
  const verb = lexicon.cues.get(tokens[from]?.key ?? '') ?? lexicon.passOn.get(tokens[from]?.key ?? '')
  if (verb) cueLast = from++
  let end = from
  while (
    end <= sentence.last &&
    !MARKS.has(tokens[end]!.key) &&
    !lexicon.that.has(tokens[end]!.key) &&
    tokens[end]!.key !== '.' &&
    end - from < 30
  ) {
    const quote = page.quoteAt.get(end)
    end = quote && quote.close - quote.open <= 8 ? quote.close + 1 : end + 1
  }
  const leading = at - sentence.first <= 1
  const content = leading ? afterSource(page, end, sentence) : beforeSource(page, at, end, sentence)
  if (content.length === 0 || end === from) return undefined
  const source = sourceIn(page, from, end)
  return {
    cue: { first: at, last: cueLast },
    row: { row: words.join(' ').replace('-', ''), act: 'cite', stance: 'neutral' },
    form: 'source',
    gender: 'm',
    many: false,
    joined: false,
    start: at,
    content,
    closed: !leading,
    direct: false,
    source,
    prefixed: words.at(-1)!.endsWith('-'),
    rule: leading ? 'statements.according-to-before' : 'statements.according-to-after',
  }
}

function phraseHolds({ tokens, lexicon }: Page, at: number, phrase: readonly string[], first: boolean): boolean {
  return phrase.every((word, k) => {
    const key = tokens[at + k]?.key ?? ''
    if (word.endsWith('-')) return key.startsWith(word.slice(0, -1)) && key.length > 2
    return key === word || (k === 0 && (first || !tokens[at - 1]?.word) && key.slice(1) === word && lexicon.joins.includes(key[0]!))
  })
}

function afterSource({ tokens, lexicon }: Page, end: number, sentence: Range): Range[] {
  let first = end
  while (first <= sentence.last && (MARKS.has(tokens[first]!.key) || lexicon.that.get(tokens[first]!.key) === false)) first++
  return first < sentence.last ? [{ first, last: sentence.last }] : []
}

function beforeSource({ tokens }: Page, at: number, end: number, sentence: Range): Range[] {
  const before = { first: sentence.first, last: at - 1 }
  const rest = sentence.last - end
  return rest > 3 && MARKS.has(tokens[end]!.key) && MARKS.has(tokens[at - 1]!.key)
    ? [before, { first: end + 1, last: sentence.last }]
    : [before]
}
