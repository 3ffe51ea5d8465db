import { availableParallelism } from 'node:os'
import type { Capture } from '../../model/capture.ts'
import type { ReadOutcome } from './read-batch.ts'
import { type ReadTask, ReadThread } from './read-thread.ts'

/** Threads that read pages, and contain what a page does to break them. */
export interface ReadPool {
  /** One outcome a capture, in order. Rejects with `TooSlow`, or with what ended the thread; batches that waited behind go to another thread. */
  read(captures: readonly Capture[]): Promise<ReadOutcome[]>
  close(): Promise<void>
}

export interface PoolOptions {
  /** 1 a core, where nothing else is said. */
  readonly threads?: number
  /** Megabytes of heap that a thread may take, and milliseconds that a batch may. */
  readonly memoryMb?: number
  readonly timeMs?: number
}

const MEMORY_MB = 600
/** Longest that a batch may take, so that a page made to be slow ends as a problem and not as a stop. */
const TIME_MS = 120_000
/** Batches handed to a thread ahead of their turn: the asker may be busy writing, and the thread must not wait for it. */
const AHEAD = 96

export function readPool({
  threads = Math.max(1, availableParallelism() - 1),
  memoryMb = MEMORY_MB,
  timeMs = TIME_MS,
}: PoolOptions = {}): ReadPool {
  const waiting: ReadTask[] = []
  const running = new Set<ReadThread>()

  const begin = (): ReadThread => {
    const onEnd = (left: ReadTask[]): void => {
      running.delete(thread)
      waiting.unshift(...left)
      handOver()
    }
    const thread = new ReadThread({ memoryMb, timeMs, onFree: handOver, onEnd })
    running.add(thread)
    return thread
  }
  const handOver = (): void => {
    while (waiting.length > 0) {
      const free = leastBusy(running)
      const thread = !free || (free.load > 0 && running.size < threads) ? begin() : free
      if (thread.load >= AHEAD) return
      thread.read(waiting.shift()!)
    }
  }
  return {
    read: (captures) =>
      new Promise((resolve, reject) => {
        waiting.push({ captures, resolve, reject })
        handOver()
      }),
    close: async () => {
      const why = new Error('no more pages are read')
      const ending = [...running]
      running.clear()
      for (const { reject } of waiting.splice(0)) reject(why)
      await Promise.all(ending.map((thread) => thread.close(why)))
    },
  }
}

const leastBusy = (threads: ReadonlySet<ReadThread>): ReadThread | undefined => {
  let least: ReadThread | undefined
  for (const thread of threads) if (!least || thread.load < least.load) least = thread
  return least
}
