import { Counter, Gauge, type OpenMetricsContentType, Registry } from 'prom-client'
import type { QueueCounts } from '../../queue/queue.ts'
import type { RangeCounts } from '../../store/ranges.ts'
import type { WorkCounts } from './counts.ts'

/** What the queue and the database say at the moment; absent where they do not answer. */
export interface Gauges {
  readonly queue?: QueueCounts
  readonly ranges?: RangeCounts
  readonly deadLetters?: number
  /** Milliseconds since 1970. */
  readonly now: number
}

/** The content type of what `metricsText` gives. */
export const METRICS_TYPE = Registry.OPENMETRICS_CONTENT_TYPE

type Sample = readonly [labels: Readonly<Record<string, string>>, value: number | undefined]

/** The text of OpenMetrics 1.0. Rates, such as pages a second by stage, are for the reader of the counters to take. A value that is not known is left out. */
export function metricsText(counts: Readonly<WorkCounts>, { queue, ranges, deadLetters, now }: Gauges): Promise<string> {
  const registry = new Registry<OpenMetricsContentType>()
  registry.setContentType(METRICS_TYPE)
  const family =
    (kind: typeof Counter | typeof Gauge) =>
    (name: string, help: string, ...samples: readonly Sample[]): void => {
      const known = samples.filter((sample): sample is readonly [Sample[0], number] => sample[1] !== undefined)
      if (known.length === 0) return
      const metric = new kind({ name, help, labelNames: Object.keys(known[0]![0]), registers: [registry] })
      for (const [labels, value] of known) metric.inc(labels, Number(value.toFixed(3)))
    }
  const [counter, gauge] = [family(Counter), family(Gauge)]
  const age = ranges && (ranges.oldest === undefined ? 0 : Math.max(0, (now - ranges.oldest) / 1000))
  counter(
    'isnad_pages',
    'Captures that were read, and articles committed.',
    [{ stage: 'read' }, counts.read],
    [{ stage: 'commit' }, counts.kept],
    [{ stage: 'renew' }, counts.renewed],
    [{ stage: 'unchanged' }, counts.unchanged],
  )
  counter(
    'isnad_stage_seconds',
    'Seconds spent in a stage, summed over all pages.',
    [{ stage: 'read' }, counts.readSeconds],
    [{ stage: 'commit' }, counts.commitSeconds],
  )
  counter('isnad_statements', 'Statements committed.', [{}, counts.statements])
  counter('isnad_alignments', 'Pairs of articles that share words, counted when committed.', [{}, counts.aligned])
  counter('isnad_ranges', 'Ranges that this worker finished.', [{}, counts.ranges])
  counter(
    'isnad_failures',
    'Captures without an article, captures given up, ranges given back.',
    [{ of: 'capture' }, counts.problems],
    [{ of: 'given-up' }, counts.dead],
    [{ of: 'range' }, counts.failures],
  )
  gauge('isnad_queue_ranges', 'Ranges on the queue.', [{ state: 'waiting' }, queue?.waiting], [{ state: 'running' }, queue?.running])
  gauge('isnad_lag_ranges', 'Ranges asked for and not done, by the database.', [{}, ranges && ranges.asked - ranges.done])
  gauge('isnad_queue_age_seconds', 'Seconds since the oldest range that is not done was asked for.', [{}, age])
  gauge('isnad_failing_ranges', 'Ranges that failed and will be tried again.', [{}, ranges?.failing])
  gauge('isnad_dead_letters', 'Captures given up, until they are retried.', [{}, deadLetters])
  return registry.metrics()
}
