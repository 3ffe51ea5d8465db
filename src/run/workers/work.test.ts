import { createHash } from 'node:crypto'
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { invented } from '../../../bench/invented.ts'
import { reportLine } from '../../exports/records/report-line.ts'
import { type RecordReport, recordOutcomes } from '../../model/record-report.ts'
import { inProcessQueue } from '../../queue/in-process-queue.ts'
import { deadLetters, retryDeadLetters } from '../../store/ledger.ts'
import { openDatabase } from '../../store/open.ts'
import { jobOutcomes, rangesOf, reportsOf } from '../../store/outcomes.ts'
import { rangeCounts } from '../../store/ranges.ts'
import { exportCollection } from '../collection/export-collection.ts'
import { addPaths } from '../ingest/add.ts'
import { ask, nameOf } from './ask.ts'
import { sessionOn } from './session.ts'
import { startWork, type WorkOptions } from './work.ts'

const EXAMPLES = fileURLToPath(new URL('../../../examples/captures', import.meta.url))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-work-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function exported(location: string): Promise<{ lines: number; digest: string }> {
  const database = await openDatabase(location, { create: false })
  const hash = createHash('sha256')
  let lines = 0
  for await (const record of exportCollection(database)) {
    lines++
    hash.update(`${JSON.stringify(record)}\n`)
  }
  await database.close()
  return { lines, digest: hash.digest('hex') }
}

