import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { added, written } from './add.ts'
import type { InventedLine } from './invented.ts'
import { articlesIn, roomAddresses } from './room-addresses.ts'
import { varied } from './varied.ts'

const ARTICLES = 150_000
const READERS = 20
/** Seconds that a reader looks at a page before the next; and of reading so, and without a pause. */
const PAUSE = 1
const SECONDS = { before: 5, paused: 45, unpaused: 10 }
/** Milliseconds that the middle page, and nineteen of twenty pages, may take. */
const BOUNDS = { median: 100, p95: 300 }
/** Git ignores it; the collection takes some minutes to make and is used again. */
const FOLDER = '.bench'

/**
 * Pages of the reading room over a large collection: readers who look at each page for a second, whatever its kind, while
 * more articles are added, and among the pages a plain static one of another server. Then, for how much it can give, the
 * same readers without a pause.
 */
export async function benchRoom(lines: readonly InventedLine[]): Promise<void> {
  const collection = made(lines)
  // What comes after those that are there, so that each run adds what none has added.
  const more = written(FOLDER, stated(varied(lines, ARTICLES / 3, articlesIn(collection))))
  const [room, plain] = [await served(collection), await served()]
  const adding = spawn(process.execPath, [childOf('../bin/isnad.js'), 'add', more, '--collection', collection], {
    stdio: 'ignore',
  })
  try {
    const addresses = Object.entries(roomAddresses(collection)).map(
      ([kind, paths]) => [kind, paths.map((path) => room.url + path)] as const,
    )
    const kinds: Kinds = [...addresses, ['a plain static page', [`${plain.url}/`]]]
    // So that all threads are there.
    await read(kinds, SECONDS.before, 0)
    report(await read(kinds, SECONDS.paused, PAUSE))
    const all = [...(await read(kinds, SECONDS.unpaused, 0)).values()].flat().sort((a, b) => a - b)
    const rate = (all.length / SECONDS.unpaused).toFixed(0)
    console.log(`room       without a pause ${rate} pages/s, median ${all[all.length >> 1]!.toFixed(0)} ms`)
    if (adding.exitCode !== null) console.log('room       adding ended before reading did: its last part was read alone')
  } finally {
    for (const child of [adding, room.child, plain.child]) child.kill()
    rmSync(more)
  }
}

function made(lines: readonly InventedLine[]): string {
  const path = join(FOLDER, `room-${ARTICLES}.sqlite`)
  if (existsSync(path)) return path
  mkdirSync(FOLDER, { recursive: true })
  console.log(`room       ${ARTICLES} articles are added to ${path}, once`)
  const file = written(FOLDER, stated(varied(lines, ARTICLES)))
  const begun = `${path}.begun`
  rmSync(begun, { force: true })
  const { seconds } = added(begun, file)
  rmSync(file)
  renameSync(begun, path)
  console.log(`room       in ${seconds.toFixed(0)} s`)
  return path
}

/** Articles that state no time get an hour of the day that they were seen on. */
function* stated(lines: Iterable<InventedLine>): Generator<InventedLine> {
  let at = 0
  for (const line of lines)
    yield line.published || !line.seen ? line : { ...line, published: `${line.seen}T${String(at++ % 24).padStart(2, '0')}:00` }
}

const childOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** A server in a process of its own. With a token it can be added to. */
export function served(location?: string, token?: string): Promise<{ readonly url: string; readonly child: ChildProcess }> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', childOf('./room-child.ts'), ...(location ? [location] : []), ...(token ? [token] : [])],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('the server did not start')))
    child.stdout!.once('data', (line: Buffer) => resolve({ url: line.toString().trim(), child }))
  })
}

type Kinds = readonly (readonly [kind: string, urls: readonly string[]])[]

/** Milliseconds that each page took, by kind. Every reader goes through the kinds in an order of its own. */
async function read(kinds: Kinds, seconds: number, pause: number): Promise<ReadonlyMap<string, number[]>> {
  const taken = new Map(kinds.map(([kind]) => [kind, [] as number[]]))
  const agent = new Agent({ keepAlive: true, timeout: 3000 })
  const until = performance.now() + seconds * 1000
  const reader = async (first: number): Promise<void> => {
    // Readers do not come all at one moment.
    await setTimeout((1000 * pause * first) / READERS)
    for (let i = first; performance.now() < until; i += 7) {
      const [kind, urls] = kinds[i % kinds.length]!
      taken.get(kind)!.push(await fetched(urls[(i * 31 + first) % urls.length]!, agent))
      await setTimeout(1000 * pause)
    }
  }
  await Promise.all(Array.from({ length: READERS }, (_, first) => reader(first)))
  agent.destroy()
  return taken
}

function fetched(url: string, agent: Agent): Promise<number> {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answers ${response.statusCode}`))
      response.on('end', () => resolve(performance.now() - began)).resume()
    }).on('error', reject)
  })
}

function report(taken: ReadonlyMap<string, number[]>): void {
  for (const [kind, times] of taken) {
    const sorted = [...times].sort((a, b) => a - b)
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
    const slow = at(0.5) > BOUNDS.median || at(0.95) > BOUNDS.p95
    if (slow) process.exitCode = 1
    console.log(
      `room       ${kind.padEnd(20)} ${String(sorted.length).padStart(5)} pages, median ${at(0.5).toFixed(0)} ms, p95 ${at(0.95).toFixed(0)} ms, most ${at(1).toFixed(0)} ms${slow ? ' — TOO SLOW' : ''}`,
    )
  }
}
