import type { AlignmentRow } from './alignments.ts'
import type { Database } from './database.ts'
import { placeholders } from './sql-placeholders.ts'

const MOST_ASKED = 400

const DAY = 86_400_000

/** Of these alignments those whose pages lie at most so many days apart; a page without a day is near any. */
export async function withinDays(database: Database, rows: readonly AlignmentRow[], days: number): Promise<AlignmentRow[]> {
  const numbers = [...new Set(rows.flatMap(({ a, b }) => [a, b]))]
  const times = new Map<number, number>()
  for (let i = 0; i < numbers.length; i += MOST_ASKED) {
    const some = numbers.slice(i, i + MOST_ASKED)
    const found = await database.all<{ number: number; day: string | null }>(
      `SELECT number, day FROM articles WHERE number IN (${placeholders(some.length)})`,
      some,
    )
    for (const { number, day } of found) times.set(number, day === null ? Number.NaN : Date.parse(day))
  }
  return rows.filter(({ a, b }) => !(Math.abs(times.get(a)! - times.get(b)!) > days * DAY))
}

/** Numbers of an outlet's articles, newest first. */
export async function articlesOfOutlet(database: Database, outlet: string, limit: number): Promise<number[]> {
  const rows = await database.all<{ number: number }>(
    "SELECT article AS number FROM article_keys WHERE outlet = ? ORDER BY COALESCE(day, '') DESC, article LIMIT ?",
    [outlet, limit],
  )
  return rows.map(({ number }) => number)
}
