import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { Capture } from '../model/capture.ts'
import type { ReadOutcome } from './read-worker.ts'

export interface ReadPool {
  read(captures: readonly Capture[]): Promise<ReadOutcome[]>
  close(): Promise<void>
}

const MEMORY_MB = 600
/** Longest that a batch may take, so that a page made to be slow ends as a problem and not as a stop. */
const TIME_MS = 120_000

export interface PoolOptions {
  /** 1 a core, where nothing else is said. */
  readonly threads?: number
  /** Megabytes of heap that a thread may take, and milliseconds that a batch may. */
  readonly memoryMb?: number
  readonly timeMs?: number
}

/** Workers that read pages. From the sources they load the same TypeScript that the command runs, from whatever folder it is run in. */
export function readPool({ threads = availableParallelism(), memoryMb = MEMORY_MB, timeMs = TIME_MS }: PoolOptions = {}): ReadPool {
  const sources = import.meta.url.endsWith('.ts')
  const pool = new Piscina({
    filename: fileURLToPath(new URL(sources ? './read-worker.ts' : './read-worker.js', import.meta.url)),
    ...(sources && { execArgv: ['--import', import.meta.resolve('tsx')] }),
    minThreads: 1,
    // The writer is idle most of the time, so a reader for each core keeps all of them busy.
    maxThreads: threads,
    // The writer blocks this thread while it writes; what waits at the worker is read meanwhile. It answers when all of it is read.
    concurrentTasksPerWorker: 2,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    idleTimeout: 10_000,
  })
  // A thread that ends, for its time or its memory, after its batch was given up has nobody left to tell; the batch was told.
  pool.on('error', () => undefined)
  return {
    read: (captures) => pool.run(captures, { signal: AbortSignal.timeout(timeMs) }) as Promise<ReadOutcome[]>,
    close: () => pool.destroy(),
  }
}
