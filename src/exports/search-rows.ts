import type { SearchHit } from '../model/collection.ts'
import type { Cell } from './csv.ts'

export const SEARCH_HEADER = [
  'outlet',
  'published',
  'headline',
  'url',
  'statements',
  'shared_with',
  'found',
  'speaker',
  'words',
  'statement',
  'article',
] as const

/** One row for each statement found, or for the page where no statement is asked for. */
export const searchRows = (hits: readonly SearchHit[]): Cell[][] =>
  hits.flatMap(({ article, snippets, statements }) => {
    const { outletName, published, headline, url, copies, id } = article
    const page: Cell[] = [outletName, published, headline, url, article.statements, copies, snippets.map(({ text }) => text).join(' … ')]
    if (statements.length === 0) return [[...page, undefined, undefined, undefined, id]]
    return statements.map((card) => [...page, card.speaker?.name, card.words, card.id, id])
  })
