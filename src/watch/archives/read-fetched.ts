import { readPart } from '../../captures/parts/read-part.ts'
import type { Part } from '../../model/part.ts'
import type { RecordReport } from '../../model/record-report.ts'
import type { Queue } from '../../queue/queue.ts'
import type { CaptureKeeper } from '../../run/ingest/add.ts'
import { ask } from '../../run/workers/ask.ts'
import type { Session } from '../../run/workers/session.ts'
import { keptUpTo, unreadArchives } from '../../store/watch/archives.ts'

/** Reads what was fetched and keeps it: in this process, or by workers behind a queue. */
export interface FetchedReader {
  /** Takes all that is in the archives and not read yet; resolves with the number of records. */
  readAll(onReport: (report: RecordReport) => void): Promise<number>
}

/** By the same path as `isnad add` of the archives: adding them later changes nothing. */
export const readHere = (session: Session, keeper: CaptureKeeper): FetchedReader => ({
  readAll: async (onReport) => {
    let records = 0
    for (const part of await unread(session)) {
      await keeper.keep(readPart(part, process.cwd(), notElsewhere), {
        root: process.cwd(),
        onReport: (reports) => {
          records += reports.length
          for (const one of reports) onReport(one)
        },
      })
      await session.use((database) => keptUpTo(database, part.source, part.to))
    }
    return records
  },
})

/** Ranges of the archives are handed to the workers that there are. */
export const readByQueue = (session: Session, queue: Queue): FetchedReader => ({
  readAll: async () => {
    const parts = await unread(session)
    if (parts.length === 0) return 0
    await ask(
      session,
      queue,
      parts.map((part) => ({ parts: [part] })),
    )
    for (const { source, to } of parts) await session.use((database) => keptUpTo(database, source, to))
    return 0
  },
})

const unread = async (session: Session): Promise<Part[]> =>
  (await session.use(unreadArchives)).map(({ path, kept, noted }) => ({ source: path, from: kept, to: noted, format: 'warc' }))

const notElsewhere = async (): Promise<Uint8Array> => {
  throw new Error('archives of the watch lie on this machine')
}
