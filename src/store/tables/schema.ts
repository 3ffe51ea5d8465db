/** The tables of version 1 in words that every dialect knows; the type of bytes and the search table are its own. */
export const tables = (blob: string): string[] => [
  'CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)',
  `CREATE TABLE articles (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, page TEXT NOT NULL, url TEXT, outlet TEXT NOT NULL, outlet_name TEXT NOT NULL,
    headline TEXT NOT NULL, byline TEXT, published TEXT, seen TEXT, day TEXT, summary TEXT NOT NULL, statements INTEGER NOT NULL,
    kept TEXT NOT NULL)`,
  // What a search filters, orders and counts by: read for every page found, so it does not lie beside the page's text.
  'CREATE TABLE article_keys (article INTEGER PRIMARY KEY, day TEXT, outlet TEXT NOT NULL)',
  'CREATE INDEX articles_page ON articles (page)',
  'CREATE INDEX articles_url ON articles (url)',
  'CREATE INDEX articles_day ON articles (day)',
  'CREATE INDEX articles_outlet ON articles (outlet, day)',
  `CREATE TABLE statements (
    id TEXT NOT NULL UNIQUE, article INTEGER NOT NULL, place INTEGER NOT NULL, form TEXT NOT NULL, words TEXT NOT NULL,
    speaker TEXT, speaker_name TEXT, speaker_role TEXT)`,
  'CREATE INDEX statements_article ON statements (article, speaker)',
  'CREATE INDEX statements_speaker ON statements (speaker)',
  'CREATE TABLE credits (article INTEGER NOT NULL, carrier TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (article, carrier))',
  // Sampled runs of words of an article, by its period of days: read a period at a time.
  `CREATE TABLE prints (article INTEGER PRIMARY KEY, period INTEGER NOT NULL, prints ${blob} NOT NULL)`,
  'CREATE INDEX prints_period ON prints (period)',
  // `support` counts the prints that both hold and that are no formulas; `matched` is four offsets a run.
  `CREATE TABLE alignments (
    a INTEGER NOT NULL, b INTEGER NOT NULL, support INTEGER NOT NULL, words INTEGER NOT NULL, of_a REAL NOT NULL, of_b REAL NOT NULL,
    matched TEXT NOT NULL, PRIMARY KEY (a, b))`,
  'CREATE INDEX alignments_b ON alignments (b)',
  'CREATE TABLE edges (a TEXT NOT NULL, b TEXT NOT NULL, overlap REAL NOT NULL, article_a INTEGER NOT NULL, article_b INTEGER NOT NULL, PRIMARY KEY (a, b))',
  'CREATE INDEX edges_b ON edges (b)',
  'CREATE INDEX edges_articles ON edges (article_a, article_b)',
]
