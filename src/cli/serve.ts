import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type ServerType } from '@hono/node-server'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { roomOf } from '../../web/room.tsx'
import { apiOf } from '../api/api.ts'
import { apiIndex } from '../api/api-index.ts'
import type { Collection } from '../model/collection.ts'
import { world } from '../pipeline/world.ts'
import { nameKey } from '../text/name-key.ts'
import { Failure } from './failure.ts'

export interface ServerOptions {
  readonly collection: Collection
  readonly host: string
  /** 0 takes a free one. */
  readonly port: number
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']
const REQUEST_MS = 30_000

/** Serves reading room and API. Only requests for the host that it was opened under are answered, so that no other site can read it through a browser. */
export async function startServer({ collection, host, port }: ServerOptions): Promise<{ url: string; close(): Promise<void> }> {
  const server = createAdaptorServer({ fetch: appOf(collection, host).fetch })
  if ('requestTimeout' in server) {
    server.requestTimeout = REQUEST_MS
    server.headersTimeout = REQUEST_MS
  }
  await listen(server, host, port)
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}

function listen(server: ServerType, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const cause = error.code === 'EADDRINUSE' ? `port ${port} is in use; choose another with --port` : error.message
      reject(new Failure(`the server cannot listen on ${host}:${port}: ${cause}`))
    })
    server.listen(port, host, resolve)
  })
}

function appOf(collection: Collection, host: string): Hono {
  const app = new Hono()
  const own = new Set([...LOOPBACK, host, `[${host}]`])
  const open = host === '0.0.0.0' || host === '::'
  app.use(async (c, next) => {
    const asked = (c.req.header('host') ?? '').replace(/:\d+$/u, '').toLowerCase()
    if (!open && !own.has(asked)) return c.text('This server answers under its own address only.', 421)
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return c.text('This server is for reading.', 405, { allow: 'GET, HEAD' })
    return next()
  })
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ['data:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
      strictTransportSecurity: false,
    }),
  )
  app.get('/api', (c) => c.html(apiIndex))
  app.route('/api', apiOf(collection))
  const key = (name: string, entity?: string) => entity ?? nameKey(name, world.language.letters)
  app.route('/', roomOf({ collection, keyOf: key, css: readFileSync(new URL('../../web/static/room.css', import.meta.url), 'utf8') }))
  return app
}
