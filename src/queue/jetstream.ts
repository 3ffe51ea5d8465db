import { readFileSync } from 'node:fs'
import {
  AckPolicy,
  type Consumer,
  DiscardPolicy,
  type JetStreamClient,
  type JetStreamManager,
  type JsMsg,
  jetstream,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
} from '@nats-io/jetstream'
import { type ConnectionOptions, connect, credsAuthenticator, type NatsConnection } from '@nats-io/transport-node'
import { LEASE_MS, type Offer, type Queue, type QueueCounts, QueueError, type Task } from './queue.ts'

export interface JetStreamOptions {
  /** Distinguishes the collections that share a server: letters, digits, `-` and `_`. */
  readonly name: string
  /** Set for all who take from the stream; left as it is where nothing is said. */
  readonly leaseMs?: number
}

/** The oldest server whose writes are on the disk of every replica before they are acknowledged (`sync_interval: always`, and fixes of 2025). */
const ASKED = [2, 12] as const
const CONSUMER = 'workers'
const REPLICAS = 3
/** Pieces of work that all workers together may have in hand. */
const MOST_RUNNING = 4096
const NANOS = 1_000_000

/** A stream on NATS JetStream, made where it is not there: one message for each piece of work, replicated where the servers are three. */
export async function queueOnJetStream(address: string, { name, leaseMs }: JetStreamOptions): Promise<Queue> {
  const connection = await connected(address)
  const stream = `isnad-${name}`
  const subject = (id: string) => `isnad.${name}.${id}`
  const client = jetstream(connection, { timeout: 10_000 })
  const manager = await jetstreamManager(connection, { timeout: 10_000, checkAPI: false })
  const ensure = () => ensured(manager, connection, stream, subject('>'), leaseMs)
  try {
    await ensure()
  } catch (error) {
    await connection.close()
    throw new QueueError(`NATS at ${withoutSecrets(address)} holds no stream: ${(error as Error).message}`)
  }
  let consumer: Consumer | undefined
  let closed = false
  // A stream that was lost with its servers is made anew; the sweeper fills it from the database.
  const made = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      if (!/not found|no responders/iu.test((error as Error).message)) throw error
      await ensure()
      consumer = undefined
      return await work()
    }
  }
  return {
    warnings: versionWarnings(connection.info?.version ?? '0'),
    put: async (offers) => {
      let taken = 0
      for (const one of offers) if (await made(() => published(client, subject(one.id), one))) taken++
      return taken
    },
    take: async (waitMs) => {
      if (closed) return undefined
      const message = await made(async () => {
        consumer ??= await client.consumers.get(stream, CONSUMER)
        // The server waits at least a second.
        return consumer.next({ expires: Math.max(1000, waitMs) })
      }).catch((error: Error) => {
        if (closed) return null
        throw error
      })
      return message ? taskOf(message) : undefined
    },
    counts: () => made(() => countsOf(manager, stream)),
    close: async () => {
      closed = true
      await connection.close()
    },
  }
}

async function countsOf(manager: JetStreamManager, stream: string): Promise<QueueCounts> {
  const { num_pending, num_ack_pending } = await manager.consumers.info(stream, CONSUMER)
  const { state } = await manager.streams.info(stream)
  // A message that was given back is pending an acknowledgement too, until it is handed out again.
  const running = Math.min(num_ack_pending, state.messages)
  return { waiting: Math.max(num_pending, state.messages - running), running }
}

/** Whether it was taken on: the stream holds one message a subject, and refuses another while that one waits or runs. */
async function published(client: JetStreamClient, subject: string, { body }: Offer): Promise<boolean> {
  try {
    await client.publish(subject, body)
    return true
  } catch (error) {
    if (/maximum messages per subject/iu.test((error as Error).message)) return false
    throw error
  }
}

function taskOf(message: JsMsg): Task {
  return {
    id: message.subject.split('.')[2]!,
    body: message.string(),
    deliveries: message.info.deliveryCount,
    done: async () => {
      // Waits for the server, so that one who stops afterwards leaves nothing behind; a lost answer means a second delivery, which is harmless.
      await message.ackAck().catch(() => undefined)
    },
    again: async (afterMs) => message.nak(afterMs),
    working: () => message.working(),
  }
}

async function ensured(
  manager: JetStreamManager,
  connection: NatsConnection,
  stream: string,
  subject: string,
  leaseMs: number | undefined,
): Promise<void> {
  const replicas = connection.info?.cluster ? REPLICAS : 1
  await manager.streams.add({
    name: stream,
    subjects: [subject],
    retention: RetentionPolicy.Workqueue,
    storage: StorageType.File,
    num_replicas: replicas,
    max_msgs_per_subject: 1,
    discard: DiscardPolicy.New,
    discard_new_per_subject: true,
  })
  if (leaseMs === undefined && (await manager.consumers.info(stream, CONSUMER).catch(() => undefined))) return
  await manager.consumers.add(stream, {
    durable_name: CONSUMER,
    ack_policy: AckPolicy.Explicit,
    ack_wait: (leaseMs ?? LEASE_MS) * NANOS,
    max_ack_pending: MOST_RUNNING,
    max_deliver: -1,
  })
}

async function connected(address: string): Promise<NatsConnection> {
  try {
    return await connect({ ...optionsFor(address, process.env), maxReconnectAttempts: -1, reconnectTimeWait: 250, timeout: 5000 })
  } catch (error) {
    throw new QueueError(`NATS at ${withoutSecrets(address)} cannot be reached: ${(error as Error).message}`)
  }
}

/** `nats://a:4222,b:4222`; `tls://…` asks for TLS. Secrets and certificates come from the environment alone. */
export function optionsFor(address: string, env: NodeJS.ProcessEnv): ConnectionOptions {
  const servers = address.split(',').map((one) => one.replace(/^[a-z]+:\/\//u, '').replace(/\/.*$/u, ''))
  const { ISNAD_NATS_TOKEN: token, ISNAD_NATS_USER: user, ISNAD_NATS_PASSWORD: pass, ISNAD_NATS_CREDS: creds } = env
  const { ISNAD_NATS_CA: caFile, ISNAD_NATS_CERT: certFile, ISNAD_NATS_KEY: keyFile } = env
  const tls = address.startsWith('tls://') || caFile || certFile
  return {
    servers,
    name: 'isnad',
    ...(token && { token }),
    ...(user && { user, pass }),
    ...(creds && { authenticator: credsAuthenticator(readFileSync(creds)) }),
    ...(tls && { tls: { ...(caFile && { caFile }), ...(certFile && { certFile }), ...(keyFile && { keyFile }) } }),
  }
}

/** What the operator should hear of a server of this version. */
export function versionWarnings(version: string): string[] {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > ASKED[0] || (major === ASKED[0] && minor >= ASKED[1])) return []
  return [
    `NATS server ${version} is older than ${ASKED.join('.')}: it may acknowledge work that a power cut then loses; the sweeper issues it again from the database`,
  ]
}

const withoutSecrets = (address: string): string => address.replace(/\/\/[^@/]*@/gu, '//…@')
