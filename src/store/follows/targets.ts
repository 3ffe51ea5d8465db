import type { FollowTarget } from '../../model/follow.ts'
import type { Database, Row } from '../database.ts'
import { placeholders } from '../sql-placeholders.ts'

function targetOf(row: Row): FollowTarget {
  const { failing, succeeded, digest_hour: hour } = row
  return {
    id: String(row.id),
    follow: String(row.follow),
    kind: row.kind as FollowTarget['kind'],
    address: String(row.address),
    secret: String(row.secret),
    ...(hour !== null && { digestHour: Number(hour) }),
    added: Number(row.added),
    failures: Number(row.failures),
    ...(failing !== null && { failing: Number(failing) }),
    ...(succeeded !== null && { succeeded: Number(succeeded) }),
  }
}

/** The same address twice is one target. */
export const insertTarget = (database: Database, { id, follow, kind, address, secret, digestHour, added }: FollowTarget): Promise<number> =>
  database.run(
    `INSERT INTO follow_targets (id, follow, kind, address, secret, digest_hour, added) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET secret = excluded.secret, digest_hour = excluded.digest_hour`,
    [id, follow, kind, address, secret, digestHour ?? null, added],
  )

export const targetsOf = async (database: Database, follows: readonly string[]): Promise<FollowTarget[]> =>
  follows.length === 0
    ? []
    : (
        await database.all(`SELECT * FROM follow_targets WHERE follow IN (${placeholders(follows.length)}) ORDER BY added, id`, follows)
      ).map(targetOf)

export const targetById = async (database: Database, id: string): Promise<FollowTarget | undefined> =>
  (await database.all('SELECT * FROM follow_targets WHERE id = ?', [id])).map(targetOf)[0]

/** What waits for it is not sent any more. */
export async function removeTarget(database: Database, id: string): Promise<void> {
  await database.run('DELETE FROM follow_outbox WHERE target = ?', [id])
  await database.run('DELETE FROM follow_targets WHERE id = ?', [id])
}

export const noteSent = (database: Database, id: string, at: number): Promise<number> =>
  database.run('UPDATE follow_targets SET failures = 0, failing = NULL, told_failing = NULL, succeeded = ? WHERE id = ?', [at, id])

export const noteFailed = (database: Database, id: string, at: number): Promise<number> =>
  database.run('UPDATE follow_targets SET failures = failures + 1, failing = COALESCE(failing, ?) WHERE id = ?', [at, id])

/** Targets that have failed so often that somebody is to know, and of which that was not told yet. */
export const failingTargets = async (database: Database, least: number): Promise<FollowTarget[]> =>
  (await database.all('SELECT * FROM follow_targets WHERE failures >= ? AND told_failing IS NULL ORDER BY id', [least])).map(targetOf)

/** Whether it was not told before. */
export const noteToldFailing = async (database: Database, id: string, at: number): Promise<boolean> =>
  (await database.run('UPDATE follow_targets SET told_failing = ? WHERE id = ? AND told_failing IS NULL', [at, id])) > 0

export const everyTarget = async (database: Database): Promise<FollowTarget[]> =>
  (await database.all('SELECT * FROM follow_targets ORDER BY added, id')).map(targetOf)
