import { Hono } from 'hono'
import type { Collection } from '../src/model/collection.ts'
import type { ReadOnce } from '../src/model/read-once.ts'
import type { VersionChange, VersionHistory } from '../src/model/version.ts'
import { type Answers, answersWith } from './answer.tsx'
import type { Assets } from './asset.ts'
import { agencyHref, outletHref, titleOf } from './links.ts'
import { AgencyPage } from './pages/agency.tsx'
import { ArticlePage } from './pages/article.tsx'
import { CapturedPage } from './pages/captured.tsx'
import { ComparePage } from './pages/compare.tsx'
import { DeskPage } from './pages/desk.tsx'
import { EvidencePage } from './pages/evidence.tsx'
import { FrontPage } from './pages/front.tsx'
import { CountsPage } from './pages/lists.tsx'
import { OutletPage } from './pages/outlet.tsx'
import { SearchPage } from './pages/search.tsx'
import { SourcesPage } from './pages/sources.tsx'
import { SpeakerPage } from './pages/speaker.tsx'
import { SpeakersPage } from './pages/speakers.tsx'
import { StatementPage } from './pages/statement.tsx'
import { VersionsPage } from './pages/versions.tsx'
import { capturedAtOf, listOf, partIn, queryOf, rangeOf, spanOf, valuesOf, whoOf } from './query-params.ts'
import { readRoutes } from './reading.tsx'

export interface Room {
  readonly collection: Collection
  /** The key under which a speaker or carrier is kept. */
  readonly keyOf: (name: string, entity?: string) => string
  readonly assets: Assets
  readonly readOnce: ReadOnce
}

const FOREVER = 'public, max-age=31536000, immutable'
/** On the front page. */
export const CARRIED = 8
export const UNCREDITED = 6

/** The reading room: pages rendered here, in Arabic unless English is asked for; they work without the script. */
export function roomOf({ collection, keyOf, assets, readOnce }: Room): Hono {
  const room = new Hono()
  const answer = answersWith(assets)
  room.get('/static/:name', (c) => {
    const asset = assets.files.get(c.req.param('name'))
    if (!asset) return c.notFound()
    return c.body(asset.body, 200, { 'content-type': asset.type, 'cache-control': FOREVER })
  })
  room.get('/', async (c) => {
    const list = listOf(c)
    const [stats, carried, uncredited, cards] = await Promise.all([
      collection.stats(),
      collection.carried(CARRIED),
      collection.uncredited(UNCREDITED),
      collection.articles(rangeOf(c)),
    ])
    return answer(c, {
      title: (t) => t.title,
      body: (t) => <FrontPage t={t} stats={stats} carried={carried} uncredited={uncredited} cards={cards?.items ?? []} list={list} />,
    })
  })
  pageRoutes(room, collection, keyOf, answer)
  nameRoutes(room, collection, answer)
  readRoutes(room, { collection, readOnce, keyOf, answer })
  room.notFound((c) => answer(c, { title: (t) => t.notFound, body: (t) => <h1>{t.notFound}</h1>, status: 404 }))
  return room
}

/** The change to a version that is asked for by its number; else the newest without notice, else the newest. */
const shownChange = ({ changes }: VersionHistory, to: string | undefined): VersionChange | undefined =>
  changes.find((change) => String(change.to) === to) ?? changes.findLast(({ withoutNotice }) => withoutNotice) ?? changes.at(-1)

