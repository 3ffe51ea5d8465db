import { parentPort, workerData } from 'node:worker_threads'
import { PartError } from '../../captures/parts/read-part.ts'
import { type BeginJob, type FileItem, type FileJob, type FromThread, SHARED, type ToThread } from './file-job.ts'

/** Items and code units that are handed over together, and milliseconds after which they are, however few. */
const ITEMS = 64
const UNITS = 500_000
const LATEST_MS = 100
/** Batches that may be handed over and not yet taken. */
const AHEAD = 2
const LOOK_MS = 500

/** What a thread says of itself while it reads, in numbers that its owner sees at any time. */
export interface Signs {
  /** Bytes of the file came. */
  came(bytes: number): void
  /** It waits for input, and is not to blame for the time. */
  waits(isWaiting: boolean): void
}

/** Makes this thread one that reads files: one job at a time, what it gives handed over in batches. */
export function serveJobs(itemsOf: (job: FileJob, signs: Signs) => AsyncIterable<FileItem>): void {
  const shared = new Int32Array(workerData as SharedArrayBuffer)
  const post = (message: FromThread): void => parentPort!.postMessage(message)
  let ahead = 0
  let go: (() => void) | undefined

  const signs: Signs = {
    came: (bytes) => {
      Atomics.add(shared, SHARED.progress, 1)
      Atomics.add(shared, SHARED.kilobytes, Math.ceil(bytes / 1000))
    },
    waits: (isWaiting) => void Atomics.store(shared, SHARED.waits, isWaiting ? 1 : 0),
  }
  const look = (): void => {
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    Atomics.store(shared, SHARED.megabytes, Math.round((heapUsed + arrayBuffers) / 1e6))
  }
  /** Resolves when little enough is on its way. */
  const taken = async (): Promise<void> => {
    look()
    ahead++
    signs.waits(true)
    while (ahead >= AHEAD)
      await new Promise<void>((resolve) => {
        go = resolve
      })
    signs.waits(false)
  }
  const run = async ({ job, skip, each }: BeginJob): Promise<void> => {
    let items: FileItem[] = []
    let units = 0
    let since = performance.now()
    let left = skip
    try {
      for await (const item of itemsOf(job, signs)) {
        Atomics.add(shared, SHARED.progress, 1)
        Atomics.add(shared, SHARED.items, 1)
        if (left-- > 0) continue
        items.push(item)
        units += unitsOf(item)
        if (!each && items.length < ITEMS && units < UNITS && performance.now() - since < LATEST_MS) continue
        post({ items, end: false })
        items = []
        units = 0
        await taken()
        since = performance.now()
      }
      post({ items, end: true })
    } catch (error) {
      if (items.length > 0) post({ items, end: false })
      post({ failed: error instanceof Error ? error.message : String(error), changed: error instanceof PartError })
    }
  }
  parentPort!.on('message', (message: ToThread) => {
    if (message === 'go') {
      ahead--
      go?.()
      return
    }
    ahead = 0
    void run(message)
  })
  setInterval(look, LOOK_MS).unref()
  post({ ready: true })
}

const unitsOf = (item: FileItem): number =>
  'capture' in item ? ('body' in item.capture ? item.capture.body.length : item.capture.fields.text.length) : 0
