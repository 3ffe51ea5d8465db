import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addFollow } from '../../src/run/follows/follow-book.ts'
import { openDatabase } from '../../src/store/open.ts'
import { type PostgresServer, postgresBin, startPostgres } from '../postgres.ts'

/** So many processes are killed, in `ISNAD_KILLS` where that is set. */
const KILLS = Number(process.env.ISNAD_KILLS ?? 6)
const PAGES = 3 * KILLS + 20
/** `npm test` has built it; from the sources each of the processes would take two seconds to begin. */
const BUILT = process.env.ISNAD_BUILT !== undefined
const CHILD = fileURLToPath(new URL(BUILT ? '../../dist/test/follows/kill-child.js' : 'kill-child.ts', import.meta.url))
const LOADER = BUILT ? [] : ['--import', import.meta.resolve('tsx')]
const TIME = 900_000

let folder: string
let server: ReturnType<typeof createServer>
/** Idempotency key → what came with it, once for each time that it came. */
let came: Map<string, string[]>
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-kills-'))
  server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const key = String(request.headers['idempotency-key'])
      came.set(key, [...(came.get(key) ?? []), Buffer.concat(parts).toString('utf8')])
      response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

const child = (...args: string[]): ChildProcess => fork(CHILD, args, { execArgv: LOADER, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
const ended = (one: ChildProcess): Promise<unknown> =>
  new Promise((resolve) => (one.exitCode !== null || one.signalCode !== null ? resolve(0) : one.once('exit', resolve)))
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Two words of three letters each make every page another dispatch. */
const text = (i: number): string =>
  `قال الوزير سامر الحداد إن الميناء رقم ${i} سيفتح بعد ${i + 3} أيام، وإن كلفة المشروع ${i}${i} مليون دينار لا غير.`

async function lived(location: string): Promise<void> {
  came = new Map()
  const file = join(folder, 'texts.json')
  writeFileSync(file, JSON.stringify(Array.from({ length: PAGES }, (_, i) => text(i))))
  const database = await openDatabase(location, { create: true })
  const { port } = server.address() as AddressInfo
  const targets = ['one', 'two'].map((path) => ({ kind: 'webhook' as const, address: `http://127.0.0.1:${port}/${path}` }))
  await addFollow(database, { name: 'ports', query: { on: 'pages', words: 'الميناء' }, targets })
  const started = { keep: () => child('keep', location, file), deliver: () => child('deliver', location) }
  const running: [name: keyof typeof started, process: ChildProcess][] = [
    ['keep', started.keep()],
    ['deliver', started.deliver()],
    ['deliver', started.deliver()],
  ]
  for (let kills = 0; kills < KILLS; ) {
    await pause(40 + Math.random() * 260)
    const at = Math.floor(Math.random() * running.length)
    const [name, victim] = running[at]!
    if (victim.exitCode === null && victim.signalCode === null) {
      // One that has only begun has nothing in hand: it is killed where it has done something.
      await Promise.race([new Promise((resolve) => victim.once('message', resolve)), pause(4000), ended(victim)])
      victim.kill('SIGKILL')
      await ended(victim)
      kills++
    }
    running[at] = [name, started[name]()]
  }
  await ended(running[0]![1])
  if (running[0]![1].exitCode !== 0) await ended(started.keep())
  const count = async (sql: string): Promise<number> => Number((await database.all<{ count: number }>(sql))[0]!.count)
  for (let i = 0; i < 600 && (await count('SELECT count(*) AS count FROM follow_outbox WHERE done IS NULL')) > 0; i++) await pause(100)
  for (const [, one] of running) one.kill('SIGKILL')
  const pages = await count('SELECT count(*) AS count FROM articles')
  const alerts = await database.all<{ body: string }>('SELECT body FROM follow_alerts')
  const parcels = await count('SELECT count(*) AS count FROM follow_outbox')
  await database.close()
  expect(pages).toBe(PAGES)
  const told = alerts.flatMap(({ body }) => (JSON.parse(body) as { finds: { item: string }[] }).finds.map(({ item }) => item))
  // Every page is told of in exactly one alert, and every version of an alert came under one key a target, with one body.
  expect([...told].sort()).toEqual(Array.from({ length: PAGES }, (_, i) => `article-${i}`).sort())
  expect(came.size).toBe(parcels)
  for (const bodies of came.values()) expect(new Set(bodies).size).toBe(1)
  const twice = [...came.values()].filter((bodies) => bodies.length > 1).length
  console.info(
    `${KILLS} kills: ${PAGES} pages, ${alerts.length} alerts, ${parcels} parcels, ${twice} of them sent again under the same key`,
  )
}

describe('processes that keep pages and send alerts are killed at random: each alert leaves once a target', { timeout: TIME }, () => {
  test('SQLite', () => lived(join(folder, 'news.sqlite')))

  const bin = postgresBin()
  test.skipIf(!bin)('PostgreSQL', async () => {
    const postgres: PostgresServer = await startPostgres(bin!)
    try {
      await lived(postgres.address('kills'))
    } finally {
      postgres.stop()
    }
  })
})
