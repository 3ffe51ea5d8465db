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
  if (page.lexicon.questions.has(page.words[first]!.key)) return false
  const { asked, times } = labelsOf(page)
  return asked && times.get(labelKey(page, first, end))! > 1
}

/** Whether a page labels questions, and label → paragraphs that begin with it. */
interface Labels {
  readonly asked: boolean
  readonly times: ReadonlyMap<string, number>
}

const labelsRead = new WeakMap<Page, Labels>()

const labelKey = ({ words }: Page, first: number, end: number): string =>
  words
    .slice(first, end)
    .map(({ key }) => key)
    .join(' ')

function labelsOf(page: Page): Labels {
  const known = labelsRead.get(page)
  if (known) return known
  const times = new Map<string, number>()
  let asked = false
  page.words.forEach((word, i) => {
    const colon = labelEnd(page, i)
    if (colon === undefined) return
    asked ||= page.lexicon.questions.has(word.key)
    const key = labelKey(page, i, colon)
    times.set(key, (times.get(key) ?? 0) + 1)
  })
  const labels = { asked, times }
  labelsRead.set(page, labels)
  return labels
}

/** What stands in a block quotation before its last line, which names somebody. */
function blockQuotation(page: Page, { first }: Range): Proposal | undefined {
  const { words } = page
  const quoted = blockQuotationsOf(page).get(first)
  if (!quoted) return undefined
  const { content, cite } = quoted
  if (cite.last - cite.first >= CITE || words[cite.last]!.key === '.' || content.last - content.first + 1 < SAID) return undefined
  const { phrase } = sourceIn(page, cite.first, cite.last + 1)
  const tells = words.slice(cite.first, cite.last + 1).some(({ cue, roleBare }) => cue && !roleBare)
  if (!phrase || phrase.first !== cite.first || tells) return undefined
  page.quoted.fill(1, content.first, content.last + 1)
  return proposed({ first: cite.first, last: cite.first }, content, phrase, 'block-quotation')
}

/** A block quotation of two lines or more: all of it but the last, and the last. */
interface BlockQuotation {
  readonly content: Range
  readonly cite: Range
}

const blocksRead = new WeakMap<Page, ReadonlyMap<number, BlockQuotation>>()

/** First token → the block quotation that begins with it. */
function blockQuotationsOf(page: Page): ReadonlyMap<number, BlockQuotation> {
  const known = blocksRead.get(page)
  if (known) return known
  const found = new Map<number, BlockQuotation>()
  let lines: Range[] = []
  let token = 0
  const close = () => {
    const cite = lines.length > 1 ? bare(page, lines.at(-1)!) : undefined
    const content = bare(page, { first: lines[0]?.first ?? 0, last: lines.at(-2)?.last ?? -1 })
    if (cite && content) found.set(lines[0]!.first, { content, cite })
    lines = []
  }
  for (const { kind, span } of page.article.blocks) {
    if (kind !== 'quote') {
      close()
      continue
    }
    const { start, end, length } = page.tokens
    while (token < length && start[token]! < span.start) token++
    const first = token
    while (token < length && end[token]! <= span.end) token++
    if (token > first) lines.push({ first, last: token - 1 })
  }
  close()
  blocksRead.set(page, found)
  return found
}

/** Without marks at either end; undefined where nothing is left. */
function bare({ words }: Page, { first, last }: Range): Range | undefined {
  let [from, to] = [first, last]
  while (from <= to && !(words[from]!.is & IS.word)) from++
  while (to > from && words[to]!.is & IS.loose) to--
  return from <= to ? { first: from, last: to } : undefined
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
