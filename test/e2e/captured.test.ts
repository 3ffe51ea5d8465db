import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inertHtml } from '../../src/captures/framed/inert-html.ts'
import { pagePieces } from '../../src/captures/framed/page-pieces.ts'
import { addPaths } from '../../src/run/ingest/add.ts'
import { startServer } from '../../src/server/listen.ts'
import { CHROMIUM, CHROMIUM_ARGS, chromiumThere } from '../chromium.ts'
import { HOSTILE_MARKUP } from '../hostile-markup.ts'
import { EXAMPLES } from '../isnad.ts'

if (!chromiumThere) console.warn('skipped: captured pages in a browser, since Chromium is not installed')

const SAID = '<p>قال وزير النقل سامر الخولي إن الجسر الجديد سيفتح أمام المركبات مطلع الشهر المقبل بعد انتهاء أعمال الاختبار.</p>'
const filler = '<p>وتشهد المدينة في هذه الأيام حركة كبيرة في شوارعها القديمة وأسواقها الممتدة على ضفتي النهر.</p>'.repeat(30)
const hostile = (markup: string): string =>
  `<html lang="ar"><body><article><h1>افتتاح الجسر الجديد</h1>${filler}${SAID}${markup}</article></body></html>`

const record = (url: string, type: string, body: string | Uint8Array): Buffer => {
  const head = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`
  const block = Buffer.concat([Buffer.from(head), Buffer.from(body as string)])
  const fields = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:${url.length}-${type.length}>\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-02-11T09:00:00Z\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`
  return gzipSync(Buffer.concat([Buffer.from(fields), block, Buffer.from('\r\n\r\n')]))
}
/** One pixel. */
const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

let folder: string
let server: Awaited<ReturnType<typeof startServer>>
let browser: Browser
interface Listed {
  readonly id: string
  readonly url?: string
  readonly headline: string
}
let listed: Listed[]
const get = async <T>(path: string): Promise<T> => (await (await fetch(`${server.url}${path}`)).json()) as T

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-captured-'))
  writeFileSync(
    join(folder, 'hostile.html'),
    hostile(HOSTILE_MARKUP.filter((one) => !/<plaintext|<frameset|<textarea|<xmp/u.test(one)).join('\n')),
  )
  const page = hostile(
    '<img src="/in.gif" alt="in"><img src="https://evil.example/out.gif" alt="out"><link rel="stylesheet" href="style.css">',
  )
  writeFileSync(
    join(folder, 'with-pictures.warc.gz'),
    Buffer.concat([
      record('https://wadi.example/bridge', 'text/html; charset=utf-8', page),
      record('https://wadi.example/in.gif', 'image/gif', GIF),
      record('https://wadi.example/style.css', 'text/css', 'h1{color:rgb(1, 2, 3)} body{background:url(https://evil.example/bg.png)}'),
    ]),
  )
  const path = join(folder, 'news.sqlite')
  await addPaths(path, [EXAMPLES, join(folder, 'hostile.html'), join(folder, 'with-pictures.warc.gz')])
  server = await startServer({ location: path, host: '127.0.0.1', port: 0 })
  if (chromiumThere) browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS })
  listed = (await get<{ items: Listed[] }>('/api/articles?limit=100')).items
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
})

test('the frame has the strictest policy, and stands in pages of ours alone', async () => {
  const { headers } = await fetch(`${server.url}/articles/${listed[0]!.id}/frame`)
  const policy = headers.get('content-security-policy')!
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'self'")
  expect(policy).toMatch(/(?:^|; ?)sandbox ?(?:;|$)/u)
  expect(policy).not.toContain('script-src')
  expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
  const room = await fetch(`${server.url}/articles/${listed[0]!.id}/captured`)
  expect(room.headers.get('content-security-policy')).toContain("frame-src 'self'")
  expect(await room.text()).toMatch(/<iframe[^>]* sandbox(?:=""|\s|>)/u)
  expect((await fetch(`${server.url}/articles/none/captured`)).status).toBe(404)
  expect((await fetch(`${server.url}/articles/none/frame`)).status).toBe(404)
})

