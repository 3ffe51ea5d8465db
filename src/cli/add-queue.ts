import type { Command } from 'commander'
import { cutArchives } from '../captures/cut-archives.ts'
import type { Reference } from '../model/part.ts'
import type { Queue } from '../queue/queue.ts'
import { setWindowDays } from '../run/keeping/reuse-bounds.ts'
import { ask } from '../run/workers/ask.ts'
import { type Session, sessionOn } from '../run/workers/session.ts'
import { startWork } from '../run/workers/work.ts'
import { jobSums, problemsOf } from '../store/ledger.ts'
import { openDatabase } from '../store/open.ts'
import { type RangeCounts, rangeCounts } from '../store/ranges.ts'
import { Failure } from './failure.ts'
import { leftOutLine } from './left-out-line.ts'
import { painted } from './options.ts'
import { patiently } from './patience.ts'
import { queueOf } from './queue-options.ts'

const LOOK_MS = 500
const LINE_MS = 5000
const SHOWN = 50
const PATIENCE_MS = 60_000

export interface Asked {
  readonly paths: readonly string[]
  /** A list of ranges in archives. */
  readonly ranges?: string
  /** Addresses below which this process may fetch, where it does the work. */
  readonly allow?: readonly string[]
  readonly wait: boolean
  /** Days that may lie between two printings of one text. */
  readonly window?: number | undefined
}

/** Asks for what is named and shows how the whole comes on. `here` does the work in this process; else workers do it, also when this command is stopped. */
export async function addByQueue(
  collection: string,
  address: string,
  { paths, ranges, allow, wait, window }: Asked,
  command: Command,
): Promise<void> {
  if (paths.includes('-')) throw new Failure('standard input cannot be handed to other machines: name files or folders', 2)
  const { terminal } = painted(command)
  const references = await referencesTo(paths, ranges)
  const queue = await queueOf({ collection, queue: address }, { create: true, patienceMs: PATIENCE_MS })
  if (window !== undefined) await setWindow(collection, window)
  const session = sessionOn(collection)
  const worker = address === 'here' ? startWork(session, queue, { root: process.cwd(), ...(allow && { allow }) }) : undefined
  const began = performance.now()
  try {
    const job = await patiently(() => ask(session, queue, references), PATIENCE_MS)
    if (!wait && !worker) {
      terminal.write('asked for; `isnad queue` shows how it comes on\n')
      return
    }
    await watched(session, queue, job)
    const seconds = (performance.now() - began) / 1000
    terminal.write(`${await patiently(() => summary(session, job, seconds), PATIENCE_MS)}\n`)
  } finally {
    await worker?.stop()
    await session.close()
    await queue.close()
  }
}

/** Before a worker compares the first page. */
async function setWindow(collection: string, days: number): Promise<void> {
  const database = await openDatabase(collection, { create: false })
  try {
    await setWindowDays(database, days)
  } finally {
    await database.close()
  }
}

/** Of what is named in a list the lines that are none are told of. */
async function referencesTo(paths: readonly string[], list: string | undefined): Promise<Reference[]> {
  const references: Reference[] = paths.length > 0 ? [{ paths }] : []
  if (list)
    for await (const one of cutArchives(list))
      if ('why' in one) process.stderr.write(`${leftOutLine(one)}\n`)
      else references.push(one)
  if (references.length === 0) throw new Failure('nothing is named that could be read', 1)
  return references
}

/** Resolves when all of a job is done. */
async function watched(session: Session, queue: Queue, job: string): Promise<void> {
  let said = performance.now()
  for (;;) {
    // A database that is away for a while is no reason to stop watching.
    const counts = await session.use((database) => rangeCounts(database, job)).catch((error: Error) => error)
    if ('asked' in counts && counts.asked === counts.done) return
    if (performance.now() - said >= (process.stderr.isTTY ? LOOK_MS : LINE_MS)) {
      said = performance.now()
      const line = 'asked' in counts ? await lineOf(counts, queue) : counts.message
      process.stderr.write(process.stderr.isTTY ? `\r\u001B[K${line}` : `${line}\n`)
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
  }
}

async function lineOf({ asked, done, failing }: RangeCounts, queue: Queue): Promise<string> {
  const counts = await queue.counts().catch(() => undefined)
  const on = counts ? `, ${counts.running} running` : ', the queue does not answer'
  return `${done} of ${asked} ranges done${on}${failing ? `, ${failing} failing` : ''}`
}

async function summary(session: Session, job: string, seconds: number): Promise<string> {
  return session.use(async (database) => {
    for (const { source, record, cause } of await problemsOf(database, job, SHOWN))
      process.stderr.write(`${leftOutLine({ place: { source, ...(record && { record }) }, why: cause })}\n`)
    const { captures, articles, problems, dead } = await jobSums(database, job)
    const parts = [
      `${captures} captures`,
      `${articles} with an article`,
      ...(problems ? [`${problems} not read`] : []),
      ...(dead ? [`${dead} given up`] : []),
    ]
    return `${parts.join(', ')}, in ${seconds.toFixed(1)} s`
  })
}
