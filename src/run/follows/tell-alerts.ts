import type { Alert, Find, Follow, FollowTarget } from '../../model/follow.ts'
import type { Database } from '../../store/database.ts'
import { alertsById, nextSeq, putAlert, renewAlert } from '../../store/follows/alerts.ts'
import { alertsOn, type FindRow, insertFinds, removeFinds } from '../../store/follows/finds.ts'
import { noteFound } from '../../store/follows/follows.ts'
import { insertParcels, renewParcel } from '../../store/follows/outbox.ts'
import { targetsOf } from '../../store/follows/targets.ts'
import { digest } from '../../text/digest.ts'
import { firstVersion, nextVersion, saysSame } from './alert-versions.ts'
import { foundTogether } from './found-together.ts'
import type { PlacedFind } from './item-finds.ts'

/** Copies that join an alert are told of together, after so long. */
export const GROWTH_MS = 600_000

/** What a follow finds where something was touched: before, as it was kept, and now. */
export interface FindsBeforeAndNow {
  readonly before: readonly FindRow[]
  readonly now: readonly PlacedFind[]
}

const findRow = (follow: Follow, { find, article, other }: PlacedFind, alert?: string): FindRow => ({
  follow: follow.id,
  item: find.item,
  article,
  ...(other !== undefined && { other }),
  page: find.page,
  ...(alert !== undefined && { alert }),
})

/** What is there when a follow is added: nobody is told of it. */
export const keepUntold = (database: Database, follow: Follow, finds: readonly PlacedFind[]): Promise<void> =>
  insertFinds(
    database,
    finds.map((one) => findRow(follow, one)),
  )

/**
 * In the transaction that keeps pages: writes down what a follow finds now, and the alerts that follow from the difference, with a parcel for each
 * of its targets.
 */
export async function tellDifference(database: Database, follow: Follow, { before, now }: FindsBeforeAndNow, at: number): Promise<void> {
  const known = new Map(before.map((row) => [row.item, row]))
  const there = new Map(now.map((one) => [one.find.item, one]))
  const added = [...there.values()].filter(({ find }) => !known.has(find.item))
  const gone = before.filter(({ item }) => !there.has(item))
  const stayed = before.flatMap((row) => {
    const one = there.get(row.item)
    return one ? [{ row, one }] : []
  })
  const changes = new AlertChanges()
  for (const { item, alert } of gone) if (alert !== undefined) changes.of(alert).gone.add(item)
  await noteMended(database, stayed, changes)
  const rows: FindRow[] = stayed.filter(({ row, one }) => hasMoved(row, one)).map(({ row, one }) => findRow(follow, one, row.alert))
  const fresh: { alert: Alert; news: 'new' }[] = []
  let seq = await nextSeq(database)
  const updated = new Date(at).toISOString()
  for (const { finds, articles, pages } of added.length > 0 ? await foundTogether(database, added) : []) {
    const [joined] = await alertsOn(database, follow.id, { articles, pages })
    const alert = joined ?? newAlert(finds.map(({ find }) => find))
    if (joined !== undefined) changes.of(joined).added.push(...finds.map(({ find }) => find))
    rows.push(...finds.map((one) => findRow(follow, one, alert)))
  }
  await removeFinds(database, gone)
  await insertFinds(database, rows)
  const told = [...fresh.map(({ alert }) => alert)]
  const alerts = await alertsById(database, changes.alerts)
  for (const [id, change] of changes.all) {
    const alert = alerts.get(id)
    if (!alert) continue
    const next = nextVersion(alert, change, { seq, at: updated })
    if (next.version > alert.version) {
      seq++
      told.push(next)
    } else await renewAlert(database, next)
  }
  for (const alert of told) await putAlert(database, alert)
  await post(database, await targetsOf(database, told.length > 0 ? [follow.id] : []), told, at)
  if (fresh.length > 0 || told.length > 0) await noteFound(database, follow.id, at)

  function newAlert(finds: readonly Find[]): string {
    const alert = firstVersion(follow, finds, { seq: seq++, at: updated })
    fresh.push({ alert, news: 'new' })
    return alert.id
  }
}

interface Pending {
  readonly added: Find[]
  readonly gone: Set<string>
  readonly mended: Map<string, Find>
}

class AlertChanges {
  private readonly byAlert = new Map<string, Pending>()

  get alerts(): string[] {
    return [...this.byAlert.keys()]
  }
  get all(): Iterable<[string, Pending]> {
    return this.byAlert
  }
  of(alert: string): Pending {
    const known = this.byAlert.get(alert) ?? { added: [], gone: new Set(), mended: new Map() }
    this.byAlert.set(alert, known)
    return known
  }
}

const hasMoved = (row: FindRow, { article, other, find }: PlacedFind): boolean =>
  row.article !== article || row.other !== other || row.page !== find.page

/** What was told and is other now: words that are given to another speaker since their page was read again. */
async function noteMended(
  database: Database,
  stayed: readonly { readonly row: FindRow; readonly one: PlacedFind }[],
  changes: AlertChanges,
): Promise<void> {
  const told = stayed.filter(({ row }) => row.alert !== undefined)
  const alerts = await alertsById(database, [...new Set(told.map(({ row }) => row.alert!))])
  for (const { row, one } of told) {
    const before = alerts.get(row.alert!)?.finds.find(({ item }) => item === row.item)
    if (before && !saysSame(before, one.find)) changes.of(row.alert!).mended.set(row.item, one.find)
  }
}

/** A parcel for each alert and target. What grows is told at once where nothing was, and then together with what grows soon after. */
export async function post(database: Database, targets: readonly FollowTarget[], alerts: readonly Alert[], at: number): Promise<void> {
  for (const alert of alerts) {
    const body = JSON.stringify(alert)
    for (const target of targets) {
      if (
        alert.news !== 'new' &&
        (await renewParcel(database, { target: target.id, alert: alert.id, body, now: at })) &&
        alert.news === 'grown'
      )
        continue
      const due = dueOf(target, alert, at)
      await insertParcels(database, [
        {
          id: digest('parcel', target.id, alert.id, String(alert.version)),
          target: target.id,
          alert: alert.id,
          news: alert.news,
          body,
          kept: at,
          due,
        },
      ])
    }
  }
}

function dueOf({ digestHour }: FollowTarget, { news }: Alert, at: number): number {
  if (digestHour !== undefined) return nextHour(digestHour, at)
  return news === 'grown' ? at + GROWTH_MS : at
}

const DAY_MS = 86_400_000

/** The next time that it is this hour of the day, UTC. */
export function nextHour(hour: number, at: number): number {
  const today = new Date(at).setUTCHours(hour, 0, 0, 0)
  return today > at ? today : today + DAY_MS
}
