import { partFetcher } from '../../captures/parts/fetch-part.ts'
import { PartError } from '../../captures/parts/read-part.ts'
import { LEASE_MS, type Queue, type Task } from '../../queue/queue.ts'
import type { Database } from '../../store/database.ts'
import { giveUp } from '../../store/ledger.ts'
import { writeRangeLost } from '../../store/outcomes.ts'
import { beginRange, failRange, finishRange, leaveRange, type OpenRange } from '../../store/ranges.ts'
import { digest } from '../../text/digest.ts'
import { fileReader } from '../reading/file-reader.ts'
import { type PoolOptions, readPool } from '../reading/read-pool.ts'
import { type Chunk, commitChunk, type RangeRecord, resultsIn } from './commit.ts'
import { noCounts, type WorkCounts } from './counts.ts'
import { chunksOf, isCareful, type Reader } from './read.ts'
import { referenceOf, titleOf } from './reference.ts'
import type { Session } from './session.ts'
import { survey } from './survey.ts'
import { sweep } from './sweep.ts'

export interface WorkOptions {
  /** Another connection, by which it asks while the first one commits; the first does both where there is none. */
  readonly asking?: Session
  /** The folder that relative names of files start from. */
  readonly root: string
  /** Addresses below which ranges may be fetched. */
  readonly allow?: readonly string[]
  readonly pool?: PoolOptions
  readonly leaseMs?: number
  readonly sweepMs?: number
  readonly reissueMs?: number
  /** Told of what happens, for a log. */
  readonly onEvent?: (event: WorkEvent) => void
}

export interface WorkEvent {
  readonly level: 'info' | 'warn' | 'error'
  readonly what: string
  readonly [detail: string]: unknown
}

export interface Worker {
  readonly counts: Readonly<WorkCounts>
  /** Takes no more work; resolves when what is in hand is committed or given back. */
  stop(): Promise<void>
}

/** Ranges that a worker has in hand: while one is committed others are read. */
const LANES = 3
const TAKE_MS = 1000
const SWEEP_MS = 5000
/** Failures of a range, such as a file that is gone, before it is given up. */
const MOST_FAILURES = 3
const PAUSE_MS = 1000
/** Longest that what is in hand is read on after the word to stop; then it is given back. */
const GRACE_MS = 10_000

interface WorkerContext extends Reader {
  /** Commits alone. */
  readonly committing: Session
  readonly queue: Queue
  readonly counts: WorkCounts
  readonly leaseMs: number
  readonly stopping: () => boolean
  tell(event: WorkEvent): void
}

