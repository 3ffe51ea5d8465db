import type { Article } from '../../model/article.ts'
import type { Field, Found, Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { sliceOf } from '../../text/spans.ts'
import { dateTimeOf, type ToldPage, urnOf, webAddress } from './page-set.ts'

/** An annotation by the W3C's model; its `@context` stands in the file around it. */
export type Annotation = Readonly<Record<string, unknown>>

/** Letters on either side of the words that tell them from the same words elsewhere. */
const BESIDE = 40

/** One annotation for each value of a page's statements that words of the page prove. */
export const annotationsOf = ({ article, statements }: ToldPage): Annotation[] =>
  statements.flatMap((statement) =>
    provenValues(statement).map((value, i) => annotationOf(article, `${urnOf('statement', statement.id)}:${value.name}:${i}`, value)),
  )

interface ProvenValue {
  /** What of the statement it is: `content`, `speaker`, `via`. */
  readonly name: string
  readonly value: string | undefined
  readonly span: Span
  readonly field: Field
  readonly known?: Found<unknown>['known']
  readonly rule: string
}

function provenValues(statement: Statement): ProvenValue[] {
  const { content, cue, mention, speaker, saidAt, saidIn, via, rule, form } = statement
  const found = <T>(name: string, one: Found<T> | undefined, value: (of: T) => string): ProvenValue[] =>
    one?.span ? [{ name, value: value(one.value), span: one.span, field: one.field ?? 'text', known: one.known, rule: one.rule }] : []
  return [
    ...content.map((span): ProvenValue => ({ name: 'content', value: form, span, field: 'text', rule })),
    ...(cue ? [{ name: 'cue', value: cue.act, span: cue.span, field: 'text', rule } as const] : []),
    ...(mention ? [{ name: 'mention', value: speaker?.value.name, span: mention, field: 'text', rule } as const] : []),
    ...found('speaker', speaker, ({ name, role }) => (role ? `${name} (${role})` : name)),
    ...found('saidAt', saidAt, ({ value, words }) => value ?? words),
    ...found('saidIn', saidIn, (words) => words),
    ...via.flatMap((one) => found('via', one, ({ name }) => name)),
  ]
}

function annotationOf(article: Article, id: string, { name, value, span, field, known, rule }: ProvenValue): Annotation {
  const printed = field === 'text' ? article.text : (article[field]?.value ?? '')
  const quote = {
    type: 'TextQuoteSelector',
    exact: sliceOf(printed, span),
    prefix: printed.slice(wholeStart(printed, span.start - BESIDE), span.start),
    suffix: printed.slice(span.end, wholeEnd(printed, span.end + BESIDE)),
  }
  const address = webAddress(article.url)
  const taken = dateTimeOf(article.capture.at)
  const read = `${urnOf('article', article.id)}:${field}`
  return {
    id,
    type: 'Annotation',
    motivation: name === 'content' ? 'highlighting' : 'describing',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: name },
      ...(value ? [{ type: 'TextualBody', purpose: 'describing', value, language: article.language }] : []),
      { type: 'TextualBody', purpose: 'commenting', value: [rule, known].filter(Boolean).join(', ') },
    ],
    target: [
      // Positions are of the printed text as it was read; on the page itself the words are found by what stands around them.
      { type: 'SpecificResource', source: read, selector: [positionOf(printed, span), quote] },
      ...(address
        ? [
            {
              type: 'SpecificResource',
              source: address,
              selector: quote,
              ...(taken && { state: { type: 'TimeState', sourceDate: taken } }),
            },
          ]
        : []),
    ],
  }
}

/** The standard counts letters (code points), the program code units. */
const positionOf = (text: string, { start, end }: Span) => {
  const before = codePoints(text.slice(0, start))
  return { type: 'TextPositionSelector', start: before, end: before + codePoints(text.slice(start, end)) }
}

function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

const LOW = /[\udc00-\udfff]/u

/** Never within a letter of two code units. */
const wholeStart = (text: string, at: number): number => (at <= 0 ? 0 : LOW.test(text[at] ?? '') ? at + 1 : at)
const wholeEnd = (text: string, at: number): number => (at >= text.length ? text.length : LOW.test(text[at] ?? '') ? at + 1 : at)
