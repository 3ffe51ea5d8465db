import { createRoute, z } from '@hono/zod-openapi'
import { type Context, Hono } from 'hono'
import { correctionKinds, type DeskRequest, type DeskView } from '../model/desk.ts'
import { json, PROBLEMS } from './description.ts'
import { DeskEntry } from './desk-schemas.ts'
import { wrongParameters } from './resource.ts'
import { Problem } from './schemas.ts'

const Who = z.string().trim().min(1).max(100)
const Reason = z.string().max(2000).optional()
const Written = z.string().max(5000).optional()
const Statement = z.string().min(1).max(200)

const Correction = z
  .strictObject({ kind: z.enum(correctionKinds), statement: Statement, who: Who, value: Written, reason: Reason })
  .openapi('CorrectionRequest')
const Note = z.strictObject({ statement: Statement, who: Who, value: z.string().min(1).max(5000) }).openapi('NoteRequest')
const InDossier = z
  .strictObject({ dossier: z.string().trim().min(1).max(200), statement: Statement, who: Who, value: Written })
  .openapi('DossierRequest')
const Undo = z.strictObject({ entry: z.string().min(1).max(200), who: Who, reason: Reason }).openapi('UndoRequest')

const route = <T extends z.ZodType>(path: string, operationId: string, summary: string, body: T) =>
  createRoute({
    method: 'post',
    path,
    operationId,
    summary,
    tags: ['desk'],
    security: [{ token: [] }],
    request: { body: { required: true, content: { 'application/json': { schema: body } } } },
    responses: {
      200: json(DeskEntry, 'the entry, beside what the machine reads'),
      ...PROBLEMS,
      403: json(Problem, 'writing is off, or the collection can only be read'),
      413: json(Problem, 'larger than is taken'),
      422: json(Problem, 'what is said makes no sense of this statement'),
      429: json(Problem, 'too many requests; ask again after `Retry-After` seconds'),
    },
  })

/** How writing at the desk is described. */
export const deskRoutes = [
  route('/corrections', 'addCorrection', 'says what is right of a statement; kept beside what was read, and used in its place', Correction),
  route('/notes', 'addNote', 'writes a note on a statement', Note),
  route('/dossiers', 'addToDossier', 'puts a statement into a dossier, which is made where there is none', InDossier),
  route('/desk/undo', 'undoDeskEntry', 'takes an entry back; it stays in the list of all', Undo),
]

/** What writing at the desk needs; errors with `isRefused` are mistakes of the request. */
export interface DeskWriting {
  write(request: DeskRequest): Promise<DeskView>
  undo(entry: string, by: { readonly who: string; readonly reason?: string }): Promise<DeskView>
  isRefused(error: unknown): error is Error
}

/** Writing at the desk through the API; token, size and rate are looked at before. */
export function deskOf({ write, undo, isRefused }: DeskWriting): Hono {
  const app = new Hono()
  const taking =
    <T extends z.ZodType>(schema: T, run: (asked: z.output<T>) => Promise<DeskView>) =>
    async (c: Context) => {
      const asked = schema.safeParse(await c.req.json().catch(() => undefined))
      if (!asked.success) return c.json({ error: wrongParameters(asked.error) }, 400)
      try {
        return c.json(await run(asked.data), 200)
      } catch (error) {
        if (!isRefused(error)) throw error
        return c.json({ error: error.message }, 422)
      }
    }
  const given = <T extends { value?: string | undefined; reason?: string | undefined }>({ value, reason, ...rest }: T) => ({
    ...rest,
    ...(value !== undefined && { value }),
    ...(reason !== undefined && { reason }),
  })
  app.post(
    '/corrections',
    taking(Correction, (asked) => write(given(asked) as DeskRequest)),
  )
  app.post(
    '/notes',
    taking(Note, (asked) => write({ kind: 'note', ...asked })),
  )
  app.post(
    '/dossiers',
    taking(InDossier, (asked) => write({ kind: 'dossier', ...given(asked) } as DeskRequest)),
  )
  app.post(
    '/desk/undo',
    taking(Undo, ({ entry, who, reason }) => undo(entry, { who, ...(reason !== undefined && { reason }) })),
  )
  return app
}
