import { inProcessQueue } from './in-process-queue.ts'
import { type Queue, QueueError } from './queue.ts'

/** `here` is a queue inside of this process, `nats://…` or `tls://…` one on NATS JetStream. `name` distinguishes collections on one server. */
export async function openQueue(location: string, options: { readonly name: string; readonly leaseMs?: number }): Promise<Queue> {
  if (location === 'here') return inProcessQueue(options)
  if (/^(?:nats|tls):\/\//u.test(location)) return (await import('./jetstream.ts')).queueOnJetStream(location, options)
  throw new QueueError(`a queue is \`here\` or nats://…, and not ${location}`)
}
