import { Command, Option } from 'commander'
import { openCollection } from '../../run/collection/collection.ts'
import { startServer } from '../../server/listen.ts'
import { collectionOption, painted, wholeNumber } from '../options.ts'

export const DEFAULT_PORT = 4180
export const DEFAULT_HOST = '127.0.0.1'

export const serveCommand = () =>
  new Command('serve')
    .description('the reading room and the JSON API over a collection; seen from this machine alone unless --host says otherwise')
    .option('--port <number>', 'port; 0 takes a free one', wholeNumber(0, 65535), DEFAULT_PORT)
    .option('--host <address>', 'address to listen on', DEFAULT_HOST)
    .addOption(new Option('--token <secret>', 'who brings it may read from elsewhere and add through the API').env('ISNAD_TOKEN'))
    .option('--public-read', 'let everybody who reaches the server read', false)
    .option(
      '--trust-proxy <hops>',
      'proxies in front of the server: limits count the address so many places from the right of X-Forwarded-For',
      wholeNumber(0, 10),
      0,
    )
    .option('--allow-origin <origin...>', 'other sites whose scripts may read the API in a browser: https://desk.example, or * for all')
    .addOption(collectionOption())
    .action(serve)

interface Options {
  readonly port: number
  readonly host: string
  readonly collection: string
  readonly token?: string
  readonly publicRead?: boolean
  readonly trustProxy?: number
  readonly allowOrigin?: readonly string[]
}

export async function serve(
  { port, host, collection: location, token, publicRead, trustProxy = 0, allowOrigin = [] }: Options,
  command: Command,
): Promise<void> {
  const { terminal } = painted(command)
  // Told before anything is served: no collection there, or none that can be read.
  await (await openCollection(location)).close()
  const { url, close } = await startServer({
    location,
    host,
    port,
    ...(token && { token }),
    ...(publicRead && { publicRead }),
    proxies: trustProxy,
    origins: allowOrigin,
  })
  terminal.write(`The reading room is open at ${url} (the JSON API at ${new URL('/api', url)}). Stop it with Ctrl-C.\n`)
  const stop = async () => {
    await close()
    process.exit(0)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}
