import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { joined, warc } from '../../captures/archives/made-archives.cases.ts'
import { streamOf } from '../../captures/bytes-of.ts'
import { bytesCaptures } from '../../captures/read-captures.ts'
import { openDatabase } from '../../store/open.ts'
import { articleNumber } from '../collection/article-number.ts'
import { addCaptures } from './add.ts'

let location: string
beforeEach(() => {
  location = join(mkdtempSync(join(tmpdir(), 'isnad-pages-')), 'news.sqlite')
})
afterEach(() => rmSync(join(location, '..'), { recursive: true, force: true }))

/** "The minister Samir Nasr said that the new bridge opens next month after its trial, and N." */
const body = (more: string, head = ''): string =>
  `<html><head>${head}</head><body><h1>جسر جديد</h1><p>قال الوزير سمير نصر إن الجسر الجديد سيفتح الشهر المقبل بعد انتهاء التجربة التي بدأت قبل أسبوعين ${more}.</p></body></html>`

const response = (path: string, html: string): Buffer =>
  warc(path, `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`)
const redirect = (path: string, to: string, status = 301): Buffer => warc(path, `HTTP/1.1 ${status} Moved\r\nLocation: ${to}\r\n\r\n`)

const add = (...records: Buffer[]) => addCaptures(location, bytesCaptures('test.warc', streamOf([joined(...records)])), {})

/** Pages, each with its number of articles. */
async function pages(): Promise<number[]> {
  const database = await openDatabase(location, { create: false })
  const rows = await database.all<{ page: string }>('SELECT page FROM articles')
  await database.close()
  const counts = new Map<string, number>()
  for (const { page } of rows) counts.set(page, (counts.get(page) ?? 0) + 1)
  return [...counts.values()].toSorted()
}

const DESKTOP = response(
  '900',
  body('اليوم', '<link rel="alternate" media="only screen and (max-width: 640px)" href="https://m.wadi.example/900">'),
)
const MOBILE = Buffer.from(response('900', body('أمس')).toString().replace('//wadi.example', '//m.wadi.example'))

test('a page for telephones that the page itself names is the same page, in whatever order they come', async () => {
  await add(DESKTOP, MOBILE)
  expect(await pages()).toEqual([2])
  rmSync(location)
  await add(MOBILE)
  expect(await pages()).toEqual([1])
  await add(DESKTOP)
  expect(await pages()).toEqual([2])
  const database = await openDatabase(location, { create: false })
  const [{ pairs }] = (await database.all('SELECT count(*) AS pairs FROM alignments')) as [{ pairs: number }]
  // Versions of a page are not compared as two pages.
  expect(pairs).toBe(0)
  expect(await articleNumber(database, 'http://m.wadi.example/900/?utm_source=x')).toBeDefined()
  await database.close()
})

test('what prints the same is no version when its page turns out to be another', async () => {
  await add(Buffer.from(response('900', body('اليوم')).toString().replace('//wadi.example', '//m.wadi.example')))
  await add(DESKTOP)
  expect(await pages()).toEqual([1])
})

test.each<readonly [string, Buffer, readonly number[]]>([
  ['a redirect that lasts', redirect('old-900', 'https://wadi.example/900'), [2]],
  ['one for now', redirect('old-900', 'https://wadi.example/900', 302), [1, 1]],
  ['one to the front page', redirect('old-900', 'https://wadi.example/'), [1, 1]],
  ['one to another site', redirect('old-900', 'https://jisr.example/900'), [1, 1]],
])('%s', async (_, moved, right) => {
  await add(response('old-900', body('أمس')), response('900', body('اليوم')))
  expect(await pages()).toEqual([1, 1])
  await add(moved)
  expect(await pages()).toEqual(right)
})

test('a collection that an older program made is brought to one page an article, once', async () => {
  await add(response('900', body('اليوم')), response('901', body('أمس')), response('902', body('غدا')))
  const database = await openDatabase(location, { create: false })
  // As an older program told them apart: 901 was captured as `…/900/`, and 902 as `…/902/`.
  const rename = async (path: string, url: string) =>
    database.run('UPDATE articles SET page = ?, url = ?, kept = replace(kept, page, ?) WHERE url = ?', [
      `old-${path}`,
      url,
      `old-${path}`,
      `https://wadi.example/${path}`,
    ])
  await rename('901', 'https://wadi.example/900/')
  await rename('902', 'https://wadi.example/902/')
  await database.run("DELETE FROM meta WHERE name = 'pages'")
  await database.close()
  await add(response('903', body('الأحد')))
  expect(await pages()).toEqual([1, 1, 2])
})
