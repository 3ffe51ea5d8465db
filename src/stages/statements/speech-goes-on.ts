import type { Quote, Range } from '../../model/language/grammar.ts'
import { WordFlag } from '../../text/word-flag.ts'
import type { Page } from './page.ts'

/** Words behind a closing mark that are looked at for a cue of their own. */
const BEHIND = 4

/** The content with the paragraphs that go on with it: a quotation left open at the end of its paragraph, whose mark is repeated where the next begins. */
export function withParagraphs(page: Page, content: readonly Range[]): readonly Range[] {
  const last = content.at(-1)!
  let quote = page.quoteAt[last.first - 1]
  const ranges = [...content]
  while (quote && !quote.closed) {
    const next = paragraphQuote(page, quote.close, page.words[quote.open]!.key)
    if (!next) return [...ranges, ...toClosingMark(page, quote)]
    if (next.closed && hasCue(page, next.close)) break
    const range = trimmed(page, { first: next.open + 1, last: next.close - 1 })
    if (range) ranges.push(range)
    quote = next
  }
  return ranges
}

/** Paragraphs, and words in all, that a quotation without repeated marks may run over. */
const [PARAGRAPHS, WORDS] = [6, 400]

/** The paragraphs up to one that ends with the closing mark of a quotation left open; none where another quotation begins before it. */
function toClosingMark({ words, tokens }: Page, { open, close: feed }: Quote): Range[] {
  const ranges: Range[] = []
  const closing = CLOSING.get(words[open]!.key)
  let first = feed + 1
  for (let i = feed + 1; i < words.length && i - feed < WORDS && ranges.length < PARAGRAPHS; i++) {
    const { key } = words[i]!
    if (key !== '\n' && key !== closing) {
      if (key === words[open]!.key) return []
      continue
    }
    if (i > first) ranges.push({ first, last: i - 1 })
    first = i + 1
    if (key === closing) return tokens.end[i - 1] === tokens.start[i] ? ranges.flatMap((range) => trimmed({ words }, range) ?? []) : []
  }
  return []
}
/** Marks that differ from the one that opens: a straight one says nothing of where a quotation ends. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['\u00AB', '\u00BB'],
  ['\u201C', '\u201D'],
])

/** The quotation that the next paragraph begins with, behind the line feed at a token. */
function paragraphQuote({ words, quoteAt }: Page, feed: number, mark: string) {
  let next = feed
  while (words[next]?.key === '\n') next++
  return next > feed && words[next]?.key === mark ? quoteAt[next] : undefined
}

/** "«…», said somebody": the paragraph has a speaker of its own. */
function hasCue({ words, reader }: Page, close: number): boolean {
  for (let i = close + 1; i <= close + BEHIND && words[i] && words[i]!.key !== '\n'; i++) if (reader.mayReport(i)) return true
  return false
}

function trimmed({ words }: Pick<Page, 'words'>, { first, last }: Range): Range | undefined {
  let [from, end] = [first, last]
  while (from <= end && words[from]!.is & WordFlag.loose) from++
  while (end >= from && words[end]!.is & WordFlag.loose) end--
  return end >= from ? { first: from, last: end } : undefined
}
