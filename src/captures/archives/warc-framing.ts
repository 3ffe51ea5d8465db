import type { RecordFraming, RecordHeader } from './record-framing.ts'

const LONGEST_HEADER = 65_536
const MARK = 'WARC/'
/** Before a blank line and within so many bytes a header found in the midst of other bytes must name its type. */
const TYPE_WITHIN = 1024

export const warcFraming: RecordFraming = {
  header(bytes) {
    const start = bytes.toString('latin1', 0, MARK.length)
    if (start !== MARK) return bytes.length < MARK.length && MARK.startsWith(start) ? 'more' : undefined
    const end = blankLine(bytes)
    if (end === undefined) return bytes.length < LONGEST_HEADER ? 'more' : undefined
    return headerOf(bytes.toString('utf8', 0, end), end)
  },
  find(bytes, from, ended = false) {
    for (let at = bytes.indexOf(MARK, from); at >= 0; at = bytes.indexOf(MARK, at + 1)) {
      if (isHeader(bytes, at)) return { at }
      if (!ended && bytes.length - at < TYPE_WITHIN) return { more: at }
    }
    return { more: Math.max(from, bytes.length - MARK.length + 1) }
  },
  begins: (bytes, at) => bytes.toString('latin1', at, at + MARK.length) === MARK,
  beginning: MARK.length,
}

const isHeader = (bytes: Buffer, at: number): boolean =>
  /^WARC\/\d+\.\d+[ \t]*\r?\n(?:[^\r\n]+\r?\n){0,40}?WARC-Type[ \t]*:/iu.test(bytes.toString('latin1', at, at + TYPE_WITHIN))

/** Where a header ends: behind the first blank line, whose ends may be CRLF or LF. */
export function blankLine(bytes: Buffer, from = 0): number | undefined {
  for (let feed = bytes.indexOf(10, from); feed >= 0 && feed - from < LONGEST_HEADER; feed = bytes.indexOf(10, feed + 1)) {
    if (bytes[feed + 1] === 10) return feed + 2
    if (bytes[feed + 1] === 13 && bytes[feed + 2] === 10) return feed + 3
  }
  return undefined
}

/** The named fields of a header; a line that begins with a blank goes on with the one before. */
export function fieldsOf(text: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const line of text.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
  }
  return fields
}

function headerOf(text: string, end: number): RecordHeader {
  const first = text.search(/\r?\n/u)
  const fields = fieldsOf(text.slice(first))
  const length = /^\d{1,15}$/u.exec(fields.get('content-length') ?? '')?.[0]
  return { end, fields, ...(length !== undefined && { length: Number(length) }) }
}
