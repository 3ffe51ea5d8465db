import type { Worker } from 'node:worker_threads'
import { threadOf } from '../run/reading/thread-of.ts'
import type { RequestMessage, ResponseMessage } from './request-message.ts'

/** Too many requests of the kind wait already. */
export class LaneFull extends Error {
  constructor() {
    super('too many requests of this kind wait already')
  }
}

/** What was asked for took longer than a request may. */
export class TookTooLong extends Error {
  constructor(ms: number) {
    super(`it took longer than ${ms / 1000} s`)
  }
}

export interface LaneOptions {
  readonly threads: number
  /** Milliseconds that a request may take once its turn has come. */
  readonly timeMs: number
  /** Megabytes of heap that a thread may take. */
  readonly memoryMb: number
  /** Requests that may wait for their turn. */
  readonly waiting: number
}

/** Longest that a thread may take to begin on a busy machine; it is no fault of the request that waits for it. */
const START_MS = 60_000

/**
 * Threads for requests of one kind. A request that takes too long, or more memory than there is for it, ends with its
 * thread; those of other kinds have lanes of their own and never wait for it.
 */
export class Lane {
  private readonly options: LaneOptions
  private readonly turns: (() => void)[] = []
  private readonly idle: RequestThread[] = []
  private readonly all = new Set<RequestThread>()
  private running = 0

  constructor(options: LaneOptions) {
    this.options = options
  }

  /** Rejects with `LaneFull`, with `TookTooLong`, or with what ended the thread. */
  async run(message: RequestMessage): Promise<ResponseMessage> {
    if (this.running >= this.options.threads) {
      if (this.turns.length >= this.options.waiting) throw new LaneFull()
      // Who ends hands the turn over: `running` stays as it is.
      await new Promise<void>((resolve) => this.turns.push(resolve))
    } else this.running++
    const thread = this.free() ?? this.begun()
    try {
      const answer = await thread.ask(message)
      this.idle.push(thread)
      return answer
    } catch (error) {
      this.all.delete(thread)
      throw error
    } finally {
      const next = this.turns.shift()
      if (next) next()
      else this.running--
    }
  }

  /** Begins a thread before the first request needs it, which then waits for no start. */
  prepare(): void {
    if (this.all.size === 0) this.idle.push(this.begun())
  }

  async close(): Promise<void> {
    await Promise.all([...this.all].map((thread) => thread.close()))
  }

  private free(): RequestThread | undefined {
    for (let thread = this.idle.pop(); thread; thread = this.idle.pop()) {
      if (!thread.ended) return thread
      this.all.delete(thread)
    }
    return undefined
  }

  private begun(): RequestThread {
    const thread = new RequestThread(this.options)
    this.all.add(thread)
    return thread
  }
}

/** A thread that answers one request at a time. After a rejection it has ended. */
class RequestThread {
  private readonly worker: Worker
  private readonly timeMs: number
  private readonly ready: Promise<unknown>
  ended = false

  constructor({ timeMs, memoryMb }: LaneOptions) {
    this.timeMs = timeMs
    this.worker = threadOf('../../server/request-worker', { resourceLimits: { maxOldGenerationSizeMb: memoryMb } })
    // An error between two requests has nobody else to meet it.
    this.worker.on('error', () => undefined)
    this.worker.once('exit', () => {
      this.ended = true
    })
    this.ready = this.next(START_MS)
    // It is met where the first request is asked.
    this.ready.catch(() => undefined)
  }

  async ask(message: RequestMessage): Promise<ResponseMessage> {
    await this.ready
    const answer = this.next<ResponseMessage>(this.timeMs)
    this.worker.postMessage(message, message.body ? [message.body] : [])
    return answer
  }

  async close(): Promise<void> {
    await this.worker.terminate()
  }

  /** The next message of the thread, which ends where none comes in time. */
  private next<T>(ms: number): Promise<T> {
    return new Promise((resolve, reject) => {
      const settle = () => {
        clearTimeout(timer)
        this.worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      }
      const onMessage = (message: T) => {
        settle()
        resolve(message)
      }
      const onError = (error: Error) => {
        settle()
        void this.worker.terminate()
        reject(error)
      }
      const onExit = () => onError(new Error('the thread that answered ended'))
      // Its answer may have come while this thread was busy: what has come is met before time is called.
      const timer = setTimeout(() => setImmediate(() => onError(new TookTooLong(ms))), ms)
      this.worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    })
  }
}
