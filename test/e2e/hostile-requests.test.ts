import { mkdtempSync, rmSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addPaths } from '../../src/run/ingest/add.ts'
import { startServer } from '../../src/server/listen.ts'
import { EXAMPLES } from '../isnad.ts'
import { mutatedRequests } from '../mutated-requests.ts'

const TOKEN = 'a-token-of-this-test'
/** Only against hangs: the machine that runs the tests may be busy. `bench/hostile.ts` has the strict figure. */
const HANGS_MS = 60_000
const FIRST = 'قال الوزير سالم كيفان إن المصنع سيفتح قريبا في مدينة الرملة بعد أن تكتمل أعمال البناء. '
/** One sentence, and then very many short statements. */
const MANY_STATEMENTS = FIRST + 'وقال: «نعم». '.repeat(25_000)

let folder: string
let server: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-hostile-'))
  const location = join(folder, 'news.sqlite')
  await addPaths(location, [EXAMPLES])
  server = await startServer({ location, host: '127.0.0.1', port: 0, token: TOKEN })
  await front()
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

interface Answered {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly text: string
}

/** Each over a connection of its own. */
function asked(path: string, body?: Uint8Array, headers: Record<string, string> = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = request(`${server.url}${path}`, { agent: false, method: body ? 'POST' : 'GET', headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, text }))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Milliseconds until the front page is there. */
async function front(): Promise<number> {
  const before = performance.now()
  expect((await asked('/')).status).toBe(200)
  return performance.now() - before
}

/** The slowest front page while something else is answered. */
async function slowestDuring(other: Promise<Answered>): Promise<{ slowest: number; answer: Answered }> {
  let answered = false
  const settled = other.finally(() => {
    answered = true
  })
  let slowest = 0
  while (!answered) {
    slowest = Math.max(slowest, await front())
    await pause(50)
  }
  return { slowest, answer: await settled }
}

const form = (fields: Record<string, string>) => new TextEncoder().encode(new URLSearchParams(fields).toString())
const read = (fields: Record<string, string>) =>
  asked('/read?lang=en', form(fields), { 'content-type': 'application/x-www-form-urlencoded' })
const add = (name: string, body: Uint8Array) => asked(`/api/captures?name=${name}`, body, { authorization: `Bearer ${TOKEN}` })

/** Idle for comparison: of several the slowest. */
async function idle(): Promise<number> {
  let slowest = 0
  for (let i = 0; i < 5; i++) slowest = Math.max(slowest, await front())
  return slowest
}
const bound = (idleMs: number): number => Math.max(3000, 40 * idleMs)

describe('one hostile input costs others nothing', () => {
  test('a page of very many short statements that is handed over', { timeout: 3 * HANGS_MS }, async () => {
    await read({ text: FIRST })
    const most = bound(await idle())
    const { slowest, answer } = await slowestDuring(read({ text: MANY_STATEMENTS, part: '2' }))
    expect([200, 503]).toContain(answer.status)
    if (answer.status === 200) expect(answer.text).toMatch(/Part 2 of \d\d/u)
    // The text itself, to be handed over again, and one part of the page.
    expect(answer.text.length).toBeLessThan(MANY_STATEMENTS.length + 1_000_000)
    expect(slowest).toBeLessThan(most)
  })

  test.each<[name: string, body: () => Uint8Array, statuses: number[]]>([
    ['kept.txt', () => new TextEncoder().encode(MANY_STATEMENTS), [200]],
    ['feeds.jsonl', () => new TextEncoder().encode(`{${'\n'.repeat(1_300_000)}`), [422]],
    ['objects.jsonl.gz', () => gzipSync('{}\n'.repeat(500_000)), [422]],
    ['cut.warc', () => new TextEncoder().encode('WARC/\nContent-Length:1\n\n'), [422, 503]],
  ])('an upload: %s', { timeout: 3 * HANGS_MS }, async (name, body, statuses) => {
    const most = bound(await idle())
    const { slowest, answer } = await slowestDuring(add(name, body()))
    expect(statuses).toContain(answer.status)
    expect(answer.text.length).toBeLessThan(100_000)
    expect(slowest).toBeLessThan(most)
  })

  test('what was kept of it is shown in parts, and exported whole', { timeout: 2 * HANGS_MS }, async () => {
    const [card] = (
      JSON.parse((await asked('/api/articles?limit=100')).text) as { items: { id: string; statements: number }[] }
    ).items.sort((a, b) => b.statements - a.statements)
    const page = await asked(`/articles/${card!.id}?lang=en`)
    expect(page.text).toContain(`/articles/${card!.id}?part=2`)
    expect(page.text.length).toBeLessThan(1_500_000)
    expect((await asked(`/api/articles/${card!.id}.csv`)).text.split('\n').length).toBeGreaterThan(card!.statements)
  })
})

