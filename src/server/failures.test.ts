import { Hono } from 'hono'
import { afterEach, expect, test, vi } from 'vitest'
import { answersWith } from '../../web/answer.tsx'
import { StoreError } from '../store/database.ts'
import { failureAnswer } from './failures.tsx'
import { LaneFull, TookTooLong } from './lane.ts'

const logged: string[] = []
const log = vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
  logged.push(String(line))
  return true
})
afterEach(() => {
  logged.length = 0
  log.mockClear()
})

const answerTo = (error: Error, path: string): Promise<Response> => {
  const app = new Hono()
  app.get('*', () => {
    throw error
  })
  app.onError(failureAnswer(answersWith({ files: new Map(), href: (name) => name })))
  return Promise.resolve(app.request(path))
}
const failing = (code: string, message = 'as the system says') => Object.assign(new Error(message), { code })

test.each<[error: Error, status: number]>([
  [failing('SQLITE_BUSY'), 503],
  [failing('SQLITE_BUSY_SNAPSHOT'), 503],
  [new Error('the collection cannot be written', { cause: failing('SQLITE_FULL') }), 507],
  [failing('ENOSPC'), 507],
  [new StoreError('the disk is full', { trouble: 'disk-full', cause: failing('SQLITE_IOERR_WRITE') }), 507],
  [new StoreError('others write', { trouble: 'locked' }), 503],
  [new StoreError('cannot be written', { trouble: 'read-only' }), 403],
  [failing('53100', 'could not extend file: No space left on device'), 507],
  [failing('SQLITE_READONLY_DIRECTORY'), 403],
  [failing('ECONNREFUSED'), 503],
  [failing('57P01', 'terminating connection due to administrator command'), 503],
  [new Error('Connection terminated unexpectedly'), 503],
  [failing('22021', 'invalid byte sequence for encoding "UTF8": 0x00'), 400],
  [failing('ERR_WORKER_OUT_OF_MEMORY'), 503],
  [new TookTooLong(10_000), 503],
  [new LaneFull(), 503],
  [new URIError('URI malformed'), 400],
  [new Error('a mistake of ours in /secret/path.ts'), 500],
])('%s is told as %i, by the API in JSON and by the room as a page', async (error, status) => {
  for (const path of ['/api/captures', '/articles/x']) {
    const response = await answerTo(error, path)
    const text = await response.text()
    expect([path, response.status]).toEqual([path, status])
    expect(response.headers.get('content-type')).toContain(path.startsWith('/api') ? 'application/json' : 'text/html')
    expect(response.headers.has('retry-after')).toBe(status === 503)
    expect(text).not.toContain('secret')
  }
})

test('the log names the cause in one line, whatever stands in it; a malformed request is none of it', async () => {
  await answerTo(new Error('cannot be written', { cause: failing('SQLITE_FULL') }), '/api/captures')
  await answerTo(failing('X', 'a\nforged line \u001b[31m'), '/articles/x')
  await answerTo(new URIError('URI malformed'), '/articles/x')
  expect(logged).toEqual([
    'isnad: GET /api/captures 507: SQLITE_FULL: cannot be written\n',
    'isnad: GET /articles/x 500: X: a forged line  [31m\n',
  ])
})
