import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { contract } from '../contract/contract.cases.ts'
import { insertPage, record } from '../contract/contract-pages.cases.ts'
import { statsOf } from '../reading.ts'
import { openSqlite } from './database.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-sqlite-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const path = () => join(folder, 'news.sqlite')

describe('SQLite keeps the contract', () => {
  test.each(contract.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const database = await openSqlite(path(), { create: true })
    await one.run(database)
    await database.close()
  })
})

test('what was kept is there when it is opened again', async () => {
  const first = await openSqlite(path(), { create: true })
  await insertPage(first, record('a'))
  await first.close()
  const again = await openSqlite(path(), { create: false })
  expect((await statsOf(again)).articles).toBe(1)
  await again.close()
})

test('a collection of a newer version is refused', async () => {
  const database = await openSqlite(path(), { create: true })
  await database.run("UPDATE meta SET value = '99' WHERE name = 'version'")
  await database.close()
  await expect(openSqlite(path(), { create: false })).rejects.toThrow(/version 99.*newer/u)
})

test('a collection that is not there is not made by reading', async () => {
  await expect(openSqlite(path(), { create: false })).rejects.toThrow('there is no collection at')
})

test('a folder that is not there cannot be written', async () => {
  await expect(openSqlite(join(folder, 'no/such/news.sqlite'), { create: true })).rejects.toThrow('cannot be opened')
})
