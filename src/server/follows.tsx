import { type Context, Hono } from 'hono'
import type { Answers } from '../../web/answer.tsx'
import { formOf } from '../../web/form.ts'
import { FollowedPage, FollowsPage } from '../../web/pages/follows.tsx'
import { listOf, rangeOf } from '../../web/query-params.ts'
import type { FollowDesk, FollowQuery } from '../model/follow.ts'
import { type Access, bringsToken, isToken } from './auth.ts'

/** What is followed, and what of it nobody has read; and the form behind «Follow this search». */
export function followsOf(desk: FollowDesk, access: Access, answer: Answers): Hono {
  const app = new Hono()
  app.get('/follows', async (c) => {
    const [follows, found, list] = [await desk.follows(), await desk.alerts(rangeOf(c)), listOf(c)]
    return answer(c, {
      title: (t) => t.follow.title,
      body: (t) => <FollowsPage t={t} follows={follows} alerts={found?.alerts ?? []} list={list} />,
    })
  })
  app.get('/follows/:id', async (c) => {
    const [found, list] = [await desk.alerts({ follow: c.req.param('id'), ...rangeOf(c) }), listOf(c)]
    if (!found?.follow) return c.notFound()
    const { follow, alerts } = found
    return answer(c, { title: () => follow.name, body: (t) => <FollowedPage t={t} follow={follow} alerts={alerts} list={list} /> })
  })
  app.post('/follows/read', async (c) => {
    const form = await formOf(c)
    const seq = Number(form?.seq)
    if (!isOwnForm(c) || !Number.isSafeInteger(seq) || (access.token && !bringsToken(c, access.token)))
      return c.text('Only a reader of this room may do that.', 403)
    await desk.read(seq)
    return c.redirect('/follows', 303)
  })
  app.post('/follows', async (c) => {
    const form = await formOf(c)
    const query = form && queryIn(form)
    if (!query || !isOwnForm(c)) return c.text('This is no form of this room.', 400)
    const problem = (key: 'off' | 'wrongToken', status: 401 | 403) =>
      answer(c, { title: (t) => t.follow.this, body: (t) => <p role="alert">{t.follow[key]}</p>, status })
    if (!access.token) return problem('off', 403)
    if (typeof form.token !== 'string' || !isToken(form.token, access.token)) return problem('wrongToken', 401)
    const done = await desk.follow(String(form.name ?? '').trim() || query.words || String(query.speaker ?? query.outlet ?? ''), query)
    if ('follow' in done) return c.redirect(`/follows/${done.follow.id}`, 303)
    return answer(c, { title: (t) => t.follow.this, body: () => <p role="alert">{done.refused}</p>, status: 400 })
  })
  return app
}

/** A form of another site comes with that site's origin. */
function isOwnForm(c: Context): boolean {
  const origin = c.req.header('origin')
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === new URL(c.req.url).host
}

const DAY = /^\d{4}-\d\d-\d\d$/u
const LONGEST = 2000

function queryIn(form: Readonly<Record<string, string | File>>): FollowQuery | undefined {
  const given = (name: string): string | undefined => {
    const value = form[name]
    return typeof value === 'string' && value !== '' ? value.slice(0, LONGEST) : undefined
  }
  const on = given('on')
  if (on !== 'pages' && on !== 'statements' && on !== 'changes') return undefined
  const [speaker, outlet, from, to, part] = ['speaker', 'outlet', 'from', 'to', 'in'].map(given)
  return {
    on,
    words: given('q') ?? '',
    ...(speaker && { speaker }),
    ...(outlet && { outlet }),
    ...(from && DAY.test(from) && { from }),
    ...(to && DAY.test(to) && { to }),
    ...(on === 'pages' && (part === 'quotes' || part === 'body' || part === 'headline') && { in: part }),
  }
}
