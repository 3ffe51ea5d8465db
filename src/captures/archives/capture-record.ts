import type { Capture } from '../../model/capture.ts'
import { sha256Of } from '../capture-of.ts'
import { sha1Of } from './digests.ts'
import { recordId, warcRecord } from './warc-records.ts'

/** What lies where a capture was read: a record of an archive, or a whole file with its media type. */
export type Original =
  | { readonly fields: ReadonlyMap<string, string>; readonly block: Uint8Array }
  | { readonly bytes: Uint8Array; readonly media: string }

/** A capture as a record of WARC. */
export interface CaptureRecord {
  /** A member of gzip. */
  readonly bytes: Uint8Array
  /** The WARC-Record-ID without its brackets, and what a reader calls the capture in the record: of JSON its object. */
  readonly record: string
  readonly within: string
  readonly type: string
  /** The target: the address of the page, or a name where it has none. */
  readonly url: string
  /** ISO 8601 in UTC. */
  readonly date: string
  readonly status?: number
  readonly media: string
  /** `sha1:` of the payload, as indexes of archives give it. */
  readonly payload: string
  /** As `CaptureRef.digest`, of what a reader finds in the record. */
  readonly digest: string
}

/** The target of a page without an address; behind it stands the id of its capture. */
export const NAMELESS = 'urn:isnad:capture:'
/** A field of ours: when the page was taken, with the precision that is known, where WARC-Date says more than is known. */
export const SEEN = 'Isnad-Seen'
export const UNKNOWN = 'unknown'
/** A field of ours: the target is the address that the page declares, not one that it was fetched from. */
const DECLARED = { 'Isnad-Address': 'declared' }

/**
 * The record that keeps a capture: the record of the archive as it lies there, the file as it lies there, or, where neither is to be had (an
 * entry of a feed, a line of JSON Lines), a `conversion` that holds the page as it was read. `now` dates what has no date. `declared` is the
 * address that a page without one says to be its own: it is the target then, and a field of ours says so.
 */
export function captureRecord(given: Capture, original: Original | undefined, now: string, declared?: string): CaptureRecord {
  const isDeclared = given.url === undefined && declared !== undefined
  const capture: Named = isDeclared ? { ...given, url: declared, isDeclared } : given
  if (original && 'block' in original) return copied(capture, original, now)
  if (original) return written(capture, 'resource', original.media, original.bytes, now, capture.digest)
  const body = capture.media === 'fields' ? JSON.stringify(capture.fields) : capture.body
  return written(capture, 'conversion', MEDIA[capture.media], Buffer.from(body), now)
}

const MEDIA = { html: 'text/html; charset=utf-8', text: 'text/plain; charset=utf-8', fields: 'application/json' } as const

type Named = Capture & { readonly isDeclared?: boolean }

function written(capture: Named, type: string, media: string, body: Uint8Array, now: string, digest = sha256Of(body)): CaptureRecord {
  const { url = NAMELESS + capture.id, at } = capture
  const date = utcOf(at) ?? now
  const payload = sha1Of(body)
  const id = recordId(url, date, type, payload)
  const fields = {
    'WARC-Target-URI': url,
    'WARC-Date': date,
    ...(at !== date && { [SEEN]: at ?? UNKNOWN }),
    ...(capture.isDeclared && DECLARED),
    'WARC-Payload-Digest': payload,
    'Content-Type': media,
  }
  const record = bare(id)
  const within = media === MEDIA.fields ? `${record} line 1` : record
  return { bytes: warcRecord(type, id, fields, body), record, within, type, url, date, media: bare(media), payload, digest }
}

/** A record of a WARC or ARC, its block to the byte. What a WARC says of it is said again. */
function copied(capture: Named, { fields, block }: { fields: ReadonlyMap<string, string>; block: Uint8Array }, now: string): CaptureRecord {
  const isWarc = fields.has('warc-type')
  const url = capture.url ?? NAMELESS + capture.id
  const date = fields.get('warc-date') ?? utcOf(capture.at) ?? now
  const type = fields.get('warc-type')?.toLowerCase() ?? 'response'
  const end = Buffer.from(block.buffer, block.byteOffset, block.length).indexOf('\r\n\r\n')
  const isHttp = isWarc ? /application\/http/iu.test(fields.get('content-type') ?? '') : /^HTTP\//u.test(headOf(block))
  const head = isHttp ? headOf(block) : ''
  const payload = fields.get('warc-payload-digest') ?? sha1Of(isHttp && end >= 0 ? block.subarray(end + 4) : block)
  const id = fields.get('warc-record-id') ?? recordId(url, date, type, payload)
  const own = {
    'WARC-Target-URI': url,
    'WARC-Date': date,
    ...(capture.isDeclared && DECLARED),
    ...(!isWarc && capture.at !== date && { [SEEN]: capture.at ?? UNKNOWN }),
    ...Object.fromEntries(KEPT.flatMap((name) => (fields.has(name.toLowerCase()) ? [[name, fields.get(name.toLowerCase())!]] : []))),
    'WARC-Payload-Digest': payload,
    'Content-Type': isWarc ? (fields.get('content-type') ?? 'application/octet-stream') : ARC_TYPE(isHttp, fields),
  }
  const status = Number(/^\S+ (\d{3})/u.exec(head)?.[1])
  const media = bare(/^content-type:\s*(.+)$/imu.exec(head)?.[1] ?? own['Content-Type'])
  return {
    ...{ bytes: warcRecord(type, id, own, block), record: bare(id), within: bare(id), type, url, date, media, payload },
    ...(status > 0 && { status }),
    digest: capture.digest ?? sha256Of(block),
  }
}

const ARC_TYPE = (isHttp: boolean, fields: ReadonlyMap<string, string>): string =>
  isHttp ? 'application/http;msgtype=response' : (fields.get('type') ?? 'text/html')

/** Fields of a record that stay true of its copy. */
const KEPT = ['WARC-IP-Address', 'WARC-Truncated', 'WARC-Identified-Payload-Type', 'WARC-Segment-Number', SEEN]

const LONGEST_HEAD = 65_536
const headOf = (block: Uint8Array): string =>
  Buffer.from(block.subarray(0, LONGEST_HEAD))
    .toString('latin1')
    .split(/\r?\n\r?\n/u, 1)[0]!

/** Without brackets and parameters. */
const bare = (value: string): string => value.replace(/^<|>$/gu, '').split(';', 1)[0]!.trim()

/** A time as WARC dates are written; a day is its beginning. Undefined of what is no time. */
function utcOf(at: string | undefined): string | undefined {
  const time = at === undefined ? Number.NaN : Date.parse(at)
  return Number.isNaN(time) ? undefined : `${new Date(time).toISOString().slice(0, 19)}Z`
}
