import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { postgresBin, startPostgres } from '../../../test/postgres.ts'
import { contract } from '../contract.cases.ts'
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
