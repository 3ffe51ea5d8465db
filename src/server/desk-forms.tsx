import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Answers } from '../../web/answer.tsx'
import { formOf } from '../../web/form.ts'
import { EnterPage } from '../../web/pages/enter.tsx'
import { RefusedPage } from '../../web/pages/refused.tsx'
import type { DeskWriting } from '../api/desk.ts'
import { correctionKinds, type DeskKind } from '../model/desk.ts'
import { type Access, bringsToken } from './auth.ts'

const MOST_BYTES = 20_000
const KINDS: ReadonlySet<string> = new Set([...correctionKinds, 'note', 'dossier'])

interface DeskForms {
  readonly desk: DeskWriting
  readonly access: Access
  readonly answer: Answers
  readonly limited: MiddlewareHandler
}

/** The forms of the room that write at the desk, with the token's cookie; forms of other sites are refused before. */
export function deskForms({ desk, access, answer, limited }: DeskForms): Hono {
  const app = new Hono()
  const bound = bodyLimit({ maxSize: MOST_BYTES, onError: (c) => refused(c, 413) })
  const refused = (c: Context, status: 400 | 403 | 413, why?: string): Response | Promise<Response> =>
    answer(c, { title: (t) => t.desk.refused, body: (t) => <RefusedPage t={t} {...(why !== undefined && { why })} />, status })
  const gate: MiddlewareHandler = async (c, next) => {
    if (!access.token) return refused(c, 403)
    if (bringsToken(c, access.token)) return next()
    return answer(c, { title: (t) => t.enterTitle, body: (t) => <EnterPage t={t} wrong={false} to={backOf(c)} />, status: 401 })
  }
  app.post('/statements/:id/desk', limited, bound, gate, async (c) => {
    const form = await formOf(c)
    const text = (name: string): string => (typeof form?.[name] === 'string' ? form[name].trim() : '')
    const kind = text('kind')
    if (!form || !KINDS.has(kind)) return refused(c, 400)
    const [value, reason, dossier, who] = [text('value'), text('reason'), text('dossier'), text('who')]
    try {
      await desk.write({ kind: kind as DeskKind, statement: c.req.param('id'), who, value, reason, ...(dossier && { dossier }) })
    } catch (error) {
      if (!desk.isRefused(error)) throw error
      return refused(c, 400, error.message)
    }
    remember(c, who)
    return c.redirect(kind === 'not-a-statement' ? '/desk' : backOf(c), 303)
  })
  app.post('/desk/undo', limited, bound, gate, async (c) => {
    const form = await formOf(c)
    const [entry, who] = [form?.entry, form?.who]
    if (typeof entry !== 'string' || typeof who !== 'string') return refused(c, 400)
    try {
      await desk.undo(entry, { who: who.trim() })
    } catch (error) {
      if (!desk.isRefused(error)) throw error
      return refused(c, 400, error.message)
    }
    return c.redirect('/desk', 303)
  })
  return app
}

const backOf = (c: Context): string => {
  const { pathname } = new URL(c.req.url)
  return pathname.startsWith('/statements/') ? pathname.replace(/\/desk$/u, '') : '/desk'
}

const YEAR_SECONDS = 31_536_000

/** Who wrote last is filled in the next time. */
const remember = (c: Context, who: string): void =>
  c.header('set-cookie', `who=${encodeURIComponent(who)}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Strict; HttpOnly`)
