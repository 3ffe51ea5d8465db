import type { Follow, FollowQuery } from '../../model/follow.ts'
import type { Database, Row } from '../database.ts'

const time = (value: unknown): number | undefined => (value === null || value === undefined ? undefined : Number(value))

function followOf(row: Row): Follow {
  const [paused, found] = [time(row.paused), time(row.found)]
  return {
    id: String(row.id),
    name: String(row.name),
    query: JSON.parse(String(row.query)) as FollowQuery,
    added: Number(row.added),
    ...(paused !== undefined && { paused }),
    ...(found !== undefined && { found }),
    quietDays: Number(row.quiet_days),
    token: String(row.token),
  }
}

/** Whether no other follow has its name. To be called in a transaction. */
export async function insertFollow(
  database: Database,
  { id, name, query, added, quietDays, token }: Follow,
  resolved: string,
): Promise<boolean> {
  const inserted = await database.run(
    'INSERT INTO follows (id, name, query, resolved, added, quiet_days, token) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO NOTHING',
    [id, name, JSON.stringify(query), resolved, added, quietDays, token],
  )
  if (inserted > 0) await countChange(database)
  return inserted > 0
}

export const allFollows = async (database: Database): Promise<Follow[]> =>
  (await database.all('SELECT * FROM follows ORDER BY name')).map(followOf)

/** A follow with whom its filters mean at this moment, in JSON. */
export interface ResolvedFollow {
  readonly follow: Follow
  readonly resolved: string
}

/** Those that are not paused. */
export const activeFollows = async (database: Database): Promise<ResolvedFollow[]> =>
  (await database.all('SELECT * FROM follows WHERE paused IS NULL ORDER BY id')).map((row) => ({
    follow: followOf(row),
    resolved: String(row.resolved),
  }))

export async function setResolved(database: Database, id: string, resolved: string): Promise<void> {
  await database.run('UPDATE follows SET resolved = ? WHERE id = ?', [resolved, id])
  await countChange(database)
}

/** By its name or id. */
export const followNamed = async (database: Database, named: string): Promise<Follow | undefined> =>
  (await database.all('SELECT * FROM follows WHERE name = ? OR id = ? ORDER BY name LIMIT 1', [named, named])).map(followOf)[0]

/** By the token of its feeds. */
export const followByToken = async (database: Database, token: string): Promise<Follow | undefined> =>
  (await database.all('SELECT * FROM follows WHERE token = ?', [token])).map(followOf)[0]

/** `since` is absent to go on. */
export async function pauseFollow(database: Database, id: string, since: number | undefined): Promise<void> {
  await database.run('UPDATE follows SET paused = ? WHERE id = ?', [since ?? null, id])
  await countChange(database)
}

/** What it found and told goes with it; what waits to be sent is not sent any more. */
export async function removeFollow(database: Database, id: string): Promise<void> {
  await database.run('DELETE FROM follow_outbox WHERE target IN (SELECT id FROM follow_targets WHERE follow = ?)', [id])
  for (const table of ['follow_targets', 'follow_alerts', 'follow_finds']) await database.run(`DELETE FROM ${table} WHERE follow = ?`, [id])
  await database.run('DELETE FROM follows WHERE id = ?', [id])
  await countChange(database)
}

/** Tells of a find: the follow is not quiet. */
export const noteFound = (database: Database, id: string, at: number): Promise<number> =>
  database.run('UPDATE follows SET found = ?, told_quiet = NULL WHERE id = ?', [at, id])

/** Follows that have found nothing for as many days as they allow, and of which that was not told yet. */
export const quietFollows = async (database: Database, now: number): Promise<Follow[]> =>
  (
    await database.all(
      `SELECT * FROM follows WHERE paused IS NULL AND quiet_days > 0 AND told_quiet IS NULL
       AND CASE WHEN found IS NULL OR found < added THEN added ELSE found END + quiet_days * CAST(? AS BIGINT) <= ? ORDER BY id`,
      [DAY_MS, now],
    )
  ).map(followOf)
const DAY_MS = 86_400_000

/** Whether it was not told before. */
export const noteQuiet = async (database: Database, id: string, now: number): Promise<boolean> =>
  (await database.run('UPDATE follows SET told_quiet = ? WHERE id = ? AND told_quiet IS NULL', [now, id])) > 0

/** Counts the changes of follows, for those who hold them in memory; 0 where there never was one. */
export const followChanges = async (database: Database): Promise<number> =>
  Number((await database.all("SELECT value FROM meta WHERE name = 'follows'"))[0]?.value ?? 0)

async function countChange(database: Database): Promise<void> {
  const next = String((await followChanges(database)) + 1)
  await database.run("INSERT INTO meta (name, value) VALUES ('follows', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", [next])
}
