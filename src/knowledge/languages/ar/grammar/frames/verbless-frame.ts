import type { Proposal, Range } from '../../../../../model/language/grammar.ts'
import type { Page } from '../page.ts'
import { behindOpeners, somebodyIn, topicOf } from '../speakers/noun-phrase.ts'
import { isNameLike } from '../speakers/phrase-limits.ts'
import { sourceIn } from '../speakers/source-phrase.ts'
import { FORM, IS } from '../words/word.ts'

/** Words of a label, and of the line that names whom a block quotation is by, at most; words of what is said, at least. */
const [LABEL, CITE, SAID] = [6, 14, 3]

/**
 * Frame without a verb of saying: an answer behind a label («سالم الحلبي: لا تراجع», Salim al-Halabi: no retreat), a block quotation with the
 * line that names its speaker, a quotation that is a sentence by itself. Only sentences in which no other frame is met are looked at.
 *
 * @param before the sentence before, where nobody speaks in it
 */
export const proposeVerbless = (page: Page, sentence: Range, before: Range | undefined): Proposal | undefined =>
  labelled(page, sentence) ?? blockQuotation(page, sentence) ?? loneQuotation(page, sentence, before)

function proposed(cue: Range, content: Range, phrase: Range, rule: string, implied?: true): Proposal {
  return {
    cue,
    cueless: true,
    implied,
    row: { row: '', act: 'say', stance: 'neutral' },
    form: 'finite',
    gender: 'm',
    many: false,
    joined: false,
    start: Math.min(cue.first, content.first),
    content: [content],
    closed: true,
    direct: true,
    source: { phrase, occasion: undefined, carriers: [] },
    rule: `statements.${rule}`,
  }
}

/** A name and a colon at the beginning of a paragraph; what is said goes to its end. */
function labelled(page: Page, { first }: Range): Proposal | undefined {
  const colon = labelEnd(page, first)
  if (colon === undefined || !(isName(page, first, colon) || isAnswer(page, first, colon))) return undefined
  const { words, quoteAt } = page
  let from = colon + 1
  let last = from
  while (last + 1 < words.length && words[last + 1]!.key !== '\n') last++
  const quote = quoteAt[from]
  if (quote?.closed && quote.close >= last - 1) [from, last] = [from + 1, quote.close - 1]
  while (last > from && words[last]!.is & IS.loose) last--
  if (last - from + 1 < SAID) return undefined
  page.quoted.fill(1, from, last + 1)
  return proposed({ first: colon, last: colon }, { first: from, last }, { first, last: colon - 1 }, 'label')
}

/** The colon behind the first words of a paragraph; none where no paragraph begins, or other marks stand before it. */
function labelEnd({ words }: Page, first: number): number | undefined {
  if (first > 0 && words[first - 1]!.key !== '\n') return undefined
  for (let i = first; i < words.length && i - first <= LABEL; i++) {
    if (words[i]!.key === ':') return i > first && words[i + 1] && words[i + 1]!.key !== '\n' ? i : undefined
    if (!(words[i]!.is & IS.word)) return undefined
  }
  return undefined
}

/** Two words or more that are all of names. */
const isName = ({ words }: Page, first: number, end: number): boolean =>
  end - first > 1 &&
  (words[first]!.form & FORM.name) !== 0 &&
  words.slice(first, end).every((word) => isNameLike(word) && !word.roleBare && !word.head && !word.cue)

/** A label that answers questions: it stands at two paragraphs or more, and another paragraph is labelled as a question. */
function isAnswer(page: Page, first: number, end: number): boolean {
  const { words, lexicon } = page
  if (lexicon.questions.has(words[first]!.key)) return false
  let [asked, answers] = [false, 0]
  for (let i = 0; i < words.length; i++) {
    if (i > 0 && words[i - 1]!.key !== '\n') continue
    const colon = labelEnd(page, i)
    if (colon === undefined) continue
    asked ||= lexicon.questions.has(words[i]!.key)
    if (colon - i === end - first && words.slice(i, colon).every(({ key }, k) => key === words[first + k]!.key)) answers++
  }
  return asked && answers > 1
}

