import type { SearchHit } from '../../model/collection.ts'
import type { Cell, RecordKind } from '../record-kind.ts'

/** What a search found; a table has one line a statement, or one for the page where no statement is asked for. */
export const searchRecords: RecordKind<SearchHit> = {
  name: 'search',
  columns: [
    'outlet',
    'published',
    'headline',
    'url',
    'statements',
    'shared_with',
    'found',
    'speaker',
    'act',
    'words',
    'statement',
    'article',
  ],
  numbers: ['statements', 'shared_with'],
  rows: ({ article, snippets, statements }) => {
    const { outletName, published, headline, url, copies, id } = article
    const page: Cell[] = [outletName, published, headline, url, article.statements, copies, snippets.map(({ text }) => text).join(' … ')]
    if (statements.length === 0) return [[...page, undefined, undefined, undefined, undefined, id]]
    return statements.map((card) => [...page, card.speaker?.name, card.act, card.words, card.id, id])
  },
  json: (hit) => hit,
}
