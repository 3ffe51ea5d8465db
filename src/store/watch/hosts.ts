import type { Database } from '../database.ts'

/** A host, or what shares an IP address (`address 192.0.2.7`), as far as it may be asked. */
export interface WatchHost {
  readonly name: string
  /** From when it may be asked again. */
  readonly free: number
  /** The day on which it was asked last, and how often on that day. */
  readonly day: string
  readonly used: number
  /** Answers in a row that asked for patience, or did not come. */
  readonly failures: number
}

export const watchHost = async (database: Database, name: string): Promise<WatchHost | undefined> =>
  (await database.all('SELECT name, free, day, used, failures FROM watch_hosts WHERE name = ?', [name])).map((row) => ({
    name,
    free: Number(row.free),
    day: String(row.day),
    used: Number(row.used),
    failures: Number(row.failures),
  }))[0]

/**
 * Takes hosts together for one request, for as long as the lease says. Resolves with the milliseconds to wait where one of them may not be
 * asked yet, or another watcher asks it: 0 where they are taken.
 */
export async function takeHosts(
  database: Database,
  names: readonly string[],
  { owner, now, leaseMs }: { readonly owner: string; readonly now: number; readonly leaseMs: number },
): Promise<number> {
  return database.transaction(async () => {
    if (database.dialect.lockWatchers) await database.all(database.dialect.lockWatchers)
    let wait = 0
    for (const name of names) {
      const [row] = await database.all('SELECT free, lease FROM watch_hosts WHERE name = ?', [name])
      // Nobody knows when another's request ends: it is asked for again soon.
      if (row) wait = Math.max(wait, Number(row.free) - now, Number(row.lease) > now ? Math.min(1000, Number(row.lease) - now) : 0)
    }
    if (wait > 0) return wait
    for (const name of names)
      await database.run(
        `INSERT INTO watch_hosts (name, free, owner, lease, day, used, failures) VALUES (?, ?, ?, ?, '', 0, 0)
         ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, lease = excluded.lease`,
        [name, now, owner, now + leaseMs],
      )
    return 0
  })
}

/** Gives hosts back, with what is known of them now. */
export const leaveHosts = (database: Database, hosts: readonly WatchHost[]): Promise<number> =>
  database.runAll(
    `INSERT INTO watch_hosts (name, free, owner, lease, day, used, failures) VALUES (?, ?, NULL, 0, ?, ?, ?)
     ON CONFLICT (name) DO UPDATE SET free = excluded.free, owner = NULL, lease = 0, day = excluded.day, used = excluded.used, failures = excluded.failures`,
    hosts.map(({ name, free, day, used, failures }) => [name, free, day, used, failures]),
  )

/** Takes back what a watcher holds that is no more: its hosts may be asked after the usual pause. */
export const releaseOwner = (database: Database, owner: string, free: number): Promise<number> =>
  database.run('UPDATE watch_hosts SET owner = NULL, lease = 0, free = CASE WHEN free > ? THEN free ELSE ? END WHERE owner = ?', [
    free,
    free,
    owner,
  ])

/** A robots.txt as it was answered; `status` 0 where it was not. */
export interface KeptRobots {
  readonly until: number
  readonly status: number
  readonly body: string
}

export const keptRobots = async (database: Database, origin: string): Promise<KeptRobots | undefined> =>
  (await database.all('SELECT until, status, body FROM watch_robots WHERE origin = ?', [origin])).map(({ until, status, body }) => ({
    until: Number(until),
    status: Number(status),
    body: String(body),
  }))[0]

export const keepRobots = (database: Database, origin: string, { until, status, body }: KeptRobots): Promise<number> =>
  database.run(
    `INSERT INTO watch_robots (origin, until, status, body) VALUES (?, ?, ?, ?)
     ON CONFLICT (origin) DO UPDATE SET until = excluded.until, status = excluded.status, body = excluded.body`,
    [origin, until, status, body.replaceAll('\u0000', '')],
  )
