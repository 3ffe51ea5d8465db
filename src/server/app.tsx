import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { cors } from 'hono/cors'
import { secureHeaders } from 'hono/secure-headers'
import { type Answers, answersWith } from '../../web/answer.tsx'
import { EnterPage } from '../../web/pages/enter.tsx'
import { ReadPage } from '../../web/pages/read.tsx'
import { apiIndex } from '../api/api-index.ts'
import { type AddGiven, capturesOf } from '../api/captures.ts'
import { type DeskWriting, deskOf, deskRoutes } from '../api/desk.ts'
import { followsApi, followWriting } from '../api/follows.ts'
import type { Collection } from '../model/collection.ts'
import type { FollowDesk } from '../model/follow.ts'
import { roomAssets } from './assets.ts'
import { type Access, addingGate, readingGate } from './auth.ts'
import { clientAddress } from './client-address.ts'
import { collectionApp } from './collection-app.tsx'
import { deskForms } from './desk-forms.tsx'
import { failureAnswer, RETRY_SECONDS } from './failures.tsx'
import { feedsOf } from './feeds.ts'
import { followsOf } from './follows.tsx'
import { hostCheck } from './host-check.ts'
import type { Answering } from './kept-answers.ts'
import { TookTooLong } from './lane.ts'
import { rateLimit } from './rate-limit.ts'
import { responseOf } from './request-message.ts'
import { revalidated } from './revalidated.ts'
import { sourceForms } from './source-forms.tsx'
import { uploadBound } from './uploads.ts'

export interface AppParts {
  /** Answered in threads: nothing that a page holds keeps this one busy. */
  readonly collection: Collection
  readonly location: string
  readonly host: string
  readonly access: Access
  /** Trusted proxies in front of the server. */
  readonly proxies: number
  /** Other sites whose scripts may read the API in a browser: `https://desk.example`, or `*` for all. */
  readonly origins: readonly string[]
  /** Where whole requests are answered: pages of what is kept, and pages that are handed over to be read. */
  readonly answers: { readonly kept: Answering; readonly given: Answering }
  readonly add: AddGiven
  readonly desk: FollowDesk
  /** What people write beside the machine's reading. */
  readonly writing: DeskWriting
  /** Leaves a watched site alone from then on, or visits it again; whether there is such a site. */
  readonly pauseSource: (id: string, since?: number) => Promise<boolean>
}

const MOST_ENTERED_BYTES = 20_000
const MOST_READ_BYTES = 5_000_000
const MOST_ADDED_BYTES = 20_000_000
/** A minute and address. */
const MOST_READS = 30
const MOST_ADDS = 60
const MOST_ENTRIES = 10
const MOST_FEEDS = 120
const MOST_FOLLOWS = 30
const MOST_WRITTEN = 120
/** Bodies under way at one moment. */
const UPLOADS = { most: 24, mostOfOne: 6 }

/** Of one page or statement: their size is that of what somebody captured. */
const KEPT = ['/articles/*', '/statements/*', '/compare/*', '/api/articles/*', '/api/statements/*'] as const

