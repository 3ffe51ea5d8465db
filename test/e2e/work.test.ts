import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writePages } from '../faults/pages.ts'
import { type Running, running } from '../faults/processes.ts'
import { EXAMPLES, isnad } from '../isnad.ts'
import { type NatsServers, natsBin, startNats } from '../nats.ts'
import { type PostgresServer, postgresBin, startPostgres } from '../postgres.ts'

const [nats, bin] = [natsBin(), postgresBin()]
if (!nats || !bin) console.warn(`skipped: workers end to end, since ${nats ? 'PostgreSQL' : 'nats-server'} is not installed`)

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-work-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function logged(log: string, what: RegExp): Promise<string> {
  for (let tries = 0; tries < 600; tries++) {
    const found = what.exec(readFileSync(log, 'utf8'))
    if (found) return found[1] ?? found[0]
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${what} is not in the log: ${readFileSync(log, 'utf8')}`)
}

describe.skipIf(!nats || !bin)('from one machine to many', () => {
  let servers: NatsServers
  let postgres: PostgresServer
  let worker: Running
  let addresses: string[]
  let metrics: string
  const log = () => join(folder, 'worker.log')
  beforeAll(async () => {
    ;[servers, postgres] = [await startNats(nats!, 3), await startPostgres(bin!)]
    addresses = ['--collection', postgres.address('news'), '--queue', servers.address]
    writeFileSync(log(), '')
    worker = running(
      ['work', ...addresses, '--metrics', '0', '--time', '10', '--memory', '128', '--threads', '1', '--lease', '3'],
      folder,
      log(),
    )
    metrics = await logged(log(), /"metrics":"([^"]+)"/u)
  })
  afterAll(async () => {
    await worker?.kill()
    await servers?.stop()
    postgres?.stop()
  })

  test('what four workers keep of pages, lines and WARC files is what one process keeps', async () => {
    const paths = [EXAMPLES, ...writePages(folder, 2, 100)]
    const others = [1, 2, 3].map((i) => running(['work', ...addresses, '--threads', '1'], folder, join(folder, `worker${i}.log`)))
    const added = await isnad(['add', ...paths, ...addresses], { cwd: folder })
    await Promise.all(others.map((other) => other.kill()))
    expect(added.code, added.err).toBe(0)
    expect(added.out).toMatch(/^new +\d+\n[\s\S]*^\d+ records, \d+ with an article, in/mu)
    const file = join(folder, 'news.sqlite')
    await isnad(['add', ...paths, '--collection', file], { cwd: folder })
    const digest = async (collection: string) => (await isnad(['export', '--digest', '--collection', collection])).out
    expect(await digest(addresses[1]!)).toBe(await digest(file))
    expect(await digest(file)).toMatch(/^\d{4,} records, sha256 [0-9a-f]{64}\n$/u)
  })

  test('health and metrics answer', async () => {
    const health = await fetch(`${metrics}/health`)
    expect([health.status, await health.json()]).toEqual([200, { database: true, queue: true }])
    const response = await fetch(`${metrics}/metrics`)
    expect(response.headers.get('content-type')).toContain('application/openmetrics-text')
    const text = await response.text()
    expect(text).toMatch(/isnad_pages_total\{stage="commit"\} \d/u)
    expect(text).toMatch(/isnad_stage_seconds_total\{stage="read"\} \d/u)
    expect(text.endsWith('# EOF\n')).toBe(true)
  })

  test('bad captures are told of or given up, with reasons; the worker goes on', async () => {
    const good = '{"id":"1","url":"https://asda.example/g","title":"خبر","text":"قال المهندس سامر الخولي إن الجسر الجديد سيفتح غدا."}'
    const files: Record<string, string | Uint8Array> = {
      'empty.html': '',
      'photo.html': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...Array(64).fill(0)]),
      'cut.jsonl.gz': gzipSync(`${good}\n`.repeat(500)).subarray(0, 60),
      'none.html': '<html><body><a href="/">الرئيسية</a></body></html>',
      'deep.html': '<div>'.repeat(100_000),
      'broken.jsonl': `${good}\n{"id": "x", \n`,
      'blow-up.jsonl': `{"id":"2","url":"https://asda.example/b","title":"خبر","text":"${'قال إن الماء وصل. '.repeat(700_000)}"}`,
    }
    const bad = join(folder, 'bad')
    mkdirSync(bad)
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(bad, name), bytes)
    const report = join(folder, 'report.jsonl')
    const { code, out, err } = await isnad(['add', bad, join(folder, 'missing.html'), '--report', report, ...addresses])
    expect(code).toBe(3)
    expect(out).toMatch(/^damaged +\d\n[\s\S]*^\d+ records, 1 with an article, [12] given up/mu)
    const lines = readFileSync(report, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const names = [...Object.keys(files), 'missing.html']
    expect(names.filter((name) => !lines.some(({ file, outcome }) => file.endsWith(name) && outcome))).toEqual([])
    expect(lines.find(({ file }) => file.endsWith('blow-up.jsonl'))).toMatchObject({ record: 'line 1', outcome: 'refused' })
    for (const name of ['empty.html', 'photo.html', 'cut.jsonl.gz', 'none.html', 'broken.jsonl', 'missing.html'])
      expect(err).toContain(name)
    const queue = await isnad(['queue', ...addresses])
    expect(queue.out).toMatch(/0 open\non the queue 0 waiting, 0 running\n[12] given up[\s\S]*blow-up\.jsonl \(line 1\): ./u)
    expect(JSON.parse((await isnad(['queue', '--json', ...addresses])).out)).toMatchObject({ queue: { waiting: 0 } })
  })

  test('a worker that is told to stop ends well, and says what it did', async () => {
    worker.signal('SIGTERM')
    expect(await worker.ended).toBe(0)
    expect(readFileSync(log(), 'utf8')).toMatch(/"msg":"stopped"/u)
  })

  test('what is asked for with no worker there is kept until one comes', async () => {
    expect((await isnad(['queue', 'retry', ...addresses])).out).toMatch(/^[12] asked for again/u)
    const { out } = await isnad(['add', EXAMPLES, '--no-wait', ...addresses])
    expect(out).toContain('asked for')
    expect((await isnad(['queue', ...addresses])).out).toMatch(/[1-9]\d* open, the oldest for \d+ s/u)
  })
})

test('a password on the command line is refused, and not shown', async () => {
  const { code, err } = await isnad(['work', '--collection', 'postgres://isnad:secret@127.0.0.1:1/news', '--queue', 'nats://127.0.0.1:1'])
  expect([code, err]).toEqual([2, expect.stringMatching(/--collection holds a password.*PGPASSWORD/u)])
  expect(err).not.toContain('secret')
})

test('`here` works alone, on a file, and reads nothing twice', async () => {
  const args = ['add', EXAMPLES, '--collection', join(folder, 'here.sqlite'), '--queue', 'here']
  const first = await isnad([...args, '--report', '-'])
  expect(first.code, first.err).toBe(0)
  expect(first.err).toMatch(/^new +\d+\n[\s\S]*with an article/mu)
  const outcomes = first.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).outcome)
  expect(outcomes).toContain('new')
  const again = await isnad(args)
  expect([again.code, again.out]).toEqual([0, expect.stringMatching(/^unchanged +\d+\n/mu)])
  expect(again.out).not.toMatch(/^new/mu)
  const both = await isnad(['add', EXAMPLES, '--no-wait', '--report', '-', '--queue', 'nats://127.0.0.1:1'])
  expect([both.code, both.err]).toEqual([2, expect.stringContaining('leave --no-wait out')])
})
