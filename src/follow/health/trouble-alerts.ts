import type { Alert, FollowTarget } from '../../model/follow.ts'
import { isSilent, sourceHealth } from '../../run/collection/sources/source-health.ts'
import { post } from '../../run/follows/tell-alerts.ts'
import type { Database } from '../../store/database.ts'
import { alertsById, nextSeq, putAlert } from '../../store/follows/alerts.ts'
import { followNamed, noteQuiet, quietFollows } from '../../store/follows/follows.ts'
import { everyTarget, failingTargets, noteToldFailing, targetsOf } from '../../store/follows/targets.ts'
import { plannedOfSource } from '../../store/watch/plan.ts'
import { type WatchSource, watchSources } from '../../store/watch/sources.ts'
import { digest } from '../../text/digest.ts'

/** Failures in a row after which a target is told of. */
const MOST_FAILURES = 4
const DAY_MS = 86_400_000

/** Tells, once each, of follows that have found nothing for long, of targets that take nothing, and of watched sources that fell silent or answer again. */
export async function tellTroubles(database: Database, now: number): Promise<void> {
  const quiet = await quietFollows(database, now)
  const failing = await failingTargets(database, MOST_FAILURES)
  const sources = await watchSources(database)
  const silent = sources.length > 0 ? await sourceTroubles(database, sources, now) : []
  if (quiet.length + failing.length + silent.length === 0) return
  await database.transaction(async () => {
    if (database.dialect.lockWriters) await database.all(database.dialect.lockWriters)
    for (const follow of quiet) {
      if (!(await noteQuiet(database, follow.id, now))) continue
      const days = Math.floor((now - Math.max(follow.added, follow.found ?? 0)) / DAY_MS)
      const says = `${follow.name}: nothing found for ${days} days; is the search still right? (isnad follow test)`
      await tell(database, { kind: 'quiet-follow', follow: follow.id, followName: follow.name, says, of: `${follow.id} ${now}` }, now)
    }
    for (const target of failing) await tellFailing(database, target, now)
    for (const one of silent) await tell(database, { kind: 'silent-source', follow: '', followName: '', ...one }, now)
  })
}

async function tellFailing(database: Database, target: FollowTarget, now: number): Promise<void> {
  if (!(await noteToldFailing(database, target.id, now))) return
  const follow = await followNamed(database, target.follow)
  if (!follow) return
  const since = new Date(target.failing ?? now).toISOString().slice(0, 16).replace('T', ' ')
  const says = `${follow.name}: ${target.kind === 'mail' ? 'mail' : 'a webhook'} takes nothing since ${since} UTC; isnad follow show says where`
  await tell(
    database,
    {
      kind: 'failing-target',
      follow: follow.id,
      followName: follow.name,
      says,
      of: `${target.id} ${target.failing ?? now}`,
      except: target.id,
    },
    now,
  )
}

interface Trouble extends Pick<Alert, 'kind' | 'follow' | 'followName' | 'says'> {
  /** What tells it from others of its kind. */
  readonly of: string
  readonly over?: true
  /** A target that it is not sent to. */
  readonly except?: string
}

const idOf = (kind: Alert['kind'], of: string): string => digest('trouble', kind, of)

async function tell(database: Database, { kind, follow, followName, says, of, over, except }: Trouble, now: number): Promise<void> {
  const id = idOf(kind, of)
  const before = (await alertsById(database, [id])).get(id)
  if (before && (before.news === 'withdrawn') === (over === true)) return
  const at = new Date(now).toISOString()
  const alert: Alert = {
    id,
    follow,
    followName,
    kind,
    seq: await nextSeq(database),
    version: (before?.version ?? 0) + 1,
    news: over ? 'withdrawn' : before ? 'mended' : 'new',
    at: before?.at ?? at,
    updated: at,
    says,
    finds: [],
    gone: [],
    unread: true,
  }
  await putAlert(database, alert)
  const targets = follow === '' ? oncePerAddress(await everyTarget(database)) : await targetsOf(database, [follow])
  await post(
    database,
    targets.filter((target) => target.id !== except),
    [alert],
    now,
  )
}

/** What concerns no follow alone goes to each address once. */
const oncePerAddress = (targets: readonly FollowTarget[]): FollowTarget[] => [
  ...new Map(targets.map((target) => [`${target.kind} ${target.address}`, target])).values(),
]

/** Sources that are silent now, and those that were told to be and answer again. */
async function sourceTroubles(
  database: Database,
  sources: readonly WatchSource[],
  now: number,
): Promise<Pick<Trouble, 'says' | 'of' | 'over'>[]> {
  const told = await alertsById(
    database,
    sources.map(({ id }) => idOf('silent-source', id)),
  )
  const troubles: Pick<Trouble, 'says' | 'of' | 'over'>[] = []
  for (const source of sources) {
    const lists = (await plannedOfSource(database, source.id)).filter(({ kind }) => kind !== 'page')
    const { state, notes } = sourceHealth(source, lists, now)
    const before = told.get(idOf('silent-source', source.id))
    if (isSilent(state) && (!before || before.news === 'withdrawn'))
      troubles.push({ of: source.id, says: `${source.name}: ${notes[0] ?? state}` })
    if (state === 'well' && before && before.news !== 'withdrawn')
      troubles.push({ of: source.id, over: true, says: `${source.name} answers again` })
  }
  return troubles
}
