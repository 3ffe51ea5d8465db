import type { Database, Row } from '../database.ts'

/** A WARC file that a watcher writes or wrote. `lists` are feeds, sitemaps and the like, `pages` what is read. */
export interface WatchArchive {
  readonly path: string
  readonly kind: 'lists' | 'pages'
  /** The day on which it was begun: `2024-02-11`. */
  readonly day: string
  readonly owner?: string
  /** Until when its owner has it to itself. */
  readonly lease: number
  /** Bytes of which the plan knows, and bytes of which the pages were kept. */
  readonly noted: number
  readonly kept: number
}

const archiveOf = ({ path, kind, day, owner, lease, noted, kept }: Row): WatchArchive => ({
  path: String(path),
  kind: String(kind) as WatchArchive['kind'],
  day: String(day),
  ...(owner && { owner: String(owner) }),
  lease: Number(lease),
  noted: Number(noted),
  kept: Number(kept),
})

export const watchArchives = async (database: Database): Promise<WatchArchive[]> =>
  (await database.all('SELECT path, kind, day, owner, lease, noted, kept FROM watch_archives ORDER BY path')).map(archiveOf)

/** Archives with pages that were not read yet. */
export const unreadArchives = async (database: Database): Promise<WatchArchive[]> =>
  (
    await database.all(
      "SELECT path, kind, day, owner, lease, noted, kept FROM watch_archives WHERE kind = 'pages' AND kept < noted ORDER BY path",
    )
  ).map(archiveOf)

export const insertArchive = (database: Database, { path, kind, day, owner, lease }: WatchArchive): Promise<number> =>
  database.run('INSERT INTO watch_archives (path, kind, day, owner, lease, noted, kept) VALUES (?, ?, ?, ?, ?, 0, 0)', [
    path,
    kind,
    day,
    owner ?? null,
    lease,
  ])

/** Takes an archive that nobody has, whose owner's lease is over, or whose owner `from` is known to be no more; whether it was to be had. */
export const takeArchive = async (
  database: Database,
  path: string,
  { owner, now, lease, from }: { readonly owner: string; readonly now: number; readonly lease: number; readonly from?: string },
): Promise<boolean> =>
  (await database.run('UPDATE watch_archives SET owner = ?, lease = ? WHERE path = ? AND (owner IS NULL OR lease <= ? OR owner = ?)', [
    owner,
    lease,
    path,
    now,
    from ?? owner,
  ])) > 0

/** Up to which byte the plan knows of an archive. */
export const noteArchive = (database: Database, path: string, noted: number): Promise<number> =>
  database.run('UPDATE watch_archives SET noted = ? WHERE path = ?', [noted, path])

export const keptUpTo = (database: Database, path: string, kept: number): Promise<number> =>
  database.run('UPDATE watch_archives SET kept = ? WHERE path = ? AND kept < ?', [kept, path, kept])

/** A watcher lives on: what it has stays its own. */
export const renewArchives = (database: Database, owner: string, lease: number): Promise<number> =>
  database.run('UPDATE watch_archives SET lease = ? WHERE owner = ?', [lease, owner])

export const leaveArchive = (database: Database, path: string): Promise<number> =>
  database.run('UPDATE watch_archives SET owner = NULL, lease = 0 WHERE path = ?', [path])
