import type { PageReading } from '../../model/collection.ts'
import type { DeskEntry, DeskView, Standing } from '../../model/desk.ts'
import type { World } from '../../model/stage.ts'
import type { Database } from '../../store/database.ts'
import { placeholders } from '../../store/sql-placeholders.ts'
import { nameKey } from '../../text/names/name-key.ts'
import { machineValue, statementOf, wordsOf } from './machine-values.ts'

/** Entries beside what the machine reads today, in the order given: on the page of the entry, in the version that was read then or else the newest. */
export async function deskViews(database: Database, world: World, entries: readonly DeskEntry[]): Promise<DeskView[]> {
  const pages = [...new Set(entries.map(({ page }) => page))]
  const kept = new Map<string, PageReading[]>()
  for (let i = 0; i < pages.length; i += TOGETHER) {
    const some = pages.slice(i, i + TOGETHER)
    const rows = await database.all<{ page: string; kept: string }>(
      `SELECT page, kept FROM articles WHERE page IN (${placeholders(some.length)}) ORDER BY COALESCE(seen, '') DESC, number DESC`,
      some,
    )
    for (const row of rows) kept.set(row.page, [...(kept.get(row.page) ?? []), JSON.parse(row.kept) as PageReading])
  }
  return entries.map((entry) => viewOf(entry, kept.get(entry.page) ?? [], world))
}
const TOGETHER = 200

function viewOf(entry: DeskEntry, versions: readonly PageReading[], world: World): DeskView {
  const page = versions.find(({ article }) => article.id === entry.article) ?? versions[0]
  if (!page) return { ...entry, standing: entry.undone ? 'undone' : 'gone', now: '' }
  const { article, statements } = page
  const worded = statements.map((statement) => ({ id: statement.id, words: wordsOf(article, statement), statement }))
  const found = statementOf(entry, worded)
  const now = found ? machineValue(entry.kind, article, found.statement) : ''
  const standing: Standing = entry.undone ? 'undone' : agrees(entry, now, found !== undefined, world) ? 'now-agrees' : 'still-differs'
  return { ...entry, standing, now, ...(found && { current: found.id }) }
}

/** Whether the machine reads by itself what a correction says. Names are compared as names, whatever their spelling. */
function agrees({ kind, value }: DeskEntry, now: string, isRead: boolean, world: World): boolean {
  if (kind === 'not-a-statement') return !isRead
  if (!isRead || kind === 'same-person' || kind === 'not-the-same') return false
  if (kind === 'speaker' || kind === 'carrier')
    return world.languages.some(({ letters }) => nameKey(now, letters) === nameKey(value, letters))
  return kind === 'date' ? now.slice(0, value.length) === value : now === value
}
