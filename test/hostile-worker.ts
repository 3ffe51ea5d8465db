import { fileCaptures } from '../src/captures/read-captures.ts'
import type { FileItem, FileJob } from '../src/run/reading/file-job.ts'
import { type Signs, serveJobs } from '../src/run/reading/serve-jobs.ts'

/** A reader that does harm behind the last record: what it does is said by the name of the file. */
serveJobs(async function* (job: FileJob, { came }: Signs): AsyncGenerator<FileItem> {
  if (job.kind !== 'file') return
  yield* fileCaptures(job.source, job.path, came)
  const kept: unknown[] = []
  if (job.path.includes('endless')) for (;;) kept.length = 0
  if (job.path.includes('forever')) for (;;) await undefined
  if (job.path.includes('greedy')) for (;;) kept.push(Array.from({ length: 10_000 }, (_, i) => ({ i })))
  if (job.path.includes('heavy'))
    for (;;) {
      kept.push(Buffer.alloc(1_000_000, 1))
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
  if (job.path.includes('throwing'))
    setTimeout(() => {
      throw new Error('thrown by nobody in particular')
    })
  if (job.path.includes('throwing')) await new Promise(() => undefined)
})
