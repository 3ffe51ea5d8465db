import type { Queue } from '../../queue/queue.ts'
import { countIssued, toIssue } from '../../store/ranges.ts'
import type { Session } from './session.ts'

/** Pieces of work that may be on the queue at once: the rest waits in the database, so that no queue grows without bound. */
const MOST_ISSUED = 4000
/** Milliseconds after which what is not done is put on the queue again, in case it was lost; what waits there is not doubled. */
export const REISSUE_MS = 60_000

/** Puts on the queue what the database says is still to be done. Resolves with how many pieces the queue took on. */
export async function sweep(session: Session, queue: Queue, reissueMs = REISSUE_MS): Promise<number> {
  const now = Date.now()
  const ranges = await session.use((database) =>
    database.transaction(async () => {
      const room = Math.max(0, MOST_ISSUED - (await countIssued(database)))
      return [...(await toIssue(database, now - reissueMs, now, Math.max(room, MOST_ISSUED / 4)))]
    }),
  )
  return queue.put(ranges.map(({ id, reference }) => ({ id, body: reference })))
}
