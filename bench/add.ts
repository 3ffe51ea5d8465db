import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { world } from '../src/pipeline/world.ts'
import { analysed } from '../src/search/index.ts'
import type { AddRun } from './add-child.ts'
import type { InventedLine } from './invented.ts'

/** Articles a second that `add` keeps, and beside it bare insertion of the same rows into FTS5: as captured, and ready analysed. */
export function benchAdd(lines: readonly InventedLine[]): AddRun {
  return inFolder((folder) => {
    const file = written(folder, lines)
    const bare = bareInsertion(
      lines.map(({ title, text }) => [title ?? '', text]),
      join(folder, 'bare.sqlite'),
      `fts5 (headline, body)`,
    )
    const ready = bareInsertion(
      lines.map(({ title, text }) => [analysed(title ?? '', world.language), analysed(text, world.language)]),
      join(folder, 'ready.sqlite'),
      `fts5 (headline, body, content = '')`,
    )
    const run = added(join(folder, 'news.sqlite'), file)
    const again = added(join(folder, 'news.sqlite'), file)
    const ours = lines.length / run.seconds
    console.log(
      `add        ${ours.toFixed(0)} articles/s (${lines.length} in ${run.seconds.toFixed(1)} s, ${run.cpu.toFixed(1)} s of processor time, ${run.aligned} pairs, at most ${run.megabytes.toFixed(0)} MB); bare FTS5 ${bare.toFixed(0)} articles/s, ratio ${(ours / bare).toFixed(2)}; of ready analysed words ${ready.toFixed(0)}, ratio ${(ours / ready).toFixed(2)}; again: ${again.unchanged} unchanged`,
    )
    return run
  })
}

/** Many times the articles: `lines` are written to a file as they are made, so that only the adding is held in memory. */
export function benchScale(lines: Iterable<InventedLine>, once: AddRun, times: number): void {
  inFolder((folder) => {
    const run = added(join(folder, 'news.sqlite'), written(folder, lines))
    console.log(
      `scale      ${times} times the articles took ${(run.seconds / once.seconds).toFixed(1)} times as long (${run.seconds.toFixed(0)} s, at most ${run.megabytes.toFixed(0)} MB); first tenth ${run.first.toFixed(0)} articles/s, last tenth ${run.last.toFixed(0)}, ratio ${(run.last / run.first).toFixed(2)}`,
    )
  })
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function written(folder: string, lines: Iterable<InventedLine>): string {
  const path = join(folder, 'corpus.jsonl')
  const file = openSync(path, 'w')
  for (const line of lines) writeSync(file, `${JSON.stringify(line)}\n`)
  closeSync(file)
  return path
}

export function added(collection: string, file: string): AddRun {
  const child = fileURLToPath(new URL('./add-child.ts', import.meta.url))
  return JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', child, collection, file], { encoding: 'utf8' })) as AddRun
}

function bareInsertion(rows: readonly (readonly string[])[], path: string, table: string): number {
  const database = new Sqlite(path)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = NORMAL')
  database.exec(`CREATE VIRTUAL TABLE words USING ${table}`)
  const insert = database.prepare('INSERT INTO words (rowid, headline, body) VALUES (?, ?, ?)')
  const began = performance.now()
  for (let i = 0; i < rows.length; i += 256)
    database.transaction(() => {
      for (const [k, row] of rows.slice(i, i + 256).entries()) insert.run(i + k + 1, ...row)
    })()
  const seconds = (performance.now() - began) / 1000
  database.close()
  return rows.length / seconds
}
