import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Answers } from '../../web/answer.tsx'
import { codeOf } from './error-code.ts'
import { LaneFull, TookTooLong } from './lane.ts'

type FailureStatus = 400 | 403 | 500 | 503 | 507

interface Told {
  readonly status: FailureStatus
  /** In plain words, for whoever asked. */
  readonly error: string
}

/** Codes of SQLite, of PostgreSQL and of the system, and what each means to whoever asked. */
const TOLD: readonly (readonly [codes: RegExp, told: Told])[] = [
  [
    /^(?:locked$|SQLITE_BUSY|SQLITE_LOCKED|55P03|40P01)/u,
    { status: 503, error: 'another program is writing to the collection: try again later' },
  ],
  [/^(?:disk-full$|SQLITE_FULL|ENOSPC|EDQUOT|53100)/u, { status: 507, error: 'the disk of the collection is full' }],
  [/^(?:read-only$|SQLITE_READONLY|25006|42501|EROFS|EACCES)/u, { status: 403, error: 'this collection can only be read' }],
  [
    /^(?:SQLITE_CANTOPEN|SQLITE_IOERR|ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EPIPE|57P\d\d|53[023]00|08\d{3})/u,
    { status: 503, error: 'the collection cannot be reached: try again later' },
  ],
  [/^(?:22021|22P05)/u, { status: 400, error: 'the request holds a character that no text has' }],
]

const OUT_OF_MEMORY: Told = { status: 503, error: 'it took more memory than one request may' }
const UNKNOWN: Told = { status: 500, error: 'the collection could not answer' }

/** What an error of the database, the system or a thread means to whoever asked. */
export function toldOf(error: unknown): Told {
  if (error instanceof LaneFull || error instanceof TookTooLong) return { status: 503, error: error.message }
  if (error instanceof URIError || (error instanceof HTTPException && error.status === 400))
    return { status: 400, error: 'the request is malformed' }
  const { message = '' } = error as { message?: string }
  const code = codeOf(error)
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return OUT_OF_MEMORY
  // The pg driver names a lost connection in words alone.
  if (/^Connection terminated|database is locked/u.test(message)) return TOLD[message.startsWith('d') ? 0 : 3]![1]
  return TOLD.find(([codes]) => codes.test(String(code)))?.[1] ?? UNKNOWN
}

export const RETRY_SECONDS = 10

/** Of the API always JSON; of the room a page. What went wrong is told in plain words, and its cause stands in the log. */
export const failureAnswer =
  (answer: Answers) =>
  (error: Error, c: Context): Response | Promise<Response> => {
    const { status, error: words } = toldOf(error)
    // Whoever went away before the end asked for nothing any more.
    if (status !== 400 && !c.req.raw.signal.aborted) logFailure(c, status, error)
    if (status === 503) c.header('retry-after', String(RETRY_SECONDS))
    if (c.req.path === '/api' || c.req.path.startsWith('/api/')) return c.json({ error: words }, status)
    return answer(c, {
      title: (t) => t.failed,
      body: (t) => (
        <>
          <h1>{t.failed}</h1>
          {status !== 500 && <p class="alarm">{t.failures[status]}</p>}
        </>
      ),
      status,
    })
  }

/** One line, whatever the error or the path holds. */
export function logFailure(c: Context, status: number, error: Error): void {
  const code = codeOf(error)
  const cause = `${code && `${code}: `}${error.message}`
  process.stderr.write(`isnad: ${c.req.method} ${printable(c.req.path)} ${status}: ${printable(cause)}\n`)
}

const LONGEST_LOGGED = 500
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').slice(0, LONGEST_LOGGED)
