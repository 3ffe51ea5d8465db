import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isnad } from '../isnad.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-bad-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, bytes: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

const LINE = JSON.stringify({
  id: 'good-1',
  url: 'https://alwadi.example/1',
  outlet: 'alwadi',
  title: 'افتتاح الجسر الجديد',
  text: 'قال المهندس سامر الخولي إن الجسر الجديد سيفتح أمام المركبات مطلع الشهر المقبل.\nوأضاف أن الكلفة بلغت سبعة ملايين.',
})
const PAGE = `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>افتتاح الجسر</title></head><body><article><h1>افتتاح الجسر الجديد</h1>
<p>قال المهندس سامر الخولي، مدير مشروع الجسر، إن الجسر الجديد سيفتح أمام المركبات مطلع الشهر المقبل بعد انتهاء أعمال الاختبار.</p>
<p>وأضاف في تصريح للصحفيين أن كلفة المشروع بلغت سبعة ملايين، وأن العمل استغرق ثلاث سنوات كاملة شارك فيها مئة عامل.</p></article></body></html>`

describe('a bad file is one clear line, and the rest of the batch is read', () => {
  const warc = (body: string): string => {
    const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${body}`
    const length = Buffer.byteLength(http)
    return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\nWARC-Target-URI: https://alwadi.example/w\r\nWARC-Date: 2022-01-02T03:04:05Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${length}\r\n\r\n${http}\r\n\r\n`
  }
  const cases: readonly (readonly [name: string, file: string, bytes: () => string | Uint8Array, cause: RegExp])[] = [
    ['an empty file', 'empty.html', () => '', /empty/iu],
    [
      'a picture',
      'photo.html',
      () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...Array(64).fill(0)]),
      /binary|picture|image|text/iu,
    ],
    ['a truncated gzip', 'cut.jsonl.gz', () => gzipSync(`${LINE}\n`.repeat(500)).subarray(0, 60), /gzip|truncated|ends/iu],
    ['a truncated WARC', 'cut.warc', () => warc(PAGE).slice(0, 700), /truncated|ends|cut|short/iu],
    ['a truncated compressed WARC', 'cut.warc.gz', () => gzipSync(warc(PAGE)).subarray(0, 500), /truncated|ends|gzip|cut|short/iu],
    ['a page with no article', 'none.html', () => '<html><body><a href="/">الرئيسية</a></body></html>', /no article/iu],
    ['broken JSON in the middle', 'broken.jsonl', () => `${LINE}\n{"id": "x", \n`, /line 2/iu],
  ]
  test.each(cases)('%s', async (_, name, bytes, cause) => {
    const bad = file(name, bytes())
    const good = file('good.html', PAGE)
    const { code, out, err } = await isnad(['read', '--json', bad, good])
    expect(err).toContain(name)
    expect(err).toMatch(cause)
    expect(err).not.toMatch(/\n\s+at /u)
    expect(code).toBe(0)
    const pages = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { article: { headline: { value: string } } })
    expect(pages.at(-1)!.article.headline.value).toBe('افتتاح الجسر الجديد')
  })

  test('a missing file alone ends with an exit code that is not zero', async () => {
    const { code, err } = await isnad(['read', join(folder, 'missing.html')])
    expect(code).toBe(1)
    expect(err).toContain('missing.html')
  })

  test('nesting 100,000 deep ends, quickly and clearly', async () => {
    const deep = file('deep.html', `${'<div>'.repeat(100_000)}${PAGE}${'</div>'.repeat(100_000)}`)
    const { code, err } = await isnad(['read', '--json', deep])
    expect([0, 1]).toContain(code)
    expect(err).not.toMatch(/\n\s+at /u)
  })

  test('a page of more than 50 MB is refused by name', async () => {
    const huge = file('huge.html', PAGE.replace('</body>', `${'<p>نص</p>'.repeat(5_400_000)}</body>`))
    const { err } = await isnad(['read', '--json', huge])
    expect(err).toMatch(/huge\.html.*MB/u)
  })

  test('a wrong charset label does not garble the page', async () => {
    const wrong = file('label.html', PAGE.replace('charset="utf-8"', 'charset="windows-1256"'))
    const { out } = await isnad(['read', '--json', wrong])
    expect(JSON.parse(out).article.headline.value).toBe('افتتاح الجسر الجديد')
  })
})

describe('a bad collection is one clear line', () => {
  test('a file that is no database', async () => {
    const { code, err } = await isnad([
      'stats',
      '--collection',
      file('no.sqlite', 'this is a text and no database, long enough to be read as one'.repeat(20)),
    ])
    expect(code).toBe(1)
    expect(err).toMatch(/^isnad: .*no\.sqlite/u)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
  test('a folder that cannot be written', async () => {
    const { code, err } = await isnad(['add', file('page.html', PAGE), '--collection', '/proc/isnad/c.sqlite'])
    expect(code).toBe(1)
    expect(err).toContain('/proc/isnad/c.sqlite')
  })
  test('a PostgreSQL that is not there', async () => {
    const { code, err } = await isnad(['stats'], { env: { ISNAD_COLLECTION: 'postgres://nobody:secret@127.0.0.1:1/none' } })
    expect(code).toBe(1)
    expect(err).toMatch(/127\.0\.0\.1:1/u)
    expect(err).not.toContain('secret')
  })
  test.each([['stats'], ['serve'], ['search', 'x'], ['export', 'groups'], ['add', 'x.html'], ['work', '--queue', 'nats://127.0.0.1:1']])(
    'a password on the command line of %s is refused, since `ps` shows it',
    async (...args) => {
      for (const address of ['postgres://isnad:secret@127.0.0.1:1/news', 'postgres://isnad@127.0.0.1:1/news?password=secret']) {
        const { code, err } = await isnad([...args, '--collection', address])
        expect(code).toBe(2)
        expect(err).toMatch(/PGPASSWORD/u)
        expect(err).not.toContain('secret')
      }
    },
  )
})
