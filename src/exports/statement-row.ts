import type { Article } from '../model/article.ts'
import { type Chain, isGap } from '../model/chain.ts'
import type { Statement } from '../model/statement.ts'
import type { Cell } from './record-kind.ts'

/** The columns that name a statement and tell what is known of it. */
export const statementColumns: readonly string[] = [
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
]

/** Of those, the numbers: code units of the article's text. */
export const statementNumbers: readonly string[] = ['start', 'end']

/** A statement and its credited chain as one line of a table. */
export function statementCells(article: Article, statement: Statement, chain: Chain | undefined): Cell[] {
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

/** From the speaker onward; a missing hand is `[?]`. */
const pathOf = ({ links }: Chain): string =>
  links
    .flatMap((step, i) => [...(i === 0 ? [step.from.name || '[?]'] : []), ...(isGap(step) ? ['[?]'] : []), step.to.name || '[?]'])
    .join(' > ')
