import { expect, test } from 'vitest'
import { damaged } from '../../captures/outcomes.ts'
import type { Capture, CaptureOutcome } from '../../model/capture.ts'
import { type KnownOf, readAhead } from './read-ahead.ts'
import type { ReadOutcome } from './read-batch.ts'
import type { ReadPool } from './read-pool.ts'

const page = (id: string, units = 10): Capture => ({ id, source: id, media: 'text', body: 'a'.repeat(units) })
const failed = (id: string): ReadOutcome => ({ failed: `read ${id}` })

const poolOf = (read: (captures: readonly Capture[]) => Promise<ReadOutcome[]>): ReadPool => ({ read, close: async () => undefined })
const echo = poolOf(async (captures) => captures.map(({ id }) => failed(id)))

const found = (capture: Capture): CaptureOutcome => ({ place: { source: capture.source }, capture })

async function* given(outcomes: readonly CaptureOutcome[]): AsyncGenerator<CaptureOutcome> {
  yield* outcomes
}
async function causes(pool: ReadPool, outcomes: readonly CaptureOutcome[]): Promise<string[]> {
  const all: string[] = []
  for await (const records of readAhead(pool, given(outcomes))) all.push(...records.flatMap((one) => ('why' in one ? [one.why] : [])))
  return all
}

test('everything is told of once, whatever the number', async () => {
  const pages = Array.from({ length: 300 }, (_, i) => page(`p${i}`))
  const told = await causes(echo, [...pages.map(found), damaged({ source: 'x' }, 'no such file')])
  expect(told.sort()).toEqual([...pages.map(({ id }) => `read ${id}`), 'no such file'].sort())
})

test('nothing at all ends at once', async () => expect(await causes(echo, [])).toEqual([]))

test('what is known is told of in its place and not read again', async () => {
  const read: string[] = []
  const pool = poolOf(async (captures) => {
    read.push(...captures.map(({ id }) => id))
    return captures.map(({ id }) => failed(id))
  })
  const pages = Array.from({ length: 100 }, (_, i) => found(page(`p${i}`)))
  const knownOf: KnownOf = async (captures) =>
    captures.map(({ id: source }) =>
      source === 'p9' ? { source, cause: 'links only' } : Number(source.slice(1)) < 90 ? { source, article: `of ${source}` } : undefined,
    )
  const told: string[] = []
  for await (const records of readAhead(pool, given(pages), knownOf))
    told.push(...records.map((one) => ('article' in one ? one.article : 'why' in one ? one.why : '')))
  expect(told).toEqual(pages.map((_, i) => (i === 9 ? 'links only' : i < 90 ? `of p${i}` : `read p${i}`)))
  expect(read).toEqual(pages.slice(90).map(({ place }) => place.source))
})

test('a page that breaks its worker is the only one lost', async () => {
  const pool = poolOf(async (captures) => {
    if (captures.some(({ id }) => id === 'p3')) throw new Error('out of memory')
    return captures.map(({ id }) => failed(id))
  })
  const told = await causes(
    pool,
    Array.from({ length: 6 }, (_, i) => found(page(`p${i}`))),
  )
  expect(told.filter((cause) => cause.startsWith('read'))).toHaveLength(5)
  expect(told).toContain('the page could not be read: out of memory')
})

test('large pages do not pile up ahead of the writer', async () => {
  let taken = 0
  async function* many(): AsyncGenerator<CaptureOutcome> {
    for (; taken < 200; taken++) yield found(page(`p${taken}`, 2_000_000))
  }
  for await (const _ of readAhead(echo, many())) {
    expect(taken).toBeLessThan(20)
    break
  }
})
