import type { Article } from '../../model/article.ts'
import type { Chain } from '../../model/chain.ts'
import type { Statement } from '../../model/statement.ts'
import { sliceOf } from '../../text/spans.ts'
import type { Paint } from '../terminal/paint.ts'
import { wrap } from '../terminal/wrap.ts'
import { chainLine } from './chain-line.ts'

export interface StatementView {
  readonly article: Article
  readonly statement: Statement
  readonly chain?: Chain
}

export const wordsOfStatement = ({ text }: Pick<Article, 'text'>, { content }: Pick<Statement, 'content'>): string =>
  content.map((span) => sliceOf(text, span)).join(' … ')

/** One statement as a small tree: who, how and when, the words, the chain. */
export function statementLines({ article, statement, chain }: StatementView, number: number, width: number, paint: Paint): string[] {
  const label = `${String(number).padStart(3)} `
  const bar = '    │ '
  const lines = [...wrap(speakerOf(statement, paint), width, label + paint.cyan('┬ '), bar)]
  lines.push(...wrap(mannerOf(article, statement, paint), width, bar))
  lines.push(...wrap(contentOf(article, statement, paint), width, bar))
  lines.push(...wrap(chain ? chainLine(chain, paint) : paint.red('no chain'), width, '    └ ', '      '))
  return lines
}

function speakerOf({ speaker, id }: Statement, paint: Paint): string {
  const shown = paint.dim(id)
  if (!speaker) return `${paint.red('speaker not found')}  ${shown}`
  const { name, role } = speaker.value
  const implied = speaker.known === 'implied' ? paint.yellow(' (implied)') : ''
  return `${paint.bold(paint.words(name))}${implied}${role && role !== name ? ` ${paint.words(role)}` : ''}  ${shown}`
}

function mannerOf(article: Article, { form, cue, saidAt, saidIn, via }: Statement, paint: Paint): string {
  const parts: string[] = [form]
  if (cue) parts.push(`${paint.words(sliceOf(article.text, cue.span))} (${cue.act}${cue.stance === 'neutral' ? '' : `, ${cue.stance}`})`)
  if (saidAt) parts.push(`${paint.words(saidAt.value.words)} (${saidAt.value.value ?? `${saidAt.value.timex}, day not known`})`)
  if (saidIn) parts.push(paint.words(saidIn.value))
  for (const carrier of via) parts.push(`via ${paint.words(carrier.value.name)}`)
  return parts.join(paint.dim(' · '))
}

const contentOf = (article: Article, statement: Statement, paint: Paint): string => {
  const words = paint.words(wordsOfStatement(article, statement))
  return statement.form === 'direct' ? `“${words}”` : words
}
