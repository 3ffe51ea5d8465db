import type { Article } from '../model/article.ts'
import type { Chain, Gap, Link } from '../model/chain.ts'
import type { Statement } from '../model/statement.ts'
import { sliceOf } from '../text/spans.ts'
import type { Cell } from './csv.ts'
import { pageCells, pageColumns, pageRecord } from './page-cells.ts'

export interface ExportedChain {
  readonly article: Article
  readonly statement: Statement
  readonly chain: Chain
}

export const chainColumns: readonly string[] = [
  'statement',
  ...pageColumns(),
  'words',
  'form',
  'step',
  'from_kind',
  'from',
  'to_kind',
  'to',
  'basis',
  'known',
  'confidence',
  'evidence',
]

/** A credited chain, one line a step; the basis of a missing hand is `gap`, with the likely one as its evidence. */
export function chainCells({ article, statement, chain }: ExportedChain): Cell[][] {
  const words = statement.content.map((span) => sliceOf(article.text, span)).join(' … ')
  return chain.links.map((link, i) => [
    statement.id,
    ...pageCells(article),
    words,
    statement.form,
    i + 1,
    link.from.kind,
    link.from.name,
    link.to.kind,
    link.to.name,
    ...stepCells(link, article),
  ])
}

function stepCells(link: Link | Gap, article: Article): Cell[] {
  if ('gap' in link) return ['gap', undefined, link.likely?.confidence, link.likely && `likely ${link.likely.hand.name}`]
  const passage = link.evidence[0]?.passage
  const printed =
    passage?.field === 'headline' ? article.headline?.value : passage?.field === 'byline' ? article.byline?.value : article.text
  return [link.basis, link.known, link.confidence, passage && sliceOf(printed ?? '', passage.span)]
}

export const chainRecord = ({ article, statement, chain }: ExportedChain) => ({
  record: 'chain',
  page: pageRecord(article),
  statement,
  links: chain.links,
})