/** Articles, statements, and two articles beside each other. */
function pageRoutes(room: Hono, collection: Collection, keyOf: Room['keyOf'], answer: Answers): void {
  room.get('/articles/:id', async (c) => {
    const kept = await collection.article(c.req.param('id'))
    if (!kept) return c.notFound()
    const [versions, sharing] = await Promise.all([collection.versions(kept.article.page), collection.sharing(kept.article.id)])
    const [at, beside, part] = [spanOf(c), c.req.query('with'), partIn(c.req.query('part'))]
    return answer(c, {
      title: () => titleOf(kept.article),
      body: (t) => (
        <ArticlePage
          t={t}
          kept={kept}
          versions={versions}
          copies={sharing?.copies ?? []}
          inferred={sharing?.inferred}
          keyOf={keyOf}
          {...(at && { at })}
          {...(beside && { beside })}
          {...(part && { part })}
        />
      ),
    })
  })
  room.get('/articles/:id/versions', async (c) => {
    const history = await collection.versionHistory(c.req.param('id'))
    if (!history) return c.notFound()
    const shown = shownChange(history, c.req.query('to'))
    const [older, newer] = shown ? await Promise.all([collection.article(shown.a), collection.article(shown.b)]) : []
    return answer(c, {
      title: (t) => t.versions,
      body: (t) => <VersionsPage t={t} history={history} {...(shown && older && newer && { shown: { change: shown, older, newer } })} />,
    })
  })
  room.get('/articles/:id/evidence', async (c) => {
    const kept = await collection.article(c.req.param('id'))
    if (!kept) return c.notFound()
    const part = partIn(c.req.query('part'))
    return answer(c, { title: (t) => t.evidenceOf, body: (t) => <EvidencePage t={t} kept={kept} {...(part && { part })} /> })
  })
  room.get('/articles/:id/captured', async (c) => {
    const at = capturedAtOf(c)
    const [kept, captured] = await Promise.all([collection.article(c.req.param('id')), collection.captured(c.req.param('id'), at)])
    if (!kept || !captured) return c.notFound()
    return answer(c, {
      title: (t) => t.asCaptured,
      body: (t) => <CapturedPage t={t} kept={kept} captured={captured} {...(at && { at })} />,
    })
  })
  // What stands in the frame; its policy is set with those of all pages (`src/server/app.tsx`).
  room.get('/articles/:id/frame', async (c) => {
    const captured = await collection.captured(c.req.param('id'), capturedAtOf(c))
    return captured?.html === undefined ? c.notFound() : c.html(captured.html)
  })
  room.get('/statements/:id', async (c) => {
    const id = c.req.param('id')
    const [found, view] = await Promise.all([collection.statement(id), collection.group(id)])
    if (!found || !view) return c.notFound()
    const entries = (await collection.desk({ page: found.article.page })).filter(({ current }) => current === id)
    const beside = await besideOf(collection, found.article.id, id)
    return answer(c, {
      title: (t) => found.statement.speaker?.value.name ?? t.unknownSpeaker,
      body: (t) => (
        <StatementPage
          t={t}
          statement={found.statement}
          article={found.article}
          view={view}
          keyOf={keyOf}
          desk={{ entries, who: whoOf(c), ...beside }}
        />
      ),
    })
  })
  room.get('/desk', async (c) => {
    const entries = await collection.desk({})
    return answer(c, { title: (t) => t.desk.title, body: (t) => <DeskPage t={t} entries={entries} who={whoOf(c)} /> })
  })
  room.get('/compare/:a/:b', async (c) => {
    const compared = await collection.compare(c.req.param('a'), c.req.param('b'))
    if (!compared) return c.notFound()
    const part = partIn(c.req.query('part'))
    return answer(c, { title: (t) => t.compare, body: (t) => <ComparePage t={t} compared={compared} {...(part && { part })} /> })
  })
}

/** The statements before and behind one on its page. */
async function besideOf(
  collection: Collection,
  article: string,
  id: string,
): Promise<{ readonly previous?: string; readonly next?: string }> {
  const ids = ((await collection.article(article))?.statements ?? []).map((statement) => statement.id)
  const at = ids.indexOf(id)
  const [previous, next] = [ids[at - 1], ids[at + 1]]
  return { ...(previous && { previous }), ...(next && { next }) }
}

const MOST_OUTLETS = 1000
/** Pages of an outlet that are looked at for whose words they print. */
const NEWEST = 60

