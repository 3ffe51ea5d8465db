import type { LeftOut } from '../../model/capture.ts'
import type { Reference } from '../../model/part.ts'
import { writeOutcomes } from '../../store/outcomes.ts'
import { askFor, finishRange, type RangeRow } from '../../store/ranges.ts'
import type { Reader } from './read.ts'
import { rangeOf } from './reference.ts'

/** Pieces of work that are written down together. */
const TOGETHER = 200

/** Cuts what a range names into ranges that can be read, and writes those down; done again it writes the same. */
export async function survey(
  range: RangeRow,
  reference: Exclude<Reference, { parts: unknown }>,
  { root, files, session }: Pick<Reader, 'root' | 'files' | 'session'>,
): Promise<void> {
  let rows: RangeRow[] = []
  const problems: LeftOut[] = []
  const began = Date.now()
  let written = 0
  const write = (last: boolean): Promise<void> =>
    session.use((database) =>
      database.transaction(async () => {
        const now = Date.now()
        await askFor(database, rows, began + written)
        if (!last) return
        const outcomes = problems.map((one, n) => ({ ...one, n, isFresh: true }))
        await writeOutcomes(database, { range: range.id, job: range.job }, outcomes)
        await finishRange(database, range.id, now)
      }),
    )
  for await (const one of files.pieces({ kind: 'cut', reference, root })) {
    if ('why' in one) problems.push(one)
    else rows.push(rangeOf(one, range.job))
    if (rows.length < TOGETHER) continue
    await write(false)
    written += rows.length
    rows = []
  }
  await write(true)
}
