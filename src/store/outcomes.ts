import type { RecordPlace } from '../model/capture.ts'
import { type KeptOutcome, noOutcomes, type OutcomeCounts, type RecordOutcome, type RecordReport } from '../model/record-report.ts'
import type { Database, Row } from './database.ts'

/**
 * The table of a version: what became of each record of a range, in the order of its files; `place` is a `RecordPlace` in JSON, and `job`
 * the one that read it. Ranges that were done before it was there are forgotten, so that asking for them again fills it.
 */
export const outcomeTables = (clustered: string): string[] => [
  `CREATE TABLE outcomes (
    range_id TEXT NOT NULL, n INTEGER NOT NULL, job TEXT NOT NULL, place TEXT NOT NULL, outcome TEXT NOT NULL, why TEXT, article TEXT,
    PRIMARY KEY (range_id, n)) ${clustered}`,
  'DROP INDEX ledger_range',
  'DELETE FROM ranges WHERE done IS NOT NULL AND id NOT IN (SELECT range_id FROM dead_letters)',
]

/** A record of a range. `n` counts the records of the range, and is the same whenever it is read. */
export interface RangeOutcome extends RecordReport {
  readonly n: number
  /** It was read now, and not found to be known: what was written of it before is no longer so. */
  readonly isFresh: boolean
}

interface Begun {
  readonly range: string
  readonly job: string
}

const INSERT =
  'INSERT INTO outcomes (range_id, n, job, place, outcome, why, article) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (range_id, n) DO'
const REPLACE = `${INSERT} UPDATE SET job = excluded.job, outcome = excluded.outcome, why = excluded.why, article = excluded.article`

/** Written in the transaction that keeps the pages. A record that a range gives again, after its worker fell, keeps what came of it first. */
export async function writeOutcomes(database: Database, { range, job }: Begun, outcomes: readonly RangeOutcome[]): Promise<void> {
  const rows = (isFresh: boolean) =>
    outcomes
      .filter((one) => one.isFresh === isFresh)
      .map(({ n, place, outcome, why, id }) => [
        range,
        n,
        job,
        JSON.stringify(place),
        outcome,
        why?.replaceAll('\u0000', '') ?? null,
        id ?? null,
      ])
  await database.runAll(REPLACE, rows(true))
  await database.runAll(`${INSERT} NOTHING`, rows(false))
}

/** A range that was given up as a whole: `cause` is told of its file. */
export async function writeRangeLost(database: Database, { range, job }: Begun, source: string, cause: string): Promise<void> {
  const [row] = await database.all('SELECT max(n) AS last FROM outcomes WHERE range_id = ?', [range])
  const place: RecordPlace = { source, type: 'file' }
  const n = row?.last == null ? 0 : Number(row.last) + 1
  await writeOutcomes(database, { range, job }, [{ n, place, outcome: 'damaged', why: cause, isFresh: true }])
}

/** What another job read was kept when this one asked for it. */
const KEPT = (['new', 'version', 'read-again'] satisfies KeptOutcome[]).map((outcome) => `'${outcome}'`).join(', ')
const OUTCOME = `CASE WHEN o.job <> r.job AND o.outcome IN (${KEPT}) THEN 'unchanged' ELSE o.outcome END`

/** How many records of a job came to what. */
export async function jobOutcomes(database: Database, job: string): Promise<OutcomeCounts> {
  const counts = noOutcomes()
  const rows = await database.all(
    `SELECT ${OUTCOME} AS came, count(*) AS n FROM outcomes o JOIN ranges r ON r.id = o.range_id WHERE r.job = ? GROUP BY 1`,
    [job],
  )
  for (const { came, n } of rows) counts[came as RecordOutcome] = Number(n)
  // What was left out for one cause again and again is one row.
  const many = await database.all(
    `SELECT o.outcome, o.place FROM outcomes o JOIN ranges r ON r.id = o.range_id WHERE r.job = ? AND o.place LIKE '%"records":%'`,
    [job],
  )
  for (const { outcome, place } of many) counts[outcome as RecordOutcome] += ((JSON.parse(String(place)) as RecordPlace).records ?? 1) - 1
  return counts
}

/** The ranges of a job, in the order in which they were asked for. */
export const rangesOf = async (database: Database, job: string): Promise<string[]> =>
  (await database.all<{ id: string }>('SELECT id FROM ranges WHERE job = ? ORDER BY asked, id', [job])).map(({ id }) => id)

export interface ReportPage {
  readonly reports: readonly RecordReport[]
  /** The last record of a full page: the next page begins behind it. */
  readonly last?: number
}

const TOGETHER = 1000

/** What became of the records of a range behind record `after`, as they lie in their files, a thousand at a time. */
export async function reportsOf(database: Database, range: string, after = -1): Promise<ReportPage> {
  const rows = await database.all(
    `SELECT o.n, o.place, ${OUTCOME} AS came, o.why, o.article FROM outcomes o JOIN ranges r ON r.id = o.range_id
     WHERE o.range_id = ? AND o.n > ? ORDER BY o.n LIMIT ?`,
    [range, after, TOGETHER],
  )
  const reports = rows.map(reportOf)
  return rows.length < TOGETHER ? { reports } : { reports, last: Number(rows.at(-1)!.n) }
}

const reportOf = ({ place, came, why, article }: Row): RecordReport => ({
  place: JSON.parse(String(place)) as RecordPlace,
  outcome: came as RecordOutcome,
  ...(why && { why: String(why) }),
  ...(article && { id: String(article) }),
})
