import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Collection, Kept } from '../../src/model/collection.ts'
import { openCollection } from '../../src/run/collection/collection.ts'
import { addPaths } from '../../src/run/ingest/add.ts'
import { startServer } from '../../src/server/listen.ts'

const TOKEN = 'a-token-of-this-test'
const BODY =
  'قال الوزير سامر الخولي إن الجسر الجديد سيفتح أمام المركبات مطلع الشهر المقبل بعد انتهاء أعمال الاختبار التي استمرت ثلاثة أشهر.'
const HOSTILE = `<html><head><title>x</title><link rel="canonical" href="javascript:alert(1)"></head><body><article>
<h1>خبر &lt;script&gt;alert(1)&lt;/script&gt; "&gt;&lt;img src=x onerror=alert(1)&gt;</h1><p class="byline">بقلم &lt;b onmouseover=alert(1)&gt;كاتب&lt;/b&gt;</p>
<p>${BODY}</p><p>${BODY.replace('الجسر', 'النفق')} &lt;svg onload=alert(1)&gt;</p></article></body></html>`

let folder: string
let location: string
let collection: Collection
let open: Awaited<ReturnType<typeof startServer>>
let shut: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-access-'))
  location = join(folder, 'news.sqlite')
  writeFileSync(join(folder, 'hostile.html'), HOSTILE)
  await addPaths(location, [join(folder, 'hostile.html')])
  collection = await openCollection(location)
  open = await startServer({ location, host: '127.0.0.1', port: 0, token: TOKEN })
  shut = await startServer({ location, host: '0.0.0.0', port: 0, token: TOKEN })
})
afterAll(async () => {
  await open.close()
  await shut.close()
  await collection.close()
  rmSync(folder, { recursive: true, force: true })
})

const bearer = { authorization: `Bearer ${TOKEN}` }
const elsewhere = (path: string, init?: RequestInit) =>
  fetch(`${shut.url.replace('0.0.0.0', '127.0.0.1')}${path}`, { redirect: 'manual', ...init })

describe('beyond this machine', () => {
  test('a token or a word is demanded', async () => {
    await expect(startServer({ location, host: '0.0.0.0', port: 0 })).rejects.toThrow('--public-read')
    const free = await startServer({ location, host: '0.0.0.0', port: 0, publicRead: true })
    expect((await fetch(`${free.url.replace('0.0.0.0', '127.0.0.1')}/`)).status).toBe(200)
    await free.close()
  })
  test('without the token there is a form, with it the room', async () => {
    expect((await elsewhere('/api/stats')).status).toBe(401)
    const asked = await elsewhere('/speakers')
    expect(asked.status).toBe(401)
    expect(await asked.text()).toContain('name="token"')
    expect((await elsewhere('/api/stats', { headers: bearer })).status).toBe(200)
    const wrong = await elsewhere('/enter', { method: 'POST', body: new URLSearchParams({ token: 'no', to: '/speakers' }) })
    expect(wrong.status).toBe(401)
    const right = await elsewhere('/enter', { method: 'POST', body: new URLSearchParams({ token: TOKEN, to: '//evil.example' }) })
    expect([right.status, right.headers.get('location')]).toEqual([303, '/'])
    const cookie = right.headers.get('set-cookie')!
    expect(cookie).not.toContain(TOKEN)
    expect((await elsewhere('/speakers', { headers: { cookie: cookie.split(';')[0]! } })).status).toBe(200)
  })
})

