import { type Database, StoreError } from '../database.ts'

/** Brings a database to the version of this program, each version in one transaction. A newer one is refused, untouched. */
export async function migrate(database: Database, version: number | undefined): Promise<void> {
  const { migrations } = database.dialect
  const from = version ?? 0
  if (from > migrations.length)
    throw new StoreError(
      `the collection has version ${from}, and this program knows versions up to ${migrations.length}: a newer isnad made it`,
    )
  for (let next = from; next < migrations.length; next++)
    await database.transaction(async () => {
      for (const sql of migrations[next]!) await database.run(sql)
      await database.run("INSERT INTO meta (name, value) VALUES ('version', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", [
        String(next + 1),
      ])
    })
}
