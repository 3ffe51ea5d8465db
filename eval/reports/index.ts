import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Judged, PageRow, Verdict } from './expectation.ts'
import { type IsnadProcess, isnadProcess } from './isnad-process.ts'
import { judgedChange, judgedSearch, withKept } from './judge-collections.ts'
import { inWords, judgedInput } from './judge-input.ts'
import { judgedShown } from './judge-shown.ts'
import { archiveRows } from './rows/archives.ts'
import { changeRows } from './rows/changes.ts'
import { dateRows } from './rows/dates.ts'
import { charsetRows, feedRows } from './rows/feeds.ts'
import { htmlRows } from './rows/html.ts'
import { pageRows } from './rows/pages.ts'
import { quoteRows } from './rows/quotes.ts'
import { searchRows } from './rows/search.ts'
import { bidiRows, exportRows, layoutRows, type ShownRow } from './rows/shown.ts'
import { warcRows } from './rows/warc.ts'

const VERDICTS: readonly Verdict[] = ['right', 'partly', 'not offered', 'wrong', 'skipped']

/**
 * Inputs of bug reports, run through the commands as a user would, one table. `folder` holds `warc/`, `feeds/` and so on,
 * `archives/` stands beside it; `areas` (`warc`, `search` …) run those alone. Figures: the share that is right, and how many
 * are wrong.
 */
export async function evalReports(folder: string, areas: readonly string[] = []): Promise<Record<string, number>> {
  const isnad = isnadProcess()
  const judged: Judged[] = []
  const show = (one: Judged): void => {
    judged.push(one)
    console.log(lineOf(one))
  }
  try {
    for (const area of areasOf(folder)) if (areas.length === 0 || areas.includes(area.name)) await area.run(isnad, show)
  } finally {
    isnad.close()
  }
  const count = (verdict: Verdict): number => judged.filter((one) => one.verdict === verdict).length
  console.log(VERDICTS.map((verdict) => `${verdict} ${count(verdict)}`).join('  '))
  return { right: count('right') / (judged.length - count('skipped') || 1), countWrong: count('wrong') }
}

interface Area {
  readonly name: string
  run(isnad: IsnadProcess, show: (one: Judged) => void): Promise<void>
}

function areasOf(folder: string): readonly Area[] {
  const pages = (name: string, rows: readonly PageRow[]): Area => ({
    name,
    run: async (isnad, show) => {
      for (const row of rows) show(await judgedRow(isnad, folder, row))
    },
  })
  return [
    pages('warc', warcRows),
    pages('archives', archiveRows),
    pages('feeds', feedRows),
    pages('charset', charsetRows),
    pages('dates', dateRows(folder)),
    pages('html', htmlRows),
    pages('pages', pageRows(folder)),
    pages('quotes', quoteRows),
    shown('bidi', folder, bidiRows),
    shown('export', folder, exportRows),
    shown('layouts', folder, layoutRows),
    kept('dup', folder, async (isnad, collection, show) => {
      for (const row of changeRows) show(await judgedChange(isnad, folder, collection, row))
    }),
    kept('search', folder, async (isnad, collection, show) => {
      for (const row of searchRows) show(await judgedSearch(isnad, collection, row))
    }),
  ]
}

const shown = (name: string, folder: string, rows: readonly ShownRow[]): Area => ({
  name,
  run: async (isnad, show) => {
    for (const row of rows) {
      const absent = row.inputs.map((input) => join(folder, input)).find((path) => !existsSync(path))
      show(absent ? skipped(row.inputs.join(', '), absent) : await judgedShown(isnad, folder, row))
    }
  },
})

type RunKept = (isnad: IsnadProcess, collection: string, show: (one: Judged) => void) => Promise<void>

const kept = (name: string, folder: string, run: RunKept): Area => ({
  name,
  run: async (isnad, show) => {
    const input = join(folder, name)
    if (!existsSync(input)) show(skipped(name, input))
    else await withKept(isnad, [input], (collection) => run(isnad, collection, show))
  },
})

async function judgedRow(isnad: IsnadProcess, folder: string, row: PageRow): Promise<Judged> {
  const path = join(folder, row.input)
  return existsSync(path) ? judgedInput(isnad, path, row) : { ...skipped(row.input, path), trait: row.trait, right: inWords(row.right) }
}

const skipped = (input: string, path: string): Judged => ({
  input,
  trait: '',
  right: '',
  answer: `no file ${path}`,
  verdict: 'skipped',
})

const lineOf = ({ input, trait, right, answer, verdict }: Judged): string =>
  verdict === 'right'
    ? `${verdict.padEnd(11)}  ${input} (${trait})`
    : `${verdict.padEnd(11)}  ${input} (${trait})\n    right:  ${right}\n    answer: ${answer}`
