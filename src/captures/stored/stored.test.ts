import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CaptureOutcome } from '../../model/capture.ts'
import { captureRecord } from '../archives/capture-record.ts'
import { joined, page, response } from '../archives/made-archives.cases.ts'
import { readCaptures } from '../read-captures.ts'
import { captureAt } from './capture-at.ts'
import { originalAt } from './original-at.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-stored-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const NOW = '2024-05-01T08:00:00Z'
type Captured = Extract<CaptureOutcome, { capture: unknown }>

async function capturesIn(path: string): Promise<Captured[]> {
  const found: Captured[] = []
  for await (const one of readCaptures([path])) if ('capture' in one) found.push(one)
  return found
}

const feed = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>صدى</title><item><title>افتتاح الجسر</title><link>https://asda.example/7</link><content:encoded>&lt;p&gt;${'قال الوزير إن الجسر يفتح غدا. '.repeat(12)}&lt;/p&gt;</content:encoded></item></channel></rss>`
const text = `افتتاح الجسر\n\n${'قال الوزير إن الجسر يفتح غدا. '.repeat(12)}`

/** Each file as a user may have it, and the type of the record that archives it. */
const FILES: readonly (readonly [name: string, content: string | Uint8Array, type: string])[] = [
  ['page.html', page(1), 'resource'],
  ['packed.html.gz', gzipSync(page(2)), 'resource'],
  ['note.txt', text, 'resource'],
  [
    'line.jsonl',
    `{"url":"https://asda.example/8","title":"الجسر","text":${JSON.stringify(text)},"seen":"2024-02-11"}\n{"a":1}`,
    'conversion',
  ],
  ['feed.xml', feed, 'conversion'],
  ['one.warc.gz', joined(...[response(3), response(4)].map((one) => gzipSync(one))), 'response'],
  ['plain.warc', joined(response(5), response(6)), 'response'],
]

test.each(FILES)('%s is archived, and read from the archive as it was', async (name, content, type) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  const found = await capturesIn(path)
  expect(found.length).toBeGreaterThan(0)
  for (const [i, { place, capture }] of found.entries()) {
    expect(await captureAt({ path, place })).toEqual(capture)
    const record = captureRecord(capture, await originalAt({ path, place }), NOW)
    expect(record.type).toBe(type)
    const archive = join(folder, `${name}-${i}.warc.gz`)
    writeFileSync(archive, record.bytes)
    const [again, ...others] = await capturesIn(archive)
    expect(others).toEqual([])
    const { id: _, source: __, record: ___, ...same } = capture
    expect(again!.capture).toMatchObject({
      ...same,
      digest: record.digest,
      charset: expect.stringMatching(new RegExp(capture.charset!, 'iu')),
    })
    // What is not known of the time or the address is not known behind the archive either.
    expect([again!.capture.at, again!.capture.url]).toEqual([capture.at, capture.url])
    expect(again!.place.record).toBe(record.within)
  }
})

test('what is not there any more is not found', async () => {
  const path = join(folder, 'away.warc')
  writeFileSync(path, response(7))
  const [one] = await capturesIn(path)
  writeFileSync(path, response(8))
  expect(await originalAt({ path, place: one!.place })).toBeUndefined()
  expect(await captureAt({ path, place: one!.place })).toBeUndefined()
  rmSync(path)
  expect(await originalAt({ path, place: one!.place })).toBeUndefined()
  expect(await originalAt({ path: join(folder, 'none.wacz#archive/data.warc'), place: one!.place })).toBeUndefined()
})
