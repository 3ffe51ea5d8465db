import type { Kept } from './collection.ts'

/** A page that somebody hands over to be read and not kept. */
export interface GivenPage {
  readonly bytes: Uint8Array
  /** Of the file, where there is one: tells pages from texts. */
  readonly name?: string
  readonly url?: string
}

/** `text` is what was handed over, decoded. */
export type ReadOnceResult = { readonly kept: Kept; readonly text: string } | { readonly problem: 'no-article' }

export type ReadOnce = (page: GivenPage) => Promise<ReadOnceResult>
