/** Counts what is kept, into a table that is empty. */
export const countedOnce: readonly string[] = [
  `SELECT 'outlets', '', o.outlet, (SELECT max(n.outlet_name) FROM articles n WHERE n.outlet = o.outlet AND COALESCE(n.day, '') = o.last), o.last, o.count
   FROM (SELECT outlet, COALESCE(max(day), '') AS last, count(*) AS count FROM articles GROUP BY outlet) AS o`,
  `SELECT 'outlet-days', outlet, day, day, day, count(*) FROM articles WHERE day IS NOT NULL GROUP BY outlet, day`,
  `SELECT 'totals', outlet, 'statements', '', '', sum(statements) FROM articles GROUP BY outlet`,
  `SELECT 'totals', '', 'articles', '', '', count(*) FROM articles`,
  `SELECT 'totals', '', 'statements', '', '', count(*) FROM statements`,
  `SELECT 'totals', '', 'attributed', '', '', count(*) FROM statements WHERE speaker IS NOT NULL`,
  `SELECT 'totals', '', 'credited', '', '', count(DISTINCT article) FROM credits`,
  ...[
    ['speakers', `''`, 's.speaker', 's.speaker_name'],
    ['speaker-names', 's.speaker', 's.speaker_name', 's.speaker_name'],
    ['speaker-roles', 's.speaker', 's.speaker_role', 's.speaker_role'],
    ['speaker-outlets', 's.speaker', 'a.outlet', 'a.outlet_name'],
    ['speaker-days', 's.speaker', 'a.day', 'a.day'],
    ['outlet-speakers', 'a.outlet', 's.speaker', 's.speaker_name'],
  ].map((one) => counted(one, 'statements s', `s.speaker IS NOT NULL AND s.speaker NOT LIKE '~%'`)),
  // The key of somebody known on one page alone is the wording between two marks, and 12 letters of the page.
  counted(['unnamed', `''`, 'substr(s.speaker, 2, length(s.speaker) - 14)', 's.speaker_name'], 'statements s', `s.speaker LIKE '~%'`),
  ...[
    ['carriers', `''`, 's.carrier', 's.name'],
    ['carrier-outlets', 's.carrier', 'a.outlet', 'a.outlet_name'],
    ['carrier-days', 's.carrier', 'a.day', 'a.day'],
    ['outlet-carriers', 'a.outlet', 's.carrier', 's.name'],
  ].map((one) => counted(one, 'credits s', `1 = 1`)),
].map((select) => `INSERT INTO counts (kind, owner, key, name, last, count) ${select}`)

/**
 * The table of a version: counts that are kept as pages are added, so that no list is counted when it is read. `owner` is
 * whose count it is (an outlet, a speaker, a carrier; empty for the whole collection), `last` the newest day that it was
 * counted on, and `name` the name of that day. What was kept before is counted once.
 */
export const countTables: readonly string[] = [
  `CREATE TABLE counts (
    kind TEXT NOT NULL, owner TEXT NOT NULL, key TEXT NOT NULL, name TEXT NOT NULL, last TEXT NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (kind, owner, key))`,
  ...countedOnce,
  'CREATE INDEX counts_most ON counts (kind, owner, count)',
  // Lists are read from their ends, page by page: newest first, over all or of one outlet.
  `CREATE INDEX articles_newest ON articles ((COALESCE(day, '')) DESC, (COALESCE(published, '')) DESC, id)`,
  `CREATE INDEX articles_outlet_newest ON articles (outlet, (COALESCE(day, '')) DESC, (COALESCE(published, '')) DESC, id)`,
  'DROP INDEX articles_outlet',
  `CREATE INDEX article_keys_newest ON article_keys ((COALESCE(day, '')) DESC, article)`,
  `CREATE INDEX article_keys_outlet ON article_keys (outlet, (COALESCE(day, '')) DESC, article)`,
  'CREATE INDEX credits_carrier ON credits (carrier, article)',
  'DROP INDEX statements_speaker',
  'CREATE INDEX statements_speaker ON statements (speaker, article, place)',
]

const RANKED = `kind IN ('outlets', 'speakers', 'unnamed', 'carriers', 'outlet-speakers', 'outlet-carriers')`
/** Moves what is ranked from `counts` to `rankings`. */
export const rankedApart: readonly string[] = [
  `INSERT INTO rankings SELECT kind, owner, key, name, last, count FROM counts WHERE ${RANKED}`,
  `DELETE FROM counts WHERE ${RANKED}`,
]

/**
 * The tables of a later version: long lists of which the greatest are asked for lie apart, since an index by count costs as much as the counts
 * themselves, and everything else is read by its key. `keyed`: what makes a table lie in the order of its key, where a database can.
 */
export const rankedTables = (keyed: string): readonly string[] => [
  'DROP INDEX counts_most',
  'ALTER TABLE counts RENAME TO counts_before',
  ...['counts', 'rankings'].map(
    (table) => `CREATE TABLE ${table} (
      kind TEXT NOT NULL, owner TEXT NOT NULL, key TEXT NOT NULL, name TEXT NOT NULL, last TEXT NOT NULL, count INTEGER NOT NULL,
      PRIMARY KEY (kind, owner, key)) ${keyed}`,
  ),
  'INSERT INTO counts SELECT kind, owner, key, name, last, count FROM counts_before',
  'DROP TABLE counts_before',
  ...rankedApart,
  'CREATE INDEX rankings_most ON rankings (kind, owner, count)',
]

/**
 * The tables of counts of a later version, each in the order of that which a page counts for: what is counted of one speaker lies
 * together, and a page changes few places of a large collection.
 */
export const gatheredTables = (keyed: string): readonly string[] => [
  'DROP INDEX rankings_most',
  ...(
    [
      ['counts', 'owner, kind, key'],
      ['rankings', 'key, kind, owner'],
    ] as const
  ).flatMap(([table, order]) => [
    `ALTER TABLE ${table} RENAME TO ${table}_before`,
    `CREATE TABLE ${table} (
      kind TEXT NOT NULL, owner TEXT NOT NULL, key TEXT NOT NULL, name TEXT NOT NULL, last TEXT NOT NULL, count INTEGER NOT NULL,
      PRIMARY KEY (${order})) ${keyed}`,
    `INSERT INTO ${table} SELECT kind, owner, key, name, last, count FROM ${table}_before ORDER BY ${order}`,
    `DROP TABLE ${table}_before`,
  ]),
  'CREATE INDEX rankings_most ON rankings (kind, owner, count)',
]

function counted([kind, owner, key, name]: readonly string[], from: string, where: string): string {
  return `SELECT '${kind}', ${owner}, ${key}, max(${name}), COALESCE(max(a.day), ''), count(*) FROM ${from} JOIN articles a ON a.number = s.article
    WHERE ${where} AND ${key} IS NOT NULL GROUP BY ${owner === `''` ? '' : `${owner}, `}${key}`
}

/** The last word of a key: what a family of names has in common. */
export const LAST_WORD = `replace(key, rtrim(key, replace(key, ' ', '')), '')`

/** The index of a later version: speakers by the last word of their names. */
export const familyIndex = [`CREATE INDEX rankings_family ON rankings ((${LAST_WORD})) WHERE kind = 'speakers'`]
