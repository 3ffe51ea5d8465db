import { InvalidArgumentError, Option } from 'commander'
import { openQueue } from '../queue/open.ts'
import type { Queue } from '../queue/queue.ts'
import { nameOf } from '../run/workers/ask.ts'
import { retryWhileUnavailable } from './retry.ts'

export const queueOption = () =>
  new Option('--queue <address>', 'nats://host:port (several with commas, tls:// for TLS)').env('ISNAD_QUEUE')

/** Addresses below which ranges may be fetched. */
export const allowOption = () =>
  new Option('--allow <address...>', 'https:// addresses below which ranges of archives may be fetched; none otherwise').argParser(
    (address: string, others: readonly string[] = []): readonly string[] => {
      if (!/^https:\/\/[^/?#]+\/(?:[^?#]*\/)?$/u.test(address))
        throw new InvalidArgumentError('It must begin with https:// and end with /.')
      return [...others, new URL(address).href]
    },
  )

export interface QueueAddresses {
  readonly collection: string
  readonly queue: string
}

export interface QueueManners {
  /** Whether the collection is made where there is none. */
  readonly create?: boolean
  /** How long a worker may be silent; others leave that as it is. */
  readonly leaseMs?: number
  /** How long servers that do not answer are waited for. */
  readonly patienceMs?: number
}

/** The queue of a collection; what the operator should hear of it goes to standard error. */
export async function queueOf(
  { collection, queue: address }: QueueAddresses,
  { create = false, leaseMs, patienceMs = 0 }: QueueManners = {},
): Promise<Queue> {
  const open = async () => openQueue(address, { name: await nameOf(collection, create), ...(leaseMs && { leaseMs }) })
  const queue = await retryWhileUnavailable(open, patienceMs)
  for (const warning of queue.warnings) process.stderr.write(`isnad: ${warning}\n`)
  return queue
}
