import { pageAddress } from '../../addresses/page-address.ts'
import { sha1Of } from '../../captures/archives/digests.ts'
import { noteArchive } from '../../store/watch/archives.ts'
import { addToPlan, type Planned, planned, updatePlan } from '../../store/watch/plan.ts'
import { noteSource, watchSource } from '../../store/watch/sources.ts'
import type { Written } from '../archives/archive-writer.ts'
import { answerText, exchangeOf, stampOf } from '../archives/exchange-of.ts'
import type { Unsettled } from '../archives/unsettled-answers.ts'
import { listedPages } from '../discovery/listed-pages.ts'
import { fetchHops, type Hop, type Manners, redirectOf } from '../fetching/fetch-hops.ts'
import type { Header } from '../fetching/network.ts'
import { enterHost } from '../politeness/host-gate.ts'
import { pauseFor, robotsRefusal } from '../robots/kept-robots.ts'
import type { Watcher } from '../watcher.ts'
import { type AfterVisit, afterVisit, type NoAnswer, pauseAfter } from './after-visit.ts'
import type { Answer } from './answer.ts'
import { reservationsOf } from './reservations.ts'

const ACCEPT_LIST =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.8, */*;q=0.1'
const ACCEPT_PAGE = 'text/html, application/xhtml+xml, */*;q=0.1'

/** What every request must pass: the site's robots.txt, and its host's turn. */
export const mannersOf = (watcher: Watcher): Manners => {
  let pauseMs = watcher.pauseMs
  return {
    refusalOf: async (url) => {
      const refusal = await robotsRefusal(watcher, url)
      pauseMs = await pauseFor(watcher, url.origin)
      return refusal
    },
    enter: (host, address) => enterHost(watcher, host, address, pauseMs, watcher.random),
  }
}

/** Fetches an address that is due, keeps what came in the archive, and writes down in the plan what it means. */
export async function visit(watcher: Watcher, item: Planned): Promise<void> {
  const { fetcher, archives, clock } = watcher
  const kind = item.kind === 'page' ? 'pages' : 'lists'
  const written: Written[] = []
  let last: { hop: Hop; answer: Answer } | undefined
  const end = await fetchHops(fetcher, item.address, {
    accept: item.kind === 'page' ? ACCEPT_PAGE : ACCEPT_LIST,
    validators: validatorsOf(item),
    manners: mannersOf(watcher),
    onHop: async (hop) => {
      const isLast = redirectOf(hop) === undefined
      const before = isLast ? keptBefore(item, hop) : undefined
      const isSame = before !== undefined
      const profile = hop.response.status === 304 ? ('server-not-modified' as const) : ('identical-payload-digest' as const)
      const metadata = {
        reason: item.kind,
        source: item.source,
        ...(item.via && { via: item.via }),
        // Of a redirect the plan does not hear: what it leads to is what came of the visit.
        ...(isLast && { plan: item.page }),
        ...(isLast && (await reservationsOf(hop.response))),
      }
      const one = await archives.write(kind, exchangeOf(hop, { metadata, ...(before && { revisit: { profile, of: before } }) }))
      written.push(one)
      if (isLast) last = { hop, answer: answerOf(hop, one, isSame) }
    },
  })
  const came: Answer | NoAnswer = 'hop' in end && last ? last.answer : { at: clock.now(), ...(end as Omit<NoAnswer, 'at'>) }
  await settle(watcher, item, came, written)
}

/** Settles an answer that a watcher left behind; one that the plan knows of, or that nobody planned, changes nothing. */
export async function settleUnsettled(watcher: Watcher, { page, answer }: Unsettled): Promise<void> {
  const item = page === undefined ? undefined : await watcher.session.use((database) => planned(database, page))
  if (item && item.record !== answer.id && (item.visited ?? 0) < answer.at) await settle(watcher, item, answer, [])
}

/** One transaction: the plan, the pages that a list named, the count of its source, and up to where the archive is known. */
async function settle(watcher: Watcher, item: Planned, came: Answer | NoAnswer, written: readonly Written[]): Promise<void> {
  const { session, clock, random } = watcher
  const after = afterVisit(item, came, random, watcher.revisits)
  const text = 'without' in came || !after.isNew || item.kind === 'page' ? undefined : await answerText(came)
  const found = await session.use((database) =>
    database.transaction(async () => {
      const source = await watchSource(database, item.source)
      const listed =
        text === undefined || !source || 'without' in came
          ? []
          : listedPages({ list: after.planned, home: source.home, text, url: came.url, now: clock.now() })
      const fresh = await addToPlan(database, listed)
      const next = withPause(after, fresh)
      await updatePlan(database, next)
      if ('url' in came) await moved(database, next, came, after)
      await noteSource(database, item.source, {
        at: came.at,
        outcome: after.outcome,
        isSuccess: !('without' in came) && came.status < 400,
        found: fresh,
      })
      // Here, where no other transaction comes between: what is noted is in the plan.
      for (const one of written) await noteArchive(database, one.path, one.settle())
      return fresh
    }),
  )
  const {
    outcome,
    planned: { why },
  } = after
  watcher.onEvent({ what: 'visit', source: item.source, address: item.address, outcome, found, ...(why && { why }) })
}

/** A list that names new pages is visited more often. */
function withPause({ planned: next, outcome }: AfterVisit, fresh: number): Planned {
  if (next.kind === 'page' || next.due === undefined || (outcome !== 'changed' && outcome !== 'unchanged')) return next
  const pause = pauseAfter(next.pause, fresh > 0)
  return { ...next, pause, due: next.visited! + Math.ceil((next.due - next.visited!) * (pause / next.pause)) }
}

/** A page to which another address redirected is planned under its own address from then on, and not visited by the other any more. */
async function moved(database: Parameters<typeof planned>[0], next: Planned, { url }: Answer, { outcome }: AfterVisit): Promise<void> {
  const key = pageAddress(url)?.key
  if (next.kind !== 'page' || outcome === 'gone' || outcome === 'refused' || key === undefined || key === next.page) return
  const { due: _, ...done } = next
  await updatePlan(database, { ...done, why: `redirects to ${url}` })
  const there: Planned = {
    ...next,
    page: key,
    address: url,
    host: new URL(url).hostname,
    visits: 1,
    why: `redirected from ${next.address}`,
  }
  if ((await addToPlan(database, [there])) > 0) return
  const known = await planned(database, key)
  if (known?.due !== undefined && known.visited === undefined) await updatePlan(database, there)
}

const validatorsOf = ({ record, etag, modified }: Planned): Header[] =>
  record === undefined
    ? []
    : [...(etag ? [['If-None-Match', etag] as const] : []), ...(modified ? [['If-Modified-Since', modified] as const] : [])]

/** The record that holds the body already, where the server or the body itself says that it is the same. */
function keptBefore({ record, recorded, digest }: Planned, { response }: Hop): { id: string; at: string; digest: string } | undefined {
  if (record === undefined || recorded === undefined || digest === undefined) return undefined
  const isSame = response.status === 304 || (response.status === 200 && !response.cut && sha1Of(response.body) === digest)
  return isSame ? { id: record, at: recorded, digest } : undefined
}

const answerOf = ({ request, response, at }: Hop, { id, digest }: Written, isSame: boolean): Answer => ({
  url: request.url.href,
  at,
  stamp: stampOf(at),
  ...response,
  id,
  digest,
  isSame,
})
