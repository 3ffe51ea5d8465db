import type { Proposal, Quote, Range } from '../../model/language/grammar.ts'
import type { TimeMention } from '../../model/layers.ts'
import type { Found, Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { digest } from '../../text/digest.ts'
import { sliceOf } from '../../text/spans.ts'
import { WordFlag } from '../../text/word-flag.ts'
import { wordsOf } from '../../text/words/words.ts'
import type { Page } from './page.ts'
import type { Chosen } from './resolve-overlaps.ts'
import type { Spoken } from './speaker-of.ts'

/** The record of a chosen proposal, and of whoever speaks. */
export function statementOf(
  page: Page,
  { proposal, content, via, occasion, first }: Chosen,
  spoken: Spoken | undefined,
  times: () => readonly TimeMention[],
): Statement {
  const spans = content.map((range) => spanOf(page, range))
  const cue = spanOf(page, proposal.cue)
  const { phrase } = proposal.source
  const mention = phrase && spanOf(page, phrase)
  return {
    // The article's id is a digest of what is printed, so places in it are content enough.
    id: digest(page.article.id, `${cue.start}`, spans.map(({ start, end }) => `${start}-${end}`).join(' ')),
    form: formOf(page, proposal, content),
    content: spans,
    cue: proposal.cueless ? undefined : { span: cue, act: proposal.row.act, stance: proposal.row.stance, row: proposal.row.row },
    mention: proposal.implied ? undefined : mention,
    speaker: spoken && speakerFound(page, spoken, phrase, proposal.implied === true),
    saidAt: page.reader.saidAt?.(proposal, times, first),
    saidIn: occasion && occasionOf(page, occasion, proposal),
    // Who speaks carries nothing to itself.
    via: via.filter(({ value }) => (value.entity ? value.entity !== spoken?.speaker.entity : value.name !== spoken?.speaker.name)),
    rule: proposal.rule,
  }
}

const spanOf = ({ tokens }: Page, { first, last }: Range): Span => ({ start: tokens.start[first]!, end: tokens.end[last]! })

/** Stated where the words of evidence hold the whole name; a name filled out from another place of the page is implied. */
function speakerFound(
  page: Page,
  { speaker, rule }: Spoken,
  phrase: Range | undefined,
  implied: boolean,
): NonNullable<Statement['speaker']> {
  const { kind, name, role, aliases, entity, span } = speaker
  const mention = phrase && spanOf(page, phrase)
  return {
    value: { kind, name, role, aliases: [...aliases], entity },
    known: mention && !implied && isHeld(page, mention, name) ? 'stated' : 'implied',
    span: mention ?? span,
    rule,
  }
}

/** Whether the printed words of a span hold a name: all of it, or all its words, whatever is written on to the first of them. */
function isHeld({ text, grammar }: Page, mention: Span, name: string): boolean {
  const printed = sliceOf(text, mention)
  if (printed.includes(name)) return true
  const words = wordsOf(printed).map(({ start, end }) => printed.slice(start, end))
  const sure = ({ start, end }: Span) => (start === 0 ? grammar.surePart(name.slice(start, end)) : name.slice(start, end))
  return wordsOf(name).every((word) => words.some((one) => one.endsWith(sure(word))))
}

function occasionOf(page: Page, range: Range, { rule }: Proposal): Found<string> {
  const printed = spanOf(page, range)
  const span = { start: printed.start + (page.reader.writtenOnTo?.(range) ?? 0), end: printed.end }
  return { value: page.text.slice(span.start, span.end), known: 'stated', span, rule }
}

/** Mixed: a quotation longer than a name lies in reported words. */
function formOf(page: Page, { direct }: Proposal, content: readonly Range[]): Statement['form'] {
  if (direct) return 'direct'
  for (const { first, last } of content)
    for (let i = Math.max(0, first - 1); i <= last; i++) {
      const quote = page.quoteAt[i]
      if (!quote) continue
      if (quote.close <= last + 2 && isSaid(page, quote)) return 'mixed'
      i = quote.close
    }
  return 'indirect'
}

/** No title: a few words behind "the film", or with a number among them: an exercise, a forum and its year. */
function isSaid({ words }: Page, { open, close }: Quote): boolean {
  if (close - open <= 2 || (words[open - 1]?.is ?? 0) & WordFlag.quotedNameHead) return false
  return close - open > 4 || !words.slice(open + 1, close).some(({ key }) => /^\d+$/u.test(key))
}
