import { type OutcomeCounts, type RecordOutcome, recordOutcomes } from '../../model/record-report.ts'

const NAMES: Readonly<Record<RecordOutcome, string>> = {
  new: 'new',
  version: 'new version',
  'read-again': 'read again',
  unchanged: 'unchanged',
  'not-an-article': 'not an article',
  refused: 'refused',
  damaged: 'damaged',
  'not-of-interest': 'not of interest',
}
const WIDTH = Math.max(...Object.values(NAMES).map((name) => name.length))

/** How many records came to what: a row for each outcome that there was. */
export function outcomeLines(counts: OutcomeCounts): string[] {
  const rows = recordOutcomes.filter((outcome) => counts[outcome] > 0)
  if (rows.length === 0) return ['nothing was read']
  const digits = Math.max(...rows.map((outcome) => String(counts[outcome]).length))
  return rows.map((outcome) => `${NAMES[outcome].padEnd(WIDTH)}  ${String(counts[outcome]).padStart(digits)}`)
}
