import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { openCollection } from '../src/run/collection/collection.ts'
import { addPaths } from '../src/run/ingest/add.ts'
import { startServer } from '../src/server/listen.ts'
import { CHROMIUM, CHROMIUM_ARGS } from '../test/chromium.ts'
import { GIVEN, roomPaths } from '../test/room-paths.ts'
import { ROOT } from './run.ts'

/** Git ignores it. */
const FOLDER = join(ROOT, '.screenshots')
const SIZES = { phone: { width: 390, height: 844 }, desk: { width: 1360, height: 900 } } as const
/** The three that README.md shows, and how much of each from the top; `--readme` takes them again. */
const README = { front: 820, article: 900, statement: 1000 } as const
const readme = process.argv.includes('--readme')
const only = process.argv.slice(2).filter((arg) => !arg.startsWith('--'))

/** Every page of the reading room over the example captures: both languages, light and dark, phone and desk. */
async function screenshots(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-screenshots-'))
  const path = join(folder, 'news.sqlite')
  await addPaths(path, [join(ROOT, 'examples/captures')])
  const collection = await openCollection(path)
  const server = await startServer({ location: path, host: '127.0.0.1', port: 0 })
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS })
  mkdirSync(FOLDER, { recursive: true })
  try {
    const paths = await roomPaths(collection)
    if (readme) return await shootReadme(browser, server.url, paths)
    const pages = Object.entries(paths)
    for (const lang of ['ar', 'en'])
      for (const size of ['phone', 'desk'] as const)
        for (const scheme of ['light', 'dark'] as const)
          await shoot(
            browser,
            server.url,
            pages.filter(([name]) => wanted(`${name}-${lang}-${size}-${scheme}`)),
            { lang, size, scheme },
          )
  } finally {
    await browser.close()
    await server.close()
    await collection.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const wanted = (name: string): boolean => only.length === 0 || only.some((part) => name.includes(part))

interface Look {
  readonly lang: string
  readonly size: keyof typeof SIZES
  readonly scheme: 'light' | 'dark'
}

async function shoot(
  browser: Browser,
  url: string,
  pages: readonly (readonly [string, string])[],
  { lang, size, scheme }: Look,
): Promise<void> {
  if (only.length > 0 && pages.length === 0 && !wanted(`read-result-${lang}-${size}-${scheme}`)) return
  const context = await browser.newContext({ viewport: SIZES[size], colorScheme: scheme, deviceScaleFactor: size === 'phone' ? 2 : 1 })
  const page = await context.newPage()
  await page.goto(`${url}/?lang=${lang}`)
  for (const [name, path] of pages) {
    await page.goto(`${url}${path}`)
    await page.screenshot({ path: join(FOLDER, `${name}-${lang}-${size}-${scheme}.png`), fullPage: true })
  }
  if (wanted(`read-result-${lang}-${size}-${scheme}`)) {
    await page.goto(`${url}/read`)
    await page.fill('textarea[name=text]', GIVEN)
    await page.click('form.read button[type=submit]')
    await page.waitForSelector('.prints')
    await page.screenshot({ path: join(FOLDER, `read-result-${lang}-${size}-${scheme}.png`), fullPage: true })
  }
  await context.close()
}

async function shootReadme(browser: Browser, url: string, paths: Readonly<Record<string, string>>): Promise<void> {
  const page = await browser.newPage({ viewport: SIZES.desk, colorScheme: 'light' })
  for (const [name, height] of Object.entries(README)) {
    await page.goto(`${url}${paths[name]}`)
    await page.screenshot({
      path: join(ROOT, 'docs/room', `${name}.png`),
      clip: { x: 0, y: 0, width: SIZES.desk.width, height },
      fullPage: true,
    })
  }
  await page.close()
}

await screenshots()
