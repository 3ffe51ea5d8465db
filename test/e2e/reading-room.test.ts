import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Group, Kept, SearchResult, SpeakerView, Stats } from '../../src/api/schemas.ts'
import { startServer } from '../../src/cli/serve.ts'
import type { Collection } from '../../src/model/collection.ts'
import { openCollection } from '../../src/run/collection.ts'
import { EXAMPLES, isnad } from '../isnad.ts'

const CHROMIUM = '/usr/bin/chromium'
const browserThere = existsSync(CHROMIUM)
if (!browserThere) console.warn('skipped: the reading room in a browser, since Chromium is not installed')

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
  server = await startServer({ collection, location: path, host: '127.0.0.1', port: 0 })
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
    await expect(startServer({ collection, location: '', host: '127.0.0.1', port: Number(new URL(server.url).port) })).rejects.toThrow(
      'is in use',
    )
  })
})

describe('pages', () => {
  const paths = () => [
    '/',
    `/articles/${article}`,
    `/statements/${statement}`,
    `/speakers/${encodeURIComponent('نادر الصيرفي')}`,
    '/outlets',
    '/speakers',
    `/search?q=${encodeURIComponent('الميناء')}`,
    '/nothing',
  ]

  test('no script or style in a page, a strict policy', async () => {
    const response = await get(`/articles/${article}`)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    const html = await response.text()
    expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son\w+=/u)
  })
  test('a group shows its gap, its disagreements and the changed number', async () => {
    const html = await (await get(`/statements/${statement}?lang=en`)).text()
    expect(html).toContain('missing hand')
    expect(html).toContain('gives the words to another speaker')
    expect(html).toContain('<del>340</del>')
  })

  describe.skipIf(!browserThere)('in a browser', () => {
    let browser: Browser
    let page: Page
    const outside: string[] = []
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
      page = await browser.newPage({ viewport: { width: 360, height: 740 } })
      page.on('request', (request) => {
        if (!request.url().startsWith(server.url) && !request.url().startsWith('data:')) outside.push(request.url())
      })
    })
    afterAll(() => browser?.close())

    test('every page is accessible, fits a narrow screen, and asks nobody else', async () => {
      const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
      for (const path of paths()) {
        await page.goto(`${server.url}${path}`)
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
    }, 60_000)

    test('a search marks its hits, and a language once chosen stays', async () => {
      await page.goto(`${server.url}/search`)
      await page.fill('input[name=q]', 'الموانئ')
      await page.click('button[type=submit]')
      expect(await page.locator('mark').count()).toBeGreaterThan(3)
      await page.click('a[lang=en]')
      await page.goto(server.url)
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
    })
  })
})
