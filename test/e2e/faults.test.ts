import { expect, test } from 'vitest'
import { runFaults } from '../faults/run-faults.ts'
import { natsBin } from '../nats.ts'
import { postgresBin } from '../postgres.ts'

const [nats, postgres] = [natsBin(), postgresBin()]
if (!nats || !postgres) console.warn(`skipped: a run under faults, since ${nats ? 'PostgreSQL' : 'nats-server'} is not installed`)

test.skipIf(!nats || !postgres)(
  'workers, nodes and links fail, and the collection is byte for byte that of an undisturbed run',
  async () => {
    const seed = Date.now() % 1_000_000
    const lines: string[] = []
    const plan = { seed, workers: 2, rounds: 2, pages: 100, faults: 8, say: (line: string) => lines.push(line) }
    const report = await runFaults(plan, nats!, postgres!).catch((error: Error) => {
      throw new Error(`${error.message}\n${lines.join('\n')}`)
    })
    expect(report.distributed, lines.join('\n')).toBe(report.embedded)
    expect(report.embedded).toMatch(/^\d{3,} records/u)
  },
  400_000,
)
