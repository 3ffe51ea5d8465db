import { createHash } from 'node:crypto'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Bytes, http, joined, page, response, told, warc } from './made-archives.cases.ts'
import { zstdLibrary } from './unpacking/zstd-frame.ts'

let zstd: Awaited<ReturnType<typeof zstdLibrary>>
beforeAll(async () => {
  zstd = await zstdLibrary()
})

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
    ['empty lines before the first', () => joined('\r\n\r\n', ...three), all],
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
