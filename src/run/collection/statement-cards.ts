import type { StatementCard } from '../../model/cards.ts'
import type { World } from '../../model/stage.ts'
import type { SpeechAct } from '../../model/statement.ts'
import type { Database } from '../../store/database.ts'
import * as read from '../../store/reading.ts'
import { statementParts } from './groups/statement-parts.ts'
import { shownPages } from './shown-pages.ts'

export type StatementCards = (rows: readonly read.StatementRow[]) => Promise<StatementCard[]>

/** Stored statements as lists show them, each with its page and how many pages print it. */
export const statementCardsOver =
  (database: Database, world: World): StatementCards =>
  async (rows) => {
    const cards = await read.cardsByNumber(database, [...new Set(rows.map(({ article }) => article))])
    const parts = statementParts(database, world)
    const readings = await readingsOf(database, rows)
    const cardOf = async (row: read.StatementRow): Promise<StatementCard> => {
      const { pages, outlets, formula } = await parts.of(row.id)
      return {
        id: row.id,
        form: row.form as StatementCard['form'],
        ...readings.get(row.id)?.act,
        words: row.words,
        ...(row.speaker && { speaker: { key: row.speaker, name: row.speaker_name!, ...(row.speaker_role && { role: row.speaker_role }) } }),
        article: cards.get(row.article)!,
        pages,
        outlets,
        ...(formula && { formula: true as const }),
        ...readings.get(row.id)?.corrected,
      }
    }
    const found: StatementCard[] = []
    // One after another: printings of one statement are found together.
    for (const row of rows) found.push(await cardOf(row))
    return found
  }

interface ReadingOfStatement {
  readonly act?: { readonly act: SpeechAct }
  readonly corrected?: { readonly corrected: true }
}

/** Id of a statement → its act, where its page has a word for it, and whether people corrected it. */
async function readingsOf(database: Database, rows: readonly read.StatementRow[]): Promise<ReadonlyMap<string, ReadingOfStatement>> {
  const kept = await read.keptByNumber(database, [...new Set(rows.map(({ article }) => article))])
  const shown = await shownPages(database, kept)
  return new Map(
    [...shown.values()].flatMap(({ statements }) =>
      statements.map(
        ({ id, cue, corrected }) =>
          [id, { ...(cue && { act: { act: cue.act } }), ...(corrected && { corrected: { corrected: true as const } }) }] as const,
      ),
    ),
  )
}
