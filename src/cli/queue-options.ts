import { type Command, Option } from 'commander'
import { openQueue } from '../queue/open.ts'
import type { Queue } from '../queue/queue.ts'
import { nameOf } from '../run/work-ask.ts'
import { refuseSecrets } from './secrets.ts'

export const queueOption = () =>
  new Option('--queue <address>', 'nats://host:port (several with commas, tls:// for TLS)').env('ISNAD_QUEUE')

export interface QueueAddresses {
  readonly collection: string
  readonly queue: string
}

/** The queue of a collection; a worker says how long it may be silent (`leaseMs`), and others leave that as it is; what the operator should hear of it goes to standard error. */
export async function queueOf(
  { collection, queue: address }: QueueAddresses,
  command: Command,
  create: boolean,
  leaseMs?: number,
): Promise<Queue> {
  refuseSecrets(command, 'collection', 'PGPASSWORD, or ISNAD_COLLECTION')
  refuseSecrets(command, 'queue', 'ISNAD_NATS_USER and ISNAD_NATS_PASSWORD, ISNAD_NATS_TOKEN or ISNAD_NATS_CREDS')
  const queue = await openQueue(address, { name: await nameOf(collection, create), ...(leaseMs && { leaseMs }) })
  for (const warning of queue.warnings) process.stderr.write(`isnad: ${warning}\n`)
  return queue
}
