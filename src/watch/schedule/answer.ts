import type { Header } from '../fetching/network.ts'

/** The last answer to a visit, in an archive. */
export interface Answer {
  /** The address that answered, behind redirects. */
  readonly url: string
  /** Milliseconds since 1970, and the same as the archive dates it. */
  readonly at: number
  readonly stamp: string
  readonly status: number
  readonly headers: readonly Header[]
  /** In its codings. */
  readonly body: Uint8Array
  readonly cut?: 'length' | 'time' | 'disconnect'
  /** The record that holds it, and the digest of its body. */
  readonly id: string
  readonly digest: string
  /** The server says that nothing changed, or the body is that of the visit before: it holds no body. */
  readonly isSame: boolean
}
