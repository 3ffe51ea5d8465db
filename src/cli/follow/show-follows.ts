import type { Command } from 'commander'
import type { Follow, FollowQuery } from '../../model/follow.ts'
import { isSilent } from '../../run/collection/sources/source-health.ts'
import { sourceViews } from '../../run/collection/sources/source-views.ts'
import { type FollowSummary, followCalled, followSummaries, wouldFind } from '../../run/follows/follow-book.ts'
import type { PlacedFind } from '../../run/follows/item-finds.ts'
import { alertsAfter, markRead, newestAlerts } from '../../store/follows/alerts.ts'
import { outboxCounts } from '../../store/follows/outbox.ts'
import { targetsOf } from '../../store/follows/targets.ts'
import { painted, printJson, printLines } from '../options.ts'
import type { Paint } from '../terminal/paint.ts'
import { alertLines, findLines } from '../views/alert-lines.ts'
import { followQuery, type QueryFlags } from './follow-flags.ts'
import { type FollowFlags, within } from './within-collection.ts'

/** A follow without what lets others read its feeds, or forge what is sent. */
const shown = ({ token: _, ...follow }: Follow) => follow
const withoutSecrets = ({ follow, targets, ...rest }: FollowSummary) => ({
  ...rest,
  follow: shown(follow),
  targets: targets.map(({ secret: _, ...target }) => target),
})

export const listFollows = (_: FollowFlags, command: Command): Promise<void> =>
  within(command, async (database) => {
    const { terminal, paint } = painted(command)
    const all = await followSummaries(database)
    if (command.optsWithGlobals<FollowFlags>().json) return printJson(terminal, all.map(withoutSecrets))
    if (all.length === 0) return printLines(terminal, ["nothing is followed; `isnad follow add NAME 'QUERY'` begins"])
    const silent = (await sourceViews({ database }).sources()).filter(({ state }) => isSilent(state))
    printLines(terminal, [
      ...all.flatMap(({ follow, finds, alerts, unread, targets }) => [
        `${paint.bold(paint.words(follow.name))}  ${follow.paused === undefined ? '' : 'paused  '}${describe(follow.query, paint)}`,
        `  ${finds} found, ${alerts} alerts${unread > 0 ? `, ${paint.yellow(`${unread} unread`)}` : ''}${
          targets.length > 0
            ? `; sent to ${targets.map(({ address, failures }) => `${address}${failures > 0 ? ` (failing: ${failures} times in a row)` : ''}`).join(', ')}`
            : ''
        }`,
      ]),
      ...silent.map(({ name, state, notes }) => paint.yellow(`watched source ${paint.words(name)}: ${notes[0] ?? state}`)),
    ])
  })

/** The question of a follow on one line. */
export function describe({ on, words, kinds, ...more }: FollowQuery, paint: Paint): string {
  const conditions = Object.entries(more).map(
    ([name, value]) => `${name} ${paint.words(Array.isArray(value) ? value.join(', ') : String(value))}`,
  )
  return [on, ...(words ? [paint.words(words)] : []), ...(kinds ? [kinds.join(', ')] : []), ...conditions].join(' · ')
}

interface ShowFlags extends FollowFlags {
  readonly limit: number
  readonly read?: boolean
  readonly feeds?: boolean
}

/** `isnad follow show`: the newest alerts, and how what is sent fares. */
export const showFollow = (name: string, { json, limit, read, feeds }: ShowFlags, command: Command): Promise<void> =>
  within(command, async (database) => {
    const { terminal, paint } = painted(command)
    const follow = await followCalled(database, name)
    const alerts = await newestAlerts(database, { follow: follow.id, limit })
    const targets = []
    for (const { secret: _, ...target } of await targetsOf(database, [follow.id]))
      targets.push({ ...target, outbox: await outboxCounts(database, target.id) })
    const paths = feeds ? { atom: `/feeds/${follow.token}.atom`, json: `/feeds/${follow.token}.json` } : undefined
    if (json) printJson(terminal, { follow: shown(follow), targets, alerts, ...(paths && { feeds: paths }) })
    else
      printLines(terminal, [
        `${paint.bold(paint.words(follow.name))}  ${describe(follow.query, paint)}`,
        ...(paths ? [`Feeds: ${paths.atom} and ${paths.json}`] : []),
        ...targets.map(
          ({ kind, address, outbox: { waiting, sent, givenUp }, failures }) =>
            `${kind} ${address}: ${sent} sent, ${waiting} waiting${givenUp > 0 ? `, ${givenUp} given up` : ''}${failures > 0 ? `, ${failures} failures in a row` : ''}`,
        ),
        ...(alerts.length === 0 ? ['Nothing was told yet.'] : []),
        ...alerts.flatMap((alert) => alertLines(alert, terminal.width, paint)),
      ])
    if (read && alerts.length > 0) await markRead(database, alerts[0]!.seq, follow.id)
  })

interface TestFlags extends FollowFlags, QueryFlags {
  readonly days: number
  readonly query?: string
}

const DAY_MS = 86_400_000

/** `isnad follow test`: what a follow, kept or only thought of, finds on the pages of the last days. */
export const testFollow = (name: string | undefined, { days, query: asked, ...flags }: TestFlags, command: Command): Promise<void> =>
  within(command, async (database) => {
    const { terminal, paint } = painted(command)
    const query = name === undefined ? followQuery(asked ? [asked] : [], flags) : (await followCalled(database, name)).query
    const since = days > 0 ? new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10) : undefined
    const finds: PlacedFind['find'][] = []
    for await (const { find } of wouldFind(database, query, since)) finds.push(find)
    if (flags.json) return printJson(terminal, { query, ...(since && { since }), finds })
    printLines(terminal, [
      `${finds.length} found${since ? ` on pages of ${since} or later` : ''}: ${describe(query, paint)}`,
      ...finds.slice(0, 50).flatMap((find) => findLines(find, terminal.width, paint)),
      ...(finds.length > 50 ? [paint.dim(`… and ${finds.length - 50} more (--json gives all)`)] : []),
    ])
  })

interface StreamFlags extends FollowFlags {
  readonly after?: number
  readonly follow?: string
  readonly once?: boolean
}

const LOOK_MS = 1000
const MOST = 500

/** `isnad follow stream`: each new version of an alert as a line of JSON, in order, until it is stopped. */
export const streamAlerts = ({ after, follow: named, once }: StreamFlags, command: Command): Promise<void> =>
  within(command, async (database) => {
    const { terminal } = painted(command)
    const stopping = new AbortController()
    process.once('SIGINT', () => stopping.abort()).once('SIGTERM', () => stopping.abort())
    const follow = named === undefined ? {} : { follow: (await followCalled(database, named)).id }
    let seq = after ?? (once ? 0 : ((await newestAlerts(database, { limit: 1 }))[0]?.seq ?? 0))
    while (!stopping.signal.aborted) {
      const alerts = await alertsAfter(database, seq, { ...follow, limit: MOST })
      for (const alert of alerts) printJson(terminal, alert)
      seq = alerts.at(-1)?.seq ?? seq
      if (once && alerts.length < MOST) return
      if (alerts.length < MOST) await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
    }
  })
