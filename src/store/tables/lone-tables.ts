/**
 * The tables of a version: blocks that have little to do with the rest of their page, and the statements that lie in those
 * which turned out to be furniture. `page` is the beginning of the id of the article's page, in whose order pages are looked at;
 * `clustered` what a dialect says of a table that is nothing but its key.
 */
export const loneTables = (clustered: string): string[] => [
  `CREATE TABLE lone_blocks (
    block BIGINT NOT NULL, page TEXT NOT NULL, article INTEGER NOT NULL, place INTEGER NOT NULL, statements TEXT NOT NULL,
    PRIMARY KEY (block, page, article, place)) ${clustered}`,
  'CREATE INDEX lone_blocks_article ON lone_blocks (article)',
  "CREATE INDEX lone_blocks_saying ON lone_blocks (block) WHERE statements <> ''",
  `CREATE TABLE statements_apart (
    id TEXT PRIMARY KEY, article INTEGER NOT NULL, place INTEGER NOT NULL, form TEXT NOT NULL, words TEXT NOT NULL,
    speaker TEXT, speaker_name TEXT, speaker_role TEXT, block BIGINT NOT NULL)`,
  'CREATE INDEX statements_apart_block ON statements_apart (block)',
  'CREATE INDEX statements_apart_article ON statements_apart (article)',
]
