import { expect, test } from 'vitest'
import type { Capture } from '../../model/capture.ts'
import type { ReadOutcome } from '../reading/read-batch.ts'
import type { ReadPool } from '../reading/read-pool.ts'
import { TooSlow } from '../reading/read-thread.ts'
import { resultsOf } from './results.ts'

const page = (id: string): Capture => ({ id, source: `${id}.html`, media: 'html', body: id })

/** A pool whose pages do what their names say; it counts how often each is read. */
function poolOf(read: Record<string, number>): ReadPool {
  const outcomeOf = ({ id }: Capture): ReadOutcome => {
    read[id] = (read[id] ?? 0) + 1
    if (id === 'endless') throw new TooSlow(60_000)
    if (id === 'greedy') throw new Error('Worker terminated due to reaching memory limit: JS heap out of memory')
    if (id === 'once' && read[id] === 1) throw new Error('the thread that read it ended')
    if (id === 'broken') return { failed: 'Maximum call stack size exceeded' }
    return { none: true, why: 'the page prints no text' }
  }
  return { read: async (captures) => captures.map(outcomeOf), close: async () => undefined }
}

test('a capture that never ends, takes all memory or breaks its reader is given up alone, with the reason; the others are read', async () => {
  const read: Record<string, number> = {}
  const names = ['good', 'endless', 'greedy', 'once', 'broken', 'fine']
  const results = await resultsOf(names.map(page), poolOf(read))
  expect(results.map(({ capture }) => capture.source)).toEqual(names.map((name) => `${name}.html`))
  const cause = 'the page prints no text'
  expect(results.map(({ capture: _, ...rest }) => rest)).toEqual([
    { cause },
    { failure: 'the page could not be read: it took longer than 60 s' },
    { failure: expect.stringMatching(/^the page could not be read: .*memory/u) },
    { cause },
    { failure: 'Maximum call stack size exceeded' },
    { cause },
  ])
  // Once with the others, when nobody knows which is to blame, and three times alone.
  expect([read.endless, read.greedy, read.broken]).toEqual([4, 3, 3])
})
