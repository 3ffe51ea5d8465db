import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { isnad } from '../test/isnad.ts'
import { natsBin, startNats } from '../test/nats.ts'
import { postgresBin, startPostgres } from '../test/postgres.ts'
import { cpuOf, startedWorkers } from './distributed.ts'
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

/** Pages from `from` up to `to` of a stream that goes on for ever: so many a day, a tenth of them copies, no two blocks alike. */
function* stream(from: number, to: number): Generator<InventedLine> {
  for (let at = from; at < to; at += BLOCK) {
    const lines = invented(Math.min(BLOCK, to - at), at + 1)
    for (const [i, line] of lines.entries()) {
      const text = i % COPIED === COPIED - 1 ? lines[i - (i % 7) - 1]!.text : line.text
      const published = new Date(BEGIN + Math.floor((at + i) / PER_DAY) * DAY).toISOString().slice(0, 10)
      yield { ...line, id: `${at + i}`, url: `https://paper${i % 12}.example/${at + i}`, text: apart(text), published }
    }
  }
}

function written(path: string, lines: Iterable<InventedLine>): string {
  const file = openSync(path, 'w')
  for (const line of lines) writeSync(file, `${JSON.stringify(line)}\n`)
  closeSync(file)
  return path
}

/** What a page costs one worker and PostgreSQL as the collection grows to `most` pages: the pages since the mark before are measured. */
export async function benchGrowing(most: number): Promise<void> {
  const [nats, bin] = [natsBin(), postgresBin()]
  if (!nats || !bin) return console.log('skipped: nats-server and PostgreSQL must be installed')
  const folder = mkdtempSync(join(tmpdir(), 'isnad-growing-'))
  const [postgres, servers] = [await startPostgres(bin, { settings: SETTINGS }), await startNats(nats, 3)]
  const collection = postgres.address('growing')
  const client = new pg.Client(collection)
  const workers = await startedWorkers(1, collection, servers.address, folder)
  try {
    await client.connect()
    const sizeOf = async () => Number((await client.query('SELECT pg_database_size(current_database()) AS n')).rows[0].n)
    const add = async (from: number, to: number): Promise<void> => {
      const file = written(join(folder, 'pages.jsonl'), stream(from, to))
      const { code, err } = await isnad(['add', file, '--collection', collection, '--queue', servers.address])
      if (code !== 0) throw new Error(err)
    }
    const empty = await sizeOf()
    // Its code is compiled by then.
    await add(0, BLOCK)
    let kept = BLOCK
    for (let mark = BLOCK * 10 ** 0.5; ; mark = Math.min(most, mark * 10 ** 0.5)) {
      const to = Math.min(most, Math.round(mark / BLOCK) * BLOCK)
      const [own, theirs] = [cpuOf(workers[0]!.pid!), cpuOf(postgres.pid)]
      await add(kept, to)
      const count = to - kept
      const [spent, spentThere] = [cpuOf(workers[0]!.pid!) - own, cpuOf(postgres.pid) - theirs]
      kept = to
      console.log(
        `${String(kept).padStart(8)} pages: of processor time ${((1000 * spent) / count).toFixed(2)} ms a page, PostgreSQL ${((1000 * spentThere) / count).toFixed(2)}, together ${((1000 * (spent + spentThere)) / count).toFixed(2)}; ${(((await sizeOf()) - empty) / kept / 1000).toFixed(1)} KB a page in PostgreSQL`,
      )
      if (to >= most) break
    }
  } finally {
    for (const worker of workers) worker.kill('SIGTERM')
    await Promise.all(workers.map((worker) => new Promise((resolve) => worker.once('exit', resolve))))
    await client.end()
    await servers.stop()
    postgres.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}
