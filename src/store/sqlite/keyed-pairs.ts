/** Pairs of articles and of statements are found by their key alone: the table lies in its order, so that no other index says the same. */
export const keyedPairs: readonly string[] = [
  `CREATE TABLE alignments_keyed (
    a INTEGER NOT NULL, b INTEGER NOT NULL, support INTEGER NOT NULL, words INTEGER NOT NULL, of_a REAL NOT NULL, of_b REAL NOT NULL,
    matched TEXT NOT NULL, PRIMARY KEY (a, b)) WITHOUT ROWID`,
  'INSERT INTO alignments_keyed SELECT a, b, support, words, of_a, of_b, matched FROM alignments',
  'DROP TABLE alignments',
  'ALTER TABLE alignments_keyed RENAME TO alignments',
  'CREATE INDEX alignments_b ON alignments (b)',
  `CREATE TABLE edges_keyed (
    a TEXT NOT NULL, b TEXT NOT NULL, overlap REAL NOT NULL, article_a INTEGER NOT NULL, article_b INTEGER NOT NULL, PRIMARY KEY (a, b)) WITHOUT ROWID`,
  'INSERT INTO edges_keyed SELECT a, b, overlap, article_a, article_b FROM edges',
  'DROP TABLE edges',
  'ALTER TABLE edges_keyed RENAME TO edges',
  'CREATE INDEX edges_b ON edges (b)',
  'CREATE INDEX edges_articles ON edges (article_a, article_b)',
]
