import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { evalCaptured } from './captured.ts'
import { evalCarriers } from './carriers.ts'
import { evalChanges } from './changes.ts'
import { evalFlags } from './flags.ts'
import { beside } from './floors.ts'
import { evalGeneratedPages } from './generated-pages.ts'
import { evalGroups } from './groups.ts'
import { evalNames } from './names.ts'
import { evalPages } from './pages.ts'
import { evalReports } from './reports/index.ts'
import { evalReuse } from './reuse.ts'
import { evalRobots } from './robots.ts'
import { evalSearch } from './search.ts'
import { evalSpeakers } from './speakers.ts'
import { evalStatements } from './statements.ts'
import { evalTimes } from './times.ts'

/** Figures by name, from 0 to 1; greater is better unless the name ends with `Wrong`. */
export type Figures = Readonly<Record<string, number>>

const SHARED = new URL('../../shared/', import.meta.url)
const at = (path: string): string => fileURLToPath(new URL(path, SHARED))

interface Measure {
  readonly name: string
  readonly paths: readonly string[]
  run(...paths: string[]): Promise<Figures> | Figures
}

const corpus = 'corpus/news.dev.jsonl.gz'
const annotated = (...files: string[]): string[] => files.map((file) => `gold/statements.${file}.jsonl`)
/** The first of the files, read by choices that were learnt without the outlet from all of them. */
const folded = (gold?: string, ...learn: string[]): Figures => evalStatements(gold!, { brief: true, folds: 'source', learn })
const measures: readonly Measure[] = [
  { name: 'statements', paths: annotated('dev', 'more', 'regions'), run: folded },
  { name: 'statements.more', paths: annotated('more', 'dev', 'regions'), run: folded },
  { name: 'statements.regions', paths: annotated('regions', 'dev', 'more'), run: folded },
  {
    name: 'statements.english',
    paths: ['gold/english/statements.dev.jsonl'],
    run: (gold) => evalStatements(gold!, { brief: true }),
  },
  { name: 'times', paths: ['times/times.dev.jsonl'], run: (file) => evalTimes(file!) },
  { name: 'pages', paths: ['pages'], run: (folder) => evalPages([folder!]) },
  { name: 'captured', paths: ['pages'], run: (folder) => evalCaptured(folder!) },
  { name: 'generated', paths: [corpus], run: (file) => evalGeneratedPages(file!) },
  { name: 'search', paths: [corpus], run: (file) => evalSearch(file!) },
  {
    name: 'reuse',
    paths: [corpus, 'corpus/wire-groups.dev.jsonl.gz', 'corpus/hard-negatives.dev.jsonl'],
    run: (file, groups, negatives) => evalReuse(file!, groups!, negatives!),
  },
  {
    name: 'groups',
    paths: [corpus, 'gold/groups.judged.jsonl', 'corpus/wire-groups.dev.jsonl.gz'],
    run: (file, judged, wires) => evalGroups(file!, judged!, wires!),
  },
  { name: 'speakers', paths: [corpus, 'gold/speakers.dev.jsonl'], run: (file, gold) => evalSpeakers(file!, gold!) },
  { name: 'names', paths: ['names/latin-arabic.dev.tsv'], run: (file) => evalNames(file!) },
  { name: 'changes', paths: [corpus, 'gold/changes.dev.jsonl'], run: (file, pairs) => evalChanges(file!, pairs!) },
  { name: 'flags', paths: ['corpus/news.2018.jsonl.gz', 'gold/flags.judged.jsonl'], run: (file, judged) => evalFlags(file!, judged!) },
  { name: 'carriers', paths: [corpus, 'corpus/hidden-carriers.dev.jsonl'], run: (file, hidden) => evalCarriers(file!, hidden!) },
  { name: 'robots', paths: ['robots'], run: (folder) => evalRobots(folder!) },
  { name: 'reports', paths: ['reports'], run: (folder) => evalReports(folder!) },
]

/** Runs every measure whose data lie beside the checkout; a figure below its floor fails the run. */
async function main(): Promise<void> {
  const rows: string[] = []
  let failed = 0
  for (const { name, paths, run } of measures) {
    const missing = paths.find((path) => !existsSync(at(path)))
    if (missing) {
      rows.push(`${name.padEnd(32)} skipped: no ${missing} beside this checkout`)
      continue
    }
    for (const { key, value, floor, low } of beside(name, await run(...paths.map(at)))) {
      if (low) failed++
      rows.push(
        `${key.padEnd(32)} ${value.toFixed(4).padStart(9)}  ${floor === undefined ? '' : `floor ${floor.toFixed(4)}${low ? '  BELOW' : ''}`}`,
      )
    }
  }
  process.stdout.write(`\n${rows.join('\n')}\n`)
  process.exitCode = failed ? 1 : 0
}

await main()