/** Adds by a queue inside of this process; resolves when nothing is left to do. */
async function worked(location: string, paths: readonly string[], options: Partial<WorkOptions> = {}) {
  await nameOf(location, true)
  const queue = inProcessQueue()
  const session = sessionOn(location)
  const job = await ask(session, queue, [{ paths }])
  const worker = startWork(session, queue, { root: folder, sweepMs: 100, ...options })
  try {
    for (let tries = 0; tries < 2400; tries++) {
      const { asked, done } = await session.use((database) => rangeCounts(database, job))
      if (asked > 0 && asked === done) break
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  } finally {
    await worker.stop()
    await session.close()
    await queue.close()
  }
  return { ...worker.counts, job }
}

/** What became of each record of a job. */
async function reported(location: string, job: string): Promise<RecordReport[]> {
  const database = await openDatabase(location, { create: false })
  const reports: RecordReport[] = []
  for (const range of await rangesOf(database, job)) reports.push(...(await reportsOf(database, range)).reports)
  const counts = await jobOutcomes(database, job)
  await database.close()
  for (const outcome of recordOutcomes) expect(counts[outcome]).toBe(reports.filter((one) => one.outcome === outcome).length)
  return reports
}

test('work handed out by a queue gives what adding gives, whatever the file; again it reads nothing, and what an older version read it replaces', async () => {
  const lines = invented(240)
  const corpus = join(folder, 'corpus.jsonl')
  writeFileSync(
    corpus,
    [...lines, ...lines.slice(0, 40).map((line) => ({ ...line, id: `c${line.id}`, url: `${line.url}/copy` }))]
      .map((line) => JSON.stringify(line))
      .join('\n'),
  )
  const [plain, queued] = [join(folder, 'plain.sqlite'), join(folder, 'queued.sqlite')]
  await addPaths(plain, [EXAMPLES, corpus])
  const counts = await worked(queued, [EXAMPLES, corpus])
  expect(counts).toMatchObject({ failures: 0, dead: 0 })
  const whole = await exported(plain)
  expect(await exported(queued)).toEqual(whole)
  expect(whole.lines).toBeGreaterThan(1000)
  expect((await worked(queued, [EXAMPLES, corpus])).read).toBe(0)

  // As if a third of the pages had been read by an older version, which found other articles in some, and other words.
  const database = await openDatabase(queued, { create: false })
  const older = 'SELECT number FROM articles WHERE number % 3 = 0'
  for (const sql of [
    `DELETE FROM statements WHERE article IN (${older})`,
    `DELETE FROM edges WHERE article_a IN (${older})`,
    `UPDATE ledger SET version = 'older' WHERE article IN (SELECT id FROM articles WHERE number % 3 = 0)`,
    `UPDATE ledger SET article = 'older' || article WHERE article IN (SELECT id FROM articles WHERE number % 6 = 0)`,
    "UPDATE articles SET reading = 'older', summary = 'older' WHERE number % 3 = 0",
    "UPDATE articles SET id = 'older' || id WHERE number % 6 = 0",
    "UPDATE articles SET page = 'older' || page WHERE number % 12 = 0",
    // What is asked for bears the version of the reading in its name: to a new version all of it is new.
    'DELETE FROM ranges',
  ])
    await database.run(sql)
  const again = await worked(queued, [EXAMPLES, corpus])
  const [{ n } = { n: 0 }] = await database.all("SELECT count(*) AS n FROM articles WHERE reading = 'older' OR summary = 'older'")
  await database.close()
  expect(n).toBe(0)
  expect(again.renewed).toBeGreaterThan(60)
  expect(again.read).toBeLessThan(2 * again.renewed)
  expect(await exported(queued)).toEqual(whole)
})

test('the workers report of each record what adding reports: kept, damaged, of no interest, and unchanged when it is asked for again', async () => {
  const [page] = invented(1)
  const record = (type: string, status: string, body: string) => {
    const block = type === 'response' ? `HTTP/1.1 ${status}\r\nContent-Type: text/html\r\n\r\n${body}` : body
    return `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://alwadi.example/${status.slice(0, 3)}\r\nWARC-Date: 2023-03-01T00:00:00Z\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`
  }
  const crawl = [
    record('request', '', 'GET / HTTP/1.1'),
    record('response', '301 Moved', ''),
    record('response', '200 OK', `<h1>${page!.title}</h1><p>${page!.text}</p>`),
    record('response', '200 OK', '<nav><a href="/">الرئيسية</a></nav>'),
  ].join('')
  writeFileSync(join(folder, 'crawl.warc'), crawl)
  writeFileSync(join(folder, 'cut.warc.gz'), gzipSync(crawl).subarray(0, 200))
  writeFileSync(
    join(folder, 'lines.jsonl'),
    [...invented(3).map((line) => JSON.stringify(line)), '{"id": "cut', '{"no": "article"}'].join('\n'),
  )
  // The same bytes without an address in two files are two pages.
  for (const name of ['one.html', 'same.html']) writeFileSync(join(folder, name), `<h1>${page!.title}</h1><p>${page!.text}</p>`)
  const paths = ['crawl.warc', 'cut.warc.gz', 'lines.jsonl', 'one.html', 'missing.html', 'same.html'].map((name) => join(folder, name))
  const plain: RecordReport[] = []
  await addPaths(join(folder, 'plain.sqlite'), paths, { onReport: (reports) => plain.push(...reports) })
  const first = await worked(join(folder, 'queued.sqlite'), paths)
  const sorted = (reports: readonly RecordReport[]) => reports.map((one) => JSON.stringify(reportLine(one))).sort()
  expect(sorted(await reported(join(folder, 'queued.sqlite'), first.job))).toEqual(sorted(plain))
  expect(new Set(plain.map(({ outcome }) => outcome))).toEqual(new Set(['new', 'not-an-article', 'damaged', 'not-of-interest']))
  const again: RecordReport[] = []
  await addPaths(join(folder, 'plain.sqlite'), paths, { onReport: (reports) => again.push(...reports) })
  // A line more: the file is another one, and of its lines only the last is new.
  const second = await worked(join(folder, 'queued.sqlite'), paths)
  expect(sorted(await reported(join(folder, 'queued.sqlite'), second.job))).toEqual(sorted(again))
  appendFileSync(
    join(folder, 'lines.jsonl'),
    `\n${JSON.stringify({ ...page, url: 'https://alwadi.example/more', text: `${page!.text} وأضاف أن العمل مستمر.` })}`,
  )
  const third = await worked(join(folder, 'queued.sqlite'), paths)
  // And one of the two pages without an address, since the ledger has one place of a capture.
  expect(third).toMatchObject({ read: 2 })
  const lines = (await reported(join(folder, 'queued.sqlite'), third.job)).filter(({ place }) => place.source.endsWith('lines.jsonl'))
  expect(lines.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', 'unchanged', 'damaged', 'not-of-interest', 'new'])
})

test('a page that takes all memory, and a file that is gone, are given up with a reason; the rest is kept, and retrying asks again', async () => {
  const location = join(folder, 'news.sqlite')
  const page = (i: number, text: string) => JSON.stringify({ id: `${i}`, url: `https://asda.example/${i}`, title: `خبر ${i}`, text })
  const good = invented(3).map(({ text }, i) => page(i, text))
  writeFileSync(join(folder, 'pages.jsonl'), [...good, page(9, 'قال إن الماء وصل. '.repeat(400_000))].join('\n'))
  const counts = await worked(location, ['pages.jsonl', 'missing.html'], { pool: { memoryMb: 48, timeMs: 3000, threads: 1 } })
  expect(counts).toMatchObject({ kept: 3, dead: 1 })
  const database = await openDatabase(location, { create: false })
  const reports = await reported(location, counts.job)
  expect(reports.map(({ place: { record }, outcome }) => [record, outcome])).toEqual([
    [undefined, 'damaged'],
    ['line 1', 'new'],
    ['line 2', 'new'],
    ['line 3', 'new'],
    ['line 4', 'refused'],
  ])
  const [letter, ...others] = await deadLetters(database, 10)
  expect(others).toEqual([])
  expect(letter).toMatchObject({ source: 'pages.jsonl', record: 'line 4' })
  expect(letter?.cause).toMatch(/could not be read|memory|abort/iu)
  expect(await database.all("SELECT place, why FROM outcomes WHERE outcome = 'damaged'")).toEqual([
    { place: '{"source":"missing.html","type":"file"}', why: 'no such file or folder' },
  ])
  expect(await retryDeadLetters(database)).toBe(1)
  expect((await rangeCounts(database)).oldest).toBeDefined()
  await database.close()
})
