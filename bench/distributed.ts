import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writePages } from '../test/faults/pages.ts'
import { BIN, isnad } from '../test/isnad.ts'
import { natsBin, startNats } from '../test/nats.ts'
import { type PostgresServer, postgresBin, startPostgres } from '../test/postgres.ts'

interface Timed {
  readonly seconds: number
  /** Of the processor, by the programs of this project, and by PostgreSQL. */
  readonly own: number
  readonly postgres: number
}

/** Seconds of processor time of a process and all that it started, those that ended included. */
export function cpuOf(pid: number): number {
  const stat = (of: string) =>
    readFileSync(`/proc/${of}/stat`, 'utf8')
      .replace(/^.*\) /u, '')
      .split(' ')
  const own = stat(String(pid))
    .slice(11, 15)
    .reduce((sum, ticks) => sum + Number(ticks), 0)
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
  return own / 100 + children.reduce((sum, child) => sum + cpuOrNothing(Number(child)), 0)
}
function cpuOrNothing(pid: number): number {
  try {
    return cpuOf(pid)
  } catch {
    return 0
  }
}

/** A command to its end, with the processor time that it took. */
function timed(args: readonly string[], cwd: string): { seconds: number; own: number } {
  const began = performance.now()
  const { stderr } = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="cpu %U %S"; time "$@" >/dev/null 2>/dev/null', '--', process.execPath, BIN, ...args],
    {
      cwd,
      encoding: 'utf8',
    },
  )
  const [, user, system] = /cpu (\S+) (\S+)/u.exec(stderr) ?? []
  return { seconds: (performance.now() - began) / 1000, own: Number(user) + Number(system) }
}

/** Rates of adding by one process to a file and to PostgreSQL, and by workers; and whether what comes out is the same. */
export async function benchDistributed(file: string | undefined): Promise<void> {
  const [nats, bin] = [natsBin(), postgresBin()]
  if (!nats || !bin) return console.log('skipped: nats-server and PostgreSQL must be installed')
  const folder = mkdtempSync(join(tmpdir(), 'isnad-distributed-'))
  const postgres = await startPostgres(bin)
  const servers = await startNats(nats, 3)
  try {
    const paths = [...writePages(folder, 2, 300), ...(file ? [file] : [])]
    const plain = join(folder, 'plain.sqlite')
    const embedded = timed(['add', ...paths, '--collection', plain], folder)
    const { out } = await isnad(['stats', '--json', '--collection', plain])
    const { articles } = JSON.parse(out) as { articles: number }
    const digest = async (collection: string) => (await isnad(['export', '--digest', '--collection', collection])).out.trim()
    const wanted = await digest(plain)
    const say = (name: string, { seconds, own, postgres: theirs }: Timed, collection?: string) =>
      console.log(
        `${name.padEnd(26)} ${(articles / seconds).toFixed(0).padStart(5)} articles/s (${seconds.toFixed(0)} s); of processor time ${((1000 * own) / articles).toFixed(2)} ms an article, PostgreSQL ${((1000 * theirs) / articles).toFixed(2)}${collection ?? ''}`,
      )
    console.log(`${articles} articles; ${wanted}`)
    say('one process, a file', { ...embedded, postgres: 0 })
    const address = postgres.address('alone')
    const before = cpuOf(postgres.pid)
    const alone = timed(['add', ...paths, '--collection', address], folder)
    say('one process, PostgreSQL', { ...alone, postgres: cpuOf(postgres.pid) - before })
    for (const workers of [1, 2, 4]) {
      const collection = postgres.address(`workers${workers}`)
      const took = await byWorkers(workers, collection, servers.address, paths, folder, postgres)
      const same = (await digest(collection)) === wanted
      say(`${workers} ${workers === 1 ? 'worker' : 'workers'}`, took, same ? '; the same export' : '; THE EXPORT DIFFERS')
      if (!same) process.exitCode = 1
    }
  } finally {
    await servers.stop()
    postgres.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}

/** Workers that wait for work. */
export async function startedWorkers(count: number, collection: string, queue: string, folder: string): Promise<ChildProcess[]> {
  const logs = Array.from({ length: count }, (_, i) => join(folder, `worker${count}-${i}.log`))
  const workers: ChildProcess[] = []
  for (const log of logs) {
    writeFileSync(log, '')
    workers.push(
      spawn('bash', ['-c', `exec "$@" 2>${log}`, '--', process.execPath, BIN, 'work', '--collection', collection, '--queue', queue], {
        cwd: folder,
        stdio: 'ignore',
      }),
    )
    // The first makes the collection; the time that a worker takes to begin is not that of its work.
    while (!readFileSync(log, 'utf8').includes('"working"')) await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return workers
}

async function byWorkers(
  count: number,
  collection: string,
  queue: string,
  paths: readonly string[],
  folder: string,
  postgres: PostgresServer,
): Promise<Timed> {
  const before = cpuOf(postgres.pid)
  const workers = await startedWorkers(count, collection, queue, folder)
  const idle = workers.reduce((sum, { pid }) => sum + cpuOf(pid!), 0)
  const began = performance.now()
  await isnad(['add', ...paths, '--collection', collection, '--queue', queue], { cwd: folder })
  const seconds = (performance.now() - began) / 1000
  const own = workers.reduce((sum, { pid }) => sum + cpuOf(pid!), 0) - idle
  for (const worker of workers) worker.kill('SIGTERM')
  await Promise.all(workers.map((worker) => new Promise((resolve) => worker.once('exit', resolve))))
  return { seconds, own, postgres: cpuOf(postgres.pid) - before }
}
