import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Random, randomOf } from '../../../test/fuzz/random.ts'
import { streamOf } from '../bytes-of.ts'
import { bytesCaptures } from '../read-captures.ts'
import { http, joined, page, response, warc } from './made-archives.cases.ts'
import { zstdLibrary } from './unpacking/zstd-frame.ts'

/** `FUZZ_RUNS=200000` for a long run. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 300)
const SEED = Number(process.env.FUZZ_SEED ?? 20240211)
/** A guard against hangs alone. */
const HANGS_MS = 20_000

const PIECES = [
  'WARC/1.0\r\n',
  '\r\n\r\n',
  'Content-Length: 99999999999\r\n',
  '\u001f\u008b\b\0',
  '\n',
  'HTTP/1.1 200 OK\r\n',
  '(\u00b5/\u00fd',
  '-1',
  'PK\u0003\u0004',
  '0\r\n',
]

/** One to four changes: bytes flipped, cut out, doubled, put in, or the end cut off. */
function mutated(bytes: Buffer, { below }: Random): Buffer {
  let changed = Buffer.from(bytes)
  for (let left = 1 + below(4); left > 0 && changed.length > 1; left--) {
    const at = below(changed.length)
    const to = Math.min(changed.length, at + 1 + below(200))
    const kind = below(5)
    if (kind === 0) changed[at] = below(256)
    else if (kind === 1) changed = Buffer.concat([changed.subarray(0, at), changed.subarray(to)])
    else if (kind === 2) changed = Buffer.concat([changed.subarray(0, to), changed.subarray(at)])
    else if (kind === 3)
      changed = Buffer.concat([changed.subarray(0, at), Buffer.from(PIECES[below(PIECES.length)]!, 'latin1'), changed.subarray(at)])
    else changed = changed.subarray(0, at)
  }
  return changed
}

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

let seeds: readonly (readonly [name: string, bytes: Buffer])[]
beforeAll(async () => {
  const three = [response(1), warc(2, 'GET / HTTP/1.1\r\n\r\n', { type: 'request' }), response(3, { fields: 'WARC-Truncated: length\r\n' })]
  const chunked = warc(4, http('5\r\nhello\r\n0\r\n\r\n', 'Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n'))
  const arc = joined(
    'filedesc://a.arc 0.0.0.0 20040211090000 text/plain 4\n1 0\n\n',
    'http://a.example/ 192.0.2.1 20040211090000 text/html 300\n',
    http(page(1)),
  )
  const { compress } = await zstdLibrary()
  seeds = [
    ['a.warc', joined(...three, chunked)],
    ['a.warc.gz', joined(...three.map((one) => gzipSync(one)))],
    ['one.warc.gz', gzipSync(joined(...three))],
    ['a.warc.zst', joined(...three.map((one) => compress(one, 3)))],
    ['a.arc', arc],
    ['a.arc.gz', gzipSync(arc)],
  ]
})

test('whatever is changed in an archive, reading ends, throws nothing, and places each outcome', async () => {
  const random = randomOf(SEED)
  for (let run = 0; run < RUNS; run++) {
    const [name, bytes] = seeds[run % seeds.length]!
    const changed = mutated(bytes, random)
    const began = performance.now()
    let count = 0
    for await (const { place } of bytesCaptures(name, inPieces(changed, 1 + random.below(5000)))) {
      expect(place.source, `run ${run} of seed ${SEED}`).toBe(name)
      if (++count > changed.length + 1) throw new Error(`more outcomes than bytes in run ${run} of seed ${SEED}`)
    }
    expect(performance.now() - began, `run ${run} of seed ${SEED}`).toBeLessThan(HANGS_MS)
    expect(count).toBeGreaterThan(0)
  }
}, 600_000)

describe('time grows with the size', () => {
  const growing: readonly (readonly [name: string, piece: string])[] = [
    ['line ends', '\n'],
    ['beginnings of headers', 'WARC/1.0\r\n'],
    ['headers without length', 'WARC/1.0\r\nWARC-Type: response\r\n\r\n'],
    ['headers with a length that is too large', 'WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 40000000\r\n\r\n'],
    ['beginnings of gzip', '\u001f\u008b\b\0\0\0\0\0\0\u0003'],
    ['beginnings of zstd', '(\u00b5/\u00fd\0X'],
    ['lines of ARC', 'http://a.example/ 192.0.2.1 20040211090000 text/html 9999999\n'],
    ['lengths of chunks', 'f\r\n'],
  ]
  test.each(growing)(
    '%s',
    async (_, piece) => {
      const millis: number[] = []
      for (const size of [60_000, 240_000]) {
        const repeated = Buffer.from(piece.repeat(Math.ceil(size / piece.length)), 'latin1')
        const whole = joined(response(1), warc(2, http(repeated, 'Transfer-Encoding: chunked\r\n')), repeated)
        const began = performance.now()
        for (const bytes of [whole, joined(gzipSync(response(1)), repeated), repeated])
          for await (const _outcome of bytesCaptures('a.warc', streamOf([bytes])));
        millis.push(performance.now() - began)
      }
      // Four times the bytes; of a quadratic reader it would be sixteen times.
      expect(millis[1]!).toBeLessThan(Math.max(HANGS_MS, 12 * millis[0]!))
    },
    120_000,
  )
})
