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

type Kind = 'counter' | 'gauge'
type Sample = readonly [labels: string, value: number | undefined]

/** The text of OpenMetrics 1.0. Rates, such as pages a second by stage, are for the reader of the counters to take. */
export function metricsText(counts: Readonly<WorkCounts>, { queue, ranges, deadLetters, now }: Gauges): string {
  const lines = [
    family('isnad_pages', 'counter', 'Captures that were read, and articles committed.', [
      ['stage="read"', counts.read],
      ['stage="commit"', counts.kept],
      ['stage="renew"', counts.renewed],
      ['stage="unchanged"', counts.unchanged],
    ]),
    family('isnad_stage_seconds', 'counter', 'Time spent in a stage, by all its pages.', [
      ['stage="read"', counts.readSeconds],
      ['stage="commit"', counts.commitSeconds],
    ]),
    family('isnad_statements', 'counter', 'Statements committed.', [['', counts.statements]]),
    family('isnad_alignments', 'counter', 'Pairs of articles that share words, as they were committed.', [['', counts.aligned]]),
    family('isnad_ranges', 'counter', 'Ranges carried out by this worker.', [['', counts.ranges]]),
    family('isnad_failures', 'counter', 'Captures without an article, captures given up, ranges given back.', [
      ['of="capture"', counts.problems],
      ['of="given-up"', counts.dead],
      ['of="range"', counts.failures],
    ]),
    family('isnad_queue_ranges', 'gauge', 'Ranges on the queue.', [
      ['state="waiting"', queue?.waiting],
      ['state="running"', queue?.running],
    ]),
    family('isnad_lag_ranges', 'gauge', 'Ranges asked for and not done, as the database knows.', [
      ['', ranges && ranges.asked - ranges.done],
    ]),
    family('isnad_queue_age_seconds', 'gauge', 'Since the oldest range that is not done was asked for.', [
      ['', ranges && (ranges.oldest === undefined ? 0 : Math.max(0, (now - ranges.oldest) / 1000))],
    ]),
    family('isnad_failing_ranges', 'gauge', 'Ranges that failed and are tried again.', [['', ranges?.failing]]),
    family('isnad_dead_letters', 'gauge', 'Captures given up, until they are retried.', [['', deadLetters]]),
  ]
  return `${lines.flat().join('\n')}\n# EOF\n`
}

function family(name: string, kind: Kind, help: string, samples: readonly Sample[]): string[] {
  const known = samples.filter(([, value]) => value !== undefined)
  if (known.length === 0) return []
  const suffix = kind === 'counter' ? '_total' : ''
  return [
    `# TYPE ${name} ${kind}`,
    `# HELP ${name} ${help}`,
    ...known.map(([labels, value]) => `${name}${suffix}${labels ? `{${labels}}` : ''} ${Number(value!.toFixed(3))}`),
  ]
}
