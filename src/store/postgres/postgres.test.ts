import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { postgresBin, startPostgres } from '../../../test/postgres.ts'
import { contract } from '../contract/contract.cases.ts'
import { insertPage, record } from '../contract/contract-pages.cases.ts'
import { periodsOf } from '../prints.ts'
import { openPostgres } from './database.ts'

const bin = postgresBin()
if (!bin) console.warn('skipped: the tests of PostgreSQL, since it is not installed')

describe.skipIf(!bin)('PostgreSQL keeps the contract', () => {
  let server: Awaited<ReturnType<typeof startPostgres>>
  beforeAll(async () => {
    server = await startPostgres(bin!)
  })
  afterAll(() => server?.stop())

  test.each(contract.map((one, i) => [one.name, one, i] as const))('%s', async (_, one, i) => {
    const database = await openPostgres(server.address(`news${i}`), { create: true })
    await one.run(database)
    await database.close()
  })
  test('prints of a collection of version 2 move into partitions by time, and stay the same', async () => {
    const address = server.address('older')
    const older = await openPostgres(address, { create: true })
    // As version 2 had it.
    for (const sql of [
      'DROP TABLE counts, rankings, lone_blocks, statements_apart, outcomes, known_names, capture_places',
      'DROP TABLE watch_sources, watch_plan, watch_hosts, watch_robots, watch_archives, page_addresses',
      'DROP TABLE follows, follow_finds, follow_alerts, follow_targets, follow_outbox',
      'DROP TABLE desk_entries',
      'CREATE INDEX ledger_range ON ledger (range_id)',
      'DROP INDEX articles_newest, articles_outlet_newest, article_keys_newest, article_keys_outlet, credits_carrier',
      'CREATE INDEX articles_outlet ON articles (outlet, day)',
      'ALTER TABLE articles DROP COLUMN reading',
      'ALTER TABLE article_keys DROP COLUMN language',
      'DROP TABLE removals',
      'DROP TABLE prints',
      'CREATE TABLE prints (article INTEGER PRIMARY KEY, period INTEGER NOT NULL, prints BYTEA NOT NULL)',
      'CREATE INDEX prints_period ON prints (period)',
      "UPDATE meta SET value = '2' WHERE name = 'version'",
    ])
      await older.run(sql)
    const periods = [-1_000_000, -3, 0, 5, 6, 1214]
    await older.runAll(
      'INSERT INTO prints (article, period, prints) VALUES (?, ?, ?)',
      periods.map((period, i) => [i + 1, period, Uint8Array.from([i])]),
    )
    await older.close()
    const database = await openPostgres(address, { create: false })
    expect(await periodsOf(database)).toEqual(periods)
    expect(await database.all('SELECT article FROM prints ORDER BY article')).toHaveLength(periods.length)
    const parts = await database.all<{ part: string }>(
      'SELECT DISTINCT tableoid::regclass::text AS part FROM prints WHERE period IN (0, 5, 6, -3) ORDER BY 1',
    )
    expect(parts.map(({ part }) => part)).toEqual(['prints_0', 'prints_1', 'prints_before_1'])
    await insertPage(database, record('later'), 1215)
    expect(await periodsOf(database)).toEqual([...periods, 1215])
    await database.close()
  })
  test('many who come at once to a new collection make it once', async () => {
    const address = server.address('fresh')
    const all = await Promise.all(Array.from({ length: 6 }, () => openPostgres(address, { create: true })))
    await Promise.all(all.map((one) => one.close()))
  })
  test('a collection of a newer version is refused; one that is not there is not made by reading', async () => {
    const address = server.address('newer')
    await expect(openPostgres(address, { create: false })).rejects.toThrow('there is no collection at')
    const database = await openPostgres(address, { create: true })
    await database.run("UPDATE meta SET value = '99' WHERE name = 'version'")
    await database.close()
    await expect(openPostgres(address, { create: false })).rejects.toThrow(/version 99.*newer/u)
  })
})

test('a server that is not there is one clear error, without the password', async () => {
  await expect(openPostgres('postgres://isnad:secret@127.0.0.1:1/news', { create: false })).rejects.toThrow(
    /^PostgreSQL at postgres:\/\/isnad:…@127\.0\.0\.1:1\/news cannot be reached/u,
  )
})
