import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { http, warc } from '../../captures/archives/made-archives.cases.ts'
import type { RecordReport } from '../../model/record-report.ts'
import { addPaths } from './add.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-seen-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function reportsOf(name: string, bytes: Uint8Array): Promise<RecordReport[]> {
  writeFileSync(join(folder, name), bytes)
  const reports: RecordReport[] = []
  await addPaths(join(folder, 'news.sqlite'), [join(folder, name)], { onReport: (some) => reports.push(...some) })
  return reports
}

const STORY = 'قال مدير الميناء سامي النوري إن الرصيف الجديد سيفتح مطلع الشهر المقبل بعد انتهاء التجارب عليه كلها أمام السفن.'
const PAGE = `<!doctype html><html lang="ar"><body><h1>الرصيف الجديد</h1><article><p>${STORY}</p><p>${STORY}</p></article></body></html>`

const again = (at: string) =>
  warc('again', http(''), {
    type: 'revisit',
    fields: `WARC-Payload-Digest: sha1:AAAA\r\nWARC-Refers-To-Target-URI: https://wadi.example/1\r\nWARC-Refers-To-Date: ${at}\r\n`,
  })

test('a revisit of a page that is kept already is a later sighting of its article; of one taken another time it is none', async () => {
  const [kept] = await reportsOf('a.warc', warc(1, http(PAGE)))
  expect(kept).toMatchObject({ outcome: 'new' })
  const [seen] = await reportsOf('b.warc', again('2024-02-11T09:00:00Z'))
  expect(seen).toMatchObject({
    outcome: 'unchanged',
    id: kept!.id,
    why: expect.stringContaining('seen again: the same as https://wadi.example/1'),
  })
  const [other] = await reportsOf('c.warc', again('2023-01-01T00:00:00Z'))
  expect(other).toMatchObject({ outcome: 'not-of-interest', why: expect.stringContaining('was not read before') })
}, 120_000)
