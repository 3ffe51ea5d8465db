import { randomBytes } from 'node:crypto'
import type { Reference } from '../../model/part.ts'
import type { Queue } from '../../queue/queue.ts'
import { openDatabase } from '../../store/open.ts'
import { askFor, collectionName } from '../../store/ranges.ts'
import { rangeOf } from './reference.ts'
import type { Session } from './session.ts'
import { sweep } from './sweep.ts'

/** The name of a collection's stream; the collection is made where there is none. */
export async function nameOf(location: string, create: boolean): Promise<string> {
  const database = await openDatabase(location, { create })
  try {
    return await collectionName(database, randomBytes(6).toString('hex'))
  } finally {
    await database.close()
  }
}

/** Asks for pieces of work: written down first, then put on the queue. Resolves with the name of the job. */
export async function ask(session: Session, queue: Queue, references: readonly Reference[]): Promise<string> {
  const job = randomBytes(6).toString('hex')
  const ranges = references.map((reference) => rangeOf(reference, job))
  await session.use((database) => database.transaction(() => askFor(database, ranges, Date.now())))
  // What is written down is found by the sweeper of any worker; a queue that is away now delays it and loses nothing.
  await sweep(session, queue).catch(() => 0)
  return job
}
