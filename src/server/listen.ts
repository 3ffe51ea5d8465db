import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type ServerType } from '@hono/node-server'
import { CARRIED, UNCREDITED } from '../../web/room.tsx'
import type { AddGiven } from '../api/captures.ts'
import type { Collection } from '../model/collection.ts'
import { collectionPool } from '../run/collection/collection-pool.ts'
import { remembered } from '../run/collection/remembered.ts'
import { givenAdder } from '../run/keeping/add-given.ts'
import { readOnceReader } from '../run/reading/read-once.ts'
import { appOf, isLoopback } from './app.tsx'

export interface ServerOptions {
  readonly collection: Collection
  /** Where the collection lies, for adding to it. */
  readonly location: string
  readonly host: string
  /** 0 takes a free one. */
  readonly port: number
  readonly token?: string
  readonly publicRead?: boolean
}

const REQUEST_MS = 30_000

/** Serves reading room and API. Beyond this machine it demands a token, or to be told that everybody may read. */
export async function startServer(options: ServerOptions): Promise<{ url: string; close(): Promise<void> }> {
  const { location, host, port, token, publicRead = false } = options
  const local = isLoopback(host)
  if (!local && !token && !publicRead)
    throw new Error(`${host} is seen from other machines: give a token with --token, or say --public-read to let everybody read`)
  const reader = readOnceReader()
  const pool = collectionPool(location)
  const { collection, forget } = remembered({ ...options.collection, ...pool.collection })
  const adder = givenAdder(location)
  const add: AddGiven = async (bytes, name) => {
    const added = await adder(bytes, name)
    forget()
    return added
  }
  const access = { publicRead: local || publicRead, ...(token && { token }) }
  const app = appOf({ collection, host, access, readOnce: reader.readOnce, add })
  const server = createAdaptorServer({ fetch: app.fetch })
  if ('requestTimeout' in server) {
    server.requestTimeout = REQUEST_MS
    server.headersTimeout = REQUEST_MS
  }
  await listen(server, host, port)
  // The threads are there, and the front page is known, when the first reader comes.
  for (const first of [collection.stats(), collection.carried(CARRIED), collection.uncredited(UNCREDITED)]) first.catch(() => undefined)
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      })
      await Promise.all([reader.close(), pool.close()])
    },
  }
}

function listen(server: ServerType, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const cause = error.code === 'EADDRINUSE' ? `port ${port} is in use; choose another with --port` : error.message
      reject(new Error(`the server cannot listen on ${host}:${port}: ${cause}`))
    })
    server.listen(port, host, resolve)
  })
}
