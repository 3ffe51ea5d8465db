import type { Article } from '../../model/article.ts'
import { type Chain, type Gap, isGap, type Link } from '../../model/chain.ts'
import type { Statement } from '../../model/statement.ts'
import { sliceOf } from '../../text/spans.ts'
import { pageCells, pageColumns, pageRecord } from '../page-cells.ts'
import type { Cell, RecordKind } from '../record-kind.ts'

export interface ExportedChain {
  readonly article: Article
  readonly statement: Statement
  readonly chain: Chain
}

/** Credited chains; a table has one line a step. The basis of a missing hand is `gap`, with the likely one as its evidence. */
export const chainRecords: RecordKind<ExportedChain> = {
  name: 'chains',
  columns: [
    'statement',
    ...pageColumns(),
    'act',
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
  ],
  numbers: ['step', 'confidence'],
  rows: ({ article, statement, chain }) => {
    const words = statement.content.map((span) => sliceOf(article.text, span)).join(' … ')
    return chain.links.map((link, i) => [
      statement.id,
      ...pageCells(article),
      statement.cue?.act,
      words,
      statement.form,
      i + 1,
      link.from.kind,
      link.from.name,
      link.to.kind,
      link.to.name,
      ...stepCells(link, article),
    ])
  },
  json: ({ article, statement, chain }) => ({ record: 'chain', page: pageRecord(article), statement, links: chain.links }),
}

function stepCells(link: Link | Gap, article: Article): Cell[] {
  if (isGap(link)) return ['gap', undefined, link.likely?.confidence, link.likely && `likely ${link.likely.hand.name}`]
  const passage = link.evidence[0]?.passage
  const printed =
    passage?.field === 'headline' ? article.headline?.value : passage?.field === 'byline' ? article.byline?.value : article.text
  return [link.basis, link.known, link.confidence, passage && sliceOf(printed ?? '', passage.span)]
}
