import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deliverDue } from '../src/follow/delivery/deliverer.ts'
import { webhookSender } from '../src/follow/delivery/webhook.ts'
import type { Follow, FollowQuery } from '../src/model/follow.ts'
import { world } from '../src/pipeline/world.ts'
import { addFollow } from '../src/run/follows/follow-book.ts'
import { resolvedFilter } from '../src/run/follows/resolved-filter.ts'
import { followSource } from '../src/run/follows/tell-follows.ts'
import { reuseJoiner } from '../src/run/ingest/join-reuse.ts'
import { keepBatch } from '../src/run/ingest/keep-batch.ts'
import { boundsOf } from '../src/run/ingest/reuse-bounds.ts'
import { pageRecord } from '../src/run/reading/page-record.ts'
import { readForKeeping } from '../src/run/reading/read-page.ts'
import { sessionOn } from '../src/run/workers/session.ts'
import { insertFollow } from '../src/store/follows/follows.ts'
import { openDatabase } from '../src/store/open.ts'
import type { PageRecord } from '../src/store/page-record.ts'
import { systemClock } from '../src/watch/clock.ts'
import { addressBlock } from '../src/watch/fetching/public-address.ts'
import { systemNetwork } from '../src/watch/fetching/system-network.ts'
import { type InventedLine, invented } from './invented.ts'

const [FOLLOWS, PAGES, MOST_MS] = [10_000, 1000, 10_000]

/** A word that a desk follows stands in few pages: one in as many as every tenth would be a follow that tells nobody anything. */
const MOST_PAGES_OF_A_WORD = 5

const recordOf = ({ id, url, title, text, published, outlet, byline }: InventedLine): PageRecord[] => {
  const capture = { id, source: `${outlet}.txt`, url, media: 'text' as const, body: [title, byline, published, text].join('\n\n') }
  const read = readForKeeping(capture, world)
  return 'none' in read ? [] : [pageRecord(read, world)]
}

const wordsOf = ({ text }: InventedLine): string[] => text.split(/[\s،.]+/u).filter((word) => word.length > 3)

/** Words as a desk follows them: one or two rare ones of a page, a phrase that begins at one, a speaker with a rare word. */
function queriesOf(lines: readonly InventedLine[]): { words: string; speaker?: string }[] {
  const pages = new Map<string, number>()
  for (const line of lines) for (const word of new Set(wordsOf(line))) pages.set(word, (pages.get(word) ?? 0) + 1)
  const told = lines.map((line) => {
    const words = wordsOf(line)
    return { words, rare: words.filter((word) => pages.get(word)! <= MOST_PAGES_OF_A_WORD) }
  })
  const withRare = told.filter(({ rare }) => rare.length > 0)
  return Array.from({ length: FOLLOWS }, (_, i) => {
    const { words, rare } = withRare[(i * 7) % withRare.length]!
    const at = (k: number): string => rare[(i * 13 + k * 17) % rare.length]!
    const start = words.indexOf(at(0))
    if (i % 5 === 0) return { words: `"${words.slice(start, start + 2).join(' ')}"` }
    if (i % 5 === 1) return { words: at(0), speaker: lines[i % lines.length]!.byline }
    return { words: i % 5 === 2 ? `${at(0)} ${at(1)} -${at(2)}` : `${at(0)} ${at(1)}` }
  })
}

/** 10,000 follows against 1,000 new pages, beside the same pages without any follow; and how soon a webhook is told. */
export async function benchFollow(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-follow-'))
  const lines = invented(2 * PAGES)
  const records = lines.flatMap(recordOf)
  const [before, fresh] = [records.slice(0, records.length - PAGES), records.slice(-PAGES)]
  const keepAll = async (follows: number): Promise<{ ms: number; alerts: number }> => {
    const location = join(folder, `${follows}.sqlite`)
    const database = await openDatabase(location, { create: true })
    const joiner = reuseJoiner(database, world, await boundsOf(database))
    await keepBatch(database, before, joiner)
    const source = followSource(database, world)
    // All in one transaction: one by one each would look through the pages that are there.
    await database.transaction(async () => {
      for (const [i, { words, speaker }] of queriesOf(lines).slice(0, follows).entries()) {
        const query: FollowQuery = { on: i % 3 === 0 ? 'statements' : 'pages', words, ...(speaker && { speaker }) }
        const follow: Follow = { id: `f${i}`, name: `f${i}`, query, added: 0, quietDays: 0, token: `t${i}` }
        await insertFollow(database, follow, JSON.stringify(await resolvedFilter(source, follow)))
      }
    })
    const start = process.cpuUsage()
    await keepBatch(database, fresh, joiner)
    const { user, system } = process.cpuUsage(start)
    const [row] = await database.all<{ count: number }>('SELECT count(*) AS count FROM follow_alerts')
    await database.close()
    return { ms: (user + system) / 1000, alerts: Number(row!.count) }
  }
  const without = await keepAll(0)
  const withAll = await keepAll(FOLLOWS)
  const ms = withAll.ms - without.ms
  console.log(
    `${FOLLOWS} follows against ${PAGES} new pages: ${(ms / 1000).toFixed(2)} s of one core (${withAll.alerts} alerts), beside ${(without.ms / 1000).toFixed(2)} s for keeping them`,
  )
  await benchTold(join(folder, 'told.sqlite'), fresh.slice(0, 200))
  rmSync(folder, { recursive: true, force: true })
  if (ms > MOST_MS) {
    console.error(`more than ${MOST_MS / 1000} s`)
    process.exitCode = 1
  }
}

/** Pages are kept one after another while a deliverer looks every two seconds: from keeping to the webhook. */
async function benchTold(location: string, pages: readonly PageRecord[]): Promise<void> {
  let posts = 0
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      posts++
      response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const database = await openDatabase(location, { create: true })
  const joiner = reuseJoiner(database, world, await boundsOf(database))
  await addFollow(database, {
    name: 'all',
    query: { on: 'pages', words: 'قال OR أضاف OR أكد OR أعلن' },
    targets: [{ kind: 'webhook', address }],
  })
  const session = sessionOn(location)
  const times: number[] = []
  const deliverer = {
    session,
    clock: systemClock,
    senders: {
      webhook: webhookSender({ network: systemNetwork, allowed: [addressBlock('127.0.0.0/8')!], agent: 'isnad/bench' }),
      mail: async () => ({ taken: true as const }),
    },
    owner: 'bench',
    random: Math.random,
    onEvent: ({ afterMs }: { readonly afterMs: number }) => times.push(afterMs),
  }
  let done = false
  const delivering = (async () => {
    while (!done || (await deliverDue(deliverer)) > 0) {
      await deliverDue(deliverer)
      if (!done) await systemClock.wait(2000)
    }
  })()
  for (const page of pages) {
    await keepBatch(database, [page], joiner)
    await systemClock.wait(50)
  }
  done = true
  await delivering
  times.sort((a, b) => a - b)
  const at = (share: number) => ((times[Math.floor(share * (times.length - 1))] ?? 0) / 1000).toFixed(1)
  console.log(`from keeping a page to its webhook: median ${at(0.5)} s, p95 ${at(0.95)} s, ${posts} alerts`)
  await session.close()
  await database.close()
  server.close()
}
