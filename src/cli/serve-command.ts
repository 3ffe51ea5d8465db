import { Command } from 'commander'
import { openCollection } from '../run/collection.ts'
import { collectionOption, painted, wholeNumber } from './options.ts'
import { startServer } from './serve.ts'

export const DEFAULT_PORT = 4180
export const DEFAULT_HOST = '127.0.0.1'

export const serveCommand = () =>
  new Command('serve')
    .description('the reading room and the JSON API over a collection; seen from this machine alone unless --host says otherwise')
    .option('--port <number>', 'port; 0 takes a free one', wholeNumber(0, 65535), DEFAULT_PORT)
    .option('--host <address>', 'address to listen on', DEFAULT_HOST)
    .addOption(collectionOption())
    .action(serve)

interface Options {
  readonly port: number
  readonly host: string
  readonly collection: string
}

export async function serve({ port, host, collection: location }: Options, command: Command): Promise<void> {
  const { terminal } = painted(command)
  const collection = await openCollection(location)
  const { url, close } = await startServer({ collection, host, port })
  terminal.write(`The reading room is open at ${url} (the JSON API at ${new URL('/api', url)}). Stop it with Ctrl-C.\n`)
  const stop = async () => {
    await close()
    await collection.close()
    process.exit(0)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}
