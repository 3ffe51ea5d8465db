import type { CaptureOutcome } from '../../model/capture.ts'
import { streamOf } from '../bytes-of.ts'
import { bytesCaptures } from '../read-captures.ts'

export type Bytes = string | Uint8Array
export const joined = (...parts: Bytes[]): Buffer => Buffer.concat(parts.map((part) => Buffer.from(part as string)))
/** "News 3: the municipality opened a new road." */
export const page = (i: number | string): string =>
  `<!doctype html><html><body><h1>خبر ${i}</h1><p>افتتحت بلدية الوادي طريقا جديدا.</p><p>نهاية ${i}</p></body></html>`
export const http = (body: Bytes, headers = '', status = 'HTTP/1.1 200 OK'): Buffer =>
  joined(`${status}\r\nContent-Type: text/html; charset=utf-8\r\n${headers}\r\n`, body)

interface Made {
  readonly type?: string
  readonly length?: number
  readonly fields?: string
  readonly closing?: string
  readonly end?: string
}
/** A WARC record for address `i`. */
export function warc(
  i: number | string,
  block: Bytes,
  { type = 'response', length, fields = '', closing = '\r\n\r\n', end = '\r\n' }: Made = {},
): Buffer {
  const head = ['WARC/1.0', `WARC-Type: ${type}`, `WARC-Record-ID: <urn:uuid:${i}>`, `WARC-Target-URI: <https://wadi.example/${i}>`]
  const about = `WARC-Date: 2024-02-11T09:00:00Z\r\nContent-Type: application/http\r\n${fields}Content-Length: ${length ?? joined(block).length}`
  return joined([...head, ...about.split('\r\n')].join(end), end, end, block, closing)
}
export const response = (i: number | string, made?: Made): Buffer => warc(i, http(page(i)), made)

async function outcomes(bytes: Bytes, name = 'test.warc'): Promise<CaptureOutcome[]> {
  const found: CaptureOutcome[] = []
  for await (const outcome of bytesCaptures(name, streamOf([joined(bytes)]))) found.push(outcome)
  return found
}

/** `1!` page 1, `1! (note)`, `refused: why`, in order; of a page that is not whole the body is shown. */
export async function told(bytes: Bytes, name?: string): Promise<string[]> {
  return (await outcomes(bytes, name)).map((outcome) => {
    const where = outcome.place.url?.split('/').at(-1) ?? `@${outcome.place.offset ?? '-'}`
    if (!('capture' in outcome)) return `${where} ${outcome.outcome}: ${outcome.why}`
    const body = outcome.capture.media === 'fields' ? outcome.capture.fields.text : outcome.capture.body
    const whole = /^\s*<!doctype.+نهاية .+<\/html>\s*$/su.test(body) && !body.includes('WARC/')
    return `${where}${whole ? '!' : ` = ${body}`}${outcome.note ? ` (${outcome.note})` : ''}`
  })
}
