import { type Database, StoreError } from './database.ts'
import { lastNumber } from './pages.ts'

/** Days that may lie between two printings of one text, where the collection was made with a number of its own. */
export async function windowOf(database: Database): Promise<number | undefined> {
  const [row] = await database.all<{ value: string }>("SELECT value FROM meta WHERE name = 'window'")
  return row && Number(row.value)
}

/**
 * Makes a number of days the collection's own. `known` is what it has without one. Throws `StoreError` where pages are kept that were compared
 * within another: which pages are tied must not depend on when they were added.
 */
export async function setWindow(database: Database, days: number, known: number): Promise<void> {
  await database.transaction(async () => {
    if (database.dialect.lockWriters) await database.all(database.dialect.lockWriters)
    const own = (await windowOf(database)) ?? known
    if (own === days) return
    if ((await lastNumber(database)) > 0)
      throw new StoreError(
        `the pages of this collection are compared within ${own} days, which cannot be changed any more; add them to a new one for ${days}`,
      )
    await database.run("INSERT INTO meta (name, value) VALUES ('window', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", [
      String(days),
    ])
  })
}
