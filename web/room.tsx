import { type Context, Hono } from 'hono'
import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Collection, SearchQuery } from '../src/model/collection.ts'
import { ArticlePage } from './pages/article.tsx'
import { CountsPage, HomePage, OutletPage, SearchPage, SpeakerPage } from './pages/lists.tsx'
import { StatementPage } from './pages/statement.tsx'
import { Layout } from './parts/layout.tsx'
import type { SearchValues } from './parts/search-form.tsx'
import { ar } from './strings/ar.ts'
import { en } from './strings/en.ts'
import type { Strings } from './strings/strings.ts'

export interface Room {
  readonly collection: Collection
  /** The key under which a speaker is kept. */
  readonly keyOf: (name: string, entity?: string) => string
  readonly css: string
}

const LIMIT = 20
const LONGEST_QUERY = 500
const DAY = /^\d{4}-\d\d-\d\d$/u
const PLACES: readonly string[] = ['quotes', 'body', 'headline']

/** The reading room: pages rendered here, in Arabic unless English is asked for; reading only, no script. */
export function roomOf({ collection, keyOf, css }: Room): Hono {
  const room = new Hono()

  room.get('/static/room.css', (c) => c.body(css, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=300' }))

  room.get('/', async (c) => {
    const range = rangeOf(c)
    const [stats, cards, outlets] = [await collection.stats(), await collection.latest(range), await collection.outlets()]
    return page(
      c,
      (t) => t.title,
      (t) => <HomePage t={t} stats={stats} cards={cards} outlets={outlets} {...listOf(c)} />,
    )
  })

  room.get('/articles/:id', async (c) => {
    const kept = await collection.article(c.req.param('id'))
    if (!kept) return notFound(c)
    const [versions, copies] = [await collection.versions(kept.article.page), await collection.copies(kept.article.id)]
    return page(
      c,
      () => kept.article.headline?.value ?? kept.article.capture.source,
      (t) => <ArticlePage t={t} kept={kept} versions={versions} copies={copies} keyOf={keyOf} />,
    )
  })

  room.get('/statements/:id', async (c) => {
    const id = c.req.param('id')
    const [found, view] = [await collection.statement(id), await collection.group(id)]
    if (!found || !view) return notFound(c)
    return page(
      c,
      (t) => found.statement.speaker?.value.name ?? t.unknownSpeaker,
      (t) => <StatementPage t={t} statement={found.statement} article={found.article} view={view} />,
    )
  })

  room.get('/speakers', async (c) => {
    const counts = await collection.speakers(listOf(c))
    return page(
      c,
      (t) => t.speakers,
      (t) => <CountsPage t={t} title={t.speakers} counts={counts} path="/speakers/" {...listOf(c)} />,
    )
  })
  room.get('/speakers/:key', async (c) => {
    const speaker = await collection.speaker(c.req.param('key'), rangeOf(c))
    return speaker
      ? page(
          c,
          () => speaker.name,
          (t) => <SpeakerPage t={t} speaker={speaker} {...listOf(c)} />,
        )
      : notFound(c)
  })

  room.get('/outlets', async (c) => {
    const counts = await collection.outlets()
    return page(
      c,
      (t) => t.outlets,
      (t) => <CountsPage t={t} title={t.outlets} counts={counts} path="/outlets/" {...listOf(c)} limit={Number.MAX_SAFE_INTEGER} />,
    )
  })
  room.get('/outlets/:id', async (c) => {
    const outlet = await collection.outlet(c.req.param('id'), rangeOf(c))
    return outlet
      ? page(
          c,
          () => outlet.name,
          (t) => <OutletPage t={t} outlet={outlet} {...listOf(c)} />,
        )
      : notFound(c)
  })

  room.get('/search', async (c) => {
    const values = valuesOf(c)
    const outlets = await collection.outlets()
    const asked = values.q !== '' || values.speaker || values.outlet || values.from || values.to
    const result = asked ? await collection.search({ words: values.q, ...queryOf(values), ...rangeOf(c) }) : undefined
    return page(
      c,
      (t) => t.search,
      (t) => <SearchPage t={t} values={values} outlets={outlets} {...(result && { result })} {...listOf(c)} />,
    )
  })

  room.get('*', (c) => notFound(c))
  room.onError((_, c) =>
    page(
      c,
      (t) => t.failed,
      (t) => <h1>{t.failed}</h1>,
      500,
    ),
  )
  return room
}

const notFound = (c: Context) =>
  page(
    c,
    (t) => t.notFound,
    (t) => <h1>{t.notFound}</h1>,
    404,
  )

function page(c: Context, title: (t: Strings) => string, content: (t: Strings) => ComponentChildren, status: 200 | 404 | 500 = 200) {
  const t = stringsOf(c)
  const { pathname, search } = new URL(c.req.url)
  const html = renderToString(
    <Layout t={t} title={title(t)} here={`${pathname}${search}`}>
      {content(t)}
    </Layout>,
  )
  return c.html(`<!doctype html>${html}`, status)
}

const COOKIE = /(?:^|;\s*)lang=(ar|en)(?:;|$)/u

/** The language asked for in the address, else the one chosen before. */
function stringsOf(c: Context): Strings {
  const asked = c.req.query('lang')
  if (asked === 'ar' || asked === 'en') c.header('set-cookie', `lang=${asked}; Path=/; Max-Age=31536000; SameSite=Strict; HttpOnly`)
  const lang = asked === 'ar' || asked === 'en' ? asked : COOKIE.exec(c.req.header('cookie') ?? '')?.[1]
  return lang === 'en' ? en : ar
}

function rangeOf(c: Context): { limit: number; offset: number } {
  const offset = Number(c.req.query('offset') ?? 0)
  return { limit: LIMIT, offset: Number.isInteger(offset) && offset > 0 && offset < 1e6 ? offset : 0 }
}

function listOf(c: Context): { here: string; limit: number; offset: number } {
  const { pathname, search } = new URL(c.req.url)
  return { here: `${pathname}${search}`, ...rangeOf(c) }
}

/** What a form sent; what is not of its form is dropped. */
function valuesOf(c: Context): SearchValues {
  const given = (name: string) => c.req.query(name)?.slice(0, LONGEST_QUERY).trim() || undefined
  const day = (name: string) => (DAY.test(given(name) ?? '') ? given(name) : undefined)
  const [speaker, outlet, from, to] = [given('speaker'), given('outlet'), day('from'), day('to')]
  const where = PLACES.includes(given('in') ?? '') ? given('in') : undefined
  return {
    q: given('q') ?? '',
    ...(speaker && { speaker }),
    ...(outlet && { outlet }),
    ...(from && { from }),
    ...(to && { to }),
    ...(where && { in: where }),
  }
}

function queryOf({ speaker, outlet, from, to, in: where }: SearchValues): Omit<SearchQuery, 'words'> {
  return {
    ...(speaker && { speaker }),
    ...(outlet && { outlet }),
    ...(from && { from }),
    ...(to && { to }),
    ...(where && { in: where as NonNullable<SearchQuery['in']> }),
  }
}
