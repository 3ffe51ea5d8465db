import type { Article, Recurrence } from '../../model/article.ts'
import type { Kept } from '../../model/collection.ts'
import type { Found } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { languageOfText } from '../../pipeline/told-language.ts'
import { world } from '../../pipeline/world.ts'
import { sliceOf } from '../../text/spans.ts'
import type { Paint } from '../terminal/paint.ts'
import { wrap } from '../terminal/wrap.ts'
import { frameOf, speakerReason } from './statement-reasons.ts'

const LONGEST_EVIDENCE = 160

interface Row {
  readonly name: string
  readonly value: string
  readonly rule: string
  /** The words it came from. */
  readonly words?: string
}

/** For each value the rule that made it and the words it came from; for each thing left out of the body, why. */
export function explainLines({ article, statements, carriers, chain }: Kept, width: number, paint: Paint): string[] {
  const lines: string[] = []
  const section = (title: string, rows: readonly Row[]) => {
    if (rows.length) lines.push('', `  ${paint.bold(title)}`, ...rows.flatMap((row) => rowLines(row, width, paint)))
  }
  section('article', articleRows(article))
  section('language', [languageRow(article)])
  section('dates', dateRows(article))
  section('credits of the page', creditRows(article, carriers))
  for (const [i, statement] of statements.entries()) section(`statement ${i + 1}`, statementRows(article, statement))
  section(
    'chain',
    chain.flatMap(({ links }, i) =>
      links.flatMap((link) => {
        const steps = 'gap' in link ? (link.likely?.evidence ?? []) : link.evidence
        const value = `${i + 1}. ${link.from.name} → ${link.to.name}${'gap' in link ? ' (gap)' : ` (${link.basis})`}`
        return steps.map(({ rule, passage }) => ({ name: 'link', value, rule, words: partOf(article, passage.field, passage.span) }))
      }),
    ),
  )
  section(
    'left out of the body',
    article.furniture.map(({ kind, text, rule, headlines, recurs }) => ({
      name: kind,
      value: recurs ? recurrenceNote(recurs) : headlineNote(headlines),
      rule,
      words: text,
    })),
  )
  return lines
}

/** The language of the body, and what told it. */
function languageRow({ language, text }: Article): Row {
  const { id, by, share } = languageOfText(text, world, language)
  const percent = share === undefined ? '' : `${(100 * share).toFixed(1)} % of its `
  const words = {
    'common-words': 'words are common words of it',
    letters: 'letters are none of it',
    declared: 'the page declares it',
    script: 'its letters; too few words to tell more',
    nothing: 'nothing tells it',
  }[by]
  return { name: 'language', value: `${id}: ${percent}${words}`, rule: `language.${by}` }
}

function rowLines({ name, value, rule, words }: Row, width: number, paint: Paint): string[] {
  const head = `${paint.words(value)} ${paint.dim(`[${rule}]`)}`.trim()
  const lines = wrap(head, width, `    ${name.padEnd(14)} `, ' '.repeat(19))
  if (words) lines.push(...wrap(`← ${paint.words(shortened(words))}`, width, ' '.repeat(19), ' '.repeat(21)).map(paint.dim))
  return lines
}

const shortened = (words: string): string => (words.length > LONGEST_EVIDENCE ? `${words.slice(0, LONGEST_EVIDENCE)} …` : words)

const partOf = (article: Article, field: Found<unknown>['field'], span: { start: number; end: number }): string =>
  sliceOf(field === 'headline' ? (article.headline?.value ?? '') : field === 'byline' ? (article.byline?.value ?? '') : article.text, span)

const rowOf = (article: Article, name: string, value: string, found: Found<unknown>): Row => ({
  name: found.known === 'implied' ? `${name} (implied)` : name,
  value,
  rule: found.rule,
  words: found.quote ?? (found.span && partOf(article, found.field, found.span)),
})

function articleRows(article: Article): Row[] {
  const { headline, byline, dateline, outlet, published, updated } = article
  const rows: Row[] = []
  if (headline) rows.push(rowOf(article, 'headline', headline.value, headline))
  if (outlet) rows.push(rowOf(article, 'outlet', `${outlet.value.name} (${outlet.value.id})`, outlet))
  if (byline) rows.push(rowOf(article, 'byline', byline.value, byline))
  if (dateline) rows.push(rowOf(article, 'dateline', dateline.value, dateline))
  if (published) rows.push(rowOf(article, 'published', published.value, published))
  if (updated) rows.push(rowOf(article, 'updated', updated.value, updated))
  return rows
}

const dateRows = ({ dates }: Article): Row[] =>
  dates.map(({ of, stamp, quote, rule, believed, why }) => ({
    name: of,
    value: `${stamp}${believed ? '' : ` not believed${why ? `: ${why}` : ''}`}`,
    rule,
    words: quote,
  }))

const creditRows = (article: Article, carriers: Kept['carriers']): Row[] =>
  carriers.map(({ carrier, at, span, field, rule }) => ({
    name: at,
    value: `${carrier.name}${carrier.entity ? ` (${carrier.entity})` : ''}`,
    rule,
    words: partOf(article, field, span),
  }))

function statementRows(article: Article, statement: Statement): Row[] {
  const { content, cue, rule, speaker, saidAt, saidIn, via, inside } = statement
  const words = content.map((span) => sliceOf(article.text, span)).join(' … ')
  const rows: Row[] = [
    { name: 'content', value: shortened(words), rule },
    { name: 'frame', value: frameOf(rule), rule },
  ]
  if (inside) rows.push({ name: 'inside', value: inside, rule: 'statements.inside-another' })
  if (cue)
    rows.push({ name: 'cue', value: `${cue.row}: ${cue.act}, ${cue.stance}`, rule: 'row of cues', words: sliceOf(article.text, cue.span) })
  if (speaker) rows.push(rowOf(article, 'speaker', `${speaker.value.name}${speaker.value.role ? `, ${speaker.value.role}` : ''}`, speaker))
  rows.push({ name: speaker ? 'because' : 'speaker', value: speakerReason(statement), rule: speaker?.rule ?? 'nobody' })
  if (saidAt) rows.push(rowOf(article, 'said at', saidAt.value.value ?? saidAt.value.timex, saidAt))
  if (saidIn) rows.push(rowOf(article, 'said in', saidIn.value, saidIn))
  for (const carrier of via) rows.push(rowOf(article, 'carried by', carrier.value.name, carrier))
  return rows
}

const recurrenceNote = ({ pages, days, more }: Recurrence): string =>
  `in the body as read; on ${pages}${more ? ' or more' : ''} pages of the outlet, of ${days} days, whose own words it does not share`

const headlineNote = (headlines: Article['furniture'][number]['headlines']): string => {
  if (!headlines) return ''
  const guessed = headlines.filter(({ confidence }) => confidence < 1).length
  return `${headlines.length} headlines${guessed ? `, ${guessed} of the cuts are guesses` : ''}`
}
