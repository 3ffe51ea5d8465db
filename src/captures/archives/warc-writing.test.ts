import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hasDigest, sha1Of } from './digests.ts'
import { http, page, told } from './made-archives.cases.ts'
import { mendWarc, warcFile } from './warc-file.ts'
import { exchangeRecords, infoRecord, type WarcExchange } from './warc-records.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-warc-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function exchange(i: number, more: Partial<WarcExchange> = {}): WarcExchange {
  const whole = http(page(i))
  const end = whole.indexOf('\r\n\r\n') + 4
  return {
    url: `https://wadi.example/${i}`,
    at: '2024-02-11T09:00:00Z',
    address: '192.0.2.7',
    request: Buffer.from(`GET /${i} HTTP/1.1\r\nHost: wadi.example\r\n\r\n`),
    head: whole.subarray(0, end),
    body: whole.subarray(end),
    metadata: { reason: 'page', via: 'https://wadi.example/feed' },
    ...more,
  }
}

/** Header and block of each record, as any reader parts them: by Content-Length alone. */
function records(bytes: Uint8Array): { fields: Map<string, string>; block: Buffer }[] {
  const found: { fields: Map<string, string>; block: Buffer }[] = []
  for (let rest = gunzipSync(bytes); rest.length > 0; ) {
    const end = rest.indexOf('\r\n\r\n')
    const [first, ...lines] = rest.toString('utf8', 0, end).split('\r\n')
    expect(first).toBe('WARC/1.1')
    const fields = new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]))
    const length = Number(fields.get('Content-Length'))
    found.push({ fields, block: rest.subarray(end + 4, end + 4 + length) })
    expect(rest.toString('latin1', end + 4 + length, end + 8 + length)).toBe('\r\n\r\n')
    rest = rest.subarray(end + 8 + length)
  }
  return found
}

test('what is written is read again by our own reader, digests included', async () => {
  const file = warcFile(join(folder, 'new', 'pages.warc.gz'))
  file.append(infoRecord('pages.warc.gz', '2024-02-11T09:00:00Z', { software: 'isnad' }))
  const first = exchangeRecords(exchange(1))
  expect(file.append(first.bytes)).toBeGreaterThan(0)
  const of = { id: first.id, at: '2024-02-11T09:00:00Z', digest: first.digest }
  file.append(exchangeRecords(exchange(1, { at: '2024-02-11T10:00:00Z', revisit: { profile: 'server-not-modified', of } })).bytes)
  file.close()
  const said = await told(readFileSync(file.path), 'pages.warc.gz')
  expect(said.map((one) => one.replace(/ = .*/u, ''))).toEqual([
    '@0 not-of-interest: a record of type warcinfo',
    '1 not-of-interest: a record of type request',
    '1!',
    '1 not-of-interest: a record of type metadata',
    '1 not-of-interest: a record of type request',
    expect.stringMatching(/^1! \(seen again: the same as https:\/\/wadi\.example\/1/u),
    '1 not-of-interest: a record of type metadata',
  ])
})

test('every record holds what the standard asks of it', () => {
  const { bytes, id, digest } = exchangeRecords(exchange(2, { truncated: 'length' }))
  const [request, response, metadata] = records(bytes)
  for (const { fields, block } of [request!, response!, metadata!]) {
    expect(fields.get('WARC-Record-ID')).toMatch(/^<urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}>$/u)
    expect(fields.get('WARC-Date')).toBe('2024-02-11T09:00:00Z')
    expect(hasDigest(block, fields.get('WARC-Block-Digest')!)).toBe(true)
  }
  expect(new Set([request, response, metadata].map((one) => one!.fields.get('WARC-Record-ID'))).size).toBe(3)
  expect(response!.fields.get('WARC-Record-ID')).toBe(id)
  expect(response!.fields.get('WARC-Truncated')).toBe('length')
  expect(response!.fields.get('WARC-Payload-Digest')).toBe(digest)
  expect(digest).toBe(sha1Of(exchange(2).body))
  expect(request!.fields.get('WARC-Concurrent-To')).toBe(id)
  expect(metadata!.block.toString()).toBe('reason: page\r\nvia: https://wadi.example/feed\r\n')
})

test('a value may not begin a line of its own', () => {
  const { bytes } = exchangeRecords(exchange(3, { metadata: { reason: 'page\r\nWARC-Type: response' } }))
  expect(records(bytes)[2]!.block.toString()).toBe('reason: page WARC-Type: response\r\n')
})

test('what a kill left half written is cut off, wherever it was', () => {
  const path = join(folder, 'cut.warc.gz')
  const [one, two] = [exchangeRecords(exchange(4)).bytes, exchangeRecords(exchange(5)).bytes]
  for (const kept of [0, 1, 11, 60, two.length - 200, two.length - 1, two.length]) {
    writeFileSync(path, Buffer.concat([one, two.subarray(0, kept)]))
    const tail = mendWarc(path, one.length)
    const whole = readFileSync(path)
    expect(whole.subarray(one.length)).toEqual(Buffer.from(tail))
    if (kept === two.length) expect(records(whole).length).toBe(6)
    // A file that was mended can be gone on with.
    const file = warcFile(path)
    file.append(two)
    file.close()
    expect(records(readFileSync(path)).at(-1)!.fields.get('WARC-Type')).toBe('metadata')
  }
})

test('bytes that are no gzip are no records', () => {
  const path = join(folder, 'junk.warc.gz')
  writeFileSync(path, Buffer.concat([gzipSync('a'), Buffer.from('no gzip at all, but long enough')]))
  expect(gunzipSync(mendWarc(path, 0)).toString()).toBe('a')
})
