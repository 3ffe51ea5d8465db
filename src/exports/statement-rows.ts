import type { Article } from '../model/article.ts'
import type { Chain, Gap, Link } from '../model/chain.ts'
import type { Kept } from '../model/collection.ts'
import type { Statement } from '../model/statement.ts'
import type { Cell } from './csv.ts'

export const STATEMENT_HEADER = [
  'outlet',
  'published',
  'headline',
  'url',
  'statement',
  'form',
  'words',
  'speaker',
  'speaker_known',
  'role',
  'cue',
  'act',
  'said_at_words',
  'said_at',
  'occasion',
  'credited',
  'chain',
  'missing_hand',
  'start',
  'end',
  'rule',
  'article',
] as const

/** One row for each statement of a page: what is known of it, and its credited chain in one cell. */
export const articleRows = ({ article, statements, chain }: Kept): Cell[][] => {
  const chains = new Map(chain.map((one) => [one.statement, one]))
  return statements.map((statement) => statementRow(article, statement, chains.get(statement.id)))
}

export function statementRow(article: Article, statement: Statement, chain: Chain | undefined): Cell[] {
  const { id, form, content, speaker, cue, saidAt, saidIn, via, rule } = statement
  return [
    article.outlet?.value.name,
    article.published?.value,
    article.headline?.value,
    article.url,
    id,
    form,
    content.map(({ start, end }) => article.text.slice(start, end)).join(' … '),
    speaker?.value.name,
    speaker?.known,
    speaker?.value.role,
    cue && article.text.slice(cue.span.start, cue.span.end),
    cue?.act,
    saidAt?.value.words,
    saidAt?.value.value,
    saidIn?.value,
    via.map(({ value }) => value.name).join(' < '),
    chain && pathOf(chain),
    chain?.links.some(isGap) ? 'yes' : 'no',
    content[0]?.start,
    content.at(-1)?.end,
    rule,
    article.id,
  ]
}

const isGap = (step: Link | Gap): step is Gap => 'gap' in step

/** From the speaker onward; a missing hand is `[?]`. */
export const pathOf = ({ links }: Chain): string =>
  links
    .flatMap((step, i) => [...(i === 0 ? [step.from.name || '[?]'] : []), ...(isGap(step) ? ['[?]'] : []), step.to.name || '[?]'])
    .join(' > ')
