import type { Records } from '../formats/format.ts'
import type { RecordKind } from '../record-kind.ts'
import type { PageSet } from './page-set.ts'

/** The pages of records, in order. Throws where the kind of record is not made of pages. */
export async function* pageSets<T>(kind: RecordKind<T>, records: Records<T>): AsyncGenerator<PageSet> {
  if (!kind.pages) throw new Error(`${kind.name} are not made of whole pages, and this format is: ask for articles or groups`)
  for await (const record of records) yield kind.pages(record)
}

/** JSON for other programs: controls that reorder what a reader sees are escaped, nothing is lost. */
export { escapedControls as safeJson } from '../../text/shown-text.ts'
