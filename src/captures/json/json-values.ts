/** A value of a JSON document, as text; `text` is absent where it is longer than `limit` bytes, `isCut` where the document ends inside it. */
export interface JsonValue {
  readonly number: number
  readonly text?: string
  readonly isCut?: true
}

const [QUOTE, BACKSLASH, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d]

/**
 * The objects of a JSON document, whatever its size: the elements of an array at its top, or objects one behind another, pretty-printed or
 * not. One object is held at a time. What stands between them is passed over.
 */
export async function* jsonValues(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<JsonValue> {
  const decoder = new TextDecoder('utf-8')
  let parts: Uint8Array[] = []
  let [size, depth, number] = [0, 0, 0]
  let [inString, escaped] = [false, false]
  const hold = (part: Uint8Array): void => {
    size += part.length
    if (size <= limit) parts.push(part)
    else parts = []
  }
  const take = (): JsonValue => {
    const text = size <= limit ? decoder.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts)) : undefined
    parts = []
    size = 0
    return { number: ++number, ...(text !== undefined && { text }) }
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]!
      if (inString) {
        if (escaped) escaped = false
        else if (byte === BACKSLASH) escaped = true
        else if (byte === QUOTE) inString = false
      } else if (byte === QUOTE) inString = true
      else if (byte === OPEN || (byte === OPEN_LIST && depth > 0)) {
        if (depth++ === 0) from = i
      } else if ((byte === CLOSE || byte === CLOSE_LIST) && depth > 0 && --depth === 0) {
        hold(chunk.subarray(from, i + 1))
        yield take()
      }
    }
    if (depth > 0) hold(chunk.subarray(from))
  }
  if (depth > 0) yield { ...take(), isCut: true }
}
