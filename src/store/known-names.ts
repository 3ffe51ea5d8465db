import type { Database } from './database.ts'
import { placeholders } from './sql-placeholders.ts'

/** The table of a version: who is meant by a name, by a list of the user's own. */
export const knownNameTables: readonly string[] = [
  'CREATE TABLE known_names (key TEXT PRIMARY KEY, person TEXT NOT NULL, name TEXT NOT NULL)',
  'CREATE INDEX known_names_person ON known_names (person)',
]

export interface KnownName {
  /** As speakers are counted under. */
  readonly key: string
  /** An identifier of the list's, such as one of Wikidata. */
  readonly person: string
  /** As the list spells it. */
  readonly name: string
}

/** Keeps names; one that was kept before means whom it is given for now. */
export const keepKnownNames = (database: Database, names: readonly KnownName[]): Promise<void> =>
  database.transaction(async () => {
    if (database.dialect.lockWriters) await database.all(database.dialect.lockWriters)
    await database.runAll(
      'INSERT INTO known_names (key, person, name) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET person = excluded.person, name = excluded.name',
      names.map(({ key, person, name }) => [key, person, name]),
    )
  })

/** Forgets what was said of these names. */
export const forgetKnownNames = (database: Database, keys: readonly string[]): Promise<void> =>
  database.transaction(async () => {
    if (database.dialect.lockWriters) await database.all(database.dialect.lockWriters)
    await database.run(`DELETE FROM known_names WHERE key IN (${placeholders(keys.length)})`, keys)
  })

/** Whom some names mean, by key. */
export async function personsOf(database: Database, keys: readonly string[]): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map()
  const rows = await database.all<{ key: string; person: string }>(
    `SELECT key, person FROM known_names WHERE key IN (${placeholders(keys.length)})`,
    keys,
  )
  return new Map(rows.map(({ key, person }) => [key, person]))
}

/** The keys of one who is listed, in order. */
export const keysOfPerson = async (database: Database, person: string): Promise<string[]> =>
  (await database.all<{ key: string }>('SELECT key FROM known_names WHERE person = ? ORDER BY key', [person])).map(({ key }) => key)
