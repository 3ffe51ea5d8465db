import { afterAll, beforeAll, expect, test } from 'vitest'
import { rowCapture } from '../../src/captures/capture-of.ts'
import type { Capture } from '../../src/model/capture.ts'
import type { Collection } from '../../src/model/collection.ts'
import { world } from '../../src/pipeline/world.ts'
import { collectionOver } from '../../src/run/collection/collection.ts'
import { reuseJoiner } from '../../src/run/ingest/join-reuse.ts'
import { keepBatch } from '../../src/run/ingest/keep-batch.ts'
import { readBatch } from '../../src/run/reading/read-batch.ts'
import type { Database } from '../../src/store/database.ts'
import { keepKnownNames } from '../../src/store/known-names.ts'
import { openSqlite } from '../../src/store/sqlite/database.ts'

const PAGES = [
  ['orle', 'Harbour wall', 'The mayor, Karim Haddad, said the harbour wall would be finished in spring. The work began last year.'],
  ['orle', 'Ferry', 'The engineer, Sami Farouk, said the old ferry would be sold. It is the last of its kind on the river.'],
  ['asda', 'سور الميناء', 'قال رئيس البلدية كريم حداد إن سور الميناء سينتهي في الربيع. وبدأ العمل في العام الماضي.'],
  ['asda', 'الجسر القديم', 'قال المهندس كريم حمدان إن الجسر القديم سيغلق أمام الناس غدا.'],
] as const

let database: Database
let collection: Collection
beforeAll(async () => {
  database = await openSqlite(':memory:', { create: true })
  const captures = PAGES.map(([outlet, title, text], i) => {
    const row = { id: `p${i}`, outlet, title, text, published: '2024-02-12', url: `https://${outlet}.example/p${i}` }
    return rowCapture({ source: 'pages.jsonl', record: row.id }, row, JSON.stringify(row)) as Capture
  })
  const records = readBatch(captures).flatMap((one) => ('record' in one ? [one.record] : []))
  await keepBatch(database, records, reuseJoiner(database, world))
  collection = collectionOver(database, world)
})
afterAll(() => database.close())

const statementsOf = async (name: string) => (await collection.speaker(name, { limit: 5, offset: 0 }))?.statements.length
const tiesOf = async (name: string) => (await collection.speaker(name, { limit: 5, offset: 0 }))?.ties.map(({ rule }) => rule)

test.each([
  ['Karim Haddad', ['script'], 2],
  ['كريم حداد', ['script'], 2],
  ['Sami Farouk', [], 1],
  ['كريم حمدان', [], 1],
])('%s is one in both scripts where both are printed, and nobody else', async (name, ties, statements) => {
  expect(await tiesOf(name)).toEqual(ties)
  expect(await statementsOf(name)).toBe(statements)
})

test('a name that is said to be of somebody else is tied to none', async () => {
  await keepKnownNames(database, [{ key: 'karim haddad', person: 'apart:karim haddad', name: 'Karim Haddad' }])
  collection = collectionOver(database, world)
  expect([await statementsOf('Karim Haddad'), await statementsOf('كريم حداد')]).toEqual([1, 1])
})
