import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Capture } from '../model/capture.ts'
import type { ReadOutcome } from './read-batch.ts'

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

export class TooSlow extends Error {
  constructor(ms: number) {
    super(`it took longer than ${ms / 1000} s`)
  }
}

const MEMORY_MB = 600
/** Longest that a batch may take, so that a page made to be slow ends as a problem and not as a stop. */
const TIME_MS = 120_000
const IDLE_MS = 10_000
/** A batch and what was made of it fit in, so that little of it is copied before it is handed back. */
const YOUNG_MB = 96
/** Batches handed to a thread ahead of their turn: the asker may be busy writing, and the thread must not wait for it. */
const AHEAD = 96

interface Task {
  readonly captures: readonly Capture[]
  resolve(outcomes: ReadOutcome[]): void
  reject(error: Error): void
}

interface Thread {
  readonly worker: Worker
  /** In the order that they were handed over; the first is being read. */
  readonly tasks: Task[]
  /** Until the first is too slow, or the thread too long idle. */
  timer?: NodeJS.Timeout
}

export function readPool({
  threads = Math.max(1, availableParallelism() - 1),
  memoryMb = MEMORY_MB,
  timeMs = TIME_MS,
}: PoolOptions = {}): ReadPool {
  const waiting: Task[] = []
  const running = new Set<Thread>()

  const begin = (): Thread => {
    const worker = readingThread(memoryMb)
    const thread: Thread = { worker, tasks: [] }
    worker.on('message', (outcomes: ReadOutcome[]) => {
      thread.tasks.shift()?.resolve(outcomes)
      time(thread)
      handOver()
    })
    worker.on('error', (error: Error) => lose(thread, error))
    worker.on('exit', () => lose(thread, new Error('the thread that read it ended')))
    running.add(thread)
    return thread
  }
  /** The first of a thread's batches is to blame; the others only waited. */
  const lose = (thread: Thread, error: Error): void => {
    if (!running.delete(thread)) return
    clearTimeout(thread.timer)
    void thread.worker.terminate()
    thread.tasks.shift()?.reject(error)
    waiting.unshift(...thread.tasks.splice(0))
    handOver()
  }
  const time = (thread: Thread): void => {
    clearTimeout(thread.timer)
    const [first] = thread.tasks
    if (first) thread.worker.ref()
    else thread.worker.unref()
    // Its answer may have come while this thread was busy: what has come is met before time is called.
    const tooSlow = () => setImmediate(() => thread.tasks[0] === first && lose(thread, new TooSlow(timeMs)))
    const idle = () => lose(thread, new Error('idle'))
    thread.timer = setTimeout(first ? tooSlow : idle, first ? timeMs : IDLE_MS).unref()
  }
  const handOver = (): void => {
    while (waiting.length > 0) {
      const free = leastBusy(running)
      const thread = !free || (free.tasks.length > 0 && running.size < threads) ? begin() : free
      if (thread.tasks.length >= AHEAD) return
      const task = waiting.shift()!
      thread.tasks.push(task)
      thread.worker.postMessage(task.captures)
      if (thread.tasks.length === 1) time(thread)
    }
  }
  return {
    read: (captures) =>
      new Promise((resolve, reject) => {
        waiting.push({ captures, resolve, reject })
        handOver()
      }),
    close: async () => {
      const ending = [...running]
      const left = [...waiting.splice(0), ...ending.flatMap(({ tasks }) => tasks.splice(0))]
      running.clear()
      for (const { timer } of ending) clearTimeout(timer)
      for (const { reject } of left) reject(new Error('no more pages are read'))
      await Promise.all(ending.map(({ worker }) => worker.terminate()))
    },
  }
}

const leastBusy = (threads: ReadonlySet<Thread>): Thread | undefined => {
  let least: Thread | undefined
  for (const thread of threads) if (!least || thread.tasks.length < least.tasks.length) least = thread
  return least
}

function readingThread(memoryMb: number): Worker {
  // Loaders of the command are not the thread's: it would wait for them.
  const limits = { resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: YOUNG_MB }, execArgv: [] }
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./read-worker.js', import.meta.url), limits)
  // From the sources it loads the same TypeScript that the command runs, from whatever folder it is run in.
  const [loader, entry] = [import.meta.resolve('tsx/esm/api'), new URL('./read-worker.ts', import.meta.url).href].map((url) =>
    JSON.stringify(url),
  )
  const code = `import(${loader}).then(({ register }) => { register(); return import(${entry}) })`
  return new Worker(code, { ...limits, eval: true })
}
