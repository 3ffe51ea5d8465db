import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { world } from '../src/pipeline/world.ts'
import { addPaths } from '../src/run/add.ts'
import { analysed } from '../src/search/index.ts'
import type { InventedLine } from './invented.ts'

type Line = Pick<InventedLine, 'title' | 'text'>

/** Articles a second that `add` keeps, and beside it bare insertion of the same analysed words into FTS5. */
export async function benchAdd(lines: readonly Line[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'))
  try {
    const file = join(folder, 'corpus.jsonl')
    writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'))
    const bare = bareInsertion(lines, join(folder, 'bare.sqlite'))
    const began = performance.now()
    const first = await addPaths(join(folder, 'news.sqlite'), [file])
    const seconds = (performance.now() - began) / 1000
    const again = await addPaths(join(folder, 'news.sqlite'), [file])
    const ours = lines.length / seconds
    const memory = process.resourceUsage().maxRSS / 1000
    console.log(
      `add        ${ours.toFixed(0)} articles/s (${lines.length} in ${seconds.toFixed(1)} s, ${first.aligned} pairs, at most ${memory.toFixed(0)} MB); bare FTS5 ${bare.toFixed(0)} articles/s; ratio ${(ours / bare).toFixed(2)}; again: ${again.unchanged} unchanged`,
    )
    return seconds
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function bareInsertion(lines: readonly Line[], path: string): number {
  const rows = lines.map(({ title, text }) => [analysed(title ?? '', world.language), analysed(text, world.language)])
  const database = new Sqlite(path)
  database.pragma('journal_mode = WAL')
  database.exec(`CREATE VIRTUAL TABLE words USING fts5 (headline, body, content = '', tokenize = "unicode61 remove_diacritics 0")`)
  const insert = database.prepare('INSERT INTO words (rowid, headline, body) VALUES (?, ?, ?)')
  const began = performance.now()
  for (let i = 0; i < rows.length; i += 256)
    database.transaction(() => {
      for (const [k, row] of rows.slice(i, i + 256).entries()) insert.run(i + k + 1, ...row)
    })()
  const seconds = (performance.now() - began) / 1000
  database.close()
  return lines.length / seconds
}
