import type { Database, Row } from '../database.ts'

/** A site that is watched. Times are milliseconds since 1970. */
export interface WatchSource {
  /** The host of its front page, without `www.`. */
  readonly id: string
  readonly name: string
  readonly home: string
  readonly language?: string
  readonly added: number
  /** Since when it is not visited. */
  readonly paused?: number
  /** When a list or page of it was last answered, and when a new page was last found. */
  readonly succeeded?: number
  readonly found?: number
  /** Pages found on each of the last days: `{"2024-02-11": 42}`. */
  readonly counts: Readonly<Record<string, number>>
  /** What visits came to since it was added: `{"page": 40, "unchanged": 200, "refused": 1}`. */
  readonly outcomes: Readonly<Record<string, number>>
}

const time = (value: unknown): number | undefined => (value === null || value === undefined ? undefined : Number(value))

function sourceOf(row: Row): WatchSource {
  const [paused, succeeded, found] = [time(row.paused), time(row.succeeded), time(row.found)]
  return {
    id: String(row.id),
    name: String(row.name),
    home: String(row.home),
    ...(row.language && { language: String(row.language) }),
    added: Number(row.added),
    ...(paused !== undefined && { paused }),
    ...(succeeded !== undefined && { succeeded }),
    ...(found !== undefined && { found }),
    counts: JSON.parse(String(row.counts)) as Record<string, number>,
    outcomes: JSON.parse(String(row.outcomes)) as Record<string, number>,
  }
}

/** Whether it was not watched before. */
export const insertSource = async (database: Database, { id, name, home, language, added }: WatchSource): Promise<boolean> =>
  (await database.run('INSERT INTO watch_sources (id, name, home, language, added) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING', [
    id,
    name,
    home,
    language ?? null,
    added,
  ])) > 0

export const watchSources = async (database: Database): Promise<WatchSource[]> =>
  (await database.all('SELECT * FROM watch_sources ORDER BY id')).map(sourceOf)

/** By its id, name or front page. */
export const watchSource = async (database: Database, named: string): Promise<WatchSource | undefined> =>
  (await database.all('SELECT * FROM watch_sources WHERE id = ? OR name = ? OR home = ? ORDER BY id LIMIT 1', [named, named, named])).map(
    sourceOf,
  )[0]

/** `since` is absent to visit it again. */
export const pauseSource = (database: Database, id: string, since: number | undefined): Promise<number> =>
  database.run('UPDATE watch_sources SET paused = ? WHERE id = ?', [since ?? null, id])

/** What was fetched stays in the archives and in the collection. */
export async function removeSource(database: Database, id: string): Promise<void> {
  await database.run('DELETE FROM watch_plan WHERE source = ?', [id])
  await database.run('DELETE FROM watch_sources WHERE id = ?', [id])
}

export interface SourceNews {
  readonly at: number
  /** What a visit came to; absent where none is told of. */
  readonly outcome?: string
  readonly isSuccess: boolean
  /** Pages that were not known before. */
  readonly found: number
}

/** Days of which the pages are counted. */
const DAYS = 56

/** Counts what a visit came to. To be called in a transaction. */
export async function noteSource(database: Database, id: string, { at, outcome, isSuccess, found }: SourceNews): Promise<void> {
  const source = await watchSource(database, id)
  if (!source) return
  const day = new Date(at).toISOString().slice(0, 10)
  const counts = { ...source.counts, ...(found > 0 && { [day]: (source.counts[day] ?? 0) + found }) }
  const outcomes = outcome ? { ...source.outcomes, [outcome]: (source.outcomes[outcome] ?? 0) + 1 } : source.outcomes
  const kept = Object.fromEntries(Object.entries(counts).toSorted().slice(-DAYS))
  await database.run('UPDATE watch_sources SET succeeded = ?, found = ?, counts = ?, outcomes = ? WHERE id = ?', [
    isSuccess ? at : (source.succeeded ?? null),
    found > 0 ? at : (source.found ?? null),
    JSON.stringify(kept),
    JSON.stringify(outcomes),
    id,
  ])
}
