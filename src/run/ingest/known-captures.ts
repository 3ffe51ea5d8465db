import type { Capture } from '../../model/capture.ts'
import { readingDigest } from '../../pipeline/reading-version.ts'
import type { Database } from '../../store/database.ts'
import { type Entered, entered } from '../../store/ledger.ts'

/** The stage under which the ledger keeps what reading a capture came to. */
export const STAGE = 'page'

/**
 * What this version of the reading made of each capture before, undefined where it has not read it. A page without an address is one with the
 * place where it lies, so that the same bytes in another file are another page.
 */
export async function knownCaptures(database: Database, captures: readonly Capture[]): Promise<(Entered | undefined)[]> {
  const rows = await entered(
    database,
    captures.map(({ id }) => id),
    STAGE,
    readingDigest,
  )
  return captures.map(({ id, url, source, record }) => {
    const row = rows.get(id)
    return row && (url || (row.source === source && row.record === record)) ? row : undefined
  })
}
