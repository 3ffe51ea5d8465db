/** A page whose body later records refer to. */
export interface Sighted {
  readonly url?: string
  readonly at?: string
  /** As declared, with parameters. */
  readonly type?: string
  readonly body: Uint8Array
}

const MOST_BYTES = 32_000_000

/**
 * The pages of one run by their payload digest and address, so that a revisit record, which holds no body, is read with the body
 * that it refers to. The newest are held, up to 32 MB.
 */
export class Sightings {
  private readonly known = new Map<string, Sighted>()
  private bytes = 0

  add(page: Sighted, digest: string | undefined): void {
    if (page.body.length > MOST_BYTES / 4) return
    // `slice` of a Buffer copies nothing: a page of 2 KB would hold the 40 MB in which a video was unpacked beside it.
    const body = new Uint8Array(page.body)
    for (const key of keysOf(page.url, digest)) {
      this.bytes += body.length - (this.known.get(key)?.body.length ?? 0)
      this.known.delete(key)
      this.known.set(key, { ...page, body })
    }
    for (const [key, { body: old }] of this.known) {
      if (this.bytes <= MOST_BYTES) return
      this.known.delete(key)
      this.bytes -= old.length
    }
  }

  /** The page with this payload; where no digest is given, the one last seen at this address. */
  find(url: string | undefined, digest: string | undefined): Sighted | undefined {
    return digest ? this.known.get(digest.toLowerCase()) : url === undefined ? undefined : this.known.get(url)
  }
}

const keysOf = (url: string | undefined, digest: string | undefined): string[] => [
  ...(digest ? [digest.toLowerCase()] : []),
  ...(url ? [url] : []),
]
