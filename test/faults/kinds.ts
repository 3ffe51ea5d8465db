import { jetstream, jetstreamManager } from '@nats-io/jetstream'
import { connect } from '@nats-io/transport-node'
import type { Draw } from './draw.ts'
import type { Stage } from './stage.ts'

export interface Fault {
  readonly name: string
  /** Does the harm, and mends what a supervisor or a network would mend: nothing that a person would have to do. */
  strike(stage: Stage, draw: Draw): Promise<void>
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

export const faults: readonly Fault[] = [
  {
    name: 'a worker is killed',
    strike: async ({ workers }, draw) => {
      const worker = draw.pick(workers)
      await worker.running.kill()
      worker.start()
    },
  },
  {
    name: 'a worker falls, and what keeps it begins it again',
    strike: async ({ workers }, draw) => draw.pick(workers).running.killBegun(),
  },
  {
    name: 'a worker is told to stop, and another begins',
    strike: async ({ workers }, draw) => {
      const worker = draw.pick(workers)
      worker.running.signal('SIGTERM')
      await Promise.race([worker.running.ended, pause(8000)])
      await worker.running.kill()
      worker.start()
    },
  },
  {
    name: 'a worker is frozen longer than its lease',
    strike: async ({ workers }, draw) => {
      const worker = draw.pick(workers)
      worker.running.signal('SIGSTOP')
      await pause(3500)
      worker.running.signal('SIGCONT')
    },
  },
  {
    name: 'a node of JetStream is killed',
    strike: async ({ nats }, draw) => {
      const node = draw.pick(nats.nodes)
      await node.kill()
      await pause(draw.below(1500))
      await node.start()
    },
  },
  {
    name: 'PostgreSQL is killed',
    strike: async ({ postgres }, draw) => {
      await postgres.kill()
      await pause(draw.below(1000))
      await postgres.start()
    },
  },
  {
    name: 'the link between a worker and PostgreSQL is cut',
    strike: async ({ workers }, draw) => {
      const { link } = draw.pick(workers)
      link.cut()
      await pause(200 + draw.below(1500))
      link.mend()
    },
  },
  {
    name: 'the links between two nodes of JetStream are cut',
    strike: async ({ routes }, draw) => {
      const { from, to } = draw.pick(routes)
      const both = routes.filter((one) => (one.from === from && one.to === to) || (one.from === to && one.to === from))
      for (const { link } of both) link.cut()
      await pause(500 + draw.below(2000))
      for (const { link } of both) link.mend()
    },
  },
  {
    name: 'all that waits is delivered twice',
    strike: async ({ nats }) => {
      // The nodes may just be choosing who leads them: it strikes when they have.
      for (let tries = 0; tries < 20; tries++) {
        if (await doubled(nats.address).catch(() => false)) return
        await pause(500)
      }
    },
  },
]

/** Puts a copy of each message that waits beside it; whether there were any. */
async function doubled(address: string): Promise<boolean> {
  const connection = await connect({ servers: address.replace('nats://', '').split(','), timeout: 5000 })
  try {
    const manager = await jetstreamManager(connection, { checkAPI: false })
    const client = jetstream(connection)
    let copies = 0
    for await (const { config, state } of manager.streams.list()) {
      if (!config.name.startsWith('isnad-')) continue
      for (let seq = state.first_seq; seq <= Math.min(state.last_seq, state.first_seq + 20); seq++) {
        const message = await manager.streams.getMessage(config.name, { seq }).catch(() => null)
        if (!message || message.subject.endsWith('.twice')) continue
        await client.publish(`${message.subject}.twice`, message.data).then(
          () => copies++,
          () => undefined,
        )
      }
    }
    return copies > 0
  } finally {
    await connection.close()
  }
}
