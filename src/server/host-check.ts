import type { Context, MiddlewareHandler } from 'hono'

const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]', '::1']
export const isLoopback = (host: string): boolean => LOOPBACK.includes(host) || /^127\.\d+\.\d+\.\d+$/u.test(host)

/** What may be sent to these paths, beside what may be read from them. */
const WRITING: Readonly<Record<string, string>> = {
  '/read': 'GET, HEAD, POST',
  '/enter': 'GET, HEAD, POST',
  '/follows': 'GET, HEAD, POST',
  '/follows/read': 'POST',
  '/api/captures': 'POST',
  '/api/corrections': 'GET, HEAD, POST',
  '/api/notes': 'GET, HEAD, POST',
  '/api/dossiers': 'GET, HEAD, POST',
  '/api/desk/undo': 'POST',
  '/api/follows': 'GET, HEAD, POST',
  '/desk/undo': 'POST',
}
/** What is written to a statement, or done with a follow or a watched site. */
const WRITING_TO = /^\/(?:statements\/[^/]+\/desk|api\/follows\/[^/]+\/(?:pause|resume|remove)|sources\/[^/]+\/(?:pause|resume))$/u

/** Only requests for the host that it was opened under are answered, so that no other site can reach it through a browser; forms of other sites are refused. */
export function hostCheck(host: string): MiddlewareHandler {
  const own = new Set([...LOOPBACK, host, `[${host}]`])
  const open = host === '0.0.0.0' || host === '::'
  const refuse = (c: Context, words: string, status: 403 | 405 | 421, headers: Record<string, string> = {}) =>
    c.req.path.startsWith('/api/') ? c.json({ error: words }, status, headers) : c.text(words, status, headers)
  return async (c, next) => {
    const asked = (c.req.header('host') ?? '').toLowerCase()
    if (!open && !own.has(asked.replace(/:\d+$/u, ''))) return refuse(c, 'This server answers under its own address only.', 421)
    const allow = WRITING[c.req.path] ?? (WRITING_TO.test(c.req.path) ? 'POST' : 'GET, HEAD')
    if (!allow.split(', ').includes(c.req.method)) return refuse(c, `${c.req.path} takes ${allow} and no ${c.req.method}.`, 405, { allow })
    if (c.req.method !== 'POST') return next()
    const origin = c.req.header('origin')
    if (origin !== undefined && origin.replace(/^https?:\/\//u, '').toLowerCase() !== asked)
      return refuse(c, 'This form is of another site.', 403)
    return next()
  }
}
