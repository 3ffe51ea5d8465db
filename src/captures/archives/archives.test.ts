import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, crc32, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaptureOutcome } from '../../model/capture.ts'
import { streamOf } from '../bytes-of.ts'
import { cdxRanges } from '../cdx-ranges.ts'
import { bytesCaptures } from '../read-captures.ts'
import { zstdLibrary } from './zstd-frame.ts'

let folder: string
let zstd: Awaited<ReturnType<typeof zstdLibrary>>
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-archives-'))
  zstd = await zstdLibrary()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Bytes = string | Uint8Array
const joined = (...parts: Bytes[]): Buffer => Buffer.concat(parts.map((part) => Buffer.from(part as string)))
/** "News 3: the municipality opened a new road." */
const page = (i: number | string): string =>
  `<!doctype html><html><body><h1>خبر ${i}</h1><p>افتتحت بلدية الوادي طريقا جديدا.</p><p>نهاية ${i}</p></body></html>`
const http = (body: Bytes, headers = '', status = 'HTTP/1.1 200 OK'): Buffer =>
  joined(`${status}\r\nContent-Type: text/html; charset=utf-8\r\n${headers}\r\n`, body)

interface Made {
  readonly type?: string
  readonly length?: number
  readonly fields?: string
  readonly closing?: string
  readonly end?: string
}
/** A WARC record for address `i`. */
function warc(
  i: number | string,
  block: Bytes,
  { type = 'response', length, fields = '', closing = '\r\n\r\n', end = '\r\n' }: Made = {},
): Buffer {
  const head = ['WARC/1.0', `WARC-Type: ${type}`, `WARC-Record-ID: <urn:uuid:${i}>`, `WARC-Target-URI: <https://wadi.example/${i}>`]
  const about = `WARC-Date: 2024-02-11T09:00:00Z\r\nContent-Type: application/http\r\n${fields}Content-Length: ${length ?? joined(block).length}`
  return joined([...head, ...about.split('\r\n')].join(end), end, end, block, closing)
}
const response = (i: number | string, made?: Made): Buffer => warc(i, http(page(i)), made)

async function outcomes(bytes: Bytes, name = 'test.warc'): Promise<CaptureOutcome[]> {
  const found: CaptureOutcome[] = []
  for await (const outcome of bytesCaptures(name, streamOf([joined(bytes)]))) found.push(outcome)
  return found
}

/** `1!` page 1, `1! (note)`, `refused: why`, in order; of a page that is not whole the body is shown. */
async function told(bytes: Bytes, name?: string): Promise<string[]> {
  return (await outcomes(bytes, name)).map((outcome) => {
    const where = outcome.place.url?.split('/').at(-1) ?? `@${outcome.place.offset ?? '-'}`
    if (!('capture' in outcome)) return `${where} ${outcome.outcome}: ${outcome.why}`
    const body = outcome.capture.media === 'fields' ? outcome.capture.fields.text : outcome.capture.body
    const whole = /^\s*<!doctype.+نهاية .+<\/html>\s*$/su.test(body) && !body.includes('WARC/')
    return `${where}${whole ? '!' : ` = ${body}`}${outcome.note ? ` (${outcome.note})` : ''}`
  })
}

const three = [response(1), response(2), response(3)]
const all = ['1!', '2!', '3!']
const damagedMember = (bytes: Buffer): Buffer => {
  const packed = gzipSync(bytes)
  packed.fill(0xff, 60, 90)
  return packed
}

const withoutChecksum = (bytes: Buffer): Buffer => {
  const packed = gzipSync(bytes)
  return packed.fill(0, packed.length - 8, packed.length - 4)
}