describe.skipIf(!chromiumThere)('in a browser', () => {
  test('nothing of hostile markup runs, asks or leads away, even without any policy around it', async () => {
    const page = await (await browser.newContext()).newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('dialog', (dialog) => {
      asked.push('dialog')
      void dialog.dismiss()
    })
    const ran: string[] = []
    for (const markup of HOSTILE_MARKUP) {
      // The policy in the page is taken out: the markup alone must be harmless.
      const html = inertHtml(pagePieces(hostile(markup)), { chosen: [], others: [] }).replace(/<meta http-equiv[^>]*>/u, '')
      // Styles may name addresses; that is what the policy is for.
      const withoutStyles = html.replace(/<style>.*?<\/style>/gsu, '').replace(/ style="[^"]*"/gu, '')
      await page.setContent(withoutStyles, { waitUntil: 'load' })
      if (await page.locator('#press').count())
        await page
          .locator('#press')
          .first()
          .click({ force: true, timeout: 2000 })
          .catch(() => undefined)
      if (await page.evaluate(() => 'hit' in window)) ran.push(markup)
      if (
        (await page.evaluate(
          () => document.querySelectorAll('script,iframe,object,embed,form,base,link,svg,math,[href],[src],[srcset]').length,
        )) > 0
      )
        ran.push(`left over: ${markup}`)
      expect(page.url(), markup).toBe('about:blank')
    }
    expect(ran).toEqual([])
    expect(asked).toEqual([])
  }, 120_000)

  test('in the room nothing runs and nobody is asked, styles included', async () => {
    const page = await (await browser.newContext()).newPage()
    const outside: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url) && !request.url().startsWith('data:image/gif')) outside.push(request.url())
    })
    for (const { id } of listed.filter(({ headline }) => headline.includes('افتتاح الجسر الجديد'))) {
      await page.goto(`${server.url}/articles/${id}/captured`)
      const frame = page.frames().find((one) => one.url().includes('/frame'))!
      await frame.waitForLoadState('load')
      expect(await frame.locator('h1').textContent()).toContain('افتتاح الجسر الجديد')
      await page.waitForTimeout(300)
      expect(page.url()).toContain(`/articles/${id}/captured`)
    }
    expect(outside).toEqual([])
  }, 60_000)

  test('pictures and styles are those of the same archive', async () => {
    const page = await (await browser.newContext()).newPage()
    const { id } = listed.find(({ url }) => url === 'https://wadi.example/bridge')!
    const html = await (await fetch(`${server.url}/articles/${id}/frame`)).text()
    expect(html).toMatch(/<img alt="in" src="data:image\/gif;base64,/u)
    expect(html).toMatch(/<img alt="out">/u)
    await page.goto(`${server.url}/articles/${id}/frame`)
    expect(await page.locator('h1').evaluate((one) => getComputedStyle(one).color)).toBe('rgb(1, 2, 3)')
  })

  test.each([1360, 390])('a press on a value leads to its words, marked and in sight: %i wide', async (width) => {
    const page = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage()
    const { id } = listed.find(({ url }) => url === 'https://wadi.example/bridge')!
    await page.goto(`${server.url}/articles/${id}/captured`)
    await page.locator('.read-of-it a', { hasText: 'سامر الخولي' }).first().click()
    await page.waitForLoadState('load')
    const mark = page.frameLocator('iframe.captured').locator('#isnad-at')
    expect(await mark.textContent()).toContain('سامر الخولي')
    const [box, frame] = [await mark.boundingBox(), await page.locator('iframe.captured').boundingBox()]
    expect(box!.y).toBeGreaterThanOrEqual(frame!.y - 1)
    expect(box!.y + box!.height).toBeLessThanOrEqual(frame!.y + frame!.height + 1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true)
    if (process.env.ISNAD_PICTURES) await page.screenshot({ path: `${process.env.ISNAD_PICTURES}/captured-${width}.png` })
    // From the article, too, it is one press.
    await page.goto(`${server.url}/articles/${id}`)
    await page.locator('.said a[href*="/captured?at="]').first().click()
    expect(await page.frameLocator('iframe.captured').locator('mark').first().textContent()).toBeTruthy()
  })
})
