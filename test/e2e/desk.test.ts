import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer } from '../../src/server/listen.ts'
import { openDatabase } from '../../src/store/open.ts'
import { insertSource } from '../../src/store/watch/sources.ts'
import { isnad } from '../isnad.ts'

const TOKEN = 'a-long-enough-token'
const TEXT = 'وقال الوزير نادر الصيرفي إن السد الجديد يروي كل حقول الوادي الكبير في الصيف المقبل.'
const HOSTILE = '<script>alert(1)</script>"\u202e'

let folder: string
let collection: string
let statement: string
let server: Awaited<ReturnType<typeof startServer>>
const desk = (...args: string[]) => isnad([...args, '--collection', collection])
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-desk-'))
  collection = join(folder, 'news.sqlite')
  writeFileSync(
    join(folder, 'page.jsonl'),
    JSON.stringify({ id: '1', outlet: 'asda', title: 'خبر', url: 'https://asda.example/1', text: TEXT }),
  )
  await isnad(['add', join(folder, 'page.jsonl'), '--collection', collection])
  const { out } = await desk('show', 'https://asda.example/1', '--json')
  statement = (JSON.parse(out) as { statements: { id: string }[] }).statements[0]!.id
  server = await startServer({ location: collection, host: '127.0.0.1', port: 0, token: TOKEN })
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

test('on the command line: added, listed, taken back; what makes no sense is refused', async () => {
  const added = await desk('corrections', 'add', 'speaker', statement, 'سليم الدوري', '--who', 'Lina', '--json')
  const { id, was } = JSON.parse(added.out) as { id: string; was: string }
  expect(was).toBe('نادر الصيرفي')
  expect((await desk('corrections', 'list')).out).toContain('still-differs')
  expect(JSON.parse((await desk('corrections', 'export')).out)).toMatchObject({ statements: [{ speaker: { name: 'سليم الدوري' } }] })
  expect((await desk('corrections', 'undo', id, '--who', 'Omar')).out).toContain('taken back by Omar')
  expect((await desk('corrections', 'list')).out).toBe('')
  expect((await desk('corrections', 'list', '--all')).out).toContain('undone')
  expect(await desk('corrections', 'add', 'span', statement, 'no such words', '--who', 'Lina')).toMatchObject({ code: 2 })
})

test('a dossier goes out as Markdown, CSV and JSON Lines, its marks escaped', async () => {
  await desk('dossiers', 'add', 'harbour', statement, '# ask *them*', '--who', 'Lina')
  expect((await desk('dossiers', 'export', 'harbour')).out).toContain('\\# ask \\*them\\*')
  expect((await desk('dossiers', 'export', 'harbour', '--format', 'csv')).out).toContain('harbour')
  expect(await desk('dossiers', 'export', 'none')).toMatchObject({ code: 1 })
})

test('through the API with the token alone, and as forms of the room; hostile text is shown as text', async () => {
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(new URL(path, server.url), { method: 'POST', body: JSON.stringify(body), headers })
  const note = { statement, who: HOSTILE, value: HOSTILE }
  expect((await post('/api/notes', note)).status).toBe(401)
  const bearer = { authorization: `Bearer ${TOKEN}` }
  expect((await post('/api/notes', { ...note, more: 1 }, bearer)).status).toBe(400)
  expect((await post('/api/corrections', { kind: 'date', statement, who: 'Lina', value: 'soon' }, bearer)).status).toBe(422)
  const written = await post('/api/notes', note, bearer)
  expect(written.status).toBe(200)
  const { id } = (await written.json()) as { id: string }
  const page = await (await fetch(new URL(`/statements/${statement}`, server.url))).text()
  expect(page).not.toContain('<script>alert')
  expect(page).toContain('&lt;script>alert(1)')
  expect(await (await fetch(new URL('/desk', server.url))).text()).not.toContain('<script>alert')
  expect((await post('/api/desk/undo', { entry: id, who: 'Omar' }, bearer)).status).toBe(200)
  expect(await (await fetch(new URL('/api/notes', server.url))).json()).toMatchObject({ total: 0 })
})

test('a form of another site writes nothing', async () => {
  const entered = await fetch(new URL('/enter', server.url), {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ token: TOKEN, to: '/' }),
  })
  const cookie = entered.headers.get('set-cookie')!.split(';')[0]!
  const send = (origin: string) =>
    fetch(new URL(`/statements/${statement}/desk`, server.url), {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, origin },
      body: new URLSearchParams({ kind: 'speaker', value: 'هدى المرعشي', who: 'Lina' }),
    })
  expect((await send('https://evil.example')).status).toBe(403)
  expect((await send(server.url)).status).toBe(303)
  const page = await (await fetch(new URL(`/statements/${statement}`, server.url))).text()
  expect(page).toContain('هدى المرعشي')
})

test('saved searches through the API: made, found, paused and forgotten with the token alone', async () => {
  const bearer = { authorization: `Bearer ${TOKEN}` }
  const ask = (path: string, body?: object, headers: Record<string, string> = bearer) =>
    fetch(`${server.url}/api/follows${path}`, { headers, ...(body && { method: 'POST', body: JSON.stringify(body) }) })
  const asked = { name: 'the dam', query: { on: 'statements', words: 'السد' } }
  expect((await ask('', asked, {})).status).toBe(401)
  const made = await ask('', asked)
  expect(made.status).toBe(201)
  const { id } = (await made.json()) as { id: string }
  expect([(await ask('', asked)).status, (await ask('', { ...asked, name: 'empty', query: { on: 'pages', words: '' } })).status]).toEqual([
    422, 422,
  ])
  expect(await (await ask(`/${id}/finds?days=0`)).json()).toMatchObject({ items: [{ statement }] })
  expect((await ask(`/${id}/pause`, {}, {})).status).toBe(401)
  expect((await ask(`/${id}/pause`, {})).status).toBe(204)
  expect(await (await ask('')).json()).toMatchObject({ total: 1, items: [{ name: 'the dam', paused: expect.any(String) }] })
  expect((await ask(`/${id}/remove`, {})).status).toBe(204)
  expect((await ask(`/${id}`)).status).toBe(404)
})

test('a watched site is paused and visited again from the room, with the token alone', async () => {
  const database = await openDatabase(collection, { create: true })
  await insertSource(database, { id: 'wadi.example', name: 'Wadi', home: 'https://wadi.example/', added: 1, counts: {}, outcomes: {} })
  await database.close()
  const entered = await fetch(`${server.url}/enter`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: server.url },
    body: new URLSearchParams({ token: TOKEN }),
  })
  const cookie = entered.headers.get('set-cookie')!.split(';')[0]!
  const press = (what: string, headers: Record<string, string>) =>
    fetch(`${server.url}/sources/${what}`, { method: 'POST', redirect: 'manual', headers: { origin: server.url, ...headers } })
  const page = async () => (await fetch(`${server.url}/sources?lang=en`)).text()
  expect(await page()).toContain('/sources/wadi.example/pause')
  expect((await press('wadi.example/pause', {})).status).toBe(401)
  expect((await press('wadi.example/pause', { cookie, origin: 'https://evil.example' })).status).toBe(403)
  expect((await press('no.example/pause', { cookie })).status).toBe(404)
  expect((await press('wadi.example/pause', { cookie })).status).toBe(303)
  expect(await page()).toContain('/sources/wadi.example/resume')
  expect((await press('wadi.example/resume', { cookie })).status).toBe(303)
  expect(await page()).toContain('/sources/wadi.example/pause')
})
