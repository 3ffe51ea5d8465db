import type { StatementCard } from '../../model/collection.ts'
import type { SpeechAct } from '../../model/statement.ts'
import type { Database } from '../../store/database.ts'
import * as read from '../../store/reading.ts'

export type StatementCards = (rows: readonly read.StatementRow[]) => Promise<StatementCard[]>

/** Stored statements as lists show them, each with its page and how many pages print it. */
export const statementCardsOver =
  (database: Database): StatementCards =>
  async (rows) => {
    const cards = await read.cardsByNumber(database, [...new Set(rows.map(({ article }) => article))])
    const edges =
      rows.length > 0
        ? await read.edgesOf(
            database,
            rows.map(({ id }) => id),
          )
        : []
    const printings = printingsOf(edges)
    const acts = await actsOf(database, rows)
    return rows.map((row) => ({
      id: row.id,
      form: row.form as StatementCard['form'],
      ...(acts.has(row.id) && { act: acts.get(row.id)! }),
      words: row.words,
      ...(row.speaker && { speaker: { key: row.speaker, name: row.speaker_name!, ...(row.speaker_role && { role: row.speaker_role }) } }),
      article: cards.get(row.article)!,
      pages: 1 + (printings.get(row.id)?.size ?? 0),
    }))
  }

/** Id of a statement → its act, where its page has a word for it. */
async function actsOf(database: Database, rows: readonly read.StatementRow[]): Promise<ReadonlyMap<string, SpeechAct>> {
  const kept = await read.keptByNumber(database, [...new Set(rows.map(({ article }) => article))])
  return new Map([...kept.values()].flatMap(({ statements }) => statements.flatMap(({ id, cue }) => (cue ? [[id, cue.act] as const] : []))))
}

/** Id of a statement → those that are printings of it on other pages. */
function printingsOf(edges: readonly read.EdgePlace[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const put = (from: string, to: string) => found.set(from, (found.get(from) ?? new Set()).add(to))
  for (const { a, b } of edges) {
    put(a, b)
    put(b, a)
  }
  return found
}
