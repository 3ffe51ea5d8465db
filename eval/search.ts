import { writeFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { world } from '../src/pipeline/world.ts'
import { analysed } from '../src/search/index.ts'
import { type CorpusLine, linesOf } from './corpus-lines.ts'

const TOP = 10
const EVERY = 8
const LEAST_WORDS = 3

/** Titles as queries over the bodies, all words optional, ranked by BM25: how high the article of the title stands; beside the same index without our analysis. */
export function evalSearch(corpus: string, out?: string): Record<string, number> {
  const lines = linesOf<CorpusLine>(corpus)
  const database = new Sqlite(':memory:')
  const plain = (text: string) => (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(' ')
  const ours = (text: string) => analysed(text, world.language)
  const written: string[] = []
  const figures: Record<string, number> = {}
  for (const [name, analyse] of [
    ['analysed', ours],
    ['plain', plain],
  ] as const) {
    database.exec(`CREATE VIRTUAL TABLE ${name} USING fts5 (body, content = '', tokenize = "unicode61 remove_diacritics 0")`)
    const insert = database.prepare(`INSERT INTO ${name} (rowid, body) VALUES (?, ?)`)
    database.transaction(() => {
      for (const [i, { text }] of lines.entries()) insert.run(i + 1, analyse(text))
    })()
    const ask = database.prepare(`SELECT rowid FROM ${name} WHERE ${name} MATCH ? ORDER BY bm25(${name}) LIMIT ${TOP}`)
    const ranks = lines.flatMap(({ title, id }, i) => {
      const terms = [
        ...new Set(
          analyse(title ?? '')
            .split(' ')
            .filter(Boolean),
        ),
      ]
      if (i % EVERY !== 0 || terms.length < LEAST_WORDS) return []
      const rank = (ask.all(terms.map((term) => `"${term}"`).join(' OR ')) as { rowid: number }[]).findIndex(({ rowid }) => rowid === i + 1)
      if (name === 'analysed') written.push(JSON.stringify({ id, rank: rank + 1 }))
      return [rank]
    })
    const share = (most: number) => ranks.filter((rank) => rank >= 0 && rank < most).length / ranks.length
    const mrr = ranks.reduce((sum, rank) => sum + (rank >= 0 ? 1 / (rank + 1) : 0), 0) / ranks.length
    console.log(
      `search     ${name.padEnd(9)} queries ${ranks.length}  first ${share(1).toFixed(3)}  in ten ${share(TOP).toFixed(3)}  MRR ${mrr.toFixed(3)}`,
    )
    if (name === 'analysed') Object.assign(figures, { first: share(1), inTen: share(TOP), mrr })
    else figures.gain = figures.mrr! - mrr
  }
  if (out) writeFileSync(out, `${written.join('\n')}\n`)
  return figures
}
