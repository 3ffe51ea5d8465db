import { getConnInfo } from '@hono/node-server/conninfo'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { secureHeaders } from 'hono/secure-headers'
import { answersWith } from '../../web/answer.tsx'
import { EnterPage } from '../../web/pages/enter.tsx'
import { roomOf } from '../../web/room.tsx'
import { apiOf } from '../api/api.ts'
import { apiIndex } from '../api/api-index.ts'
import { type AddGiven, capturesOf } from '../api/captures.ts'
import { exportsOf } from '../api/exports.ts'
import type { Collection } from '../model/collection.ts'
import type { ReadOnce } from '../model/read-once.ts'
import { world } from '../pipeline/world.ts'
import { nameKey } from '../text/name-key.ts'
import { roomAssets } from './assets.ts'
import { type Access, addingGate, readingGate } from './auth.ts'
import { rateLimit } from './rate-limit.ts'

export interface AppParts {
  readonly collection: Collection
  readonly host: string
  readonly access: Access
  readonly readOnce: ReadOnce
  readonly add: AddGiven
}

const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]', '::1']
export const isLoopback = (host: string): boolean => LOOPBACK.includes(host) || /^127\.\d+\.\d+\.\d+$/u.test(host)

const MOST_READ_BYTES = 5_000_000
const MOST_ADDED_BYTES = 20_000_000
/** A minute and address. */
const MOST_READS = 30
const MOST_ADDS = 60
const MOST_ENTRIES = 10

/** Reading room and API behind their checks: the host asked for, the method, the token, the size and the rate. */
export function appOf({ collection, host, access, readOnce, add }: AppParts): Hono {
  const app = new Hono()
  const assets = roomAssets()
  const answer = answersWith(assets)
  app.use(secure)
  app.use(hostCheck(host))
  app.use(compress({ threshold: 1024 }))
  const limited = (most: number, refuse: (c: Context) => Response | Promise<Response>) => {
    const allowed = rateLimit(most)
    return async (c: Context, next: () => Promise<void>) => (allowed(addressOf(c)) ? next() : refuse(c))
  }
  const problem = (c: Context, status: 413 | 429, key: 'readTooLarge' | 'readTooOften') =>
    answer(c, { title: (t) => t.readFailed, body: (t) => <p class="alarm">{t[key]}</p>, status })
  app.post(
    '/enter',
    limited(MOST_ENTRIES, (c) => problem(c, 429, 'readTooOften')),
  )
  app.route(
    '/',
    readingGate(access, (c, wrong, to) =>
      answer(c, { title: (t) => t.enterTitle, body: (t) => <EnterPage t={t} wrong={wrong} to={to} />, status: 401 }),
    ),
  )
  app.post(
    '/read',
    limited(MOST_READS, (c) => problem(c, 429, 'readTooOften')),
    bodyLimit({ maxSize: MOST_READ_BYTES, onError: (c) => problem(c, 413, 'readTooLarge') }),
  )
  app.post(
    '/api/captures',
    addingGate(access.token),
    limited(MOST_ADDS, (c) => c.json({ error: `more than ${MOST_ADDS} requests in a minute` }, 429)),
    bodyLimit({ maxSize: MOST_ADDED_BYTES, onError: (c) => c.json({ error: `larger than ${MOST_ADDED_BYTES / 1_000_000} MB` }, 413) }),
  )
  app.get('/api', (c) => c.html(apiIndex(assets.href('room.css'))))
  app.route('/api', capturesOf(add))
  app.route('/api', exportsOf(collection))
  app.route('/api', apiOf(collection))
  const keyOf = (name: string, entity?: string) => entity ?? nameKey(name, world.language.letters)
  app.route('/', roomOf({ collection, keyOf, assets, readOnce }))
  app.notFound((c) => answer(c, { title: (t) => t.notFound, body: (t) => <h1>{t.notFound}</h1>, status: 404 }))
  app.onError((_, c) => answer(c, { title: (t) => t.failed, body: (t) => <h1>{t.failed}</h1>, status: 500 }))
  return app
}

const secure = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    scriptSrc: ["'self'"],
    fontSrc: ["'self'"],
    imgSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  // Nothing is told to other sites; without a referrer at all, a browser would hide from us where our own forms come from.
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  strictTransportSecurity: false,
})

const WRITING: readonly string[] = ['/read', '/enter', '/api/captures']

/** Only requests for the host that it was opened under are answered, so that no other site can reach it through a browser. */
function hostCheck(host: string) {
  const own = new Set([...LOOPBACK, host, `[${host}]`])
  const open = host === '0.0.0.0' || host === '::'
  return async (c: Context, next: () => Promise<void>) => {
    const asked = (c.req.header('host') ?? '').toLowerCase()
    if (!open && !own.has(asked.replace(/:\d+$/u, ''))) return c.text('This server answers under its own address only.', 421)
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    if (c.req.method !== 'POST' || !WRITING.includes(c.req.path)) return c.text('This server is for reading.', 405, { allow: 'GET, HEAD' })
    const origin = c.req.header('origin')
    if (origin !== undefined && origin.replace(/^https?:\/\//u, '').toLowerCase() !== asked)
      return c.text('This form is of another site.', 403)
    return next()
  }
}

/** Of the other end; requests made inside a test have none. */
function addressOf(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? ''
  } catch {
    return ''
  }
}
