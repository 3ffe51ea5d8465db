import { isOnlyScored } from './outlet-folds.ts'
import type { Matched } from './statement-matches.ts'
import { scoreStatements } from './statement-scores.ts'

/** Parts of the Arab world by the codes of their countries; a service made in several ("SA/AE") or elsewhere is international. */
const REGIONS: Readonly<Record<string, string>> = {
  'Maghreb, Egypt, Sudan': 'MA DZ TN LY MR EG SD',
  'Levant, Iraq, Gulf, Yemen': 'SY LB JO PS IQ KW BH OM SA QA AE YE',
}
const INTERNATIONAL = 'international services'

export const regionOf = (country: string | undefined): string | undefined =>
  country && (Object.entries(REGIONS).find(([, codes]) => codes.split(' ').includes(country))?.[0] ?? INTERNATIONAL)

const COLUMNS = ['detected', 'exact', 'attributed', 'named', 'whole', 'carriers'] as const
type Row = Readonly<Record<string, number>>

const head = `${'of'.padEnd(32)}${'articles'.padStart(9)}${COLUMNS.map((name) => name.padStart(11)).join('')}`
const line = (name: string, articles: number, row: Row): string =>
  `${name.padEnd(32)}${String(articles).padStart(9)}${COLUMNS.map((column) => (row[column] ?? 0).toFixed(3).padStart(11)).join('')}`

/** A line of figures for each group that `groupOf` tells, the largest first. */
function tableOf(title: string, all: readonly Matched[], groupOf: (one: Matched) => string | undefined): string[] {
  const groups = new Map<string, Matched[]>()
  for (const one of all) {
    const group = groupOf(one)
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), one])
  }
  if (groups.size < 2) return []
  const rows = [...groups].sort((a, b) => b[1].length - a[1].length)
  return ['', `by ${title}`, head, ...rows.map(([name, own]) => line(name, own.length, scoreStatements(own)))]
}

/** Tables by region and by outlet: how even the figures are. Empty for a file of one outlet. */
export const statementTables = (all: readonly Matched[]): string[] => [
  ...tableOf('region', all, ({ line: { country } }) => regionOf(country)),
  ...tableOf('outlet', all, ({ line: { outlet } }) => outlet),
]

/**
 * Figures by outlet folded into a few lines: their spread is what a page of another outlet may meet. Beside them those of the outlets
 * whose errors nobody reads.
 */
export function foldTable(all: readonly Matched[]): string[] {
  const outlets = [...new Set(all.map(({ line: { outlet } }) => outlet))]
  const folds = outlets.map((outlet) => scoreStatements(all.filter(({ line }) => line.outlet === outlet)))
  const scored = all.filter(({ line: { outlet } }) => isOnlyScored(outlet))
  const over = (pick: (values: number[]) => number): Row =>
    Object.fromEntries(COLUMNS.map((column) => [column, pick(folds.map((row) => row[column] ?? 0).sort((a, b) => a - b))]))
  return [
    '',
    `folds by outlet (${outlets.length}); choices were learnt without the outlet`,
    head,
    line('all', all.length, scoreStatements(all)),
    line('outlets that are only scored', scored.length, scoreStatements(scored)),
    line(
      'median outlet',
      all.length,
      over((values) => values[values.length >> 1] ?? 0),
    ),
    line(
      'worst tenth of outlets',
      all.length,
      over((values) => values[Math.floor(values.length / 10)] ?? 0),
    ),
  ]
}
