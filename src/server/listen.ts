import type { AddressInfo } from 'node:net'
import { availableParallelism } from 'node:os'
import { createAdaptorServer, type ServerType } from '@hono/node-server'
import { CARRIED, UNCREDITED } from '../../web/room.tsx'
import type { AddGiven } from '../api/captures.ts'
import type { DeskWriting } from '../api/desk.ts'
import { cachedCollection } from '../run/collection/cached-collection.ts'
import { collectionPool } from '../run/collection/collection-pool.ts'
import { pauseWatched } from '../run/collection/sources/pause-watched.ts'
import { DeskError, undoAtDesk, writeAtDesk } from '../run/desk/desk-book.ts'
import { followDeskPool } from '../run/follows/follow-desk-pool.ts'
import { Adder } from './adder.ts'
import { appOf } from './app.tsx'
import { isLoopback } from './host-check.ts'
import { keptAnswers } from './kept-answers.ts'
import { Lane } from './lane.ts'

export interface ServerOptions {
  /** Where the collection lies; it is there. */
  readonly location: string
  readonly host: string
  /** 0 takes a free one. */
  readonly port: number
  readonly token?: string
  readonly publicRead?: boolean
  /** Trusted proxies in front of the server, each of which appends to `X-Forwarded-For`; none where nothing is said. */
  readonly proxies?: number
  /** Other sites whose scripts may read the API in a browser; none where nothing is said. */
  readonly origins?: readonly string[]
}

/** Longest that the head of a request, and the whole of it, may take to come in. */
const REQUEST_MS = 30_000
const CHECK_MS = 5000
const MOST_CONNECTIONS = 1000
const CORES = availableParallelism()
/** A page that is kept was read within the bounds of reading; to show it takes less. */
const KEPT = { threads: Math.min(4, Math.max(2, CORES)), timeMs: 20_000, memoryMb: 1000, waiting: 64 }
/** Longest that a page handed over may take, and what it may hold. */
const GIVEN = { threads: Math.min(2, CORES), timeMs: 10_000, memoryMb: 600, waiting: 16 }
const ADDED = { timeMs: 120_000, heapMb: 1000, memoryMb: 2000, waiting: 16 }

/** Serves reading room and API. Beyond this machine it demands a token, or to be told that everybody may read. */
export async function startServer(options: ServerOptions): Promise<{ url: string; close(): Promise<void> }> {
  const { location, host, port, token, publicRead = false, proxies = 0, origins = [] } = options
  const local = isLoopback(host)
  if (!local && !token && !publicRead)
    throw new Error(`${host} is seen from other machines: give a token with --token, or say --public-read to let everybody read`)
  const pool = collectionPool(location)
  const { collection, forget } = cachedCollection(pool.collection)
  const lanes = { kept: new Lane(KEPT), given: new Lane(GIVEN) }
  const kept = keptAnswers((message) => lanes.kept.run(message))
  const follows = followDeskPool(location)
  const adder = new Adder({ location, ...ADDED })
  const add: AddGiven = async (upload) => {
    const added = await adder.add(upload)
    forget()
    kept.forget()
    return added
  }
  const written = async <T>(work: Promise<T>): Promise<T> => {
    const done = await work
    forget()
    kept.forget()
    return done
  }
  const writing: DeskWriting = {
    write: (request) => written(writeAtDesk(location, request)),
    undo: (entry, by) => written(undoAtDesk(location, entry, by)),
    isRefused: (error) => error instanceof DeskError,
  }
  const access = { publicRead: local || publicRead, ...(token && { token }) }
  const app = appOf({
    collection,
    location,
    host,
    access,
    proxies,
    origins,
    answers: { kept: kept.ask, given: (message) => lanes.given.run(message) },
    add,
    desk: follows.desk,
    writing,
    pauseSource: (id, since) => written(pauseWatched(location, id, since)),
  })
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: { requestTimeout: REQUEST_MS, headersTimeout: REQUEST_MS, connectionsCheckingInterval: CHECK_MS },
  })
  server.maxConnections = MOST_CONNECTIONS
  await listen(server, host, port)
  // Threads are there, and the front page is known, when the first reader comes.
  lanes.kept.prepare()
  for (const first of [collection.stats(), collection.carried(CARRIED), collection.uncredited(UNCREDITED)]) first.catch(() => undefined)
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      })
      adder.close()
      await Promise.all([lanes.kept.close(), lanes.given.close(), pool.close(), follows.close()])
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
