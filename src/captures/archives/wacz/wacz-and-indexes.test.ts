import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cdxRanges } from '../../parts/cdx-ranges.ts'
import { type Bytes, joined, response, told } from '../made-archives.cases.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-archives-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

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
  const archive = joined(...[response(1), response(2)].map((one) => gzipSync(one)))
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
