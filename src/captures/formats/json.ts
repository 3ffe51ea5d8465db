import { unpackedBytes } from '../bytes-of.ts'
import { asUtf8 } from '../charsets/as-utf8.ts'
import type { InputFormat } from './format.ts'

/** A JSON document: an article, a list of them, or a feed, over several lines or in an array. */
export const json: InputFormat = {
  name: 'json',
  sniff: ({ start }) => isDocument(start),
  async *read({ source, bytes }) {
    const { documentOutcomes } = await import('../json/json-outcomes.ts')
    yield* documentOutcomes(source, asUtf8(unpackedBytes(bytes)))
  },
}

/** An array of objects, or an object that does not end where its line ends and behind which no line is an object of its own. */
function isDocument(start: string): boolean {
  if (/^\[\s*[{[\]]/u.test(start)) return true
  const [line, ...more] = start.split(/\r?\n|\r/u).filter((one) => one.trim() !== '')
  // A line longer than the beginning that is looked at is one of many, or alone.
  if (!line?.startsWith('{') || more.length === 0) return false
  return !isObject(line) && !(more.length > 1 && isObject(more[0]!))
}

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}
