import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Queue } from '../queue/queue.ts'
import { type Gauges, METRICS_TYPE, metricsText } from '../run/workers/metrics.ts'
import { sessionOn } from '../run/workers/session.ts'
import type { Worker } from '../run/workers/work.ts'
import { countDeadLetters } from '../store/ledger.ts'
import { rangeCounts } from '../store/ranges.ts'
import { Failure } from './failure.ts'

export interface MetricsOptions {
  readonly worker: Worker
  readonly queue: Queue
  readonly location: string
  readonly host: string
  readonly port: number
}

const ASK_MS = 5000

/** `/metrics` in OpenMetrics, and `/health`: 200 where database and queue answer, else 503 with what does not. */
export async function startMetrics({
  worker,
  queue,
  location,
  host,
  port,
}: MetricsOptions): Promise<{ url: string; close(): Promise<void> }> {
  const session = sessionOn(location)
  const asked = async () => {
    const [ranges, dead, counts] = await Promise.all([
      answered(session.use((database) => rangeCounts(database))),
      answered(session.use(countDeadLetters)),
      answered(queue.counts()),
    ])
    return { database: ranges !== undefined, queue: counts !== undefined, gauges: gaugesOf(ranges, dead, counts) }
  }
  const server = createServer(async (request, response) => {
    if (request.method !== 'GET' || !/^\/(?:metrics|health)$/u.test(request.url ?? '')) {
      response.writeHead(404).end('/metrics and /health\n')
      return
    }
    const state = await asked()
    if (request.url === '/metrics')
      response.writeHead(200, { 'content-type': METRICS_TYPE }).end(await metricsText(worker.counts, state.gauges))
    else {
      const { database, queue: reached } = state
      response
        .writeHead(database && reached ? 200 : 503, { 'content-type': 'application/json' })
        .end(`${JSON.stringify({ database, queue: reached })}\n`)
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: Error) => reject(new Failure(`metrics cannot be served on ${host}:${port}: ${error.message}`)))
    server.listen(port, host, resolve)
  })
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await session.close()
    },
  }
}

type Ranges = NonNullable<Gauges['ranges']>
const gaugesOf = (ranges: Ranges | undefined, deadLetters: number | undefined, queue: Gauges['queue']): Gauges => ({
  now: Date.now(),
  ...(ranges && { ranges }),
  ...(deadLetters !== undefined && { deadLetters }),
  ...(queue && { queue }),
})

/** What was answered in time; undefined where nothing was. */
const answered = <T>(asking: Promise<T>): Promise<T | undefined> =>
  Promise.race([asking.catch(() => undefined), new Promise<undefined>((resolve) => void setTimeout(() => resolve(undefined), ASK_MS))])