/** Begins to work: takes ranges from the queue, reads them and commits what they give, until it is stopped. Queue and session are the caller's to close. */
export function startWork(session: Session, queue: Queue, options: WorkOptions): Worker {
  const { asking = session, root, allow = [], leaseMs = LEASE_MS, sweepMs = SWEEP_MS, reissueMs, onEvent = () => undefined } = options
  let stopping = false
  const counts = noCounts()
  const context: WorkerContext = {
    committing: session,
    session: asking,
    pool: readPool(options.pool),
    files: fileReader(options.pool),
    root,
    fetched: partFetcher(allow),
    queue,
    counts,
    onRead: (seconds) => {
      counts.readSeconds += seconds
    },
    leaseMs,
    stopping: () => stopping,
    tell: onEvent,
  }
  const lanes = Array.from({ length: LANES }, () => workLoop(context))
  const sweeper = repeat(context, sweepMs, () => sweep(asking, queue, reissueMs))
  let stopped: Promise<void> | undefined
  const stop = async (): Promise<void> => {
    stopping = true
    // A file that comes to no end does not hold up the end of its worker.
    const grace = setTimeout(() => void context.files.close(), GRACE_MS).unref()
    await Promise.all([...lanes, sweeper])
    clearTimeout(grace)
    await Promise.all([context.files.close(), context.pool.close()])
  }
  return {
    counts: context.counts,
    stop: () => {
      stopped ??= stop()
      return stopped
    },
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

async function repeat(context: WorkerContext, everyMs: number, work: () => Promise<unknown>): Promise<void> {
  while (!context.stopping()) {
    await work().catch((error: Error) => context.tell({ level: 'warn', what: 'sweep failed', error: error.message }))
    for (let waited = 0; waited < everyMs && !context.stopping(); waited += 100) await pause(100)
  }
}

async function workLoop(context: WorkerContext): Promise<void> {
  while (!context.stopping()) {
    const task = await context.queue.take(TAKE_MS).catch(async (error: Error) => {
      context.tell({ level: 'warn', what: 'the queue gives no work', error: error.message })
      await pause(PAUSE_MS)
      return undefined
    })
    if (task) await handled(task, context)
  }
}

async function handled(task: Task, context: WorkerContext): Promise<void> {
  const alive = setInterval(() => task.working(), context.leaseMs / 3)
  try {
    const range = await context.session.use((database) => beginRange(database, task.id))
    if (range && !(await processRange(range, context))) {
      await context.session.use((database) => leaveRange(database, range.id))
      await task.again(0)
    } else await task.done()
  } catch (error) {
    await failed(task, error as Error, context)
  } finally {
    clearInterval(alive)
  }
}

/** Whether it was carried out to its end; not where the worker was told to stop in between. */
async function processRange(range: OpenRange, context: WorkerContext): Promise<boolean> {
  const reference = referenceOf(range)
  const began = performance.now()
  if (!('parts' in reference)) {
    await survey(range, reference, context)
    await sweep(context.session, context.queue)
  } else {
    const careful = isCareful(range)
    let committed: Promise<void> = Promise.resolve()
    for await (const chunk of chunksOf(range, reference.parts, context)) {
      await committed
      committed = committedChunk(chunk, context)
      // What fails is met at the next turn.
      committed.catch(() => undefined)
      if (careful || chunk.last) await committed
      else if (context.stopping()) {
        await committed
        return false
      }
    }
  }
  context.counts.ranges++
  const ms = Math.round(performance.now() - began)
  context.tell({ level: 'info', what: 'range done', range: range.id, title: titleOf(reference), attempts: range.attempts, ms })
  return true
}

async function committedChunk(chunk: Chunk, { committing, counts }: WorkerContext): Promise<void> {
  const kept = await committing.use(async (database, joiner) => {
    // Without the wait for what this worker itself commits before it; with that for others.
    const began = performance.now()
    try {
      return await commitChunk(database, joiner, chunk)
    } finally {
      counts.commitSeconds += (performance.now() - began) / 1000
    }
  })
  const results = resultsIn(chunk.records)
  counts.read += results.length
  counts.kept += kept.added + kept.versions + kept.renewed
  counts.renewed += kept.renewed
  counts.unchanged += kept.unchanged
  counts.statements += kept.statements
  counts.aligned += kept.aligned
  counts.problems += results.filter((one) => 'cause' in one).length + chunk.records.filter(isProblem).length
  counts.dead += results.filter((one) => 'failure' in one).length
}

const isProblem = (one: RangeRecord): boolean => 'outcome' in one && one.outcome !== 'not-of-interest'

/** What the range itself is to blame for is written down, and given up after several times; anything else is tried again. */
async function failed(task: Task, error: Error, context: WorkerContext): Promise<void> {
  context.counts.failures++
  context.tell({ level: 'warn', what: 'range failed', range: task.id, deliveries: task.deliveries, error: error.message })
  const finished = await context.session
    .use((database) => database.transaction(async () => (error instanceof PartError ? blamed(task, error, database) : false)))
    .catch(() => false)
  await (finished ? task.done() : task.again(PAUSE_MS)).catch(() => undefined)
  if (!finished) await pause(PAUSE_MS / 2)
}

async function blamed(task: Task, { message }: PartError, database: Database): Promise<boolean> {
  await failRange(database, task.id, message)
  const [row] = await database.all('SELECT attempts, job FROM ranges WHERE id = ?', [task.id])
  if (Number(row?.attempts ?? 0) < MOST_FAILURES) return false
  const source = titleOf(referenceOf({ reference: task.body }))
  await giveUp(database, [{ capture: digest('range', task.id), range: task.id, source, cause: message }], Date.now())
  await writeRangeLost(database, { range: task.id, job: String(row?.job) }, source, message)
  await finishRange(database, task.id, Date.now())
  return true
}
