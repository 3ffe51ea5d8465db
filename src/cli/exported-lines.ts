import { alignmentCells, alignmentColumns, alignmentRecord } from '../exports/alignment-rows.ts'
import { chainCells, chainColumns, chainRecord } from '../exports/chain-rows.ts'
import { type Cell, csvHead, csvLine } from '../exports/csv.ts'
import { GROUP_HEADER, groupRows } from '../exports/group-rows.ts'
import { pageRecord } from '../exports/page-cells.ts'
import type { GroupView } from '../model/collection.ts'
import { exportedAlignments, exportedChains, exportedGroups } from '../run/collection/export-kinds.ts'
import { openDatabase } from '../store/open.ts'

type Format = 'csv' | 'jsonl'

/** One kind of record of a collection, a record or its rows at a time; CSV begins with its header. */
export async function* exportedLines(collection: string, what: string, format: Format): AsyncGenerator<string> {
  const database = await openDatabase(collection, { create: false })
  try {
    if (what === 'alignments')
      yield* formatted(exportedAlignments(database), format, alignmentColumns, (one) => [alignmentCells(one)], alignmentRecord)
    else if (what === 'chains') yield* formatted(exportedChains(database), format, chainColumns, chainCells, chainRecord)
    else yield* formatted(exportedGroups(database), format, GROUP_HEADER, groupRows, groupRecord)
  } finally {
    await database.close()
  }
}

const groupRecord = ({ group, articles }: GroupView) => ({ record: 'group', ...group, pages: articles.map(pageRecord) })

async function* formatted<T>(
  records: AsyncIterable<T>,
  format: Format,
  columns: readonly string[],
  rows: (record: T) => Cell[][],
  line: (record: T) => unknown,
): AsyncGenerator<string> {
  if (format === 'csv') yield csvHead(columns)
  for await (const record of records) yield format === 'jsonl' ? `${JSON.stringify(line(record))}\n` : rows(record).map(csvLine).join('')
}
