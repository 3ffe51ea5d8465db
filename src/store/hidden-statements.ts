import { addStatementCounts, type CountableStatements, takeStatementCounts } from './counts.ts'
import type { Database, Row } from './database.ts'
import type { StatementRecord } from './page-record.ts'
import { placeholders } from './sql-placeholders.ts'
import { touch, touchNames } from './touched.ts'

const COLUMNS = 'id, article, place, form, words, speaker, speaker_name, speaker_role'
const TOGETHER = 200

/** Statements that lie in a block of furniture: nobody is said to have said them on that page, and nothing counts them. */
export async function hideStatements(database: Database, block: number, ids: readonly string[]): Promise<void> {
  for (let i = 0; i < ids.length; i += TOGETHER) {
    const some = ids.slice(i, i + TOGETHER)
    const within = `id IN (${placeholders(some.length)})`
    await recount(database, 'statements', within, some, -1)
    // Of a statement in two blocks that read alike the second has nothing to move.
    await database.run(
      `INSERT INTO statements_apart (${COLUMNS}, block) SELECT ${COLUMNS}, CAST(? AS BIGINT) FROM statements WHERE ${within}`,
      [block, ...some],
    )
    await database.run(`DELETE FROM statements WHERE ${within}`, some)
  }
}

/** Statements of a block that was furniture and is so no more. */
export async function restoreStatements(database: Database, block: number): Promise<void> {
  await recount(database, 'statements_apart', 'block = ?', [block], 1)
  await database.run(`INSERT INTO statements (${COLUMNS}) SELECT ${COLUMNS} FROM statements_apart WHERE block = ?`, [block])
  await database.run('DELETE FROM statements_apart WHERE block = ?', [block])
}

/** One statement that was set apart, and is so no more. */
export async function restoreStatement(database: Database, block: number, id: string): Promise<void> {
  await recount(database, 'statements_apart', 'block = ? AND id = ?', [block, id], 1)
  await database.run(`INSERT INTO statements (${COLUMNS}) SELECT ${COLUMNS} FROM statements_apart WHERE block = ? AND id = ?`, [block, id])
  await database.run('DELETE FROM statements_apart WHERE block = ? AND id = ?', [block, id])
}

/** Gives a statement another speaker and other words, and counts it for them. */
export async function rewriteStatement(
  database: Database,
  { id, words, speaker }: Omit<StatementRecord, 'form' | 'content'>,
): Promise<void> {
  await recount(database, 'statements', 'id = ?', [id], -1)
  await database.run('UPDATE statements SET words = ?, speaker = ?, speaker_name = ?, speaker_role = ? WHERE id = ?', [
    words,
    speaker?.key ?? null,
    speaker?.name ?? null,
    speaker?.role ?? null,
    id,
  ])
  await recount(database, 'statements', 'id = ?', [id], 1)
}

async function recount(
  database: Database,
  table: 'statements' | 'statements_apart',
  where: string,
  values: readonly (string | number)[],
  sign: 1 | -1,
): Promise<void> {
  const rows = await database.all(
    `SELECT s.article, s.speaker, s.speaker_name, s.speaker_role, a.outlet, a.outlet_name, a.day
     FROM (SELECT * FROM ${table} WHERE ${where}) AS s JOIN articles a ON a.number = s.article`,
    values,
  )
  const counted = rows.map(countableOf)
  await (sign > 0 ? addStatementCounts : takeStatementCounts)(database, counted)
  for (const one of counted) touchNames(database, one)
  touch(
    database,
    rows.map(({ article }) => Number(article)),
  )
  const articles = new Map<number, number>()
  for (const { article } of rows) articles.set(Number(article), (articles.get(Number(article)) ?? 0) + sign)
  for (const [number, by] of articles) await database.run('UPDATE articles SET statements = statements + ? WHERE number = ?', [by, number])
}

const countableOf = ({
  speaker,
  speaker_name: name,
  speaker_role: role,
  outlet,
  outlet_name: outletName,
  day,
}: Row): CountableStatements => ({
  outlet: { id: String(outlet), name: String(outletName) },
  ...(day && { day: String(day) }),
  statements: [speaker ? { speaker: { key: String(speaker), name: String(name), ...(role && { role: String(role) }) } } : {}],
})
