import type { CaptureOutcome, LeftOut } from '../../model/capture.ts'
import type { Part, Reference } from '../../model/part.ts'

/** What a thread reads: a file, bytes that somebody brought, a part of a file; or what it cuts into parts. */
export type FileJob =
  | { readonly kind: 'file'; readonly source: string; readonly path: string }
  /** `url` and `at` are what was said of the page beside its bytes. */
  | { readonly kind: 'bytes'; readonly source: string; readonly bytes: Uint8Array; readonly url?: string; readonly at?: string }
  /** `bytes` of a part that lies elsewhere and was fetched. */
  | { readonly kind: 'part'; readonly part: Part; readonly root: string; readonly bytes?: Uint8Array }
  | { readonly kind: 'cut'; readonly reference: Exclude<Reference, { parts: unknown }>; readonly root: string }

/** What a job gives, one after another: outcomes of records, or parts. */
export type FileItem = CaptureOutcome | Reference | LeftOut

/** A job for a thread. `skip` items were handed over before; with `each` every item is handed over by itself. */
export interface BeginJob {
  readonly job: FileJob
  readonly skip: number
  readonly each: boolean
}

/** `go` lets a thread go on after a batch. */
export type ToThread = BeginJob | 'go'

export type FromThread =
  | { readonly ready: true }
  | { readonly items: readonly FileItem[]; readonly end: boolean }
  /** What the reader threw: `changed` where the file is not what was asked for. */
  | { readonly failed: string; readonly changed: boolean }

/** Places in the numbers that thread and owner share. */
export const SHARED = {
  /** Grows whenever bytes come or an item is made. */
  progress: 0,
  /** 1 while the thread waits for its owner or for input, and is not to blame. */
  waits: 1,
  /** Kilobytes read since the job began. */
  kilobytes: 2,
  /** Megabytes that the thread held when it last looked. */
  megabytes: 3,
  /** Items made since the job began, handed over or not. */
  items: 4,
} as const