describe('adding through the API', () => {
  const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>) =>
    fetch(`${open.url}/api/captures?name=page.txt`, { method: 'POST', body, headers })
  test('asks for the token, is bounded, and tells problems without paths', async () => {
    expect((await post(BODY, {})).status).toBe(401)
    expect((await post(new Uint8Array(21_000_000), bearer)).status).toBe(413)
    const bad = await post(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), bearer)
    expect(bad.status).toBe(422)
    const words = await bad.text()
    expect(words).toContain('a picture')
    expect(words).not.toContain(tmpdir())
  })
  test('keeps what it is given', async () => {
    const added = (await (await post(`عنوان الخبر\n\n${BODY}\n\n${BODY.replace('الجسر', 'المطار')}`, bearer)).json()) as {
      outcomes: { new: number }
    }
    expect(added.outcomes.new).toBe(1)
    expect(((await (await fetch(`${open.url}/api/stats`)).json()) as { articles: number }).articles).toBe(2)
    const { items: cards } = (await (await fetch(`${open.url}/api/articles`)).json()) as { items: { id: string }[] }
    for (const { id } of cards) expect(await (await fetch(`${open.url}/api/articles/${id}`)).text()).not.toContain('isnad-given')
    const sources = await Promise.all(
      cards.map(async ({ id }) => ((await (await fetch(`${open.url}/api/articles/${id}`)).json()) as Kept).article.capture.source),
    )
    expect(sources).toContain('page.txt')
  })
})

describe('reading without keeping', () => {
  const read = (body: BodyInit, headers: Record<string, string> = {}) =>
    fetch(`${open.url}/read?lang=en`, { method: 'POST', body, headers })
  test('a pasted text, and a file, by a plain form', async () => {
    const before = (await collection.stats()).articles
    const pasted = await read(new URLSearchParams({ text: BODY }))
    expect(pasted.status).toBe(200)
    expect(await pasted.text()).toContain('سامر الخولي')
    const form = new FormData()
    form.set('file', new File([HOSTILE], 'x.html'))
    expect(await (await read(form)).text()).not.toContain('<script>alert')
    expect((await collection.stats()).articles).toBe(before)
  })
  test('nothing, too much, and another site are refused', async () => {
    expect((await read(new URLSearchParams({ text: ' ' }))).status).toBe(400)
    expect((await read(new URLSearchParams({ text: 'x'.repeat(5_100_000) }))).status).toBe(413)
    expect((await read(new URLSearchParams({ text: BODY }), { origin: 'https://evil.example' })).status).toBe(403)
  })
})

test('hostile captures are text on every page', async () => {
  const [card] = (await collection.articles({ limit: 10 }))!.items.filter(({ headline }) => headline.includes('script'))
  const kept = (await collection.article(card!.id))!
  const paths = [
    '/',
    `/articles/${card!.id}`,
    `/articles/${card!.id}/evidence`,
    '/search?q=الجسر',
    ...kept.statements.map(({ id }) => `/statements/${id}`),
  ]
  for (const path of paths) {
    const html = await (await fetch(`${open.url}${path}`)).text()
    expect(html, path).not.toMatch(/<script>|<img|<svg onload|<b onmouseover|href="javascript:/u)
  }
})

test.each(['csv', 'jsonl'])('exports of a page, a statement and a search as %s', async (format) => {
  const [card] = (await collection.articles({ limit: 1 }))!.items
  const [statement] = (await collection.article(card!.id))!.statements
  for (const path of [
    `articles/${card!.id}.${format}`,
    `statements/${statement!.id}.${format}`,
    `search.${format}?q=${encodeURIComponent('المركبات')}`,
  ]) {
    const response = await fetch(`${open.url}/api/${path}`)
    expect([path, response.status]).toEqual([path, 200])
    expect(response.headers.get('content-disposition')).toContain('attachment')
    expect(await response.text()).toContain(format === 'csv' ? 'outlet,published' : '{')
  }
})

test('a page that is not there, or a mistake, tells no path and no stack', async () => {
  for (const path of ['/nothing', '/articles/none', '/static/../package.json', '/compare/a/b']) {
    const response = await fetch(`${open.url}${path}`)
    expect(response.status).toBe(404)
    expect(await response.text()).not.toMatch(/node_modules|\.ts:\d|Error:/u)
  }
})
