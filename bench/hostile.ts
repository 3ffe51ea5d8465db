import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { openDatabase } from '../src/store/open.ts'
import { served } from './room.ts'

/** Milliseconds that the front page may take while a hostile input is read. */
const BOUND_MS = 300
const TOKEN = 'bench'
const FIRST = 'قال الوزير سالم كيفان إن المصنع سيفتح قريبا في مدينة الرملة بعد أن تكتمل أعمال البناء. '
const MANY_STATEMENTS = Buffer.from(FIRST + 'وقال: «نعم». '.repeat(28_000))

/** The slowest front page while a hostile page is read, and while hostile uploads are added. */
export async function benchHostile(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'))
  const location = join(folder, 'news.sqlite')
  await (await openDatabase(location, { create: true })).close()
  const room = await served(location, TOKEN)
  try {
    const form = new URLSearchParams({ text: MANY_STATEMENTS.toString() }).toString()
    const inputs: readonly (readonly [name: string, send: () => Promise<number>])[] = [
      ['nothing', () => setTimeout(3000, 0)],
      ['many statements, read', () => posted(`${room.url}/read`, Buffer.from(form), 'application/x-www-form-urlencoded')],
      ['many statements, added', () => posted(`${room.url}/api/captures?name=a.txt`, MANY_STATEMENTS, 'text/plain')],
      ['ten million lines', () => posted(`${room.url}/api/captures?name=a.jsonl.gz`, gzipSync('{}\n'.repeat(1e7)), 'application/gzip')],
      [
        'line feeds',
        () => posted(`${room.url}/api/captures?name=a.warc`, Buffer.from(`WARC/1.0${'\n'.repeat(1.3e6)}`), 'application/warc'),
      ],
    ]
    await posted(`${room.url}/read`, Buffer.from(`text=${encodeURIComponent(FIRST)}`), 'application/x-www-form-urlencoded')
    for (const [name, send] of inputs) {
      const before = performance.now()
      const { slowest, status } = await slowestDuring(`${room.url}/`, send())
      if (slowest > BOUND_MS) process.exitCode = 1
      const took = ((performance.now() - before) / 1000).toFixed(1)
      console.log(
        `hostile    ${name.padEnd(24)} ${took} s, answer ${status || '-'}, slowest front page ${slowest.toFixed(0)} ms${slowest > BOUND_MS ? ' — TOO SLOW' : ''}`,
      )
    }
  } finally {
    room.child.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function slowestDuring(front: string, other: Promise<number>): Promise<{ slowest: number; status: number }> {
  let ended = false
  const status = other.finally(() => {
    ended = true
  })
  let slowest = 0
  while (!ended) {
    const before = performance.now()
    await answered(front)
    slowest = Math.max(slowest, performance.now() - before)
    await setTimeout(50)
  }
  return { slowest, status: await status }
}

const posted = (url: string, body: Buffer, type: string): Promise<number> =>
  answered(url, body, { 'content-type': type, authorization: `Bearer ${TOKEN}` })

/** The status, when all of the answer has come; each over a connection of its own. */
function answered(url: string, body?: Buffer, headers: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent: false, method: body ? 'POST' : 'GET', headers }, (response) => {
      response.on('end', () => resolve(response.statusCode!)).resume()
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
