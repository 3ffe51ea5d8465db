/** A header as it is sent: names and values in their order and letters. */
export type Header = readonly [name: string, value: string]

/** One request on the wire. `address` is the IP address that its host was found to have, and the one that is connected to. */
export interface WireRequest {
  readonly url: URL
  readonly address: string
  readonly headers: readonly Header[]
  /** What is posted; without it the address is only asked for (GET). */
  readonly post?: string
}

/** An answer as it came: the body still in its codings, chunks put together. */
export interface WireResponse {
  readonly status: number
  readonly reason: string
  readonly headers: readonly Header[]
  readonly body: Uint8Array
  /** Why the body is not whole: longer than the bound, longer in coming than the bound, or the connection broke. */
  readonly cut?: 'length' | 'time' | 'disconnect'
}

export interface WireBounds {
  /** Bytes of a body, in its codings. */
  readonly bytes: number
  /** Milliseconds for a connection, for headers and between two pieces of a body, and for the whole. */
  readonly connectMs: number
  readonly idleMs: number
  readonly totalMs: number
}

export const DEFAULT_BOUNDS: WireBounds = { bytes: 20_000_000, connectMs: 10_000, idleMs: 20_000, totalMs: 90_000 }

/** The way out of this machine; handed in, so that tests have a web of their own. */
export interface Network {
  /** All IP addresses of a host. Rejects where it has none. */
  lookup(host: string): Promise<readonly string[]>
  /** Rejects with a message for the user where there was no answer. */
  exchange(request: WireRequest, bounds: WireBounds): Promise<WireResponse>
}

/** The first header of a name, in any case. */
export const headerOf = (headers: readonly Header[], name: string): string | undefined =>
  headers.find(([one]) => one.toLowerCase() === name)?.[1]
