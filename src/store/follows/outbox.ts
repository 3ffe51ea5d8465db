import type { Database, Row } from '../database.ts'

/** One version of an alert on its way to one target. */
export interface Parcel {
  /** The idempotency key. */
  readonly id: string
  readonly target: string
  readonly alert: string
  readonly news: string
  /** An `Alert` in JSON, as it was when it was kept. */
  readonly body: string
  readonly kept: number
  readonly due: number
  readonly attempts: number
}

const parcelOf = (row: Row): Parcel => ({
  id: String(row.id),
  target: String(row.target),
  alert: String(row.alert),
  news: String(row.news),
  body: String(row.body),
  kept: Number(row.kept),
  due: Number(row.due),
  attempts: Number(row.attempts),
})

/** In the transaction that keeps what it tells of. A parcel that is there already stays as it is. */
export const insertParcels = (database: Database, parcels: readonly Omit<Parcel, 'attempts'>[]): Promise<number> =>
  database.runAll(
    'INSERT INTO follow_outbox (id, target, alert, news, body, kept, due) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
    parcels.map(({ id, target, alert, news, body, kept, due }) => [id, target, alert, news, body.replaceAll('\\u0000', ''), kept, due]),
  )

/** Puts a newer version into a parcel of growth that nobody has taken yet; whether there was one. */
export const renewParcel = async (
  database: Database,
  { target, alert, body, now }: { readonly target: string; readonly alert: string; readonly body: string; readonly now: number },
): Promise<boolean> =>
  (await database.run(
    "UPDATE follow_outbox SET body = ? WHERE target = ? AND alert = ? AND news = 'grown' AND done IS NULL AND attempts = 0 AND lease <= ?",
    [body.replaceAll('\\u0000', ''), target, alert, now],
  )) > 0

/** Parcels that may be sent now, those that have waited longest first. */
export const dueParcels = async (database: Database, now: number, limit: number): Promise<Parcel[]> =>
  (
    await database.all('SELECT * FROM follow_outbox WHERE done IS NULL AND due <= ? AND lease <= ? ORDER BY due, id LIMIT ?', [
      now,
      now,
      limit,
    ])
  ).map(parcelOf)

export interface Lease {
  readonly owner: string
  readonly now: number
  readonly leaseMs: number
}

/** Takes a parcel for one deliverer; resolves with it as it is then, or with nothing where another was quicker. */
export async function takeParcel(database: Database, id: string, { owner, now, leaseMs }: Lease): Promise<Parcel | undefined> {
  const taken = await database.run(
    'UPDATE follow_outbox SET owner = ?, lease = ?, attempts = attempts + 1 WHERE id = ? AND done IS NULL AND due <= ? AND lease <= ?',
    [owner, now + leaseMs, id, now, now],
  )
  if (taken === 0) return undefined
  return (await database.all('SELECT * FROM follow_outbox WHERE id = ? AND owner = ?', [id, owner])).map(parcelOf)[0]
}

/** A parcel left: it is never sent again. */
export const parcelSent = (database: Database, id: string, owner: string, now: number): Promise<number> =>
  database.run('UPDATE follow_outbox SET done = ?, owner = NULL, lease = 0, why = NULL WHERE id = ? AND owner = ? AND done IS NULL', [
    now,
    id,
    owner,
  ])

/** It is tried again at `due`; where that is absent it is given up. */
export const parcelFailed = (
  database: Database,
  id: string,
  { owner, now, due, why }: { readonly owner: string; readonly now: number; readonly due?: number; readonly why: string },
): Promise<number> =>
  database.run('UPDATE follow_outbox SET owner = NULL, lease = 0, due = ?, done = ?, why = ? WHERE id = ? AND owner = ?', [
    due ?? now,
    due === undefined ? now : null,
    why.slice(0, 300).replaceAll('\u0000', ''),
    id,
    owner,
  ])

export interface OutboxCounts {
  readonly waiting: number
  readonly sent: number
  readonly givenUp: number
}

/** Of the targets of a follow, or of one target. */
export async function outboxCounts(database: Database, target: string): Promise<OutboxCounts> {
  const [row] = await database.all(
    `SELECT sum(CASE WHEN done IS NULL THEN 1 ELSE 0 END) AS waiting, sum(CASE WHEN done IS NOT NULL AND why IS NULL THEN 1 ELSE 0 END) AS sent,
     sum(CASE WHEN done IS NOT NULL AND why IS NOT NULL THEN 1 ELSE 0 END) AS given_up FROM follow_outbox WHERE target = ?`,
    [target],
  )
  return { waiting: Number(row?.waiting ?? 0), sent: Number(row?.sent ?? 0), givenUp: Number(row?.given_up ?? 0) }
}

/** Parcels that left longer ago than this are forgotten: the alerts stay. */
export const forgetSent = (database: Database, before: number): Promise<number> =>
  database.run('DELETE FROM follow_outbox WHERE done IS NOT NULL AND done < ?', [before])
