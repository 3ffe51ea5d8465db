import { join } from 'node:path'
import { type NatsServers, startNats } from '../nats.ts'
import { type PostgresServer, startPostgres } from '../postgres.ts'
import { type Link, linkTo } from './link.ts'
import { type Running, running } from './processes.ts'

/** All that a distributed run needs, on this machine: three nodes of JetStream, PostgreSQL, workers, and links between them that can be cut. */
export interface Stage {
  readonly folder: string
  readonly nats: NatsServers
  readonly postgres: PostgresServer
  /** From one node of JetStream to another. */
  readonly routes: readonly { readonly from: number; readonly to: number; readonly link: Link }[]
  readonly workers: { running: Running; readonly link: Link; start(): void }[]
  /** The collection, reached directly. */
  readonly collection: string
  add(paths: readonly string[]): Running
  stop(): Promise<void>
}

const DATABASE = 'news'

export async function setStage(folder: string, natsBin: string, postgresBin: string, workers: number): Promise<Stage> {
  const routes: { from: number; to: number; link: Link }[] = []
  const nats = await startNats(natsBin, 3, {
    between: async (from, to, port) => {
      const link = await linkTo(port)
      routes.push({ from, to, link })
      return link.port
    },
  })
  const postgres = await startPostgres(postgresBin)
  const collection = postgres.address(DATABASE)
  const work = (address: string) => [
    'work',
    ...['--collection', address, '--queue', nats.address, '--threads', '1'],
    // Short, so that a run of many faults ends: what a killed worker had is handed out again after this.
    ...['--lease', '3', '--reissue', '10'],
  ]
  const stage: Stage = {
    folder,
    nats,
    postgres,
    routes,
    workers: [],
    collection,
    add: (paths) => running(['add', ...paths, '--collection', collection, '--queue', nats.address], folder, join(folder, 'add.log')),
    stop: async () => {
      await Promise.all(stage.workers.map((worker) => worker.running.kill()))
      await Promise.all([...routes, ...stage.workers].map(({ link }) => link.close()))
      await nats.stop()
      await postgres.stop()
    },
  }
  for (let i = 0; i < workers; i++) {
    const link = await linkTo(postgres.port)
    const begin = () => running(work(postgres.addressAt(link.port, DATABASE)), folder, join(folder, `worker${i}.log`))
    const worker = {
      running: begin(),
      link,
      start: () => {
        worker.running = begin()
      },
    }
    stage.workers.push(worker)
  }
  return stage
}
