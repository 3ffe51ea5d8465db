import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Capture, CaptureOutcome } from '../../model/capture.ts'
import type { Part } from '../../model/part.ts'
import { readCaptures } from '../read-captures.ts'
import { cutFile } from './cut-file.ts'
import { cutPaths } from './cut-paths.ts'
import { readPart } from './read-part.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-parts-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const noFetch = async (): Promise<Uint8Array> => {
  throw new Error('nothing is fetched')
}
const filler = (i: number): string => Array.from({ length: 150 }, (_, k) => `${(i * 7919 + k * 104_729) % 999_983}`).join(' ')
const line = (i: number): string => JSON.stringify({ id: `${i}`, url: `https://asda.example/${i}`, title: `خبر ${i}`, text: filler(i) })
const record = (i: number): string => {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<h1>${i}</h1><p>${filler(i)}\r\n\r\nWARC/1.0\r\n</p>`
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:${i}>\r\nWARC-Target-URI: https://asda.example/${i}\r\nWARC-Date: 2023-03-01T00:00:00Z\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`
}
const many = <T>(of: (i: number) => T, count = 5000): T[] => Array.from({ length: count }, (_, i) => of(i))

async function outcomesOf(outcomes: AsyncIterable<CaptureOutcome>): Promise<CaptureOutcome[]> {
  const found: CaptureOutcome[] = []
  for await (const outcome of outcomes) found.push(outcome)
  return found
}
const all = async (outcomes: AsyncIterable<CaptureOutcome>): Promise<Capture[]> =>
  (await outcomesOf(outcomes)).flatMap((one) => ('capture' in one ? [one.capture] : []))

async function partsOf(path: string, size: number): Promise<Part[]> {
  const parts: Part[] = []
  try {
    for await (const part of cutFile({ source: path, path }, size)) parts.push(part)
  } catch {
    // A file that is cut off gives the parts before the cut.
  }
  return parts
}

const files: readonly (readonly [name: string, bytes: () => string | Uint8Array])[] = [
  ['lines.jsonl', () => `${many(line).join('\n')}\n`],
  [
    'no-line-end-and-a-broken-line.jsonl',
    () =>
      many(line)
        .map((one, i) => (i % 10 === 0 ? `${one}\nno json\n` : one))
        .join('\n'),
  ],
  ['packed.jsonl.gz', () => gzipSync(many(line).join('\n'))],
  ['cut-off.jsonl.gz', () => gzipSync(many(line).join('\n')).subarray(0, -100_000)],
  ['records.warc', () => many(record).join('')],
  ['packed-in-one-piece.warc.gz', () => gzipSync(many(record).join(''))],
  ['packed-by-records.warc.gz', () => Buffer.concat(many((i) => gzipSync(record(i))))],
  ['cut-off-by-records.warc.gz', () => Buffer.concat(many((i) => gzipSync(record(i)))).subarray(0, -300)],
]

describe('the parts of a file give what the file gives', () => {
  test.each(files)(
    '%s',
    async (name, bytesOfFile) => {
      const path = join(folder, name)
      const bytes = bytesOfFile()
      writeFileSync(path, bytes)
      const parts = await partsOf(path, Buffer.byteLength(bytes))
      expect(parts.length).toBeGreaterThan(1)
      const apart: CaptureOutcome[] = []
      // Each part is read for itself, the last first.
      for (const part of parts.toReversed()) apart.unshift(...(await outcomesOf(readPart(part, '/', noFetch))))
      const whole = await outcomesOf(readCaptures([path]))
      // That a file of lines is cut off is told by whoever cuts it.
      if (name === 'cut-off.jsonl.gz') expect(whole.pop()).toMatchObject({ outcome: 'damaged' })
      expect(apart.length).toBe(whole.length)
      expect(apart).toEqual(whole)
    },
    240_000,
  )
})

test('small files go together, a large one alone; names stay as they were given', async () => {
  const pages = join(folder, 'pages')
  mkdirSync(join(pages, 'deep'), { recursive: true })
  for (let i = 0; i < 70; i++) writeFileSync(join(pages, `${i}.html`), `<h1>${i}</h1><p>${filler(i)}</p>`)
  writeFileSync(join(pages, 'deep/large.jsonl'), many(line, 2000).join('\n'))
  const found = []
  for await (const one of cutPaths(['pages', 'missing.html'], folder)) found.push(one)
  expect(found.map((one) => Object.keys(one)[0]).sort()).toEqual(['file', 'parts', 'parts', 'place'])
  const parts = found.flatMap((one) => ('parts' in one ? one.parts : []))
  expect(parts).toHaveLength(70)
  expect(parts[0]).toMatchObject({ source: 'pages/0.html', from: 0, whole: true })
  expect(found.find((one) => 'file' in one)).toEqual({ file: 'pages/deep/large.jsonl' })
  const [capture] = await all(readPart(parts[0]!, folder, noFetch))
  expect(capture).toMatchObject({ source: 'pages/0.html', media: 'html' })
})

test('a file that changed after it was cut is not read', async () => {
  const path = join(folder, 'changed.html')
  writeFileSync(path, `<p>${filler(1)}</p>`)
  const [part] = await partsOf(path, 900)
  writeFileSync(path, `<p>${filler(2)}</p>`)
  await expect(all(readPart(part!, '/', noFetch))).rejects.toThrow('has changed since it was added')
  rmSync(path)
  await expect(all(readPart(part!, '/', noFetch))).rejects.toThrow('no such file')
})
