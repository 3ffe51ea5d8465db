import fc from 'fast-check'
import { expect, test } from 'vitest'
import { world } from '../../pipeline/world.ts'
import { periodOf, wordingOf } from '../../stages/reuse/index.ts'
import { record } from '../../store/contract/contract-pages.cases.ts'
import type { Database } from '../../store/database.ts'
import { insertPages, lastNumber } from '../../store/pages.ts'
import { olderReadings, removePage } from '../../store/removals.ts'
import { openSqlite } from '../../store/sqlite/database.ts'
import { type ReuseJoiner, reuseJoiner } from './join-reuse.ts'
import { daysOf } from './known-prints.ts'

interface Page {
  readonly id: string
  readonly text: string
  readonly day?: string
}

const LIMITS = { formula: 3, windowDays: 14 }

async function keep(database: Database, pages: readonly Page[], joiner = reuseJoiner(database, world, LIMITS)): Promise<void> {
  await database.transaction(async () => {
    await joiner.syncWithOtherWriters()
    const last = await lastNumber(database)
    const numbered = pages.map(({ id, text, day }, i) => {
      const { day: _, ...rest } = record(id, { words: text })
      const wording = wordingOf({ text, blocks: [] }, { carriers: [] }, world)
      return { number: last + 1 + i, period: periodOf(daysOf(day)), record: { ...rest, ...(day && { day }), wording } }
    })
    await insertPages(database, numbered)
    await joiner.join(numbered)
  })
}

async function takeOut(database: Database, pages: readonly Page[], joiner: ReuseJoiner): Promise<void> {
  await database.transaction(async () => {
    await joiner.syncWithOtherWriters()
    for (const row of await olderReadings(database, 'another', { ids: pages.map(({ id }) => id), pages: [] })) {
      await joiner.takeOut(row)
      await removePage(database, row, record(row.id, { words: JSON.parse(row.kept).article.text }).words)
    }
  })
}

async function joined(batches: readonly (readonly Page[])[], fresh = false): Promise<unknown> {
  const database = await openSqlite(':memory:', { create: true })
  const one = reuseJoiner(database, world, LIMITS)
  for (const batch of batches) await keep(database, batch, fresh ? reuseJoiner(database, world, LIMITS) : one)
  return tied(database)
}

async function tied(database: Database): Promise<unknown> {
  const rows = await database.all(
    `SELECT x.id AS a, y.id AS b, support, words, of_a, of_b, matched FROM alignments l
     JOIN articles x ON x.number = l.a JOIN articles y ON y.number = l.b ORDER BY 1, 2`,
  )
  const edges = await database.all('SELECT a, b, overlap FROM edges ORDER BY a, b')
  await database.close()
  return { rows, edges }
}

const PASSAGES = [
  'افتتحت بلدية السهل صباح الأحد الجسر المعلق فوق وادي النخيل بعد ثلاث سنوات',
  'وتسلمت المدارس الريفية كتبها الجديدة قبل بدء الفصل الدراسي الثاني بأسبوع كامل',
  'وسجلت محطة الرصد في جبل الزعتر أدنى حرارة عرفتها المنطقة منذ أربعين عاما',
  'وأنهى فريق الشراع رحلته حول الجزيرة متقدما على منافسيه بفارق يوم ونصف اليوم',
]
const page = fc.record({
  passages: fc.uniqueArray(fc.nat(PASSAGES.length - 1), { minLength: 1, maxLength: 2 }),
  day: fc.constantFrom(undefined, '2023-03-01', '2023-03-12', '2023-03-20', '2023-04-30'),
})
const pages = fc
  .array(page, { minLength: 2, maxLength: 9 })
  .map((list) =>
    list.map(
      ({ passages, day }, i): Page => ({ id: `p${i}`, text: passages.map((one) => PASSAGES[one]).join(`\n${i} `), ...(day && { day }) }),
    ),
  )

