import { gzipSync } from 'node:zlib'
import type { Input } from './inputs.ts'

const SENTENCE = 'وقال: «نعم». '
const record = (body: string): string =>
  `WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://jisr.example/1\r\nContent-Type: text/html\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`
const rss = (inside: string): string => `<rss><channel>${inside}`

/** Inputs that grow by doubling one part of them: what takes more than linear time shows here. */
const GROWING: Readonly<Record<string, (times: number) => string>> = {
  'records.warc': (n) => record('<p>نص</p>').repeat(n),
  'headers.warc': (n) => `WARC/1.0\r\n${'A: b\r\n'.repeat(n * 10)}`,
  'feeds.warc': (n) => '\n'.repeat(n * 60),
  'entries.xml': (n) => rss('<item><title>رصيف</title><description>نص</description></item>'.repeat(n)),
  'open.xml': (n) => rss('<a>'.repeat(n * 20)),
  'cdata.xml': (n) => rss(`<item><description><![CDATA[${'<p '.repeat(n * 20)}`),
  'lines.jsonl': (n) => '{}\n'.repeat(n * 20),
  'deep.json': (n) => `[{"a":${'['.repeat(n * 60)}`,
  'said.txt': (n) => `قال سامي النوري مدير الميناء إن العمل انتهى.\n${SENTENCE.repeat(n * 3)}`,
  'marks.txt': (n) => `قال سامي النوري: ${'«'.repeat(n * 20)}`,
  'paragraphs.html': (n) => `<html><body><article><h1>رصيف</h1>${'<p>قال مدير الميناء إن الرصيف سيفتح غدا.</p>'.repeat(n)}`,
  'open.html': (n) => '<div>'.repeat(n * 12),
  'attributes.html': (n) => `<p ${'a=b '.repeat(n * 15)}>`,
  'references.html': (n) => `<p>${'&amp'.repeat(n * 15)}`,
}

const FIRST = 400
export const growing: readonly { readonly name: string; readonly sizes: readonly [Input, Input, Input] }[] = Object.entries(GROWING).map(
  ([name, of]) => {
    const input = (times: number): Input => ({ name, bytes: new TextEncoder().encode(of(times)) })
    return { name, sizes: [input(FIRST), input(FIRST * 2), input(FIRST * 4)] }
  },
)

/** A little gzip that unpacks to much. */
export const packed: Input = { name: 'bomb.html.gz', bytes: gzipSync(new Uint8Array(80_000_000)) }