/** Speakers that are suggested for what is searched. */
const SUGGESTED = 5
/** Words alone, which may be a name: nothing of the query language stands in it. */
const NAME = /^[\p{L}\p{M}\p{Nd}\s.'’-]{2,80}$/u

/** Speakers, outlets, carriers, and the search over all of them. */
function nameRoutes(room: Hono, collection: Collection, answer: Answers): void {
  room.get('/speakers', async (c) => {
    const range = rangeOf(c)
    const [word, begin, unnamed] = [c.req.query('q')?.trim(), c.req.query('begin'), c.req.query('unnamed') === 'true']
    const chosen = { ...(word && { word }), ...(begin && { begin }), ...(unnamed && { unnamed }) }
    const counts = await collection.speakers({ ...range, ...chosen })
    // A name that is another's is listed with it, so that a page may hold fewer than were asked for.
    const next = await collection.speakers({ ...chosen, limit: 1, offset: range.offset + range.limit })
    const list = listOf(c)
    return answer(c, {
      title: (t) => t.speakers,
      body: (t) => <SpeakersPage t={t} counts={counts} list={list} more={next.length > 0} {...chosen} />,
    })
  })
  room.get('/speakers/:key', async (c) => {
    const [speaker, list] = [await collection.speaker(c.req.param('key'), rangeOf(c)), listOf(c)]
    return speaker
      ? answer(c, { title: () => speaker.name, body: (t) => <SpeakerPage t={t} speaker={speaker} list={list} /> })
      : c.notFound()
  })
  room.get('/sources', async (c) => {
    const sources = await collection.sources()
    return answer(c, { title: (t) => t.sources, body: (t) => <SourcesPage t={t} sources={sources} /> })
  })
  room.get('/outlets', async (c) => {
    const [counts, list] = [(await collection.outlets()).slice(0, MOST_OUTLETS), listOf(c)]
    return answer(c, {
      title: (t) => t.outlets,
      body: (t) => <CountsPage t={t} title={t.outlets} counts={counts} hrefOf={outletHref} list={list} more={false} />,
    })
  })
  room.get('/outlets/:id', async (c) => {
    const [outlet, list] = [await collection.outlet(c.req.param('id'), rangeOf(c)), listOf(c)]
    const reuse = outlet && (await collection.outletReuse(outlet.id, NEWEST))
    return outlet
      ? answer(c, { title: () => outlet.name, body: (t) => <OutletPage t={t} outlet={outlet} list={list} {...(reuse && { reuse })} /> })
      : c.notFound()
  })
  room.get('/agencies', async (c) => {
    const [counts, list] = [await collection.carriers(rangeOf(c)), listOf(c)]
    return answer(c, {
      title: (t) => t.agencies,
      body: (t) => (
        <CountsPage t={t} title={t.agencies} counts={counts} hrefOf={agencyHref} list={list} more={counts.length === list.limit} />
      ),
    })
  })
  room.get('/agencies/:key', async (c) => {
    const [carrier, list] = [await collection.carrier(c.req.param('key'), rangeOf(c)), listOf(c)]
    return carrier
      ? answer(c, { title: () => carrier.name, body: (t) => <AgencyPage t={t} carrier={carrier} list={list} /> })
      : c.notFound()
  })
  room.get('/search', async (c) => {
    const [values, list] = [valuesOf(c), listOf(c)]
    const query = queryOf(values)
    // What copies of one dispatch say is one statement anyway; pages are folded.
    const fold = values.as !== 'statements'
    const [outlets, result, speakers] = await Promise.all([
      collection.outlets(),
      query && collection.search({ ...query, ...rangeOf(c), facets: true, fold }),
      NAME.test(values.q) ? collection.speakers({ limit: SUGGESTED, offset: 0, word: values.q }) : [],
    ])
    return answer(c, {
      title: (t) => (values.q ? `${values.q} · ${t.search}` : t.search),
      body: (t) => <SearchPage t={t} values={values} outlets={outlets} speakers={speakers} list={list} {...(result && { result })} />,
      asked: values.q,
    })
  })
}
