import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Collection } from '../src/model/collection.ts'
import { openCollection } from '../src/run/collection/collection.ts'
import { addPaths } from '../src/run/ingest/add.ts'
import { type CorpusLine, linesOf } from './corpus-lines.ts'

export interface CorpusCollection {
  readonly collection: Collection
  /** Article id → id of the corpus, and back. */
  readonly corpusId: (article: string) => string | undefined
  readonly articleId: (id: string) => string | undefined
  /** The file of the collection. */
  readonly location: string
}

interface CorpusOptions {
  /** Pages keep their own addresses, on which the ids of articles and statements rest; else each line is a page of its own. */
  readonly ownAddresses?: boolean
}

/** A corpus added to a collection as a user adds it; it is gone when `use` is done. `hide`: ids whose byline is blanked first. */
export async function withCorpus<T>(
  file: string,
  hide: ReadonlySet<string>,
  use: (corpus: CorpusCollection) => Promise<T>,
  { ownAddresses = false }: CorpusOptions = {},
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-eval-'))
  try {
    const lines = linesOf<CorpusLine>(file).map((line) => (hide.has(line.id) ? { ...line, byline: null } : line))
    const path = join(folder, 'corpus.jsonl')
    // The address is the way back from an article to its line; two lines of one address are two pages where they have addresses of ours.
    const addressOf = ({ id, url }: CorpusLine): string => (ownAddresses ? (url ?? id) : `corpus:${id}`)
    writeFileSync(path, lines.map((line) => JSON.stringify({ ...line, url: addressOf(line) })).join('\n'))
    const location = join(folder, 'news.sqlite')
    await addPaths(location, [path])
    const collection = await openCollection(location)
    try {
      return await use({ collection, ...(await idsOf(collection, lines, addressOf)), location })
    } finally {
      await collection.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function idsOf(
  collection: Collection,
  lines: readonly CorpusLine[],
  addressOf: (line: CorpusLine) => string,
): Promise<Pick<CorpusCollection, 'corpusId' | 'articleId'>> {
  const articles = new Map<string, string>()
  const ids = new Map<string, string>()
  for (const line of lines) {
    const kept = await collection.article(addressOf(line))
    if (!kept) continue
    articles.set(line.id, kept.article.id)
    ids.set(kept.article.id, line.id)
  }
  return { corpusId: (article) => ids.get(article), articleId: (id) => articles.get(id) }
}
