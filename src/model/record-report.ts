import type { LeftOutKind, RecordPlace } from './capture.ts'

/**
 * What became of a record in a collection. `new`: an article of a page that was not kept; `version`: of one that was, with other words;
 * `unchanged`: kept already, word for word; `read-again`: took the place of what an older version of the program had read.
 */
export const recordOutcomes = [
  'new',
  'version',
  'read-again',
  'unchanged',
  'not-an-article',
  'refused',
  'damaged',
  'not-of-interest',
] as const satisfies readonly (LeftOutKind | string)[]

export type RecordOutcome = (typeof recordOutcomes)[number]
export type KeptOutcome = Extract<RecordOutcome, 'new' | 'version' | 'read-again' | 'unchanged'>

/** One record or entry of a file, and what became of it. */
export interface RecordReport {
  readonly place: RecordPlace
  readonly outcome: RecordOutcome
  /** The reason, in words for the user; of a record that was kept, what is worth saying of it. */
  readonly why?: string
  /** Of the article. */
  readonly id?: string
}

export type OutcomeCounts = Readonly<Record<RecordOutcome, number>>

export const noOutcomes = (): Record<RecordOutcome, number> =>
  Object.fromEntries(recordOutcomes.map((outcome) => [outcome, 0])) as Record<RecordOutcome, number>

/** Articles that the records gave, kept before or not. */
export const articlesIn = (counts: OutcomeCounts): number => counts.new + counts.version + counts['read-again'] + counts.unchanged
