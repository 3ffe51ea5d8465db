import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startServer } from '../src/server/listen.ts'

/** A server in a process of its own, which prints its address: the reading room over a collection, or without one a plain static page. */
const [location, token] = process.argv.slice(2)
if (location) {
  const { url } = await startServer({ location, host: '127.0.0.1', port: 0, ...(token && { token }) })
  process.stdout.write(`${url}\n`)
} else {
  const page = Buffer.alloc(30_000, '<p>a plain page</p>\n')
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(page))
  server.listen(0, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`))
}
