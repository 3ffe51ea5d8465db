import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
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

/** A thread beyond the first ends when nobody has asked for so long. */
const IDLE_MS = 300_000
/** Longest that a thread may take to begin on a busy machine; it is no fault of the first request. */
const START_MS = 20_000

/**
 * Threads for requests of one kind. A request that takes too long, or more memory than there is for it, ends with its
 * thread; those of other kinds have lanes of their own and never wait for it.
 */
export class Lane {
  private readonly options: LaneOptions
  private readonly turns: (() => void)[] = []
  private pool: Piscina<RequestMessage, ResponseMessage> | undefined
  private running = 0
  /** It has answered once. */
  private begun = false

  constructor(options: LaneOptions) {
    this.options = options
  }

  /** Rejects with `LaneFull`, with `TookTooLong`, or with what ended the thread. */
  async run(message: RequestMessage): Promise<ResponseMessage> {
    const { threads, waiting, timeMs } = this.options
    if (this.running >= threads) {
      if (this.turns.length >= waiting) throw new LaneFull()
      await new Promise<void>((resolve) => this.turns.push(resolve))
    }
    this.running++
    const limit = timeMs + (this.begun ? 0 : START_MS)
    const signal = AbortSignal.timeout(limit)
    try {
      this.pool ??= started(this.options)
      const answer = await this.pool.run(message, { signal, ...(message.body && { transferList: [message.body] }) })
      this.begun = true
      return answer
    } catch (error) {
      throw signal.aborted ? new TookTooLong(timeMs) : error
    } finally {
      this.running--
      this.turns.shift()?.()
    }
  }

  /** The threads are there when the first request comes. */
  begin(): void {
    this.pool ??= started(this.options)
  }

  async close(): Promise<void> {
    await this.pool?.destroy()
  }
}

/** From the sources the threads load the same TypeScript that the command runs. */
function started({ threads, memoryMb }: LaneOptions): Piscina<RequestMessage, ResponseMessage> {
  const sources = import.meta.url.endsWith('.ts')
  const pool = new Piscina<RequestMessage, ResponseMessage>({
    filename: fileURLToPath(new URL(sources ? './request-thread.ts' : './request-thread.js', import.meta.url)),
    ...(sources && { execArgv: ['--import', import.meta.resolve('tsx')] }),
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  })
  // A thread that ends has told whoever waited for it.
  pool.on('error', () => undefined)
  return pool
}
