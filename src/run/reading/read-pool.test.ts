import { afterEach, expect, test } from 'vitest'
import type { Capture } from '../../model/capture.ts'
import { type PoolOptions, type ReadPool, readPool } from './read-pool.ts'
import { TooSlow } from './read-thread.ts'

const page = (id: string, text = 'قالت ريم الصافي إن الجسر سيفتح.'): Capture => ({
  id,
  source: id,
  media: 'fields',
  fields: { title: id, text },
})
const endless = 'قال المتحدث إن الجسر سيفتح قريبا، '.repeat(200_000)

let pool: ReadPool | undefined
const poolOf = (options: PoolOptions): ReadPool => {
  pool = readPool(options)
  return pool
}
afterEach(async () => {
  await pool?.close()
  pool = undefined
})

const headlines = async (reading: Promise<readonly object[]>): Promise<unknown[]> =>
  (await reading).map((outcome) => ('record' in outcome ? (outcome.record as { headline: string }).headline : outcome))

test('each batch is answered with its own outcomes, whatever the number and the threads', async () => {
  const { read } = poolOf({ threads: 2 })
  const batches = Array.from({ length: 90 }, (_, i) => [page(`${i} a`), page(`${i} b`)])
  const read2 = await Promise.all(batches.map((batch) => headlines(read(batch))))
  expect(read2).toEqual(batches.map((batch) => batch.map(({ id }) => id)))
})

test('a batch that takes too long is told of; those that waited behind it are read', async () => {
  const { read } = poolOf({ threads: 1, timeMs: 1500 })
  await read([page('warm')])
  const slow = read(Array.from({ length: 30 }, (_, i) => page(`slow ${i}`, endless)))
  const behind = headlines(read([page('behind')]))
  await expect(slow).rejects.toThrow(TooSlow)
  expect(await behind).toEqual(['behind'])
})

test('a thread that runs out of memory takes its batch with it and no other', async () => {
  const { read } = poolOf({ threads: 1, memoryMb: 24 })
  const big = read(Array.from({ length: 6 }, (_, i) => page(`big ${i}`, endless)))
  const behind = read([page('behind')]).catch((error: Error) => error.message)
  await expect(big).rejects.toThrow(/memory/iu)
  expect(await behind).toBeDefined()
})

test('what is not read when the pool closes is told of', async () => {
  const one = readPool({ threads: 1 })
  const left = one.read([page('left')])
  const told = expect(left).rejects.toThrow('no more pages are read')
  await one.close()
  await told
})
