import type { Database, Row } from './database.ts'
import { EDGE, type EdgePlace, OF_BODIES } from './reading.ts'

/** Articles a page at a time, in the order of their ids, which is the same however they were added. */
export async function keptAfter(database: Database, id: string, most: number): Promise<{ id: string; number: number; kept: string }[]> {
  return database.all('SELECT id, number, kept FROM articles WHERE id > ? ORDER BY id LIMIT ?', [id, most])
}

/** Every alignment by the numbers of its articles, with how alike they are. */
export const alignedPairs = (database: Database): Promise<{ a: number; b: number; id_a: string; id_b: string; share: number }[]> =>
  database.all(
    `SELECT l.a, l.b, x.id AS id_a, y.id AS id_b, CASE WHEN l.of_a < l.of_b THEN l.of_a ELSE l.of_b END AS share
     FROM alignments l JOIN articles x ON x.number = l.a JOIN articles y ON y.number = l.b ORDER BY x.id, y.id`,
  )

export const allEdges = (database: Database): Promise<EdgePlace[]> =>
  database.all<EdgePlace & Row>(`${EDGE} WHERE ${OF_BODIES} ORDER BY e.a, e.b`)