test('a collection that another program writes to is told as busy, and can be read meanwhile', { timeout: 2 * HANGS_MS }, async () => {
  const other = new Sqlite(join(folder, 'news.sqlite'))
  other.exec('BEGIN IMMEDIATE')
  const most = bound(await idle())
  const { slowest, answer } = await slowestDuring(add('page.txt', new TextEncoder().encode(FIRST.repeat(2))))
  other.exec('ROLLBACK')
  other.close()
  expect([answer.status, answer.headers['retry-after'], answer.headers['content-type']]).toEqual([503, '10', 'application/json'])
  expect(JSON.parse(answer.text)).toEqual({ error: 'another program is writing to the collection: try again later' })
  expect(slowest).toBeLessThan(most)
})

test('a request that never ends its body does not keep others from asking', {
  timeout: HANGS_MS,
}, async () => {
  const { hostname, port } = new URL(server.url)
  const slow = Array.from({ length: 50 }, () => {
    const socket = connect(Number(port), hostname)
    socket.on('error', () => undefined)
    socket.write(`POST /read HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Type: text/plain\r\nContent-Length: 1000000\r\n\r\nx`)
    return socket
  })
  await pause(500)
  expect(await front()).toBeLessThan(30_000)
  // More of them than one address may have under way are refused.
  expect((await read({ text: FIRST })).status).toBe(429)
  for (const socket of slow) socket.destroy()
})

const COUNT = Number(process.env.ISNAD_REQUESTS ?? 400)

test('mutated requests are answered, never with a failure of the server, and put nothing into headers', {
  timeout: 5 * HANGS_MS,
}, async () => {
  const { hostname, port } = new URL(server.url)
  for (const raw of mutatedRequests(`${hostname}:${port}`, TOKEN, COUNT, 20_231_114)) {
    const head = await answerHead(Number(port), hostname, raw)
    const shown = JSON.stringify(raw.toString('latin1').slice(0, 300))
    expect(head, shown).toMatch(/^(?:$|HTTP\/1\.1 (?:[1-4]\d\d|503|507) )/u)
    expect(head.toLowerCase(), shown).not.toMatch(/^(?:x-evil|location: (?:https?:|\/[/\\\t]))/mu)
  }
  expect(await front()).toBeLessThan(30_000)
})

test('the server closes at once, also while something hostile is read', { timeout: HANGS_MS }, async () => {
  const given = read({ text: MANY_STATEMENTS }).catch(() => undefined)
  const added = add('a.txt', new TextEncoder().encode(MANY_STATEMENTS)).catch(() => undefined)
  await pause(1000)
  const before = performance.now()
  await server.close()
  expect(performance.now() - before).toBeLessThan(15_000)
  await Promise.all([given, added])
})

/** Status and headers of the answer; empty where the connection was closed without one, as HTTP that is broken is. */
function answerHead(port: number, host: string, raw: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, host)
    let head = ''
    const hangs = setTimeout(() => {
      socket.destroy()
      reject(new Error(`no answer to ${JSON.stringify(raw.toString('latin1').slice(0, 300))}`))
    }, HANGS_MS)
    const done = () => {
      clearTimeout(hangs)
      socket.destroy()
      resolve(head.split('\r\n\r\n')[0]!)
    }
    socket.setEncoding('latin1')
    socket.on('data', (chunk: string) => {
      head += chunk
      if (head.includes('\r\n\r\n')) done()
    })
    socket.on('error', done)
    socket.on('close', done)
    // What is cut off is ended, so that the server need not wait for the rest.
    socket.end(raw)
  })
}
