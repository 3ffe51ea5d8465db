import { describe, expect, test } from 'vitest'
import { growing, packed } from './growth.ts'
import { inputs } from './inputs.ts'
import { inputAt, readInput } from './read-input.ts'

/** `npm run fuzz` reads hundreds of thousands. */
const INPUTS = 600
const SEED = 1

test.each(inputs)('$name, whole, is read', async (input) => {
  expect(await readInput(input)).toBeUndefined()
})

test(`${INPUTS} broken inputs are read or named, and nothing is thrown`, { timeout: 300_000 }, async () => {
  for (let number = 0; number < INPUTS; number++)
    expect(await readInput(inputAt(SEED, number)), `seed ${SEED}, input ${number}`).toBeUndefined()
})

describe('what grows by doubling takes no more than its share', () => {
  // Of a linear reading twice the input takes twice the processor's time; the bound leaves room for a busy machine, and none for a square.
  const [MOST_RATIO, LEAST_MS] = [3.4, 400]
  test.each(growing)('$name', { timeout: 120_000 }, async ({ sizes }) => {
    const times: number[] = []
    for (const input of sizes) {
      const began = process.cpuUsage()
      expect(await readInput(input)).toBeUndefined()
      const { user, system } = process.cpuUsage(began)
      times.push((user + system) / 1000)
    }
    if (times[2]! > LEAST_MS) expect(times[2]! / times[1]!).toBeLessThan(MOST_RATIO)
  })
})

test('a little gzip that unpacks to much is refused', async () => {
  expect(await readInput(packed)).toBeUndefined()
})
