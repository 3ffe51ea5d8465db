import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Certificates } from './certificates.ts'
import { freePort } from './ports.ts'

const PLACES = ['nats-server', '/usr/sbin/nats-server', '/usr/local/bin/nats-server']

/** The program of the server; undefined where it is not installed. */
export const natsBin = (): string | undefined => PLACES.find((place) => spawnSync(place, ['--version']).status === 0)

export interface NatsNode {
  readonly port: number
  kill(): Promise<void>
  start(): Promise<void>
}

export interface NatsServers {
  readonly address: string
  readonly nodes: readonly NatsNode[]
  stop(): Promise<void>
}

export interface Routes {
  /** The port by which node `from` reaches the cluster port of node `to`; a test may put a link of its own between. */
  between(from: number, to: number, port: number): Promise<number>
}

const straight: Routes = { between: async (_from, _to, port) => port }

/** One server, or three in a cluster, with JetStream in a folder of their own. */
export async function startNats(bin: string, count: 1 | 3 = 1, { between }: Routes = straight, tls?: Certificates): Promise<NatsServers> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-nats-'))
  const ports = await Promise.all(Array.from({ length: count * 2 }, freePort))
  const clusterPorts = ports.slice(count)
  const nodes = await Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const reached = await Promise.all(
        clusterPorts.map((port, to) => (to === i ? undefined : between(i, to, port))).filter((one) => one !== undefined),
      )
      const config = join(folder, `n${i}.conf`)
      const cluster = count > 1 ? { port: clusterPorts[i]!, reached } : undefined
      const lines = [...configOf(i, ports[i]!, join(folder, `n${i}`), cluster), ...(tls ? tlsLines(tls) : [])]
      writeFileSync(config, `${lines.join('\n')}\n`)
      return nodeOf(bin, config, ports[i]!)
    }),
  )
  await Promise.all(nodes.map((node) => node.start()))
  return {
    address: `nats://${nodes.map(({ port }) => `127.0.0.1:${port}`).join(',')}`,
    nodes,
    stop: async () => {
      await Promise.all(nodes.map((node) => node.kill()))
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    },
  }
}

function configOf(index: number, port: number, store: string, cluster?: { port: number; reached: readonly number[] }): string[] {
  const lines = [`server_name: n${index}`, 'host: 127.0.0.1', `port: ${port}`, `jetstream { store_dir: ${JSON.stringify(store)} }`]
  if (cluster)
    lines.push(
      // Nodes must not find ways around the links of a test: what they tell of themselves leads nowhere.
      `cluster { name: isnad, host: 127.0.0.1, port: ${cluster.port}, no_advertise: true, advertise: "127.0.0.1:1", connect_retries: 0`,
      `  routes: [${cluster.reached.map((one) => `"nats://127.0.0.1:${one}"`).join(', ')}] }`,
    )
  return lines
}

/** Clients must show a certificate of the same authority. */
const tlsLines = ({ ca, cert, key }: Certificates): string[] => [
  `tls { cert_file: "${cert}", key_file: "${key}", ca_file: "${ca}", verify: true }`,
]

function nodeOf(bin: string, config: string, port: number): NatsNode {
  let server: ChildProcess | undefined
  return {
    port,
    start: async () => {
      server = spawn(bin, ['-c', config], { stdio: process.env.ISNAD_TEST_LOG ? 'inherit' : 'ignore' })
      await listening(port)
    },
    kill: async () => {
      if (!server || server.exitCode !== null || server.signalCode !== null) return
      const ended = new Promise((resolve) => server!.once('exit', resolve))
      server.kill('SIGKILL')
      await ended
    },
  }
}

async function listening(port: number): Promise<void> {
  for (let tries = 0; ; tries++) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1')
      socket.once('connect', () => resolve(true))
      socket.once('error', () => resolve(false))
      socket.once('close', () => socket.destroy())
      socket.once('connect', () => socket.destroy())
    })
    if (open) return
    if (tries > 100) throw new Error(`nothing listens on port ${port}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
