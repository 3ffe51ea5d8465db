import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Certificates } from './certificates.ts'
import { freePort } from './ports.ts'

const HOME = '/usr/lib/postgresql'

/** Where the programs of PostgreSQL lie, newest first; undefined where it is not installed. */
export const postgresBin = (): string | undefined =>
  existsSync(HOME)
    ? readdirSync(HOME)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(HOME, version, 'bin'))
        .find((bin) => existsSync(join(bin, 'initdb')))
    : undefined

export interface PostgresServer {
  readonly port: number
  readonly pid: number
  /** Makes a database and gives its address. */
  address(database: string): string
  /** The address of a database by another port behind which the server is reached. */
  addressAt(port: number, database: string): string
  /** As a machine that loses its power, except that the disk keeps what the system has. */
  kill(): Promise<void>
  start(): Promise<void>
  stop(): void
}

/** PostgreSQL reads a key that is its own alone. */
function files({ cert, key }: Certificates, folder: string, root: boolean): string[] {
  const own = [cert, key].map((file, i) => {
    const copy = join(folder, `tls${i}.pem`)
    copyFileSync(file, copy)
    chmodSync(copy, 0o600)
    if (root) execFileSync('chown', ['postgres', copy])
    return copy
  })
  return ['-c', `ssl_cert_file=${own[0]}`, '-c', `ssl_key_file=${own[1]}`]
}

export interface PostgresOptions {
  readonly tls?: Certificates
  /** Such as `shared_buffers=2GB`. */
  readonly settings?: readonly string[]
}

/** A server of its own for a test file. PostgreSQL refuses to run as root, so that root lends it the user `postgres`. */
export async function startPostgres(bin: string, { tls, settings: own = [] }: PostgresOptions = {}): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-pg-'))
  const root = process.getuid?.() === 0
  chmodSync(folder, 0o777)
  const as = (program: string, args: readonly string[]): [string, string[]] =>
    root
      ? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', join(bin, program), ...args]]
      : [join(bin, program), [...args]]
  const data = join(folder, 'data')
  const run = (program: string, ...args: string[]) => execFileSync(...as(program, args), { stdio: 'pipe', cwd: folder })
  run('initdb', '-D', data, '-U', 'isnad', '--auth=trust', '-E', 'UTF8', '--no-sync')
  const port = await freePort()
  const settings = [...own.flatMap((one) => ['-c', one]), ...(tls ? ['-c', 'ssl=on', ...files(tls, folder, root)] : [])]
  const psql = (sql: string) => run('psql', '-h', '127.0.0.1', '-p', String(port), '-U', 'isnad', '-d', 'postgres', '-c', sql)
  const begin = () =>
    spawn(...as('postgres', ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-F', ...settings]), {
      stdio: 'ignore',
      cwd: folder,
    })
  let server = begin()
  const answering = async (): Promise<void> => {
    for (let tries = 0; ; tries++) {
      try {
        psql('SELECT 1')
        return
      } catch (error) {
        if (tries > 100) throw error
        await new Promise((resolve) => setTimeout(resolve, 100))
        // It refuses to begin while a process of the one that was killed is still there.
        if (server.exitCode !== null) server = begin()
      }
    }
  }
  await answering()
  const addressAt = (at: number, database: string) => `postgres://isnad@127.0.0.1:${at}/${database}`
  return {
    port,
    get pid() {
      return server.pid!
    },
    address: (database) => {
      psql(`CREATE DATABASE ${database}`)
      return addressAt(port, database)
    },
    addressAt,
    kill: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGKILL')
      await ended
    },
    start: async () => {
      server = begin()
      await answering()
    },
    stop: () => {
      server.kill('SIGQUIT')
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    },
  }
}
