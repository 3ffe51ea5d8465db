import type { RecordReport } from '../../model/record-report.ts'
import { fileReader } from '../reading/file-reader.ts'
import { type Added, addCaptures } from './add.ts'

export interface AddedGiven extends Added {
  /** The first records of what was brought; `outcomes` counts all. */
  readonly reports: readonly RecordReport[]
}

/** A file that was sent: its bytes, what it is called, and what was said of the page beside it. */
export interface Upload {
  readonly bytes: Uint8Array
  readonly name: string
  readonly url?: string
  /** When the page was taken: a day or a time. */
  readonly at?: string
}

/** Longest that another writer is waited for: whoever sent a request waits with it. */
const WAIT_MS = 5000
/** Records of one request that are told of one by one. */
export const MOST_REPORTS = 100
/** Longest that its bytes may be read without progress: somebody waits for the answer. */
const TIME_MS = 10_000

/** Keeps what a request brought, in any format that files may have. One at a time: a collection has one writer. */
export function givenAdder(location: string): (upload: Upload) => Promise<AddedGiven> {
  let last: Promise<unknown> = Promise.resolve()
  return (upload) => {
    const next = last.then(() => addGiven(location, upload))
    last = next.catch(() => undefined)
    return next
  }
}

async function addGiven(location: string, { name, ...given }: Upload): Promise<AddedGiven> {
  const reports: RecordReport[] = []
  const files = fileReader({ timeMs: TIME_MS })
  try {
    const added = await addCaptures(location, files.outcomes({ kind: 'bytes', source: fileName(name), ...given }), {
      waitMs: WAIT_MS,
      onReport: (more) => reports.push(...more.slice(0, MOST_REPORTS - reports.length)),
    })
    return { ...added, reports }
  } finally {
    await files.close()
  }
}

/** As the other end named it, without its folders. */
const fileName = (name: string): string => name.split(/[\\/]/u).at(-1) || 'page'