/** What stands in a block quotation before its last line, which names somebody. */
function blockQuotation(page: Page, { first }: Range): Proposal | undefined {
  const { article, tokens, words } = page
  const at = article.blocks.findIndex(
    ({ kind, span }) => kind === 'quote' && span.start >= tokens.start[first]! && span.start <= tokens.end[first]!,
  )
  if (at < 0 || article.blocks[at - 1]?.kind === 'quote') return undefined
  let end = at
  while (article.blocks[end + 1]?.kind === 'quote') end++
  if (end === at) return undefined
  const cite = tokensOf(page, article.blocks[end]!.span, first)
  const content = { first, last: tokensOf(page, article.blocks[end - 1]!.span, first).last }
  while (content.last > first && words[content.last]!.is & IS.loose) content.last--
  while (cite.first < cite.last && !(words[cite.first]!.is & IS.word)) cite.first++
  if (cite.last - cite.first >= CITE || words[cite.last]!.key === '.' || content.last - first + 1 < SAID) return undefined
  const { phrase } = sourceIn(page, cite.first, cite.last + 1)
  if (!phrase || phrase.first !== cite.first || words.slice(cite.first, cite.last + 1).some(({ cue, roleBare }) => cue && !roleBare))
    return undefined
  page.quoted.fill(1, first, content.last + 1)
  return proposed({ first: cite.first, last: cite.first }, content, phrase, 'block-quotation')
}

/** The tokens of a span, at or behind a token. */
function tokensOf(
  { tokens }: Page,
  { start, end }: { readonly start: number; readonly end: number },
  from: number,
): { first: number; last: number } {
  let first = from
  while (first + 1 < tokens.length && tokens.start[first]! < start) first++
  let last = first
  while (last + 1 < tokens.length && tokens.end[last + 1]! <= end) last++
  return { first, last }
}

/** «بدا سالم الحلبي غاضبا» (Salim al-Halabi seemed angry): how he was is no part of his name. */
const withoutState = ({ words, lexicon }: Page, { first, last }: Range): Range =>
  last > first + 1 && lexicon.adverb.test(words[last]!.key) && !(words[last]!.form & FORM.name)
    ? { first, last: last - 1 }
    : { first, last }

/** A quotation that is a whole sentence: of whom the words behind it name («هكذا لخص سالم», so Salim put it), else of whom the sentence before is about. */
function loneQuotation(page: Page, sentence: Range, before: Range | undefined): Proposal | undefined {
  const { words, quoteAt, lexicon } = page
  const quote = quoteAt[sentence.first]
  if (!quote?.closed || quote.close - quote.open <= SAID) return undefined
  let next = quote.close + 1
  while (next < words.length && !(words[next]!.is & IS.word) && words[next]!.key !== '\n') next++
  const content = { first: quote.open + 1, last: quote.close - 1 }
  const thus = lexicon.thus.find((phrase) => phrase.every((word, k) => words[next + k]?.key === word))
  if (thus) {
    const verb = next + thus.length
    const subject = somebodyIn(page, verb + 1, Math.min(words.length, verb + CITE))
    return subject && proposed({ first: next, last: verb }, content, subject, 'quotation-thus')
  }
  const alone = next > sentence.last || words[next]?.key === '\n' || next === words.length
  if (!alone || !before || before.last + 1 !== sentence.first || words[sentence.first - 1]!.key === '\n') return undefined
  const topic = topicOf(page, { first: behindOpeners(page, before.first, before.last), last: before.last }, before.last + 1)
  if (!topic || words[topic.phrase.first]!.roleBare !== 'person') return undefined
  return proposed({ first: quote.open, last: quote.open }, content, withoutState(page, topic.phrase), 'quotation-beside', true)
}
