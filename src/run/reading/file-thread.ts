import type { Worker } from 'node:worker_threads'
import { PartError } from '../../captures/parts/read-part.ts'
import { type BeginJob, type FileItem, type FromThread, SHARED } from './file-job.ts'
import { threadOf } from './thread-of.ts'

export interface FileBounds {
  /** Milliseconds in which bytes must come or an item must be made. */
  readonly timeMs: number
  /** Megabytes that the thread may hold. */
  readonly memoryMb: number
  /** The file that the thread runs, if not the usual one. */
  readonly entry?: string
}

/** A file was given up: its reader came to no end, took too much memory, or broke its thread. `bytes` were read until then, at least. */
export class GivenUp extends Error {
  readonly bytes: number

  constructor(message: string, bytes: number) {
    super(message)
    this.bytes = bytes
  }
}

const LOOK_MS = 200
/** Longest that a thread may take to begin, on a machine that is busy. */
const START_MS = 60_000
/** What a whole process may grow by while a thread is silent, as a multiple of what the thread may hold. */
const GROWTH = 3
const SILENT_MS = 1000
const YOUNG_MB = 96

type Told = FromThread | { readonly broke: GivenUp }

/** A thread that reads one file after another. Its bounds are watched from here, since a reader that comes to no end looks at no clock. */
export class FileThread {
  /** Whether it can be given another job. */
  usable = true
  private readonly shared = new Int32Array(new SharedArrayBuffer(5 * Int32Array.BYTES_PER_ELEMENT))
  private readonly worker: Worker
  private readonly bounds: FileBounds
  private ready = false
  private readonly told: Told[] = []
  private wake: (() => void) | undefined

  constructor(bounds: FileBounds, input: boolean) {
    this.bounds = bounds
    this.worker = threadOf(bounds.entry ?? 'file-worker', {
      workerData: this.shared.buffer,
      stdin: input,
      resourceLimits: { maxOldGenerationSizeMb: bounds.memoryMb, maxYoungGenerationSizeMb: YOUNG_MB },
    })
    if (input) process.stdin.pipe(this.worker.stdin!)
    this.worker.unref()
    this.worker.on('message', (message: FromThread) => {
      if ('ready' in message) this.ready = true
      else this.tell(message)
    })
    this.worker.on('error', (error: Error) => this.break(`its reader broke: ${error.message}`))
    this.worker.on('exit', () => this.break('its reader ended'))
  }

  /** Bytes that the job at hand has read. */
  get bytes(): number {
    return 1000 * Atomics.load(this.shared, SHARED.kilobytes)
  }

  /** Items that the job at hand has made, handed over or not. */
  get made(): number {
    return Atomics.load(this.shared, SHARED.items)
  }

  /** What a job gives, a batch at a time. Errors: `GivenUp`; `PartError` where a file changed; what else the reader threw. */
  async *run(begin: BeginJob): AsyncGenerator<readonly FileItem[]> {
    this.shared.fill(0)
    this.told.length = 0
    const watch = this.watch()
    this.worker.ref()
    this.worker.postMessage(begin)
    let ended = false
    try {
      while (!ended) {
        const message = await this.next()
        if ('broke' in message) throw message.broke
        if ('ready' in message) continue
        if ('failed' in message) {
          ended = true
          throw message.changed ? new PartError(message.failed) : new Error(message.failed)
        }
        ended = message.end
        yield message.items
        if (!ended) this.worker.postMessage('go')
      }
    } finally {
      clearInterval(watch)
      this.worker.unref()
      // One that is left in the middle of a job would go on with it.
      if (!ended) await this.close()
    }
  }

  async close(): Promise<void> {
    this.break('no more files are read')
    await this.worker.terminate()
  }

  private async next(): Promise<Told> {
    while (this.told.length === 0)
      await new Promise<void>((resolve) => {
        this.wake = resolve
      })
    return this.told.shift()!
  }

  private tell(message: Told): void {
    this.told.push(message)
    this.wake?.()
  }

  private break(why: string): void {
    if (!this.usable) return
    this.usable = false
    this.tell({ broke: new GivenUp(why, this.bytes) })
    void this.worker.terminate()
  }

  private watch(): NodeJS.Timeout {
    const { timeMs, memoryMb } = this.bounds
    const began = performance.now()
    const before = process.memoryUsage.rss() / 1e6
    let seen = -1
    let since = performance.now()
    return setInterval(() => {
      const [now, progress] = [performance.now(), Atomics.load(this.shared, SHARED.progress)]
      const isStarting = !this.ready && now - began < START_MS
      if (progress !== seen || isStarting || Atomics.load(this.shared, SHARED.waits) === 1) {
        seen = progress
        since = now
      }
      const silent = now - since
      const held = Atomics.load(this.shared, SHARED.megabytes)
      const grown = silent > SILENT_MS ? process.memoryUsage.rss() / 1e6 - before : 0
      if (held > memoryMb || grown > GROWTH * memoryMb) this.break(`its reader took more than ${memoryMb} MB of memory`)
      else if (silent > timeMs) this.break(`its reader made no progress for ${timeMs / 1000} s`)
    }, LOOK_MS).unref()
  }
}
