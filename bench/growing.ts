import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { isnad } from '../test/isnad.ts'
import { natsBin, startNats } from '../test/nats.ts'
import { postgresBin, startPostgres } from '../test/postgres.ts'
import { cpuOf, startedWorkers } from './distributed.ts'
import { fillCopies } from './filled.ts'
import { type InventedLine, invented } from './invented.ts'

const BLOCK = 1000
const PER_DAY = 250
/** Every so many pages one is a copy of another of its block. */
const COPIED = 10
const DAY = 86_400_000
/** As `deploy/compose.yaml` has them. */
const SETTINGS = ['shared_buffers=2GB', 'max_wal_size=8GB', 'checkpoint_timeout=30min']
const BEGIN = Date.parse('2001-01-01')

/** Each sentence ends with a word of its own: so many pages of one day would share the beginnings of sentences otherwise, as no news does. */
const apart = (text: string): string =>
  text.replace(/(\p{L}+)( \p{L}+ \d+) \p{L}+\./gu, (_, word, since) => `${word}${since} ${[...word].reverse().join('')}.`)

const dayOf = (page: number): string => new Date(BEGIN + Math.floor(page / PER_DAY) * DAY).toISOString().slice(0, 10)

/** Pages from `from` up to `to` of a stream that goes on for ever: so many a day, a tenth of them copies, no two blocks alike. */
function* stream(from: number, to: number): Generator<InventedLine> {
  for (let at = from; at < to; at += BLOCK) {
    const lines = invented(Math.min(BLOCK, to - at), at + 1)
    for (const [i, line] of lines.entries()) {
      const text = i % COPIED === COPIED - 1 ? lines[i - (i % 7) - 1]!.text : line.text
      yield { ...line, id: `${at + i}`, url: `https://paper${i % 12}.example/${at + i}`, text: apart(text), published: dayOf(at + i) }
    }
  }
}

function written(path: string, lines: Iterable<InventedLine>): string {
  const file = openSync(path, 'w')
  for (const line of lines) writeSync(file, `${JSON.stringify(line)}\n`)
  closeSync(file)
  return path
}

/** Pages that a worker reads before it is measured, so that its code is compiled, and those that are measured in a filled collection. */
const [WARM, MEASURED] = [1000, 5000]
/** Days of whole periods of prints: a collection is filled by so many pages at a time. */
const WHOLE = 16 * PER_DAY

/**
 * What a page costs one worker and PostgreSQL as the collection grows to `most` pages: the pages since the mark before are
 * measured. With `filled` it is then filled by copies inside the database to a third of so many pages, and to as many, and
 * some more are added and measured before that and at each.
 */
export async function benchGrowing(most: number, filled = 0): Promise<void> {
  const [nats, bin] = [natsBin(), postgresBin()]
  if (!nats || !bin) return console.log('skipped: nats-server and PostgreSQL must be installed')
  const folder = mkdtempSync(join(tmpdir(), 'isnad-growing-'))
  const [postgres, servers] = [await startPostgres(bin, { settings: SETTINGS }), await startNats(nats, 3)]
  const collection = postgres.address('growing')
  const client = new pg.Client(collection)
  let workers = await startedWorkers(1, collection, servers.address, folder)
  const stopWorkers = async (): Promise<void> => {
    for (const worker of workers) worker.kill('SIGTERM')
    await Promise.all(workers.map((worker) => new Promise((resolve) => worker.once('exit', resolve))))
  }
  const sizeOf = async () => Number((await client.query('SELECT pg_database_size(current_database()) AS n')).rows[0].n)
  const add = async (from: number, to: number): Promise<void> => {
    const file = written(join(folder, 'pages.jsonl'), stream(from, to))
    const { code, err } = await isnad(['add', file, '--collection', collection, '--queue', servers.address])
    if (code !== 0) throw new Error(err)
  }
  const measured = async (from: number, to: number, empty: number): Promise<void> => {
    const [own, theirs] = [cpuOf(workers[0]!.pid!), cpuOf(postgres.pid)]
    await add(from, to)
    const [spent, spentThere] = [cpuOf(workers[0]!.pid!) - own, cpuOf(postgres.pid) - theirs].map(
      (seconds) => (1000 * seconds) / (to - from),
    )
    console.log(
      `${String(to).padStart(8)} pages: of processor time ${spent!.toFixed(2)} ms a page, PostgreSQL ${spentThere!.toFixed(2)}, together ${(spent! + spentThere!).toFixed(2)}; ${(((await sizeOf()) - empty) / to / 1000).toFixed(1)} KB a page in PostgreSQL`,
    )
  }
  try {
    await client.connect()
    const empty = await sizeOf()
    await add(0, WARM)
    let kept = WARM
    for (const to of marksTo(filled ? Math.ceil(most / WHOLE) * WHOLE : most)) {
      await measured(kept, to, empty)
      kept = to
    }
    const base = { pages: kept, days: kept / PER_DAY, end: dayOf(kept) }
    let copies = 1
    // First as it is, with a new worker and after a checkpoint as it will be then: both cost something.
    for (const to of filled ? new Set([1, ...[3, 1].map((part) => Math.round(filled / part / base.pages))]) : []) {
      await stopWorkers()
      await fillCopies(collection, base, copies, to)
      copies = to + Math.ceil((WARM + MEASURED) / base.pages)
      workers = await startedWorkers(1, collection, servers.address, folder)
      const from = to * base.pages
      await add(from, from + WARM)
      await measured(from + WARM, from + WARM + MEASURED, empty)
    }
  } finally {
    await stopWorkers()
    await client.end()
    await servers.stop()
    postgres.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}

/** Each about three times the one before, in thousands; the last is `most`. */
function marksTo(most: number): number[] {
  const marks: number[] = []
  for (let mark = BLOCK * 10 ** 0.5; mark < most; mark *= 10 ** 0.5) marks.push(Math.round(mark / BLOCK) * BLOCK)
  return [...marks.filter((mark) => mark < most), most]
}
