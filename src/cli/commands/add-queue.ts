import type { Command } from 'commander'
import { cutArchives } from '../../captures/parts/cut-archives.ts'
import type { LeftOut } from '../../model/capture.ts'
import type { Reference } from '../../model/part.ts'
import { articlesIn, type OutcomeCounts, type RecordReport } from '../../model/record-report.ts'
import type { Queue } from '../../queue/queue.ts'
import { setWindowDays } from '../../run/ingest/reuse-bounds.ts'
import { ask } from '../../run/workers/ask.ts'
import { type Session, sessionOn } from '../../run/workers/session.ts'
import { startWork } from '../../run/workers/work.ts'
import { countGivenUp } from '../../store/ledger.ts'
import { openDatabase } from '../../store/open.ts'
import { jobOutcomes, rangesOf, reportsOf } from '../../store/outcomes.ts'
import { type RangeCounts, rangeCounts } from '../../store/ranges.ts'
import { Failure } from '../failure.ts'
import { painted, printLines } from '../options.ts'
import { queueOf } from '../queue-options.ts'
import { retryWhileUnavailable } from '../retry.ts'
import { leftOutLine } from '../terminal/left-out-line.ts'
import { leftOutTeller } from '../terminal/left-out-teller.ts'
import { type ReportWriter, reportWriter } from '../terminal/report-writer.ts'
import { terminalOf } from '../terminal/terminal.ts'
import { outcomeLines } from '../views/outcome-lines.ts'

const LOOK_MS = 500
const LINE_MS = 5000
const PATIENCE_MS = 60_000

export interface Asked {
  readonly paths: readonly string[]
  /** A list of ranges in archives. */
  readonly ranges?: string
  /** Addresses below which this process may fetch, where it does the work. */
  readonly allow?: readonly string[]
  readonly wait: boolean
  /** The file that is told what became of each record; `-` is standard output. */
  readonly report?: string
  /** Days that may lie between two printings of one text. */
  readonly window?: number | undefined
}

/**
 * Asks for what is named and shows how the whole comes on. `here` does the work in this process; else workers do it, also when this command is
 * stopped. Resolves with what the records came to; with nothing where it is not waited for.
 */
export async function addByQueue(
  collection: string,
  address: string,
  { paths, ranges, allow, wait, window, report }: Asked,
  command: Command,
): Promise<OutcomeCounts | undefined> {
  if (paths.includes('-')) throw new Failure('standard input cannot be handed to other machines: name files or folders', 2)
  const isAwaited = wait || address === 'here'
  if (report !== undefined && !isAwaited) throw new Failure('--report is written when all is read: leave --no-wait out', 2)
  // Where the report goes to standard output, what a person reads goes beside it.
  const terminal = report === '-' ? terminalOf(process.stderr) : painted(command).terminal
  const { references, leftOut } = await referencesTo(paths, ranges)
  const queue = await queueOf({ collection, queue: address }, { create: true, patienceMs: PATIENCE_MS })
  if (window !== undefined) await setWindow(collection, window)
  const written = report === undefined ? undefined : reportWriter(report)
  const session = sessionOn(collection)
  const worker = address === 'here' ? startWork(session, queue, { root: process.cwd(), ...(allow && { allow }) }) : undefined
  const began = performance.now()
  try {
    const job = await retryWhileUnavailable(() => ask(session, queue, references), PATIENCE_MS)
    if (!isAwaited) {
      terminal.write('asked for; `isnad queue` shows how it comes on\n')
      return undefined
    }
    await watched(session, queue, job)
    const seconds = (performance.now() - began) / 1000
    await toldOf(session, job, leftOut, written)
    const { outcomes, dead } = await retryWhileUnavailable(() => countsOf(session, job), PATIENCE_MS)
    const all = { ...outcomes, damaged: outcomes.damaged + leftOut.length }
    printLines(terminal, [...outcomeLines(all), summary(all, dead, seconds)])
    return all
  } finally {
    written?.close()
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

/** With the lines of a list that name nothing. */
async function referencesTo(paths: readonly string[], list: string | undefined): Promise<{ references: Reference[]; leftOut: LeftOut[] }> {
  const references: Reference[] = paths.length > 0 ? [{ paths }] : []
  const leftOut: LeftOut[] = []
  if (list)
    for await (const one of cutArchives(list))
      if ('why' in one) leftOut.push(one)
      else references.push(one)
  if (references.length > 0) return { references, leftOut }
  const [first] = leftOut
  throw new Failure(`nothing is named that could be read${first ? `; ${leftOutLine(first).replace('isnad: ', '')}` : ''}`, 1)
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

/** Writes the report, and says of records that gave no article why. */
async function toldOf(session: Session, job: string, leftOut: readonly LeftOut[], written: ReportWriter | undefined): Promise<void> {
  const told = leftOutTeller((line) => void process.stderr.write(`${line}\n`))
  const tell = (reports: readonly RecordReport[]): void => {
    written?.write(reports)
    for (const one of reports) told.tell(one)
  }
  tell(leftOut)
  for (const range of await retryWhileUnavailable(() => session.use((database) => rangesOf(database, job)), PATIENCE_MS))
    for (let after: number | undefined = -1; after !== undefined; ) {
      const from: number = after
      const { reports, last } = await retryWhileUnavailable(() => session.use((database) => reportsOf(database, range, from)), PATIENCE_MS)
      tell(reports)
      after = last
    }
  told.end()
}

const countsOf = (session: Session, job: string): Promise<{ outcomes: OutcomeCounts; dead: number }> =>
  session.use(async (database) => ({ outcomes: await jobOutcomes(database, job), dead: await countGivenUp(database, job) }))

function summary(outcomes: OutcomeCounts, dead: number, seconds: number): string {
  const records = Object.values(outcomes).reduce((sum, count) => sum + count, 0)
  const parts = [`${records} records`, `${articlesIn(outcomes)} with an article`, ...(dead ? [`${dead} given up`] : [])]
  return `${parts.join(', ')}, in ${seconds.toFixed(1)} s`
}
