import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { sha1Of } from './digests.ts'

/** A request and its answer as they are kept in an archive. */
export interface WarcExchange {
  readonly url: string
  /** When it was asked for, ISO 8601 in UTC to the second. */
  readonly at: string
  /** The IP address that answered. */
  readonly address: string
  /** The request and the head of the answer as HTTP messages, each ending in a blank line. */
  readonly request: Uint8Array
  readonly head: Uint8Array
  /** In its codings, chunks put together. */
  readonly body: Uint8Array
  /** Why the body is not whole. */
  readonly truncated?: 'length' | 'time' | 'disconnect'
  /** The answer says that nothing changed, or its body is one that was kept before: the body is left out. */
  readonly revisit?: { readonly profile: 'server-not-modified' | 'identical-payload-digest'; readonly of: KeptBefore }
  /** Why it was fetched and what the page says of keeping it: `reason: page`. Line ends in values become spaces. */
  readonly metadata: Readonly<Record<string, string>>
}

/** The record that holds the body which a revisit refers to. */
export interface KeptBefore {
  readonly id: string
  readonly at: string
  readonly digest: string
}

export interface WrittenExchange {
  /** Records of gzip, one behind the other: request, response or revisit, metadata. */
  readonly bytes: Uint8Array
  /** Of the response or revisit: `<urn:uuid:…>`. */
  readonly id: string
  /** `sha1:` of the body. */
  readonly digest: string
}

const REVISIT = 'http://netpreserve.org/warc/1.1/revisit/'

/** The records of one exchange, by WARC 1.1. Ids follow from what is written, so that the same exchange gives the same bytes. */
export function exchangeRecords(exchange: WarcExchange): WrittenExchange {
  const { url, at, address, request, head, body, truncated, revisit } = exchange
  const digest = revisit?.of.digest ?? sha1Of(body)
  const id = recordId(url, at, 'response', digest)
  const about = { 'WARC-Target-URI': url, 'WARC-Date': at }
  const block = revisit ? head : Buffer.concat([head, body])
  const answer = warcRecord(
    revisit ? 'revisit' : 'response',
    id,
    {
      ...about,
      'WARC-IP-Address': address,
      ...(revisit && {
        'WARC-Profile': REVISIT + revisit.profile,
        'WARC-Refers-To': revisit.of.id,
        'WARC-Refers-To-Target-URI': url,
        'WARC-Refers-To-Date': revisit.of.at,
      }),
      ...(truncated && !revisit && { 'WARC-Truncated': truncated }),
      'WARC-Payload-Digest': digest,
      'Content-Type': 'application/http;msgtype=response',
    },
    block,
  )
  const asked = warcRecord(
    'request',
    recordId(url, at, 'request', digest),
    { ...about, 'WARC-Concurrent-To': id, 'Content-Type': 'application/http;msgtype=request' },
    request,
  )
  const noted = warcRecord(
    'metadata',
    recordId(url, at, 'metadata', digest),
    { ...about, 'WARC-Concurrent-To': id, 'Content-Type': 'application/warc-fields' },
    fieldLines(exchange.metadata),
  )
  return { bytes: Buffer.concat([asked, answer, noted]), id, digest }
}

/** The record that begins a file: which program wrote it, for whom, by which rules. */
export const infoRecord = (file: string, at: string, fields: Readonly<Record<string, string>>): Uint8Array =>
  warcRecord(
    'warcinfo',
    recordId(file, at, 'warcinfo', ''),
    { 'WARC-Date': at, 'WARC-Filename': file, 'Content-Type': 'application/warc-fields' },
    fieldLines({
      ...fields,
      format: 'WARC File Format 1.1',
      conformsTo: 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
    }),
  )

/** One record, packed as a gzip member of its own. The names of `fields` are written as they are given. */
export function warcRecord(type: string, id: string, fields: Readonly<Record<string, string>>, block: Uint8Array): Uint8Array {
  const all = {
    'WARC-Type': type,
    'WARC-Record-ID': id,
    ...fields,
    'WARC-Block-Digest': sha1Of(block),
    'Content-Length': String(block.length),
  }
  return gzipSync(Buffer.concat([Buffer.from(`WARC/1.1\r\n${lines(all)}\r\n`), block, Buffer.from('\r\n\r\n')]))
}

const fieldLines = (fields: Readonly<Record<string, string>>): Uint8Array => Buffer.from(lines(fields))
const lines = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name}: ${value.replace(/[\r\n]+/gu, ' ')}\r\n`)
    .join('')

/** A UUID (version 5 in form) made of what the record holds. */
export function recordId(...parts: readonly string[]): string {
  const hex = createHash('sha1').update(parts.join('\0')).digest('hex')
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16)
  return `<urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}>`
}
