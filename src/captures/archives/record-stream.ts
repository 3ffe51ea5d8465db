import { ByteWindow } from './unpacking/byte-window.ts'
import type { Piece, Unpacked, Wall } from './unpacking/piece.ts'

interface Mark {
  readonly position: number
  readonly piece: Piece
}

/** Unpacked bytes of an archive in a window that knows where in the file they lie. It ends at each place where bytes are lost, until that is passed. */
export class RecordStream {
  readonly window = new ByteWindow()
  private readonly pieces: AsyncIterator<Unpacked>
  private marks: Mark[] = []
  private wall: Wall | undefined
  private ended = false

  constructor(pieces: AsyncIterable<Unpacked>) {
    this.pieces = pieces[Symbol.asyncIterator]()
  }

  /** Holds at least so many bytes; false where the stream ends, or bytes are lost, before. */
  async need(count: number): Promise<boolean> {
    while (this.window.length < count) {
      const piece = await this.next()
      if (!piece) return false
      this.hold(piece)
    }
    return true
  }

  /** Drops line ends. */
  async skipBlanks(): Promise<void> {
    while (await this.need(1)) {
      const { bytes } = this.window
      const found = bytes.findIndex((byte) => byte !== 10 && byte !== 13)
      this.window.drop(found < 0 ? bytes.length : found)
      if (found >= 0) return
    }
  }

  /** Where the first byte of the window lies. */
  place(): { offset: number; position: number; packed: boolean; opens: boolean } {
    const { position } = this.window
    const { piece, position: begun } = this.mark()
    return {
      offset: piece.packed ? piece.at : piece.at + position - begun,
      position,
      packed: piece.packed,
      opens: piece.opens === true && position === begun,
    }
  }

  suspect(): string | undefined {
    return this.mark().piece.suspect
  }

  isBroken(): boolean {
    return this.wall !== undefined
  }

  /** What is held before a place where bytes are lost is dropped, and it goes on behind it. */
  passWall(): Wall | undefined {
    const { wall } = this
    this.window.drop(this.window.length)
    this.wall = undefined
    return wall
  }

  /** Drops so many bytes without holding them; how many are missing. Stops where a new member begins with a record. */
  async discard(count: number, begins: (bytes: Buffer) => boolean): Promise<number> {
    let left = count
    for (;;) {
      const dropped = Math.min(left, this.window.length)
      this.window.drop(dropped)
      left -= dropped
      if (left === 0) return 0
      const before = this.marks.at(-1)?.piece
      const piece = await this.next()
      if (!piece) return left
      this.hold(piece)
      if (piece.packed && piece.at !== before?.at && begins(this.window.bytes)) return left
    }
  }

  private hold(piece: Piece): void {
    const position = this.window.position + this.window.length
    if (this.window.length === 0) this.marks = []
    this.marks.push({ position, piece: { ...piece, bytes: NONE } })
    this.window.push(piece.bytes)
  }

  private async next(): Promise<Piece | undefined> {
    while (!this.wall && !this.ended) {
      const next = await this.pieces.next()
      if (next.done) this.ended = true
      else if ('broken' in next.value) this.wall = next.value
      else if (next.value.bytes.length > 0) return next.value
    }
    return undefined
  }

  /** The piece in which the first byte of the window lies. */
  private mark(): Mark {
    let last = 0
    while (last + 1 < this.marks.length && this.marks[last + 1]!.position <= this.window.position) last++
    if (last > 0) this.marks.splice(0, last)
    return this.marks[0]!
  }
}
const NONE = new Uint8Array()