test('pairs are the same in any order and any batches, also when their words become a formula', async () => {
  await fc.assert(
    fc.asyncProperty(pages, fc.infiniteStream(fc.nat()), fc.nat(8), async (list, stream, cut) => {
      const order = list.map((one) => [stream.next().value, one] as const).sort((x, y) => x[0] - y[0])
      const turned = order.map(([, one]) => one)
      const whole = await joined([list])
      expect(await joined([turned.slice(0, cut), turned.slice(cut)])).toEqual(whole)
      expect(
        await joined(
          turned.map((one) => [one]),
          true,
        ),
      ).toEqual(whole)
    }),
    { numRuns: 60 },
  )
})

test('one who has missed more pages than are met one by one finds the same pairs', async () => {
  await fc.assert(
    fc.asyncProperty(pages, fc.nat(8), fc.nat(2), async (list, cut, most) => {
      const database = await openSqlite(':memory:', { create: true })
      const [one, other] = [reuseJoiner(database, world, LIMITS), reuseJoiner(database, world, LIMITS, most)]
      await keep(database, list.slice(0, 1), other)
      await keep(database, list.slice(1, cut), one)
      await keep(database, list.slice(Math.max(1, cut)), other)
      expect(await tied(database)).toEqual(await joined([list]))
    }),
    { numRuns: 60 },
  )
})

test('what was taken out leaves the pairs as if it had never been there, whoever took it out', async () => {
  await fc.assert(
    fc.asyncProperty(pages, fc.nat(8), fc.nat(8), async (list, cut, gone) => {
      const database = await openSqlite(':memory:', { create: true })
      const [one, other] = [reuseJoiner(database, world, LIMITS), reuseJoiner(database, world, LIMITS)]
      await keep(database, list.slice(0, cut), one)
      await keep(database, list.slice(cut), other)
      await takeOut(database, list.slice(gone), one)
      // The other learns of it when it adds the next.
      const next = list.slice(gone, gone + 2)
      await keep(database, next, other)
      expect(await tied(database)).toEqual(await joined([[...list.slice(0, gone), ...next]]))
    }),
    { numRuns: 100 },
  )
})

test('one that was away while more was taken out than is remembered begins anew', async () => {
  const database = await openSqlite(':memory:', { create: true })
  const [one, other] = [reuseJoiner(database, world, LIMITS), reuseJoiner(database, world, LIMITS)]
  const list = ['a', 'b', 'c'].map((id): Page => ({ id, text: `${id} ${PASSAGES[0]}`, day: '2023-03-01' }))
  await keep(database, list.slice(0, 2), one)
  await takeOut(database, list.slice(0, 1), other)
  await database.run('DELETE FROM removals WHERE seq = 1')
  await takeOut(database, list.slice(1, 2), other)
  await keep(database, list.slice(2), one)
  expect(await tied(database)).toEqual({ rows: [], edges: [] })
})

test('two that share a passage are a pair; too many are a formula; a window parts them', async () => {
  const copies = (count: number, day?: string): Page[] =>
    Array.from({ length: count }, (_, i) => ({ id: `${day}${i}`, text: `${i} ${PASSAGES[0]} ${i}`, ...(day && { day }) }))
  const count = async (list: readonly Page[]) => ((await joined([list])) as { rows: unknown[] }).rows.length
  expect(await count(copies(2, '2023-03-01'))).toBe(1)
  expect(await count(copies(3))).toBe(3)
  expect(await count(copies(4, '2023-03-01'))).toBe(0)
  expect(await count([...copies(1, '2023-03-01'), ...copies(1, '2023-03-15')])).toBe(1)
  expect(await count([...copies(1, '2023-03-01'), ...copies(1, '2023-03-16')])).toBe(0)
  expect(await count([...copies(1, '2023-03-01'), ...copies(1)])).toBe(1)
})

test('what a failed transaction taught is forgotten', async () => {
  const database = await openSqlite(':memory:', { create: true })
  const joiner = reuseJoiner(database, world, LIMITS)
  const one: Page = { id: 'one', text: PASSAGES[0]!, day: '2023-03-01' }
  await keep(database, [one], joiner)
  await expect(keep(database, [one], joiner)).rejects.toThrow()
  joiner.forget()
  await keep(database, [{ ...one, id: 'two' }], joiner)
  expect(await database.all('SELECT count(*) AS n FROM alignments')).toEqual([{ n: 1 }])
  await database.close()
})
