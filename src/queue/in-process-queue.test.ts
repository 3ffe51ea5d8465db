import { describe, test } from 'vitest'
import { contract, SHORT_LEASE_MS } from './contract.cases.ts'
import { inProcessQueue } from './in-process-queue.ts'

describe('the queue inside of a process keeps the contract', () => {
  test.each(contract.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const queue = inProcessQueue({ leaseMs: SHORT_LEASE_MS })
    await one.run(queue, queue)
    await queue.close()
  })
})
