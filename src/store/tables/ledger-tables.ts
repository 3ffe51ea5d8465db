/** The tables of version 2, in words that every dialect knows: what was asked for, what came of each capture, and what was given up. Times are milliseconds since 1970. */
export const ledgerTables: readonly string[] = [
  // A range of captures to be read, or paths to be cut into ranges; `suspect` is the capture that was being read when a worker fell.
  `CREATE TABLE ranges (
    id TEXT PRIMARY KEY, job TEXT NOT NULL, reference TEXT NOT NULL, asked BIGINT NOT NULL, issued BIGINT, attempts INTEGER NOT NULL DEFAULT 0,
    suspect TEXT, falls INTEGER NOT NULL DEFAULT 0, failure TEXT, done BIGINT)`,
  'CREATE INDEX ranges_open ON ranges (issued, asked) WHERE done IS NULL',
  'CREATE INDEX ranges_job ON ranges (job)',
  // One row for each capture and stage: the article that it gave, or the cause why it gave none.
  `CREATE TABLE ledger (
    capture TEXT NOT NULL, stage TEXT NOT NULL, version TEXT NOT NULL, range_id TEXT NOT NULL, source TEXT NOT NULL, record TEXT,
    article TEXT, cause TEXT, PRIMARY KEY (capture, stage))`,
  'CREATE INDEX ledger_range ON ledger (range_id)',
  `CREATE TABLE dead_letters (
    capture TEXT PRIMARY KEY, range_id TEXT NOT NULL, source TEXT NOT NULL, record TEXT, cause TEXT NOT NULL, at BIGINT NOT NULL)`,
]
