import { Sightings } from '../../captures/archives/sightings.ts'
import { rawBytesOf, streamOf } from '../../captures/bytes-of.ts'
import { cutNamed, cutPaths } from '../../captures/parts/cut-paths.ts'
import { readPart } from '../../captures/parts/read-part.ts'
import { bytesCaptures, fileCaptures } from '../../captures/read-captures.ts'
import type { FileItem, FileJob } from './file-job.ts'
import { type Signs, serveJobs } from './serve-jobs.ts'

/** Pages of the files read so far, to which revisit records in later files refer. */
const sightings = new Sightings()

/** A thread that reads files, parts of files and standard input, and cuts large files. */
serveJobs(itemsOf)

function itemsOf(job: FileJob, { came, waits }: Signs): AsyncIterable<FileItem> {
  if (job.kind === 'file')
    return job.path === '-'
      ? bytesCaptures('-', awaited(rawBytesOf('-', came), waits))
      : fileCaptures(job.source, job.path, came, { sightings })
  if (job.kind === 'bytes') {
    const { source, bytes, url, at } = job
    return bytesCaptures(source, streamOf([bytes]), { ...(url && { url }), ...(at && { at }) })
  }
  if (job.kind === 'part') return readPart(job.part, job.root, async () => job.bytes ?? new Uint8Array())
  return 'paths' in job.reference ? cutPaths(job.reference.paths, job.root) : cutNamed(job.reference.file, job.root)
}

/** Whoever writes to standard input may take as long as it likes. */
async function* awaited(bytes: AsyncGenerator<Uint8Array>, waits: Signs['waits']): AsyncGenerator<Uint8Array> {
  for (;;) {
    waits(true)
    const { value, done } = await bytes.next()
    waits(false)
    if (done) return
    yield value
  }
}