/** Reading room and API behind their checks: the host asked for, the method, the token, the size and the rate. */
export function appOf({ collection, location, host, access, proxies, origins, answers, add, desk, writing, pauseSource }: AppParts): Hono {
  const app = new Hono()
  const assets = roomAssets()
  const answer = answersWith(assets)
  const addressOf = (c: Context) => clientAddress(c, proxies)
  const limited = (most: number, refuse: (c: Context) => Response | Promise<Response>): MiddlewareHandler => {
    const allowed = rateLimit(most)
    return async (c, next) => {
      const { allowed: within, limit, remaining, reset } = allowed(addressOf(c))
      c.header('ratelimit-limit', String(limit))
      c.header('ratelimit-remaining', String(remaining))
      c.header('ratelimit-reset', String(reset))
      if (within) return next()
      c.header('retry-after', String(reset))
      return refuse(c)
    }
  }
  const problem = problemAnswer(answer)
  app.use((c, next) => (FRAME.test(c.req.path) ? framed(c, next) : secure(c, next)))
  if (origins.length > 0) app.use('/api/*', crossOrigin(origins))
  app.use(hostCheck(host))
  app.use(compress({ threshold: 1024 }))
  app.use('/api/*', revalidated())
  app.use(
    '/feeds/*',
    limited(MOST_FEEDS, (c) => c.text('asked too often', 429)),
  )
  app.route('/', feedsOf(desk))
  app.post(
    '/enter',
    limited(MOST_ENTRIES, (c) => problem(c, 429, 'readTooOften')),
    bodyLimit({ maxSize: MOST_ENTERED_BYTES, onError: (c) => problem(c, 413, 'readTooLarge') }),
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
    uploadBound(UPLOADS, addressOf, (c) => problem(c, 429, 'readTooOften')),
    bodyLimit({ maxSize: MOST_READ_BYTES, onError: (c) => problem(c, 413, 'readTooLarge') }),
    async (c) => {
      try {
        return await forwarded(c, answers.given, location)
      } catch (error) {
        if (!(error instanceof TookTooLong)) throw error
        return problem(c, 503, 'readTooSlow')
      }
    },
  )
  app.post(
    '/api/captures',
    addingGate(access.token),
    limited(MOST_ADDS, (c) => c.json({ error: `more than ${MOST_ADDS} requests in a minute` }, 429)),
    uploadBound(UPLOADS, addressOf, (c) => c.json({ error: `more than ${UPLOADS.mostOfOne} uploads at one moment` }, 429)),
    bodyLimit({ maxSize: MOST_ADDED_BYTES, onError: (c) => c.json({ error: `larger than ${MOST_ADDED_BYTES / 1_000_000} MB` }, 413) }),
  )
  app.post(
    '/follows/*',
    limited(MOST_FOLLOWS, (c) => problem(c, 429, 'readTooOften')),
    bodyLimit({ maxSize: MOST_ENTERED_BYTES, onError: (c) => problem(c, 413, 'readTooLarge') }),
  )
  app.route('/', followsOf(desk, access, answer))
  for (const { path } of [...deskRoutes, ...followWriting])
    app.post(
      `/api${path.replace('{id}', ':id')}`,
      addingGate(access.token),
      limited(MOST_WRITTEN, (c) => c.json({ error: `more than ${MOST_WRITTEN} requests in a minute` }, 429)),
      bodyLimit({ maxSize: MOST_ENTERED_BYTES, onError: (c) => c.json({ error: `larger than ${MOST_ENTERED_BYTES} bytes` }, 413) }),
    )
  app.route('/api', deskOf(writing))
  app.route('/api', followsApi(desk))
  const written = limited(MOST_WRITTEN, (c) => problem(c, 429, 'readTooOften'))
  app.route('/', deskForms({ desk: writing, access, answer, limited: written }))
  app.route('/', sourceForms({ pause: pauseSource, access, answer, limited: written }))
  app.get('/api', (c) => c.html(apiIndex(assets.href('room.css'))))
  app.route('/api', capturesOf(add))
  for (const path of KEPT) app.get(path, (c) => forwarded(c, answers.kept, location))
  app.route('/', collectionApp({ collection, assets, readOnce: async () => ({ problem: 'no-article' }) }))
  app.notFound((c) => answer(c, { title: (t) => t.notFound, body: (t) => <h1>{t.notFound}</h1>, status: 404 }))
  app.onError(failureAnswer(answer))
  return app
}

/** Lets the scripts of other sites read; they bring the token in a header, never in a cookie. */
const crossOrigin = (origins: readonly string[]): MiddlewareHandler =>
  cors({
    origin: origins.includes('*') ? '*' : [...origins],
    allowMethods: ['GET', 'HEAD'],
    allowHeaders: ['authorization', 'if-none-match'],
    exposeHeaders: ['etag', 'retry-after'],
  })

/** What is wrong with a page that somebody handed over. */
const problemAnswer =
  (answer: Answers) =>
  (c: Context, status: 413 | 429 | 503, key: 'readTooLarge' | 'readTooOften' | 'readTooSlow'): Response | Promise<Response> => {
    if (status !== 413) c.header('retry-after', String(RETRY_SECONDS))
    return answer(c, { title: (t) => t.readFailed, body: (t) => <ReadPage t={t} problem={t[key]} />, status })
  }

/** Headers that the room and the API look at. */
const PASSED = ['cookie', 'accept-language', 'content-type']

/** Answered by a thread of a lane, as the same app would answer here. */
async function forwarded(c: Context, answering: Answering, location: string): Promise<Response> {
  const { method, url } = c.req
  const headers = PASSED.flatMap((name) => {
    const value = c.req.header(name)
    return value === undefined ? [] : [[name, value] as const]
  })
  const body = method === 'POST' ? await c.req.arrayBuffer() : undefined
  return responseOf(await answering({ location, method: method === 'HEAD' ? 'GET' : method, url, headers, ...(body && { body }) }))
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
    // The page as it was captured, beside what was read of it.
    frameSrc: ["'self'"],
  },
  // Nothing is told to other sites; without a referrer at all, a browser would hide from us where our own forms come from.
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  strictTransportSecurity: false,
})

const FRAME = /^\/articles\/[^/]+\/frame$/u

/** Of a page as it was captured: it runs nothing, asks for nothing, leads nowhere, and stands in a frame of ours alone. */
const framed = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    imgSrc: ['data:'],
    styleSrc: ["'unsafe-inline'"],
    formAction: ["'none'"],
    baseUri: ["'none'"],
    frameAncestors: ["'self'"],
    sandbox: [],
  },
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'SAMEORIGIN',
  strictTransportSecurity: false,
})
