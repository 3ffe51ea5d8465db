import type { Worker } from 'node:worker_threads'
import type { Capture } from '../../model/capture.ts'
import type { ReadOutcome } from './read-batch.ts'
import { threadOf } from './thread-of.ts'

export class TooSlow extends Error {
  constructor(ms: number) {
    super(`it took longer than ${ms / 1000} s`)
  }
}

/** A batch that somebody waits for. */
export interface ReadTask {
  readonly captures: readonly Capture[]
  resolve(outcomes: ReadOutcome[]): void
  reject(error: Error): void
}

export interface ReadThreadOptions {
  readonly memoryMb: number
  /** Milliseconds that a batch may take. */
  readonly timeMs: number
  /** It can take a batch more. */
  readonly onFree: () => void
  /** It has ended, was too slow, or too long idle; with the batches that it has not begun. */
  readonly onEnd: (left: ReadTask[]) => void
}

const IDLE_MS = 10_000
/** Longest that a thread may take to begin, on a machine that is busy; it is no fault of the first batch. */
const START_MS = 10_000
/** A batch and what was made of it fit in, so that little of it is copied before it is handed back. */
const YOUNG_MB = 96

/** A thread and the batches handed to it, which it reads in turn. Of those the first is to blame for its end; the others only waited. */
export class ReadThread {
  private readonly tasks: ReadTask[] = []
  private readonly worker: Worker
  private readonly options: ReadThreadOptions
  private ended = false
  /** It has answered once. */
  private begun = false
  /** Until the first batch is too slow, or the thread too long idle. */
  private timer: NodeJS.Timeout | undefined

  constructor(options: ReadThreadOptions) {
    this.options = options
    this.worker = threadOf('read-worker', {
      resourceLimits: { maxOldGenerationSizeMb: options.memoryMb, maxYoungGenerationSizeMb: YOUNG_MB },
    })
    this.worker.on('message', (outcomes: ReadOutcome[]) => {
      // What an ended thread had sent before comes after its batches were rejected.
      if (this.ended) return
      this.begun = true
      this.tasks.shift()?.resolve(outcomes)
      this.time()
      options.onFree()
    })
    this.worker.on('error', (error: Error) => this.end(error))
    this.worker.on('exit', () => this.end(new Error('the thread that read it ended')))
  }

  /** Batches that it was handed and has not answered. */
  get load(): number {
    return this.tasks.length
  }

  read(task: ReadTask): void {
    this.tasks.push(task)
    this.worker.postMessage(task.captures)
    if (this.tasks.length === 1) this.time()
  }

  /** Ends it without a word to its owner; resolves when it has ended. */
  async close(why: Error): Promise<void> {
    this.ended = true
    clearTimeout(this.timer)
    for (const { reject } of this.tasks.splice(0)) reject(why)
    await this.worker.terminate()
  }

  private end(error: Error): void {
    if (this.ended) return
    this.ended = true
    clearTimeout(this.timer)
    void this.worker.terminate()
    this.tasks.shift()?.reject(error)
    this.options.onEnd(this.tasks.splice(0))
  }

  private time(): void {
    clearTimeout(this.timer)
    const { timeMs } = this.options
    const [first] = this.tasks
    if (first) this.worker.ref()
    else this.worker.unref()
    // Its answer may have come while this thread was busy: what has come is met before time is called.
    const tooSlow = () => setImmediate(() => this.tasks[0] === first && this.end(new TooSlow(timeMs)))
    const idle = () => this.end(new Error('idle'))
    const longest = first ? timeMs + (this.begun ? 0 : START_MS) : IDLE_MS
    this.timer = setTimeout(first ? tooSlow : idle, longest).unref()
  }
}
