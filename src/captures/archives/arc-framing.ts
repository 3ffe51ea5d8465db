import type { RecordFraming, RecordHeader } from './record-framing.ts'

const LONGEST_LINE = 8192
const FEED = 10
/** `http://marsa.example/ 192.0.2.1 20040211090000 text/html 1756`; of version 2, five more values stand before the length. The address may hold blanks. */
const LINE = /^(?<url>[a-z][a-z0-9+.-]*:.*?) (?<ip>[\da-f.:]{2,45}|-) (?<date>\d{8,20}) (?<rest>\S.*)$/iu

interface ArcLine {
  readonly url: string
  readonly date: string
  readonly type: string
  readonly length: string
}

export function arcLine(line: string): ArcLine | undefined {
  const { url, date, rest } = LINE.exec(line)?.groups ?? {}
  if (url === undefined || date === undefined || rest === undefined) return undefined
  const values = rest.split(' ')
  return values.length < 2 ? undefined : { url, date, type: values[0]!, length: values.at(-1)! }
}

const lineAt = (bytes: Buffer, at: number): string | 'more' | undefined => {
  const end = bytes.subarray(at, at + LONGEST_LINE).indexOf(FEED)
  if (end < 0) return bytes.length - at < LONGEST_LINE ? 'more' : undefined
  return bytes.toString('utf8', at, at + end).replace(/\r$/u, '')
}

export const arcFraming: RecordFraming = {
  header(bytes): RecordHeader | 'more' | undefined {
    const line = lineAt(bytes, 0)
    if (line === 'more' || line === undefined) return line
    const read = arcLine(line)
    if (!read) return undefined
    const length = /^\d{1,15}$/u.test(read.length) ? Number(read.length) : undefined
    return {
      end: bytes.indexOf(FEED) + 1,
      fields: new Map(Object.entries(read)),
      ...(length !== undefined && { length }),
    }
  },
  find(bytes, from, ended = false) {
    for (let feed = bytes.indexOf(FEED, Math.max(0, from - 1)); feed >= 0; feed = bytes.indexOf(FEED, feed + 1)) {
      const line = lineAt(bytes, feed + 1)
      if (line === 'more' && !ended) return { more: feed + 1 }
      if (line !== undefined && line !== 'more' && /^-?\d+$/u.test(arcLine(line)?.length ?? '')) return { at: feed + 1 }
    }
    return { more: Math.max(from, bytes.length) }
  },
  begins(bytes, at) {
    const line = lineAt(bytes, at)
    if (line === 'more') return /^[a-z][a-z0-9+.-]{1,20}:/iu.test(bytes.toString('latin1', at, at + 24))
    return line !== undefined && arcLine(line) !== undefined
  },
  beginning: 24,
}
