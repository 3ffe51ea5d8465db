import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Group, Kept, SearchResult, SpeakerView, Stats } from '../../src/api/schemas.ts'
import type { Collection } from '../../src/model/collection.ts'
import { openCollection } from '../../src/run/collection/collection.ts'
import { startServer } from '../../src/server/listen.ts'
import { CHROMIUM, CHROMIUM_ARGS, chromiumThere } from '../chromium.ts'
import { EXAMPLES, isnad } from '../isnad.ts'
import { roomPaths } from '../room-paths.ts'

if (!chromiumThere) console.warn('skipped: the reading room in a browser, since Chromium is not installed')

let folder: string
let collection: Collection
let server: Awaited<ReturnType<typeof startServer>>
let statement: string
let article: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-room-'))
  const path = join(folder, 'news.sqlite')
  await isnad(['add', EXAMPLES, '--collection', path])
  collection = await openCollection(path)
  server = await startServer({ location: path, host: '127.0.0.1', port: 0 })
  const [best] = await collection.statementsLike('بلغت كلفة المرحلة الأولى 340 مليون دينار', 1)
  statement = best!.id
  article = best!.article.id
})
afterAll(async () => {
  await server.close()
  await collection.close()
  rmSync(folder, { recursive: true, force: true })
})

const get = (path: string, init?: RequestInit) => fetch(`${server.url}${path}`, init)

describe('API', () => {
  test('answers are of the shapes that it describes', async () => {
    Stats.parse(await (await get('/api/stats')).json())
    Kept.parse(await (await get(`/api/articles/${article}`)).json())
    Group.parse(await (await get(`/api/statements/${statement}/group`)).json())
    SearchResult.parse(await (await get(`/api/search?q=${encodeURIComponent('الميناء')}`)).json())
    SpeakerView.parse(await (await get(`/api/speakers/${encodeURIComponent('نادر الصيرفي')}`)).json())
    const { openapi, paths } = (await (await get('/api/openapi.json')).json()) as { openapi: string; paths: object }
    expect(openapi).toBe('3.1.0')
    expect(Object.keys(paths).length).toBeGreaterThan(10)
  })
  test.each([
    ['/api/articles/none', 404],
    ['/api/nothing', 404],
    ['/api/articles?limit=100000', 400],
    ['/api/search?q=x&from=2022-02-30', 400],
  ])('%s is a clear %i', async (path, status) => {
    const response = await get(path)
    expect(response.status).toBe(status)
    expect(((await response.json()) as { error: string }).error).toBeTruthy()
  })
  test('writing is refused', async () => expect((await get('/api/stats', { method: 'POST' })).status).toBe(405))
  test('a port in use is one clear error', async () => {
    await expect(startServer({ location: '', host: '127.0.0.1', port: Number(new URL(server.url).port) })).rejects.toThrow('is in use')
  })
})

