/** The table of a version: what people write beside the machine's reading. Rows are only added; an `undo` names the row that it takes back. */
export const deskTables: readonly string[] = [
  `CREATE TABLE desk_entries (
    seq BIGINT PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, at TEXT NOT NULL, who TEXT NOT NULL, page TEXT NOT NULL, article TEXT NOT NULL,
    statement TEXT NOT NULL, words TEXT NOT NULL, was TEXT NOT NULL, value TEXT NOT NULL, reason TEXT NOT NULL, reading TEXT NOT NULL, dossier TEXT, undoes TEXT)`,
  'CREATE INDEX desk_entries_page ON desk_entries (page)',
  'CREATE INDEX desk_entries_undoes ON desk_entries (undoes) WHERE undoes IS NOT NULL',
]
