import { availableParallelism } from 'node:os'
import { Command } from 'commander'
import { pino } from 'pino'
import { sessionOn } from '../../run/workers/session.ts'
import { startWork } from '../../run/workers/work.ts'
import { Failure } from '../failure.ts'
import { endWithParent, isKept, keepRunning } from '../keep-running.ts'
import { collectionOption, wholeNumber } from '../options.ts'
import { allowOption, type QueueAddresses, queueOf, queueOption } from '../queue-options.ts'
import { startMetrics } from '../work-metrics.ts'

export const workCommand = () =>
  new Command('work')
    .description('take ranges of captures from a queue, read them and commit what they give; on as many machines as you like')
    .addOption(collectionOption())
    .addOption(queueOption().makeOptionMandatory())
    .option('--root <folder>', 'where relative names of files start, if not here', process.cwd())
    .addOption(allowOption())
    .option('--threads <number>', 'threads that read; one a core otherwise', wholeNumber(1, 256))
    .option('--memory <MB>', 'heap that a page may take before it is given up', wholeNumber(64, 65_536), 600)
    .option('--time <seconds>', 'time that pages read together may take', wholeNumber(1, 3600), 60)
    .option('--lease <seconds>', 'silence after which a range is handed to another worker', wholeNumber(2, 3600), 30)
    .option(
      '--reissue <seconds>',
      'age at which what is not done is put on the queue again, in case it was lost',
      wholeNumber(5, 86_400),
      60,
    )
    .option('--metrics <port>', '/metrics (OpenMetrics) and /health on this port; 0 takes a free one', wholeNumber(0, 65_535))
    .option('--metrics-host <address>', 'address of the metrics', '127.0.0.1')
    .action(work)

interface Options extends QueueAddresses {
  readonly root: string
  readonly allow?: readonly string[]
  readonly threads?: number
  readonly memory: number
  readonly time: number
  readonly lease: number
  readonly reissue: number
  readonly metrics?: number
  readonly metricsHost: string
}

/** A worker is begun by a supervisor, often before the servers are. */
const PATIENCE_MS = 600_000

/** Works until it is told to stop: SIGTERM and SIGINT let what is in hand be committed, a second one ends at once. */
async function work(options: Options): Promise<void> {
  const { collection, root, allow, threads, memory, time, lease, reissue, metrics, metricsHost } = options
  if (options.queue === 'here') throw new Failure('a worker takes its work from nats://…; `isnad add --queue here` works alone', 2)
  if (!isKept()) {
    process.exitCode = await keepRunning()
    return
  }
  const leaveParent = endWithParent()
  const log = pino({ name: 'isnad-work', base: { pid: process.pid } }, pino.destination({ fd: 2, sync: true }))
  const leaseMs = lease * 1000
  const queue = await queueOf(options, { create: true, leaseMs, patienceMs: PATIENCE_MS })
  const [session, asking] = [sessionOn(collection), sessionOn(collection)]
  const worker = startWork(session, queue, {
    asking,
    root,
    leaseMs,
    reissueMs: reissue * 1000,
    ...(allow && { allow }),
    // What commits waits for the database most of the time, so that there is a core for each thread.
    pool: { memoryMb: memory, timeMs: time * 1000, threads: threads ?? availableParallelism() },
    onEvent: ({ level, what, ...details }) => log[level](details, what),
  })
  const server =
    metrics === undefined ? undefined : await startMetrics({ worker, queue, location: collection, host: metricsHost, port: metrics })
  log.info({ queue: options.queue.replace(/\/\/[^@/]*@/u, '//…@'), ...(server && { metrics: server.url }) }, 'working')
  // A terminal, and a supervisor too, tells this process and the one that keeps it: the second word means no more than the first.
  await new Promise<void>((resolve) => {
    const stop = (signal: string): void => {
      log.info({ signal }, 'stopping')
      resolve()
    }
    process.on('SIGTERM', stop).on('SIGINT', stop)
  })
  await worker.stop()
  await server?.close()
  await session.close()
  await asking.close()
  await queue.close()
  log.info(worker.counts, 'stopped')
  leaveParent()
}