describe('pages', () => {
  const paths = async () => Object.values(await roomPaths(collection))

  test('no script or style in a page, a strict policy', async () => {
    const response = await get(`/articles/${article}`)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    const html = await response.text()
    // What stands in the page for machines is data in one element, and runs nothing.
    const [data, ...more] = [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/gu)].map(([, json]) =>
      JSON.parse(json!),
    )
    expect(more).toEqual([])
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@graph': expect.arrayContaining([expect.objectContaining({ '@type': 'NewsArticle' })]),
    })
    const shown = html.replace(/<script type="application\/ld\+json">[^<]*<\/script>/u, '')
    expect(shown).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son\w+=/u)
  })
  test('a group shows its gap, its disagreements and the changed number', async () => {
    const html = await (await get(`/statements/${statement}?lang=en`)).text()
    expect(html).toContain('missing hand')
    expect(html).toContain('gives the words to another speaker')
    expect(html).toContain('<del>340</del>')
  })

  describe.skipIf(!chromiumThere)('in a browser', () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
    let browser: Browser
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS })
    })
    afterAll(() => browser?.close())

    const LOOKS = [
      { lang: 'ar', width: 360, colorScheme: 'dark' },
      { lang: 'ar', width: 1280, colorScheme: 'light' },
      { lang: 'en', width: 360, colorScheme: 'light' },
      { lang: 'en', width: 1280, colorScheme: 'dark' },
    ] as const
    test.each(LOOKS)(
      'every page is accessible, fits and asks nobody else: $lang, $width wide, $colorScheme',
      async ({ lang, width, colorScheme }) => {
        const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme })
        const page = await context.newPage()
        const outside: string[] = []
        page.on('request', (request) => {
          if (!request.url().startsWith(server.url)) outside.push(request.url())
        })
        page.on('console', (message) => {
          // A page that is not there says so; whatever else is said is a breach of the policy or a mistake.
          if (message.type() === 'error' && !message.text().includes('404')) outside.push(message.text())
        })
        await page.goto(`${server.url}/?lang=${lang}`)
        for (const path of await paths()) {
          await page.goto(`${server.url}${path}`)
          expect(await page.locator('html').getAttribute('dir'), path).toBe(lang === 'ar' ? 'rtl' : 'ltr')
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
            path,
          ).toBeLessThanOrEqual(0)
          const violations = (await page.evaluate(
            `${axe}; axe.run().then(({ violations }) => violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
          )) as string[]
          expect(violations, path).toEqual([])
        }
        expect(outside).toEqual([])
        await context.close()
      },
      120_000,
    )

    test.each([true, false])(
      'the ways between the pages, scripts: %s',
      async (javaScriptEnabled) => {
        const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled })
        const page = await context.newPage()
        await page.goto(server.url)
        await page.click('.most-carried .words a')
        await page.waitForURL(/statements/u)
        expect(await page.locator('.chain-picture.wide .missing').count()).toBeGreaterThan(0)
        const [pair] = await page.locator('.prints .pair').all()
        if ((await pair!.getAttribute('open')) === null) await pair!.locator('summary').click()
        expect(await pair!.locator('ins.number').first().innerText()).toContain('430')
        await page.click('.chain-picture.wide .place a >> nth=0')
        await page.waitForURL(/statements/u)
        await page.click('.kicker a')
        await page.waitForURL(/speakers/u)
        expect(page.url()).toContain('/speakers/')
        await page.click('.saying-item .meta a')
        await page.waitForURL(/articles/u)
        expect(await page.locator('.body mark').count()).toBeGreaterThan(0)
        await page.click('.page-tools a')
        await page.waitForURL(/evidence/u)
        expect(page.url()).toContain('/evidence')
        await page.click('td.printed a >> nth=0')
        await page.waitForURL(/at=/u)
        expect(await page.locator('#at').count()).toBe(1)
        await page.goto(server.url)
        await page.fill(
          'textarea[name=text]',
          'قال الوزير سامر الخولي إن الجسر الجديد سيفتح أمام المركبات مطلع الشهر المقبل بعد انتهاء أعمال الاختبار.',
        )
        await page.click('form.read button')
        expect(await page.locator('.said h3').innerText()).toContain('سامر الخولي')
        await context.close()
      },
      60_000,
    )

    test('a search marks its hits, and a language once chosen stays', async () => {
      const page = await browser.newPage()
      await page.goto(`${server.url}/search`)
      await page.fill('.ask input[name=q]', 'الموانئ')
      await page.click('.ask button[type=submit]')
      await page.waitForURL(/q=/u)
      expect(await page.locator('mark').count()).toBeGreaterThan(3)
      await page.click('a.language')
      await page.waitForURL(/lang=en/u)
      await page.goto(server.url)
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      await page.close()
    })
  })

  test('the first page is light, fonts apart', async () => {
    const html = await (await get('/')).text()
    const files = [...html.matchAll(/(?:href|src)="(\/static\/[^"]+\.(?:css|js|svg))"/gu)].map(([, path]) => path!)
    const bodies = await Promise.all(files.map(async (path) => Buffer.from(await (await get(path)).arrayBuffer())))
    const size = [Buffer.from(html), ...bodies].reduce((sum, body) => sum + gzipSync(body).length, 0)
    expect(size).toBeLessThan(150_000)
  })
})
