import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Collection } from '../../src/model/collection.ts'
import { openCollection } from '../../src/run/collection/collection.ts'
import { addPaths } from '../../src/run/ingest/add.ts'
import { startServer } from '../../src/server/listen.ts'
import { CHROMIUM, CHROMIUM_ARGS, chromiumThere } from '../chromium.ts'
import { EXAMPLES } from '../isnad.ts'
import { GIVEN } from '../room-paths.ts'

if (!chromiumThere) console.warn('skipped: using the reading room in a browser, since Chromium is not installed')

let folder: string
let collection: Collection
let server: Awaited<ReturnType<typeof startServer>>
let browser: Browser
let article: string
let statement: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-use-'))
  const location = join(folder, 'news.sqlite')
  await addPaths(location, [EXAMPLES])
  collection = await openCollection(location)
  server = await startServer({ location, host: '127.0.0.1', port: 0 })
  const [best] = await collection.statementsLike('بلغت كلفة المرحلة الأولى 340 مليون دينار', 1)
  statement = best!.id
  article = (await collection.article('https://sahel-agency.example/2023/03/14/7710'))!.article.id
  if (chromiumThere) browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS })
})
afterAll(async () => {
  await browser?.close()
  await server.close()
  await collection.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('a page that is handed over', () => {
  const read = async (text: string, lang = 'en') =>
    (await fetch(`${server.url}/read?lang=${lang}`, { method: 'POST', body: new URLSearchParams({ text }) })).text()

  test('is found among those that are kept: who printed it, who carried it, what changed', async () => {
    const html = await read(GIVEN)
    expect(html).toContain('Pages of the collection that share its words')
    expect(html).toMatch(/names no source.{1,40}shared words show.{1,200}وكالة أنباء الساحل/u)
    expect(html).toMatch(/number changed<\/strong>.{1,300}<del>340<\/del>.{1,200}<ins>390<\/ins>/u)
    expect(html).not.toMatch(/href="[^"]*undefined/u)
  })
  test('that no kept page shares is said to be so', async () => {
    const html = await read('قال مدير المتحف إن القاعة الجديدة ستعرض أربعين لوحة لم يرها أحد منذ سبعين عاما، وإن الدخول إليها بلا رسوم.')
    expect(html).toContain('No page of the collection shares its words.')
    expect(html).not.toContain('Pages of the collection that share its words')
  })
  test('and that is kept already is said to be so', async () => {
    const { article: kept } = (await collection.article(article))!
    const sharing = await collection.sharingGiven({ article: kept, statements: [], carriers: [], chain: [] })
    expect(sharing.same?.id).toBe(article)
    expect(sharing.copies.map(({ article: { id } }) => id)).not.toContain(article)
  })
})

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const LOOKS = ['ar', 'en'].flatMap((lang) =>
  [390, 1280].flatMap((width) => [true, false].map((scripts) => ({ lang, width, scripts }) as const)),
)

describe.skipIf(!chromiumThere).each(LOOKS)('in a browser: $lang, $width wide, scripts $scripts', ({ lang, width, scripts }) => {
  let context: BrowserContext
  let page: Page
  beforeAll(async () => {
    context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: scripts })
    page = await context.newPage()
    await page.goto(`${server.url}/?lang=${lang}`)
  })
  afterAll(() => context.close())
  const focused = () => page.locator(':focus')

  test('by keyboard: past the navigation, to the search, through a form', async () => {
    await page.goto(server.url)
    await page.keyboard.press('Tab')
    expect(await focused().getAttribute('class')).toBe('skip')
    expect(await focused().boundingBox()).toMatchObject({ y: 8 })
    await page.keyboard.press('Enter')
    expect(page.url()).toContain('#content')
    await page.focus('.quick input')
    await page.keyboard.type('الميناء')
    await page.keyboard.press('Enter')
    await page.waitForURL(/search/u)
    expect(await page.locator('.hits > li').count()).toBeGreaterThan(2)
  })
  test('by keyboard: a statement shows who said it, and leads to its facts', async () => {
    await page.goto(`${server.url}/articles/${article}`)
    await page.focus('.body .pin >> nth=0')
    expect(await page.locator('.about').first().isVisible()).toBe(true)
    expect(await page.locator('.about').first().innerText()).toContain('نادر الصيرفي')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#s1$/u)
  })
  test('by keyboard: what is folded opens, and what the picture shows is a link', async () => {
    await page.goto(`${server.url}/statements/${statement}`)
    await page.focus('.table-of summary >> nth=0')
    await page.keyboard.press('Enter')
    expect(await page.locator('.table-of table').first().isVisible()).toBe(true)
    const picture = width > 700 ? '.chain-picture.wide' : '.chain-picture.narrow'
    await page.focus(`${picture} .place a >> nth=1`)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => !url.pathname.endsWith(statement))
    expect(page.url()).toContain('/statements/')
  })
  test('a search as statements lists what was said, and stays so through its form', async () => {
    await page.goto(`${server.url}/search?as=statements&q=${encodeURIComponent('المرحلة')}`)
    const found = await page.locator('.hits > .saying-item').count()
    expect(found).toBeGreaterThan(2)
    await page.click('.ask button[type=submit]')
    await page.waitForURL(/as=statements/u)
    expect(await page.locator('.hits > .saying-item').count()).toBe(found)
  })
  test('by pointing: a statement shows who said it', async () => {
    await page.goto(`${server.url}/articles/${article}`)
    await page.hover('.body mark >> nth=0')
    expect(await page.locator('.about').first().isVisible()).toBe(true)
  })
  test('a pasted text is read and found', async () => {
    await page.goto(`${server.url}/read`)
    await page.fill('textarea[name=text]', GIVEN)
    await page.click('form.read button[type=submit]')
    await page.waitForSelector('.prints ins.number')
    expect(await page.locator('.prints ins.number').first().innerText()).toContain('390')
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
    if (!scripts) return
    const violations = await page.evaluate(
      `${axe}; axe.run().then(({ violations }) => violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
    )
    expect(violations).toEqual([])
  })
  if (scripts)
    test('a file that is dropped is read', async () => {
      await page.goto(server.url)
      const data = await page.evaluateHandle((text) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([text], 'copied.txt', { type: 'text/plain' }))
        return transfer
      }, GIVEN)
      await page.dispatchEvent('form.read', 'dragover', { dataTransfer: data })
      expect(await page.locator('form.read.over').count()).toBe(1)
      await page.dispatchEvent('form.read', 'drop', { dataTransfer: data })
      await page.waitForSelector('.prints ins.number')
      expect(await page.locator('.provenance').innerText()).toContain('copied.txt')
    })
  if (scripts)
    test('keys: / to the search, j and k from statement to statement', async () => {
      await page.goto(`${server.url}/articles/${article}`)
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      expect(await focused().getAttribute('href')).toBe('#s2')
      await page.keyboard.press('k')
      expect(await focused().getAttribute('href')).toBe('#s1')
      await page.keyboard.press('/')
      expect(await focused().getAttribute('name')).toBe('q')
    })
  test('the printed sheet has what is folded, and no forms', async () => {
    await page.goto(`${server.url}/statements/${statement}`)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.quick').isVisible()).toBe(false)
    expect(await page.locator('.page-tools').first().isVisible()).toBe(false)
    expect(await page.locator('.chain-picture.wide').isVisible()).toBe(true)
    expect(await page.locator('.table-of table').first().isVisible()).toBe(true)
    expect((await page.pdf()).length).toBeGreaterThan(10_000)
    await page.emulateMedia({ media: null })
  })
})
