import type { CapturePlace, RecordPlace } from '../model/capture.ts'
import type { Database, Row } from './database.ts'
import { placeholders } from './sql-placeholders.ts'

/** The table of a version: where the captures lie that gave articles, and the digest of what lies there; `place` is a `RecordPlace` in JSON. */
export const capturePlaceTables = (clustered: string): string[] => [
  `CREATE TABLE capture_places (
    capture TEXT NOT NULL, path TEXT NOT NULL, record TEXT NOT NULL, article TEXT NOT NULL, digest TEXT NOT NULL, place TEXT NOT NULL,
    PRIMARY KEY (capture, path, record)) ${clustered}`,
  'CREATE INDEX capture_places_article ON capture_places (article)',
  'CREATE INDEX capture_places_path ON capture_places (path, capture, record)',
]

/** Keeps where captures lie. What is known already is not written again. */
export async function keepPlaces(database: Database, places: readonly CapturePlace[]): Promise<void> {
  await database.runAll(
    `INSERT INTO capture_places (capture, path, record, article, digest, place) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (capture, path, record) DO UPDATE SET article = excluded.article, digest = excluded.digest, place = excluded.place
     WHERE capture_places.article <> excluded.article OR capture_places.digest <> excluded.digest OR capture_places.place <> excluded.place`,
    places.map(({ capture, path, article, digest, place }) => [
      capture,
      clean(path),
      clean(place.record ?? ''),
      article,
      digest,
      clean(JSON.stringify(place)),
    ]),
  )
}

/** PostgreSQL holds no NUL in a text. */
const clean = (text: string): string => text.replaceAll('\u0000', '')

const COLUMNS = 'capture, path, article, digest, place'

/** Where the captures of an article lie; `capture` is the one it was read from, whose places come first. */
export async function placesOf(database: Database, article: string, capture: string): Promise<CapturePlace[]> {
  const rows = await database.all(`SELECT ${COLUMNS} FROM capture_places WHERE article = ? OR capture = ? ORDER BY path, record`, [
    article,
    capture,
  ])
  return rows.map(placeOf).sort((a, b) => Number(b.capture === capture) - Number(a.capture === capture))
}

/** Of these captures, those that lie in a folder already: its path, with the stroke behind it. */
export async function placedIn(database: Database, captures: readonly string[], folder: string): Promise<Set<string>> {
  if (captures.length === 0) return new Set()
  const rows = await database.all<{ capture: string }>(
    `SELECT DISTINCT capture FROM capture_places WHERE capture IN (${placeholders(captures.length)}) AND substr(path, 1, ${[...folder].length}) = ?`,
    [...captures, folder],
  )
  return new Set(rows.map(({ capture }) => capture))
}

const TOGETHER = 1000

/** Every place, file by file, a thousand at a time. */
export async function* eachPlace(database: Database): AsyncGenerator<readonly CapturePlace[]> {
  let last = ['', '', '']
  for (;;) {
    const rows = await database.all(
      `SELECT ${COLUMNS}, record FROM capture_places WHERE (path, capture, record) > (?, ?, ?) ORDER BY path, capture, record LIMIT ${TOGETHER}`,
      last,
    )
    if (rows.length > 0) yield rows.map(placeOf)
    if (rows.length < TOGETHER) return
    const { path, capture, record } = rows.at(-1)!
    last = [String(path), String(capture), String(record)]
  }
}

/** The articles of captures of which nobody knows where they lie: kept before that was written down, or brought by a request. */
export const countUnplaced = async (database: Database): Promise<number> =>
  Number(
    (await database.all('SELECT count(*) AS n FROM articles a WHERE NOT EXISTS (SELECT 1 FROM capture_places p WHERE p.article = a.id)'))[0]
      ?.n ?? 0,
  )

const placeOf = ({ capture, path, article, digest, place }: Row): CapturePlace => ({
  capture: String(capture),
  path: String(path),
  article: String(article),
  digest: String(digest),
  place: JSON.parse(String(place)) as RecordPlace,
})
