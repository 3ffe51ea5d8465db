/** Periods of days that lie in one partition: about a quarter of a year. */
const TOGETHER = 6

const partOf = (period: number): number => Math.floor(period / TOGETHER)

/** Names and bounds are functions of the period alone, so that every worker makes the same. */
export function partitionOf(period: number): { readonly name: string; readonly sql: string } {
  const part = partOf(period)
  const name = `prints_${part < 0 ? 'before_' : ''}${Math.abs(part)}`
  return {
    name,
    sql: `CREATE TABLE IF NOT EXISTS ${name} PARTITION OF prints FOR VALUES FROM (${part * TOGETHER}) TO (${(part + 1) * TOGETHER})`,
  }
}

/** Version 3: prints, which are read by their time, lie in partitions by time. */
export const partPrints: readonly string[] = [
  'ALTER TABLE prints RENAME TO prints_unparted',
  'CREATE TABLE prints (article INTEGER NOT NULL, period INTEGER NOT NULL, prints BYTEA NOT NULL, PRIMARY KEY (period, article)) PARTITION BY RANGE (period)',
  'CREATE INDEX prints_article ON prints (article)',
  `DO $$ DECLARE part INTEGER; BEGIN
    FOR part IN SELECT DISTINCT floor(period / ${TOGETHER}.0)::int FROM prints_unparted LOOP
      EXECUTE format('CREATE TABLE %I PARTITION OF prints FOR VALUES FROM (%s) TO (%s)',
        'prints_' || CASE WHEN part < 0 THEN 'before_' ELSE '' END || abs(part), part * ${TOGETHER}, (part + 1) * ${TOGETHER});
    END LOOP; END $$`,
  'INSERT INTO prints SELECT article, period, prints FROM prints_unparted',
  'DROP TABLE prints_unparted',
]
