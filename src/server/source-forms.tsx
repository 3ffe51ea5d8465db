import { Hono, type MiddlewareHandler } from 'hono'
import type { Answers } from '../../web/answer.tsx'
import { EnterPage } from '../../web/pages/enter.tsx'
import { RefusedPage } from '../../web/pages/refused.tsx'
import { type Access, bringsToken } from './auth.ts'

interface SourceForms {
  /** Whether there is such a source; it is visited again where `since` is absent. */
  readonly pause: (id: string, since?: number) => Promise<boolean>
  readonly access: Access
  readonly answer: Answers
  readonly limited: MiddlewareHandler
}

/** The forms under which a watched site is left alone for now, and visited again, with the token's cookie; forms of other sites are refused before. */
export function sourceForms({ pause, access, answer, limited }: SourceForms): Hono {
  const app = new Hono()
  const gate: MiddlewareHandler = async (c, next) => {
    if (!access.token) return answer(c, { title: (t) => t.desk.refused, body: (t) => <RefusedPage t={t} />, status: 403 })
    if (bringsToken(c, access.token)) return next()
    return answer(c, { title: (t) => t.enterTitle, body: (t) => <EnterPage t={t} wrong={false} to="/sources" />, status: 401 })
  }
  app.post('/sources/:id/pause', limited, gate, async (c) =>
    (await pause(c.req.param('id'), Date.now())) ? c.redirect('/sources', 303) : c.notFound(),
  )
  app.post('/sources/:id/resume', limited, gate, async (c) =>
    (await pause(c.req.param('id'))) ? c.redirect('/sources', 303) : c.notFound(),
  )
  return app
}
