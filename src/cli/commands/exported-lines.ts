import type { ExportFormat } from '../../exports/formats/format.ts'
import type { RecordKind } from '../../exports/record-kind.ts'
import { alignmentRecords } from '../../exports/records/alignment.ts'
import { chainRecords } from '../../exports/records/chain.ts'
import { groupRecords } from '../../exports/records/group.ts'
import { exportedAlignments, exportedChains, exportedGroups } from '../../run/collection/export-kinds.ts'
import type { Database } from '../../store/database.ts'
import { openDatabase } from '../../store/open.ts'

/** What `isnad export` offers besides the whole collection. */
interface CollectionExport {
  readonly name: string
  lines(database: Database, format: ExportFormat): AsyncGenerator<string>
}

const offered = <T>(kind: RecordKind<T>, read: (database: Database) => AsyncIterable<T>): CollectionExport => ({
  name: kind.name,
  async *lines(database, format) {
    const head = format.head(kind)
    if (head) yield head
    for await (const record of read(database)) yield format.lines(kind, record)
  },
})

export const COLLECTION_EXPORTS: readonly CollectionExport[] = [
  offered(groupRecords, exportedGroups),
  offered(alignmentRecords, exportedAlignments),
  offered(chainRecords, exportedChains),
]

/** One kind of record of a collection, a piece of the file at a time; the first is its head. Errors: no such collection, or one of a newer version. */
export async function* exportedLines(collection: string, { lines }: CollectionExport, format: ExportFormat): AsyncGenerator<string> {
  const database = await openDatabase(collection, { create: false })
  try {
    yield* lines(database, format)
  } finally {
    await database.close()
  }
}
