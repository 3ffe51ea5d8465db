import type { Context, MiddlewareHandler } from 'hono'

const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]', '::1']
export const isLoopback = (host: string): boolean => LOOPBACK.includes(host) || /^127\.\d+\.\d+\.\d+$/u.test(host)

const WRITING: readonly string[] = ['/read', '/enter', '/api/captures']

/** Only requests for the host that it was opened under are answered, so that no other site can reach it through a browser; forms of other sites are refused. */
export function hostCheck(host: string): MiddlewareHandler {
  const own = new Set([...LOOPBACK, host, `[${host}]`])
  const open = host === '0.0.0.0' || host === '::'
  const refuse = (c: Context, words: string, status: 403 | 405 | 421, headers: Record<string, string> = {}) =>
    c.req.path.startsWith('/api/') ? c.json({ error: words }, status, headers) : c.text(words, status, headers)
  return async (c, next) => {
    const asked = (c.req.header('host') ?? '').toLowerCase()
    if (!open && !own.has(asked.replace(/:\d+$/u, ''))) return refuse(c, 'This server answers under its own address only.', 421)
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    if (c.req.method !== 'POST' || !WRITING.includes(c.req.path))
      return refuse(c, 'This server is for reading.', 405, { allow: 'GET, HEAD' })
    const origin = c.req.header('origin')
    if (origin !== undefined && origin.replace(/^https?:\/\//u, '').toLowerCase() !== asked)
      return refuse(c, 'This form is of another site.', 403)
    return next()
  }
}
