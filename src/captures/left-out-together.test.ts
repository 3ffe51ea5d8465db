import { expect, test } from 'vitest'
import type { CaptureOutcome } from '../model/capture.ts'
import { leftOutTogether } from './left-out-together.ts'
import { damaged, notOfInterest } from './outcomes.ts'

async function* each(outcomes: readonly CaptureOutcome[]): AsyncGenerator<CaptureOutcome> {
  yield* outcomes
}
const told = async (outcomes: readonly CaptureOutcome[]) => {
  const found: CaptureOutcome[] = []
  for await (const one of leftOutTogether(each(outcomes))) found.push(one)
  return found
}
const line = (i: number) => ({ source: 'a.jsonl', record: `line ${i}`, type: 'line' })

test('what is left out for one cause a few times is told each time', async () => {
  const some = Array.from({ length: 1001 }, (_, i) => notOfInterest(line(i + 1), 'no article'))
  expect(await told(some)).toEqual(some)
})

test('of two causes in turn, each is told a thousand times, then counted', async () => {
  const some = Array.from({ length: 5000 }, (_, i) =>
    i % 2 === 0 ? notOfInterest(line(i + 1), 'no article') : damaged(line(i + 1), 'not valid JSON'),
  )
  const found = await told(some)
  expect(found).toHaveLength(2002)
  expect(found.slice(-2)).toEqual([
    notOfInterest({ ...line(2001), record: 'line 2001 and 1499 more', records: 1500 }, 'no article'),
    damaged({ ...line(2002), record: 'line 2002 and 1499 more', records: 1500 }, 'not valid JSON'),
  ])
})

test('records with an address are told one by one', async () => {
  const some = Array.from({ length: 1500 }, (_, i) => notOfInterest({ ...line(i), url: `https://wadi.example/${i}` }, 'an image'))
  expect(await told(some)).toHaveLength(1500)
})

test('causes without end are told apart a hundred times, and then together', async () => {
  const some = Array.from({ length: 5000 }, (_, i) => damaged(line(i + 1), `no field "a${i}"`))
  const found = await told(some)
  expect(found).toHaveLength(100 + 1000 + 1)
  expect(found.at(-1)).toEqual(
    damaged({ ...line(1101), record: 'line 1101 and 3899 more', records: 3900 }, 'many causes; the first: no field "a1100"'),
  )
})
