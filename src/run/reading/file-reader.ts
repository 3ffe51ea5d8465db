import { damaged } from '../../captures/outcomes.ts'
import type { CaptureOutcome, LeftOut, RecordPlace } from '../../model/capture.ts'
import type { Reference } from '../../model/part.ts'
import type { FileItem, FileJob } from './file-job.ts'
import { type FileBounds, FileThread, GivenUp } from './file-thread.ts'

type CutJob = Extract<FileJob, { kind: 'cut' }>
export type ReadJob = Exclude<FileJob, CutJob>

/** Reads files in threads of their own, so that one that never ends, or takes all memory, costs the others nothing. */
export interface FileReader {
  /** What became of each record; a file that is given up ends as damaged, with the records before kept. `onRead` is told of bytes. Errors: `PartError`. */
  outcomes(job: ReadJob, onRead?: (bytes: number) => void): AsyncGenerator<CaptureOutcome>
  /** The pieces of a file or of folders; a file that is given up is damaged. */
  pieces(job: CutJob): AsyncGenerator<Reference | LeftOut>
  /** Ends all threads; what is asked of them fails. */
  close(): Promise<void>
}

export const FILE_TIME_MS = 30_000
export const FILE_MEMORY_MB = 600
/** Of a file that is taken as a whole nothing is told while its digest is made. */
const CUT_TIMES = 10

export function fileReader({ timeMs = FILE_TIME_MS, memoryMb = FILE_MEMORY_MB, entry }: Partial<FileBounds> = {}): FileReader {
  const idle: FileThread[] = []
  const busy = new Set<FileThread>()
  let closed = false

  const thread = (job: FileJob): FileThread => {
    if (closed) throw new Error('no more files are read')
    const known = isInput(job) ? undefined : idle.pop()
    const taken =
      known ?? new FileThread({ timeMs: job.kind === 'cut' ? CUT_TIMES * timeMs : timeMs, memoryMb, ...(entry && { entry }) }, isInput(job))
    busy.add(taken)
    return taken
  }

  /**
   * A reader that broke its thread is begun again, and hands over each record as it is made: then all that stand before the one to
   * blame are kept. Standard input comes only once.
   */
  async function* items(job: FileJob, onRead: (bytes: number) => void): AsyncGenerator<FileItem> {
    let given = 0
    let told = 0
    for (let each = isInput(job); ; each = true) {
      const at = thread(job)
      try {
        for await (const batch of at.run({ job, skip: given, each })) {
          onRead(Math.max(0, at.bytes - told))
          told = Math.max(told, at.bytes)
          for (const item of batch) {
            given++
            yield item
          }
        }
        return
      } catch (error) {
        if (!(error instanceof GivenUp) || each || closed || at.made <= given) throw error
      } finally {
        busy.delete(at)
        if (at.usable && job.kind !== 'cut' && !isInput(job)) idle.push(at)
        else await at.close()
      }
    }
  }

  return {
    outcomes: async function* (job, onRead = () => undefined) {
      let last: RecordPlace | undefined
      try {
        for await (const item of items(job, onRead) as AsyncGenerator<CaptureOutcome>) {
          last = item.place
          yield item
        }
      } catch (error) {
        if (!(error instanceof GivenUp) || closed) throw error
        yield givenUp(sourceOf(job), error, last)
      }
    },
    pieces: async function* (job) {
      try {
        yield* items(job, () => undefined) as AsyncGenerator<Reference | LeftOut>
      } catch (error) {
        if (!(error instanceof GivenUp) || closed) throw error
        yield givenUp(sourceOf(job), error)
      }
    },
    close: async () => {
      closed = true
      await Promise.all([...busy, ...idle.splice(0)].map((one) => one.close()))
    },
  }
}

const isInput = (job: FileJob): boolean => job.kind === 'file' && job.path === '-'

function sourceOf(job: FileJob): string {
  if (job.kind === 'part') return job.part.source
  if (job.kind === 'cut') return 'file' in job.reference ? job.reference.file : job.reference.paths.join(', ')
  return job.source
}

function givenUp(source: string, { message, bytes }: GivenUp, last?: RecordPlace): LeftOut {
  const offset = last?.offset ?? bytes
  const where = last ? ` behind ${last.url ?? last.record ?? `byte ${offset}`}` : ''
  return damaged({ source, type: 'file', offset }, `given up${where}: ${message}`)
}
