const LEAST = 65_536

/** Bytes of a stream that were read and not yet used. Views into it stay valid: what was handed out is never written over. */
export class ByteWindow {
  private held: Buffer = Buffer.alloc(0)
  private from = 0
  private to = 0
  private owned = false
  /** Place in the stream of the first byte that is held. */
  position = 0

  get length(): number {
    return this.to - this.from
  }

  get bytes(): Buffer {
    return this.held.subarray(this.from, this.to)
  }

  push(chunk: Uint8Array): void {
    if (this.from === this.to) {
      this.held = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
      this.from = 0
      this.to = chunk.length
      this.owned = false
      return
    }
    if (!this.owned || this.to + chunk.length > this.held.length) this.grow(chunk.length)
    this.held.set(chunk, this.to)
    this.to += chunk.length
  }

  drop(count: number): void {
    this.from += count
    this.position += count
  }

  private grow(more: number): void {
    const larger = Buffer.allocUnsafe(Math.max(LEAST, 2 * (this.length + more)))
    larger.set(this.bytes, 0)
    this.to -= this.from
    this.from = 0
    this.held = larger
    this.owned = true
  }
}

/** A stream of bytes that is looked at before it is taken. */
export class ByteReader {
  readonly window = new ByteWindow()
  private readonly chunks: AsyncIterator<Uint8Array>
  private ended = false

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.chunks = chunks[Symbol.asyncIterator]()
  }

  /** Holds at least so many bytes; false where the stream ends before. */
  async need(count: number): Promise<boolean> {
    while (this.window.length < count && !this.ended) await this.pull()
    return this.window.length >= count
  }

  /** The next chunk is added to the window; false at the end. */
  async pull(): Promise<boolean> {
    const next = this.ended ? undefined : await this.chunks.next()
    if (next?.done !== false) this.ended = true
    else this.window.push(next.value)
    return !this.ended
  }

  /** The next chunk, past the window, which must be empty. */
  async take(): Promise<Uint8Array | undefined> {
    const next = this.ended ? undefined : await this.chunks.next()
    if (next?.done === false) return next.value
    this.ended = true
    return undefined
  }
}
