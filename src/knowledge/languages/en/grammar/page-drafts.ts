import type { Range } from '../../../../model/language/grammar.ts'
import { inQuotes } from './content.ts'
import type { Draft } from './draft.ts'
import { type EnglishText, NAME } from './english-text.ts'
import { draftsIn } from './sentence-drafts.ts'

/** The statements of a page by the first token of their sentence. A quotation without a cue of its own belongs to the cue before it. */
export function draftsOfPage(text: EnglishText): ReadonlyMap<number, readonly Draft[]> {
  const found = new Map<number, readonly Draft[]>()
  let last: Draft | undefined
  /** Paragraphs of a quotation that no mark closes, before its cue is met. */
  let open: Range[] = []
  for (const sentence of text.page.sentences) {
    const drafts = draftsIn(text, sentence)
    const quotation = drafts.length > 0 ? undefined : wholeQuotation(text, sentence)
    if (drafts.length > 0) {
      found.set(sentence.first, drafts)
      if (open.length > 0 && text.page.quoteAt[sentence.first]?.open === drafts[0]!.content[0]!.first - 1)
        drafts[0]!.content = [...open, ...drafts[0]!.content]
      else if (last && open.length > 0) last.content = [...last.content, ...open]
      last = drafts.at(-1)
      open = []
    } else if (quotation && !quotation.closed) {
      open.push(quotation.range)
    } else if (quotation && last && isNear(text, last, sentence)) {
      last.content = [...last.content, ...open, quotation.range]
      open = []
    } else {
      open = []
      if (!quotation) last = undefined
    }
  }
  return found
}

/** A sentence that is a quotation and nothing else. */
function wholeQuotation(text: EnglishText, { first, last }: Range): { readonly range: Range; readonly closed: boolean } | undefined {
  const quote = text.page.quoteAt[first]
  if (!quote || quote.close - quote.open <= NAME || quote.close < last - 1) return undefined
  const range = inQuotes(text, first)
  return range && { range: { first: range.first, last: Math.min(range.last, last) }, closed: quote.closed }
}

/** The statement before ends in the same paragraph or the one before. */
function isNear(text: EnglishText, { content, cue, around }: Draft, sentence: Range): boolean {
  const end = Math.max(content.at(-1)!.last, cue.last, around.last)
  let feeds = 0
  for (let k = end + 1; k < sentence.first; k++) if (text.key(k) === '\n' && text.key(k - 1) !== '\n') feeds++
  return feeds <= 1
}
