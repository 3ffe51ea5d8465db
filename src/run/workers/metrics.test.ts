import { expect, test } from 'vitest'
import { noCounts } from './counts.ts'
import { metricsText } from './metrics.ts'

test('metrics are OpenMetrics: typed families, counters that end in _total, one end', async () => {
  const text = await metricsText(
    { ...noCounts(), read: 12, kept: 10, commitSeconds: 0.25 },
    { now: 61_000, ranges: { asked: 9, done: 4, begun: 1, failing: 0, oldest: 1000 }, queue: { waiting: 3, running: 2 } },
  )
  const lines = text.split('\n')
  expect(lines).toContain('isnad_pages_total{stage="read"} 12')
  expect(lines).toContain('isnad_stage_seconds_total{stage="commit"} 0.25')
  expect(lines).toContain('isnad_lag_ranges 5')
  expect(lines).toContain('isnad_queue_age_seconds 60')
  expect(lines).toContain('isnad_queue_ranges{state="waiting"} 3')
  // What is not known is not said.
  expect(text).not.toContain('dead_letters')
  expect(text.endsWith('# EOF\n')).toBe(true)
  const typed = new Set(lines.filter((line) => line.startsWith('# TYPE')).map((line) => line.split(' ')[2]))
  for (const line of lines.filter((one) => one && !one.startsWith('#')))
    expect(typed).toContain(line.replace(/[{ ].*$/u, '').replace(/_total$/u, ''))
})
