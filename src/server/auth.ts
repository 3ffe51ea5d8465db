import { createHash, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { Hono } from 'hono'
import { formOf } from '../../web/form.ts'
import { localPath } from './local-path.ts'

export interface Access {
  /** Who knows it may read from elsewhere and add through the API. */
  readonly token?: string
  /** Whether anybody who reaches the server may read. */
  readonly publicRead: boolean
}

const COOKIE = /(?:^|;\s*)isnad_token=([0-9a-f]{64})(?:;|$)/u
const WEEK_SECONDS = 604_800

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** The cookie holds a digest, so that it can be looked up and the token not be read from it. */
const same = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b)

/** Whether what somebody typed is the token. */
export const isToken = (given: string, token: string): boolean => same(digest(given), digest(token))

/** Whether a request brings the token: as `Authorization: Bearer`, or in the cookie that the form of entry sets. */
export function bringsToken(c: Context, token: string | undefined): boolean {
  if (!token) return false
  const bearer = /^Bearer\s+(\S+)$/u.exec(c.req.header('authorization') ?? '')?.[1]
  if (bearer !== undefined) return same(digest(bearer), digest(token))
  const cookie = COOKIE.exec(c.req.header('cookie') ?? '')?.[1]
  return cookie !== undefined && same(Buffer.from(cookie, 'hex'), digest(digest(token).toString('hex')))
}

/** Reading asks for the token where it is not public. `ask` is the page with the form. */
export function readingGate(
  { token, publicRead }: Access,
  ask: (c: Context, wrong: boolean, to: string) => Response | Promise<Response>,
): Hono {
  const gate = new Hono()
  gate.post('/enter', async (c) => {
    const form = await formOf(c)
    if (!form) return c.text('This is no form that can be read.', 400)
    const { token: given, to } = form
    const next = localPath(to)
    if (!token || typeof given !== 'string' || !isToken(given, token)) return ask(c, true, next)
    const kept = digest(digest(token).toString('hex')).toString('hex')
    c.header('set-cookie', `isnad_token=${kept}; Path=/; Max-Age=${WEEK_SECONDS}; SameSite=Strict; HttpOnly`)
    return c.redirect(next, 303)
  })
  gate.use(async (c, next) => {
    const { pathname, search } = new URL(c.req.url)
    if (publicRead || pathname.startsWith('/static/') || bringsToken(c, token)) return next()
    if (pathname.startsWith('/api/')) return c.json({ error: 'this server asks for a token: Authorization: Bearer …' }, 401)
    return ask(c, false, c.req.method === 'GET' ? `${pathname}${search}` : '/')
  })
  return gate
}

/** Adding asks for the token always, and is off where there is none. */
export const addingGate =
  (token: string | undefined): MiddlewareHandler =>
  async (c, next) => {
    if (!token) return c.json({ error: 'adding is off: start the server with --token to allow it' }, 403)
    // A cookie would let another site add through a reader's browser.
    if (!c.req.header('authorization') || !bringsToken(c, token))
      return c.json({ error: 'adding asks for the token: Authorization: Bearer …' }, 401)
    return next()
  }
