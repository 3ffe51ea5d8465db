import type { Command } from 'commander'
import { deliverDue, deliverLoop } from '../../follow/delivery/deliverer.ts'
import { captureKeeper } from '../../run/ingest/add.ts'
import { planCounts } from '../../store/watch/plan.ts'
import { readByQueue, readHere } from '../../watch/archives/read-fetched.ts'
import { openWatcher } from '../../watch/open-watcher.ts'
import { watchLoop } from '../../watch/schedule/watch-loop.ts'
import type { WatchEvent } from '../../watch/watcher.ts'
import { Failure } from '../failure.ts'
import { openDeliverer } from '../follow/open-deliverer.ts'
import { giveWay } from '../give-way.ts'
import { queueOf } from '../queue-options.ts'
import { type WatchFlags, watcherOptions } from './watch-options.ts'
import { watchView } from './watch-view.ts'

interface RunFlags extends WatchFlags {
  readonly once?: boolean
  readonly json?: boolean
  readonly queue?: string
}

/** Hosts that are asked at a time. */
const AT_ONCE = 32
const SHOW_MS = 1000

/** Fetches until it is told to stop (SIGINT, SIGTERM), or with `--once` until nothing is due. */
export async function runWatch(flags: RunFlags, _: Command): Promise<void> {
  if (flags.queue === 'here') throw new Failure('without --queue pages are read here; with it by workers, at nats://host:port', 2)
  const stopping = new AbortController()
  const stop = (): void => stopping.abort()
  process.on('SIGINT', stop).on('SIGTERM', stop)
  giveWay()
  const view = watchView(flags.json === true)
  const watcher = await openWatcher({ ...watcherOptions(flags), onEvent: (event: WatchEvent) => view.event(event) })
  const shown = setInterval(() => {
    const now = watcher.clock.now()
    void watcher.session
      .use((database) => planCounts(database, now))
      .then(
        (counts) => view.counts(counts, now),
        () => undefined,
      )
  }, SHOW_MS)
  const queue = flags.queue === undefined ? undefined : await queueOf({ collection: flags.collection, queue: flags.queue })
  const keeper = queue ? undefined : await captureKeeper(flags.collection)
  // Alerts of what is found leave from here too, over a connection of their own.
  const deliverer = openDeliverer(flags, ({ what, why }) => {
    if (what !== 'sent') view.event({ what: 'trouble', why: `an alert was not sent: ${why}` })
  })
  const delivered = deliverLoop(deliverer, { signal: stopping.signal }).catch((error: Error) =>
    view.event({ what: 'trouble', why: `alerts are not sent any more: ${error.message}` }),
  )
  try {
    const reader = queue ? readByQueue(watcher.session, queue) : readHere(watcher.session, keeper!)
    await watchLoop({ watcher, reader, atOnce: AT_ONCE, isOnce: flags.once === true, signal: stopping.signal })
    if (flags.once) await deliverDue(deliverer)
  } finally {
    stopping.abort()
    await delivered
    await deliverer.close()
    clearInterval(shown)
    view.end()
    await keeper?.close()
    await queue?.close()
    await watcher.close()
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
}