describe('records are told apart, and what is wrong costs one of them', () => {
  const cases: readonly (readonly [name: string, bytes: () => Bytes, right: readonly (string | RegExp)[]])[] = [
    ['plain', () => joined(...three), all],
    ['each record its own gzip member', () => joined(...three.map((one) => gzipSync(one))), all],
    ['the whole one gzip member', () => gzipSync(joined(...three)), all],
    ['no blank lines between', () => joined(...[1, 2, 3].map((i) => response(i, { closing: '' }))), all],
    ['LF line ends', () => joined(...[1, 2, 3].map((i) => response(i, { end: '\n', closing: '\n\n' }))), all],
    [
      'a damaged member',
      () => joined(gzipSync(three[0]!), damagedMember(three[1]!), gzipSync(three[2]!)),
      ['1!', /damaged: .*gzip/u, '3!'],
    ],
    [
      'a length too large',
      () => joined(three[0]!, response(2, { length: 500 }), three[2]!),
      ['1!', /^2! \(the length 500 is too large/u, '3!'],
    ],
    ['a length far too large', () => joined(three[0]!, response(2, { length: 99_999_999 }), three[2]!), ['1!', /^2! \(the length/u, '3!']],
    [
      'a length too small',
      () => joined(three[0]!, response(2, { length: 150 }), three[2]!),
      ['1!', /^2! \(the length 150 is too small/u, '3!'],
    ],
    ['no length', () => joined(three[0]!.toString().replace(/Content-Length: \d+\r\n/u, ''), three[1]!), [/^1! \(no length/u, '2!']],
    ['bytes between records', () => joined(three[0]!, 'xxxx', three[1]!), ['1!', /damaged: no record begins/u, '2!']],
    ['cut off', () => joined(three[0]!, three[1]!.subarray(0, -60)), ['1!', /^2 damaged: the record is cut off/u]],
    ['cut off in gzip', () => joined(gzipSync(three[0]!), gzipSync(three[1]!).subarray(0, -20)), ['1!', /^2 damaged: the gzip data ends/u]],
    ['a header without end', () => 'WARC/1.0\r\nWARC-Type: response', [/damaged: the header/u]],
    ['a header alone', () => 'WARC/\nContent-Length:1\n\n', [/damaged: the record is cut off: 0 of 1/u]],
    [
      'a record that is no response cut off',
      () => 'WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 100\r\n\r\nabc',
      [/damaged: the record is cut off: 3 of 100/u],
    ],
    ['a page about WARC', () => joined(warc(1, http(`${page(1)}<pre>\r\n\r\nWARC/1.0\r\n</pre>`)), three[1]!), [/^1 = /u, '2!']],
    [
      'a member whose checksum does not hold',
      () => joined(withoutChecksum(three[0]!), gzipSync(three[1]!)),
      [/^1 damaged: .*checksum/u, '2!'],
    ],
  ]
  test.each(cases)('%s', async (_, bytes, right) => {
    const found = await told(bytes())
    expect(found).toHaveLength(right.length)
    for (const [index, one] of right.entries())
      if (typeof one === 'string') expect(found[index]).toBe(one)
      else expect(found[index]).toMatch(one)
  })

  test('every cut of a WARC ends, and keeps the whole records before it', async () => {
    const bytes = joined(warc(0, 'software: test\r\n', { type: 'warcinfo' }), ...three)
    const packed = joined(...three.map((one) => gzipSync(one)))
    for (let at = 1; at < bytes.length; at += 37) {
      expect((await told(bytes.subarray(0, at))).filter((one) => /^\d!$/u.test(one)).length).toBeGreaterThanOrEqual(
        Math.floor(at / 600) - 2,
      )
      await told(packed.subarray(0, at))
    }
  })
})

const chunked = (body: string, size: number, end = '\r\n', last = `0${end}${end}`): string => {
  const bytes = Buffer.from(body)
  let text = ''
  for (let at = 0; at < bytes.length; at += size) {
    const part = bytes.subarray(at, at + size)
    text += `${part.length.toString(16)}${end}${part.toString('latin1')}${end}`
  }
  return text + last
}
const latin = (text: string): Buffer => Buffer.from(text, 'latin1')
const bomb = (): Buffer => gzipSync(Buffer.alloc(120_000_000))

describe('codings of a body are undone', () => {
  const cases: readonly (readonly [name: string, headers: string, body: () => Bytes, right: string | RegExp])[] = [
    ['chunked', 'Transfer-Encoding: chunked\r\n', () => latin(chunked(page(1), 60)), '1!'],
    ['chunked, in capitals, with LF', 'transfer-encoding: Chunked \r\n', () => latin(chunked(page(1), 60, '\n')), '1!'],
    ['said to be chunked and not', 'Transfer-Encoding: chunked\r\n', () => page(1), '1!'],
    ['the last chunk missing', 'Transfer-Encoding: chunked\r\n', () => latin(chunked(page(1), 60, '\r\n', '')), '1!'],
    [
      'a wrong length of a chunk',
      'Transfer-Encoding: chunked\r\n',
      () => latin(chunked(page(1), 60).replace(/\r\n3c\r\n/u, '\r\n39\r\n')),
      '1! (a length in its chunked body is wrong)',
    ],
    ['gzip', 'Content-Encoding: gzip\r\n', () => gzipSync(page(1)), '1!'],
    ['x-gzip', 'Content-Encoding: X-GZIP\r\n', () => gzipSync(page(1)), '1!'],
    ['deflate with header', 'Content-Encoding: deflate\r\n', () => deflateSync(page(1)), '1!'],
    ['deflate without', 'Content-Encoding: deflate\r\n', () => deflateRawSync(page(1)), '1!'],
    ['brotli', 'Content-Encoding: br\r\n', () => brotliCompressSync(page(1)), '1!'],
    ['zstd', 'Content-Encoding: zstd\r\n', () => zstd.compress(Buffer.from(page(1))), '1!'],
    ['two codings', 'Content-Encoding: br, gzip\r\n', () => gzipSync(brotliCompressSync(page(1))), '1!'],
    ['said to be gzip and plain', 'Content-Encoding: gzip\r\n', () => page(1), '1!'],
    ['said to be brotli and plain', 'Content-Encoding: br\r\n', () => page(1), '1!'],
    ['a coding that is not known', 'Content-Encoding: squash\r\n', () => Buffer.from([0, 1, 2, 3]), /refused: .*squash/u],
    ['damaged brotli', 'Content-Encoding: br\r\n', () => Buffer.from([0xff, 1, 2, 3, 0xfe, 0xfc]), /damaged: .*br/u],
    ['a bomb', 'Content-Encoding: gzip\r\n', bomb, /refused: .*unpacks to more than/u],
    ['many codings', 'Content-Encoding: gzip, gzip, gzip, gzip, gzip, gzip\r\n', () => gzipSync(page(1)), /refused: packed 6 times/u],
  ]
  test.each(cases)('%s', async (_, headers, body, right) => {
    const [one, ...more] = await told(joined(warc(1, http(body(), headers))))
    expect(more).toEqual([])
    if (typeof right === 'string') expect(one).toBe(right)
    else expect(one).toMatch(right)
  })

  test('a record that unpacks to more than any page is refused without being held', async () => {
    const huge = warc(1, http(Buffer.alloc(90_000_000, 32)))
    expect(await told(joined(gzipSync(huge), gzipSync(response(2))))).toEqual([
      expect.stringContaining('1 refused: larger than 50 MB'),
      '2!',
    ])
  })
})

describe('what each kind of record is', () => {
  const digest = `sha1:${createHash('sha1').update(page(1)).digest('hex')}`
  const revisit = (i: number | string, fields: string): Buffer => warc(i, http(''), { type: 'revisit', fields })
  const cases: readonly (readonly [name: string, bytes: () => Bytes, right: readonly (string | RegExp)[]])[] = [
    ['HTTP/2', () => warc(1, http(page(1), '', 'HTTP/2 200')), ['1!']],
    ['a redirect', () => warc(1, http('', 'Location: /2\r\n', 'HTTP/1.1 301 Moved')), ['1 not-of-interest: a redirect to /2']],
    [
      'a page that is not there',
      () => warc(1, http(page(1), '', 'HTTP/1.1 404 Not Found')),
      ['1 not-of-interest: answered with status 404'],
    ],
    [
      'cut by its crawler',
      () => response(1, { fields: 'WARC-Truncated: length\r\n' }),
      ['1! (cut by its crawler (WARC-Truncated: length))'],
    ],
    ['a part of a page', () => warc(1, http(page(1), '', 'HTTP/1.1 206 Partial')), ['1! (only a part of the page (status 206))']],
    ['a digest that holds', () => response(1, { fields: `WARC-Payload-Digest: ${digest}\r\n` }), ['1!']],
    [
      'a digest that does not',
      () => response(1, { fields: 'WARC-Block-Digest: sha1:AAAA\r\n' }),
      [/^1! \(its WARC-Block-Digest does not hold/u],
    ],
    [
      'a page seen again',
      () => joined(response(1, { fields: `WARC-Payload-Digest: ${digest}\r\n` }), revisit('m', `WARC-Payload-Digest: ${digest}\r\n`)),
      ['1!', 'm! (seen again: the same as https://wadi.example/1 of 2024-02-11T09:00:00Z)'],
    ],
    [
      'a page seen again of which the first sight is elsewhere',
      () => revisit('m', 'WARC-Payload-Digest: sha1:AAAA\r\nWARC-Refers-To-Target-URI: https://wadi.example/1\r\n'),
      [/^m not-of-interest: seen again unchanged; the page is in the record of https:\/\/wadi.example\/1/u],
    ],
    ['a request', () => warc(1, 'GET / HTTP/1.1\r\n\r\n', { type: 'request' }), ['1 not-of-interest: a record of type request']],
    [
      'a text made of a page',
      () => warc(1, 'افتتحت البلدية طريقا', { type: 'conversion' }).toString().replace('application/http', 'text/plain'),
      ['1 = افتتحت البلدية طريقا'],
    ],
    ['a picture', () => warc(1, 'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx'), ['1 not-of-interest: no page: image/png']],
    [
      'an article in JSON',
      () =>
        warc(
          1,
          `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{"url": "https://wadi.example/j", "text": "افتتحت البلدية طريقا"}`,
        ),
      ['j = افتتحت البلدية طريقا'],
    ],
  ]
  test.each(cases)('%s', async (_, bytes, right) => {
    const found = await told(bytes())
    expect(found).toHaveLength(right.length)
    for (const [index, one] of right.entries())
      if (typeof one === 'string') expect(found[index]).toBe(one)
      else expect(found[index]).toMatch(one)
  })
})

describe('ARC', () => {
  const version = '1 0 Test\nURL IP-address Archive-date Content-type Archive-length\n'
  const head = `filedesc://test.arc 0.0.0.0 20040211090000 text/plain ${version.length}\n${version}\n`
  const record = (i: number | string, wrong = 0): Buffer => {
    const block = http(page(i))
    return joined(`http://wadi.example/${i} 192.0.2.1 20040211090000 text/html ${block.length + wrong}\n`, block, '\n')
  }
  const cases: readonly (readonly [name: string, bytes: () => Bytes, right: readonly (string | RegExp)[]])[] = [
    ['version 1', () => joined(head, record(1), record('a b')), [/filedesc|test\.arc/u, '1!', 'a b!']],
    [
      'packed',
      () => joined(gzipSync(head), gzipSync(record(1)), damagedMember(record(2)), gzipSync(record(3))),
      [/./u, '1!', /damaged/u, '3!'],
    ],
    ['a wrong length', () => joined(head, record(1), record(2, 40), record(3)), [/./u, '1!', /^2! \(the length/u, '3!']],
    [
      'a length that is none',
      () => joined(head, 'http://wadi.example/1 192.0.2.1 20040211090000 text/html -1\n\n', record(2)),
      [/./u, /^1 damaged: the length/u, '2!'],
    ],
    [
      'version 2',
      () =>
        joined(
          head,
          `http://wadi.example/1 192.0.2.1 20040211090000 text/html 200 - - 0 test.arc ${http(page(1)).length}\n`,
          http(page(1)),
          '\n',
        ),
      [/./u, '1!'],
    ],
  ]
  test.each(cases)('%s', async (_, bytes, right) => {
    const found = await told(bytes(), 'test.arc')
    expect(found).toHaveLength(right.length)
    for (const [index, one] of right.entries())
      if (typeof one === 'string') expect(found[index]).toBe(one)
      else expect(found[index]).toMatch(one)
  })
})

describe('.warc.zst', () => {
  const skippable = (bytes: Uint8Array): Buffer => {
    const head = Buffer.alloc(8)
    head.writeUInt32LE(0x184d2a5d, 0)
    head.writeUInt32LE(bytes.length, 4)
    return joined(head, bytes)
  }
  const frame = (bytes: Uint8Array): Uint8Array => zstd.compress(bytes, 3)
  test('a frame for each record', async () => expect(await told(joined(...three.map(frame)))).toEqual(all))
  test('with a dictionary', async () => {
    const dictionary = joined(response(9))
    const packed = three.map((one) => zstd.compressUsingDict(zstd.createCCtx(), one, dictionary, 3))
    expect(await told(joined(skippable(dictionary), ...packed))).toEqual(all)
    expect(await told(joined(skippable(frame(dictionary)), ...packed))).toEqual(all)
  })
  test('a damaged frame costs one record', async () => {
    const broken = Buffer.from(frame(three[1]!))
    broken.fill(0xff, 20, 60)
    expect(await told(joined(frame(three[0]!), broken, frame(three[2]!)))).toEqual(['1!', expect.stringContaining('damaged'), '3!'])
  })
})

/** A zip whose files are stored as they are. */
function zip(files: Readonly<Record<string, Bytes>>): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(files)) {
    const bytes = joined(content)
    const about = Buffer.alloc(26)
    about.writeUInt16LE(20, 0)
    about.writeUInt32LE(crc32(bytes), 10)
    about.writeUInt32LE(bytes.length, 14)
    about.writeUInt32LE(bytes.length, 18)
    about.writeUInt16LE(Buffer.byteLength(name), 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    parts.push(joined('PK\u0003\u0004', about, name, bytes))
    directory.push(joined('PK\u0001\u0002', Buffer.from([20, 0]), about, place, name))
    at += parts.at(-1)!.length
  }
  const end = Buffer.alloc(18)
  end.writeUInt16LE(directory.length, 4)
  end.writeUInt16LE(directory.length, 6)
  end.writeUInt32LE(Buffer.concat(directory).length, 8)
  end.writeUInt32LE(at, 12)
  return joined(...parts, ...directory, 'PK\u0005\u0006', end)
}
const sha256 = (bytes: Bytes): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

describe('WACZ', () => {
  const archive = joined(...three.slice(0, 2).map((one) => gzipSync(one)))
  const pages = `{"format": "json-pages-1.0"}\n{"url": "https://wadi.example/1"}\n`
  const described = (hash: string): string =>
    JSON.stringify({ wacz_version: '1.1.1', resources: [{ path: 'archive/data.warc.gz', hash, bytes: archive.length }] })
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-384' })
  const signed = (description: string, of = sha256(description)): string =>
    JSON.stringify({
      path: 'datapackage.json',
      hash: sha256(description),
      signedData: {
        hash: sha256(description),
        publicKey: keys.publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
        signature: sign('sha256', Buffer.from(of), { key: keys.privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64'),
      },
    })
  const good = described(sha256(archive))
  const files = { 'archive/data.warc.gz': archive, 'pages/pages.jsonl': pages, 'datapackage.json': good }
  const doubt = ' (of a WACZ that is not valid)'
  const cases: readonly (readonly [name: string, files: Readonly<Record<string, Bytes>>, right: readonly RegExp[]])[] = [
    ['valid', files, [/not-of-interest: a valid WACZ: WACZ 1\.1\.1, 1 of 1 digests hold/u, /^1!$/u, /^2!$/u]],
    ['signed', { ...files, 'datapackage-digest.json': signed(good) }, [/signed by a key without a name/u, /^1!$/u, /^2!$/u]],
    [
      'a signature of something else',
      { ...files, 'datapackage-digest.json': signed(good, 'sha256:0') },
      [/damaged: .*the signature does not hold/u, /^1! \(of a WACZ/u, /^2! /u],
    ],
    [
      'a digest that does not hold',
      { ...files, 'datapackage.json': described(sha256('x')) },
      [/damaged: .*its digest does not hold/u, /^1! \(of/u, /^2! /u],
    ],
    [
      'a description that was changed',
      { ...files, 'datapackage-digest.json': signed(described('x')) },
      [/damaged: .*the digest of datapackage.json does not hold/u, /^1! /u, /^2! /u],
    ],
    ['no archive', { 'datapackage.json': '{}', 'pages/pages.jsonl': '' }, [/damaged: .*it holds no archive/u]],
    [
      'a page that is listed and not there',
      { ...files, 'pages/pages.jsonl': `${pages}{"url": "https://wadi.example/7"}\n` },
      [/a valid WACZ/u, /^1!$/u, /^2!$/u, /^7 damaged: listed as a page/u],
    ],
  ]
  test.each(cases)('%s', async (name, inside, right) => {
    const path = join(folder, 'test.wacz')
    writeFileSync(path, zip(inside))
    const found = await told(zip(inside), 'test.wacz')
    expect(found, `${name}${doubt}`).toHaveLength(right.length)
    for (const [index, one] of right.entries()) expect(found[index]).toMatch(one)
  })
  test('a zip that is cut off', async () =>
    expect(await told(zip(files).subarray(0, -30), 'test.wacz')).toEqual([expect.stringContaining('damaged')]))
})

describe('an index of archives', () => {
  const cdxj = (url: string, more: object): string =>
    `example,wadi)/ 20240211090000 ${JSON.stringify({ url, filename: 'a/1.warc.gz', offset: '5', length: '70', ...more })}\n`
  const lines =
    cdxj('https://wadi.example/1', { status: '200', mime: 'text/html' }) +
    cdxj('https://wadi.example/2', { status: '301', mime: 'text/html' }) +
    cdxj('https://wadi.example/3', { status: '200', mime: 'image/png' }) +
    cdxj('https://wadi.example/4', { status: '200', mime: 'text/html', length: undefined })
  const cdx = ` CDX N b a m s k r M S V g\nexample,wadi)/ 20240211090000 https://wadi.example/1 text/html 200 AAAA - - 70 5 a/1.warc.gz\n`

  test.each([lines, cdx])('is no article', async (text) =>
    expect(await told(text, 'index.cdxj')).toEqual([expect.stringContaining('isnad ranges --cdx')]),
  )
  test.each([
    [lines, 2],
    [cdx, 1],
  ] as const)('gives the ranges of its pages', async (text, count) => {
    const path = join(folder, 'index.cdx')
    writeFileSync(path, text)
    const found = []
    for await (const one of cdxRanges(path, 'https://archive.example/data/')) found.push(one)
    expect(found).toHaveLength(count)
    expect(found[0]).toEqual({ url: 'https://archive.example/data/a/1.warc.gz', offset: 5, length: 70 })
    const bare = await cdxRanges(path, undefined).next()
    expect(bare.value).toMatchObject({ why: expect.stringContaining('--base') })
  })
})
