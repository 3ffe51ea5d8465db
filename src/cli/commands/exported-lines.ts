import type { ExportFormat, Records } from '../../exports/formats/format.ts'
import { formatsOf } from '../../exports/formats/index.ts'
import type { RecordKind } from '../../exports/record-kind.ts'
import { alignmentRecords } from '../../exports/records/alignment.ts'
import { articleRecords } from '../../exports/records/article.ts'
import { chainRecords } from '../../exports/records/chain.ts'
import { groupRecords, statementRecords } from '../../exports/records/group.ts'
import type { Collection } from '../../model/collection.ts'
import { openCollection } from '../../run/collection/collection.ts'
import { exportedAlignments, exportedArticles, exportedChains, exportedGroups } from '../../run/collection/export-kinds.ts'
import type { Database } from '../../store/database.ts'
import { openDatabase } from '../../store/open.ts'
import { Failure } from '../failure.ts'

/** What `isnad export` offers besides the whole collection; with `which`, one of it. */
export interface CollectionExport {
  readonly name: string
  readonly formats: readonly ExportFormat[]
  /** Whether it is one record that must be named by its id or address. */
  readonly isOne: boolean
  /** The file, piece by piece; `count` is told of each record. Errors: no such collection, or one of a newer version; nothing of that name. */
  pieces(location: string, format: ExportFormat, count: () => void, which: string): AsyncGenerator<string | Uint8Array>
}

const offered = <T>(name: string, kind: RecordKind<T>, read: (database: Database) => AsyncIterable<T>): CollectionExport => ({
  name,
  formats: formatsOf(kind),
  isOne: false,
  async *pieces(location, format, count) {
    const database = await openDatabase(location, { create: false })
    try {
      yield* format.write(kind, counted(read(database), count))
    } finally {
      await database.close()
    }
  },
})

const one = <T>(
  name: string,
  kind: RecordKind<T>,
  read: (collection: Collection, which: string) => Promise<T | undefined>,
): CollectionExport => ({
  name,
  formats: formatsOf(kind),
  isOne: true,
  async *pieces(location, format, count, which) {
    const collection = await openCollection(location)
    try {
      const record = await read(collection, which)
      if (!record) throw new Failure(`the collection has no ${name} ${which}: name it by its id${name === 'article' ? ' or address' : ''}`)
      yield* format.write(kind, counted([record], count))
    } finally {
      await collection.close()
    }
  },
})

async function* counted<T>(records: Records<T>, count: () => void): AsyncGenerator<T> {
  for await (const record of records) {
    count()
    yield record
  }
}

export const COLLECTION_EXPORTS: readonly CollectionExport[] = [
  offered('articles', articleRecords, exportedArticles),
  offered('groups', groupRecords, exportedGroups),
  offered('alignments', alignmentRecords, exportedAlignments),
  offered('chains', chainRecords, exportedChains),
  one('article', articleRecords, (collection, which) => collection.article(which)),
  one('statement', statementRecords, (collection, which) => collection.group(which)),
]
