/** A line and its number, counted from 1; `line` is absent where it is longer than `limit` bytes. */
export interface NumberedLine {
  readonly number: number
  readonly line?: string
}

const FEED = 10

/** The lines of a stream of UTF-8 bytes; no more than one line is held at a time. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<NumberedLine> {
  const decoder = new TextDecoder('utf-8')
  let parts: Uint8Array[] = []
  let size = 0
  let number = 0
  const take = (): NumberedLine => {
    const line = size > limit ? undefined : decoder.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts))
    parts = []
    size = 0
    return { number: ++number, line }
  }
  const hold = (part: Uint8Array): void => {
    size += part.length
    if (size <= limit) parts.push(part)
    else parts = []
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let to = chunk.indexOf(FEED); to >= 0; to = chunk.indexOf(FEED, from)) {
      hold(chunk.subarray(from, to))
      yield take()
      from = to + 1
    }
    if (from < chunk.length) hold(chunk.subarray(from))
  }
  if (size > 0) yield take()
}
