import { generateKeyPairSync } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { zipFiles } from '../../src/captures/archives/wacz/zip-files.ts'
import { wholeBytes } from '../../src/captures/whole-bytes.ts'
import type { GroupView } from '../../src/model/collection.ts'
import type { ChainFile } from '../../src/run/bundle/chain-file.ts'
import { openCollection } from '../../src/run/collection/collection.ts'
import { addPaths } from '../../src/run/ingest/add.ts'
import { EXAMPLES, isnad } from '../isnad.ts'

let folder: string
const path = (name: string): string => join(folder, name)
const on = (name: string): string[] => ['--collection', path(name)]
let view: GroupView
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-bundle-'))
  cpSync(EXAMPLES, path('captures'), { recursive: true })
  await addPaths(path('news.sqlite'), [path('captures')])
  view = await largestGroup(path('news.sqlite'))
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function largestGroup(location: string): Promise<GroupView> {
  const collection = await openCollection(location)
  try {
    let most: GroupView | undefined
    for (const { id } of (await collection.articles({ limit: 100 }))!.items)
      for (const statement of (await collection.article(id))!.statements) {
        const one = await collection.group(statement.id)
        if (one && one.articles.length > (most?.articles.length ?? 0)) most = one
      }
    return most!
  } finally {
    await collection.close()
  }
}

/** A chain with what a page without an address is called by told apart: its id is of the file that it lay in. */
const leveled = ({ group, articles, statements }: GroupView): unknown => {
  let text = JSON.stringify({ ...group, id: '', statements })
  for (const { id, url, capture } of articles) {
    const own = group.chains.find(({ article }) => article === id)!.statement
    // An address is the same everywhere; a page without one is called by its words here.
    const name = url ?? capture.digest!
    text = text.replaceAll(id, `article ${name}`).replaceAll(own, `statement ${name}`)
  }
  return sorted(JSON.parse(text))
}

/** With every list in one order: that of ids is another where they are others. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, sorted(one)]))
}

async function textIn(file: string, name: string): Promise<string> {
  const zip = await zipFiles(file)
  const bytes = await wholeBytes(await zip.open(name), 100_000_000)
  zip.close()
  return new TextDecoder().decode(bytes)
}

test('a statement is bundled, verified, and gives the same chain in an empty collection', async () => {
  const out = path('chain.wacz')
  const made = await isnad(['bundle', view.group.id, '--out', out, ...on('news.sqlite')])
  expect(made).toMatchObject({ code: 0, out: expect.stringContaining(`${view.articles.length} of ${view.articles.length} pages`) })
  const verified = await isnad(['verify', out])
  expect(verified).toMatchObject({ code: 0, out: expect.stringContaining('is a valid WACZ') })
  expect(verified.out).toContain('signed by a key without a name')
  expect(verified.out).toContain(`${view.articles.length} of ${view.articles.length} pages of the chain are in the archive`)
  await addPaths(path('again.sqlite'), [out])
  const again = await largestGroup(path('again.sqlite'))
  expect(leveled(again)).toEqual(leveled(view))
  // Handed on once more, it is still the same.
  await isnad(['bundle', again.group.id, '--out', path('twice.wacz'), ...on('again.sqlite')])
  await addPaths(path('twice.sqlite'), [path('twice.wacz')])
  expect(leveled(await largestGroup(path('twice.sqlite')))).toEqual(leveled(view))
}, 180_000)

test('it holds an index that leads to each record, a list of pages, the chain, a picture, and a page that asks for nothing', async () => {
  const out = path('chain.wacz')
  const chain = JSON.parse(await textIn(out, 'isnad/chain.json')) as ChainFile
  expect(chain.pages.every(({ capture }) => capture)).toBe(true)
  expect(JSON.stringify(chain)).not.toContain(folder)
  const zip = await zipFiles(out)
  const archive = Buffer.from((await wholeBytes(await zip.open('archive/data.warc.gz'), 100_000_000))!)
  zip.close()
  const lines = (await textIn(out, 'indexes/index.cdxj')).trim().split('\n')
  expect(lines).toEqual([...lines].sort())
  expect(lines).toHaveLength(view.articles.length)
  for (const line of lines) {
    const { offset, length, url } = JSON.parse(line.slice(line.indexOf('{'))) as { offset: number; length: number; url: string }
    const { gunzipSync } = await import('node:zlib')
    expect(gunzipSync(archive.subarray(offset, offset + length)).toString('utf8')).toContain(`WARC-Target-URI: ${url}\r\n`)
  }
  const pages = (await textIn(out, 'pages/pages.jsonl')).trim().split('\n').slice(1)
  expect(new Set(pages.map((line) => (JSON.parse(line) as { url: string }).url))).toEqual(
    new Set(view.articles.flatMap(({ url }) => url ?? [])),
  )
  expect(await textIn(out, 'isnad/chain.svg')).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u)
  const page = await textIn(out, 'isnad/index.html')
  expect(page).toContain("default-src 'none'")
  expect(page.match(/<script|\ssrc=|\shref=|url\(/gu)).toBeNull()
})

test('a bundle that was touched is told of, and a key of the user signs', async () => {
  const out = path('own.wacz')
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  writeFileSync(path('key.pem'), privateKey.export({ format: 'pem', type: 'pkcs8' }))
  writeFileSync(path('rsa.pem'), generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'pem', type: 'pkcs8' }))
  expect(
    (await isnad(['bundle', view.articles.find(({ url }) => url)!.url!, '--key', path('key.pem'), '--out', out, ...on('news.sqlite')]))
      .code,
  ).toBe(0)
  expect((await isnad(['verify', out])).code).toBe(0)
  expect(await isnad(['bundle', view.group.id, '--key', path('rsa.pem'), '--out', path('no.wacz'), ...on('news.sqlite')])).toMatchObject({
    code: 2,
    err: expect.stringContaining('no ECDSA key'),
  })
  const bytes = readFileSync(out)
  // Within the archive, which lies in the zip as it is.
  bytes[400]! ^= 1
  writeFileSync(path('touched.wacz'), bytes)
  expect(await isnad(['verify', path('touched.wacz')])).toMatchObject({ code: 3, out: expect.stringContaining('its digest does not hold') })
})

test('a search is bundled; captures that are gone are named; nothing found is said', async () => {
  rmSync(path('captures/02-credited-copy.html'))
  const some = await isnad(['bundle', 'ميناء الرملة', '--out', path('search.wacz'), '--lang', 'en', ...on('news.sqlite')])
  expect(some).toMatchObject({ code: 4, out: expect.stringContaining('its capture is gone') })
  expect((await isnad(['verify', path('search.wacz')])).code).toBe(0)
  expect(await isnad(['bundle', 'كلمة لا توجد أبدا', '--out', path('none.wacz'), ...on('news.sqlite')])).toMatchObject({ code: 1 })
  expect(await isnad(['bundle', view.group.id, '--out', path('no/such/folder.wacz'), ...on('news.sqlite')])).toMatchObject({ code: 1 })
})
