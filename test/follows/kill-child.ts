import { readFileSync } from 'node:fs'
import { deliverLoop } from '../../src/follow/delivery/deliverer.ts'
import { webhookSender } from '../../src/follow/delivery/webhook.ts'
import { readLayers } from '../../src/pipeline/article-stages.ts'
import { world } from '../../src/pipeline/world.ts'
import { reuseJoiner } from '../../src/run/ingest/join-reuse.ts'
import { keepBatch } from '../../src/run/ingest/keep-batch.ts'
import { boundsOf } from '../../src/run/ingest/reuse-bounds.ts'
import { pageRecord } from '../../src/run/reading/page-record.ts'
import { sessionOn } from '../../src/run/workers/session.ts'
import { openDatabase } from '../../src/store/open.ts'
import { systemClock } from '../../src/watch/clock.ts'
import { addressBlock } from '../../src/watch/fetching/public-address.ts'
import { systemNetwork } from '../../src/watch/fetching/system-network.ts'
import { plainArticle, stated } from '../plain-article.ts'

/** Keeps pages, or sends alerts, until it is done or killed: `kill-child.ts keep LOCATION FILE`, `kill-child.ts deliver LOCATION`. */
const [role, location, file] = process.argv.slice(2) as [string, string, string | undefined]

async function keep(): Promise<void> {
  const database = await openDatabase(location, { create: false })
  const joiner = reuseJoiner(database, world, await boundsOf(database))
  const texts = JSON.parse(readFileSync(file!, 'utf8')) as string[]
  for (const [i, text] of texts.entries()) {
    const article = plainArticle(text, {
      id: `article-${i}`,
      page: `page-${i}`,
      url: `https://wadi.example/${i}`,
      outlet: stated({ id: 'wadi', name: 'wadi' }),
    })
    const { statements, carriers } = readLayers(article, world)
    await keepBatch(database, [pageRecord({ article, statements, carriers }, world)], joiner)
    process.send?.(i)
  }
  await database.close()
}

async function deliver(): Promise<void> {
  const session = sessionOn(location)
  await deliverLoop(
    {
      session,
      clock: systemClock,
      senders: {
        webhook: webhookSender({ network: systemNetwork, allowed: [addressBlock('127.0.0.0/8')!], agent: 'isnad/test' }),
        mail: async () => ({ taken: true }),
      },
      owner: `${process.pid}`,
      random: Math.random,
      onEvent: ({ what }) => process.send?.(what),
      // What a killed one had in hand comes back soon.
      leaseMs: 3000,
    },
    { signal: new AbortController().signal },
  )
}

await (role === 'keep' ? keep() : deliver())
process.exit(0)
