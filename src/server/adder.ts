import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AddedGiven, Upload } from '../run/ingest/add-given.ts'
import { LaneFull, TookTooLong } from './lane.ts'

export type AddAnswer = { readonly added: AddedGiven } | { readonly error: { readonly message: string; readonly code: string } }

export interface AdderOptions {
  readonly location: string
  /** Milliseconds that an upload may take once its turn has come. */
  readonly timeMs: number
  /** Megabytes of heap, and of memory in all where the system tells of it (`/proc`). */
  readonly heapMb: number
  readonly memoryMb: number
  /** Uploads that may wait for their turn. */
  readonly waiting: number
}

/** The process that added took more memory than there is for it, or ended without an answer. */
export class AddBroke extends Error {
  readonly code = 'ERR_WORKER_OUT_OF_MEMORY'
}

const WATCH_MS = 500
/** Longest that the process may take to begin on a busy machine. */
const START_MS = 20_000

/**
 * Adds uploads in another process, one at a time since a collection has one writer. What an upload is made to do
 * (unpack to a gigabyte, keep a reader busy for ever) ends that process and leaves the collection as it was: what is
 * kept is kept in whole transactions. The next upload has a new process.
 */
export class Adder {
  private readonly options: AdderOptions
  private readonly turns: (() => void)[] = []
  private child: ChildProcess | undefined
  private busy = false
  private closed = false

  constructor(options: AdderOptions) {
    this.options = options
  }

  /** Rejects with `LaneFull`, `TookTooLong`, `AddBroke`, or an error that has the code of its cause. */
  async add(upload: Upload): Promise<AddedGiven> {
    if (this.busy) {
      if (this.turns.length >= this.options.waiting) throw new LaneFull()
      await new Promise<void>((resolve) => this.turns.push(resolve))
    }
    this.busy = true
    try {
      return await this.handOver(upload)
    } finally {
      const next = this.turns.shift()
      if (next) next()
      else this.busy = false
    }
  }

  close(): void {
    this.closed = true
    this.child?.kill('SIGKILL')
  }

  private handOver(task: Upload): Promise<AddedGiven> {
    if (this.closed) return Promise.reject(new AddBroke('the server is stopping'))
    const { timeMs, memoryMb } = this.options
    const fresh = this.child === undefined
    this.child ??= this.begin()
    const child = this.child
    return new Promise((resolve, reject) => {
      const end = (error: Error): void => {
        settle()
        if (this.child === child) this.child = undefined
        child.kill('SIGKILL')
        reject(error)
      }
      const limit = setTimeout(() => end(new TookTooLong(timeMs)), timeMs + (fresh ? START_MS : 0))
      const watch = setInterval(() => {
        if (residentMb(child.pid) > memoryMb) end(new AddBroke(`adding took more than ${memoryMb} MB`))
      }, WATCH_MS)
      const onMessage = (answer: AddAnswer): void => {
        settle()
        if ('added' in answer) resolve(answer.added)
        else reject(Object.assign(new Error(answer.error.message), { code: answer.error.code }))
      }
      const onExit = (code: number | null, signal: string | null): void =>
        end(new AddBroke(`the process that added ended with ${signal ?? `code ${code}`}`))
      const settle = (): void => {
        clearTimeout(limit)
        clearInterval(watch)
        child.off('message', onMessage)
        child.off('exit', onExit)
      }
      child.on('message', onMessage)
      child.on('exit', onExit)
      child.send(task, (error) => error && end(error))
    })
  }

  private begin(): ChildProcess {
    const { location, heapMb } = this.options
    const sources = import.meta.url.endsWith('.ts')
    const child = fork(fileURLToPath(new URL(sources ? './add-child.ts' : './add-child.js', import.meta.url)), [location], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${heapMb}`, ...(sources ? ['--import', import.meta.resolve('tsx')] : [])],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    child.on('error', () => undefined)
    child.once('exit', () => {
      if (this.child === child) this.child = undefined
    })
    // An idle process does not keep the server from ending.
    child.unref()
    child.channel?.unref()
    return child
  }
}

/** Megabytes of memory that a process holds; 0 where the system does not tell. */
function residentMb(pid: number | undefined): number {
  try {
    return (Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096) / 1e6
  } catch {
    return 0
  }
}
