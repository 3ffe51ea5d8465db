import type { Command } from 'commander'
import { type DeliveryEvent, deliverLoop } from '../../follow/delivery/deliverer.ts'
import { painted, printJson, printLines } from '../options.ts'
import { type DelivererFlags, openDeliverer } from './open-deliverer.ts'

interface Flags extends DelivererFlags {
  readonly once?: boolean
  readonly json?: boolean
}

/** `isnad follow deliver`: sends what waits, until it is told to stop, or with `--once` until nothing is due. */
export async function deliverFollows(flags: Flags, command: Command): Promise<void> {
  const { terminal } = painted(command)
  const stopping = new AbortController()
  const stop = (): void => stopping.abort()
  process.on('SIGINT', stop).on('SIGTERM', stop)
  const deliverer = openDeliverer(flags, (event) => (flags.json ? printJson(terminal, event) : printLines(terminal, [eventLine(event)])))
  try {
    await deliverLoop(deliverer, { signal: stopping.signal, ...(flags.once && { once: true }) })
  } finally {
    await deliverer.close()
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
}

/** No address, no secret, nothing of what was sent. */
export const eventLine = ({ what, kind, target, afterMs, attempts, why }: DeliveryEvent): string =>
  `${kind} ${target}: ${what} after ${(afterMs / 1000).toFixed(1)} s${attempts > 1 ? `, attempt ${attempts}` : ''}${why ? `: ${why}` : ''}`
