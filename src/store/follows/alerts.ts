import type { Alert } from '../../model/follow.ts'
import type { Database, Row } from '../database.ts'
import { placeholders } from '../sql-placeholders.ts'

const alertOf = (row: Row): Alert => ({
  ...(JSON.parse(String(row.body)) as Alert),
  seq: Number(row.seq),
  unread: Number(row.unread) === 1,
})

/** The place of the next version of an alert among all. To be called under the lock of the writers. */
export const nextSeq = async (database: Database): Promise<number> =>
  Number((await database.all('SELECT max(seq) AS last FROM follow_alerts'))[0]?.last ?? 0) + 1

/** Keeps the newest version of an alert, unread. */
export const putAlert = (database: Database, alert: Alert): Promise<number> =>
  database.run(
    `INSERT INTO follow_alerts (id, follow, seq, kind, at, updated, unread, body) VALUES (?, ?, ?, ?, ?, ?, 1, ?)
     ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, updated = excluded.updated, unread = 1, body = excluded.body`,
    [
      alert.id,
      alert.follow,
      alert.seq,
      alert.kind,
      Date.parse(alert.at),
      Date.parse(alert.updated),
      JSON.stringify(alert).replaceAll('\\u0000', ''),
    ],
  )

/** Puts other places into an alert that tells the same as before: nobody is told, and whoever has read it has read it. */
export const renewAlert = (database: Database, alert: Alert): Promise<number> =>
  database.run('UPDATE follow_alerts SET body = ? WHERE id = ?', [JSON.stringify(alert).replaceAll('\\u0000', ''), alert.id])

export const alertsById = async (database: Database, ids: readonly string[]): Promise<Map<string, Alert>> =>
  ids.length === 0
    ? new Map()
    : new Map(
        (await database.all(`SELECT * FROM follow_alerts WHERE id IN (${placeholders(ids.length)})`, ids)).map((row) => [
          String(row.id),
          alertOf(row),
        ]),
      )

export interface AlertRange {
  /** Of one follow; of all where absent. */
  readonly follow?: string
  readonly limit: number
  readonly offset?: number
}

/** Newest first. */
export const newestAlerts = async (database: Database, { follow, limit, offset = 0 }: AlertRange): Promise<Alert[]> =>
  (
    await database.all(`SELECT * FROM follow_alerts ${follow ? 'WHERE follow = ?' : ''} ORDER BY seq DESC LIMIT ? OFFSET ?`, [
      ...(follow ? [follow] : []),
      limit,
      offset,
    ])
  ).map(alertOf)

/** Versions of alerts behind a place, oldest first; a version that was followed by another is left out. */
export const alertsAfter = async (database: Database, seq: number, { follow, limit }: AlertRange): Promise<Alert[]> =>
  (
    await database.all(`SELECT * FROM follow_alerts WHERE seq > ? ${follow ? 'AND follow = ?' : ''} ORDER BY seq LIMIT ?`, [
      seq,
      ...(follow ? [follow] : []),
      limit,
    ])
  ).map(alertOf)

export interface AlertCount {
  readonly follow: string
  readonly alerts: number
  readonly unread: number
}

export const alertCounts = async (database: Database): Promise<Map<string, AlertCount>> =>
  new Map(
    (await database.all('SELECT follow, count(*) AS alerts, sum(unread) AS unread FROM follow_alerts GROUP BY follow')).map((row) => [
      String(row.follow),
      { follow: String(row.follow), alerts: Number(row.alerts), unread: Number(row.unread) },
    ]),
  )

/** All alerts, of one follow or of all, up to a place: what came since stays unread. */
export const markRead = (database: Database, upTo: number, follow?: string): Promise<number> =>
  database.run(`UPDATE follow_alerts SET unread = 0 WHERE unread = 1 AND seq <= ? ${follow ? 'AND follow = ?' : ''}`, [
    upTo,
    ...(follow ? [follow] : []),
  ])
