import type { Capture, NoArticle } from '../../model/capture.ts'
import { world } from '../../pipeline/world.ts'
import type { PageRecord } from '../../store/page-record.ts'
import { pageRecord } from './page-record.ts'
import { readForKeeping } from './read-page.ts'

export type ReadOutcome = { readonly record: PageRecord } | NoArticle | { readonly failed: string }

/** A page that breaks the reader is told of and does not break the batch. */
export function readBatch(captures: readonly Capture[]): ReadOutcome[] {
  return captures.map((capture) => {
    try {
      const reading = readForKeeping(capture, world)
      return 'none' in reading ? reading : { record: pageRecord(reading, world) }
    } catch (error) {
      return { failed: (error as Error).message }
    }
  })
}
