import { readFileSync, writeFileSync } from 'node:fs'
import type { World } from '../src/model/stage.ts'
import type { Statement } from '../src/model/statement.ts'
import { readLayers } from '../src/pipeline/article-stages.ts'
import { languageOfText } from '../src/pipeline/told-language.ts'
import { world } from '../src/pipeline/world.ts'
import { type GoldLine, goldArticle, type PredictedStatement } from './gold-statements.ts'
import { errorLines, statementErrors } from './statement-errors.ts'
import { matchStatements } from './statement-matches.ts'
import { scoreStatements } from './statement-scores.ts'
import { foldTable, statementTables } from './statement-tables.ts'

const goldLines = (file: string): GoldLine[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as GoldLine)

/** The world of a line's language: the one that it names, else the one that its text is in. */
const worldOf = ({ language, text }: GoldLine): World => world.of(language ?? languageOfText(text, world).id)

const predictionOf = ({ form, cue, content, mention, speaker, via, saidIn, saidAt, rule }: Statement): PredictedStatement => ({
  kind: form,
  cue: cue?.span ?? null,
  content,
  mention: mention ?? null,
  speaker: speaker?.value.name ?? null,
  carriers: via.map(({ value }) => value.name),
  occasion: saidIn?.span ?? null,
  time: saidAt?.span ?? null,
  rule,
})

export interface StatementOptions {
  /** File for the predictions, in the scorer's form. */
  readonly out?: string
  /** List what is wrong, by cause. */
  readonly errors?: boolean
  /** Also print how far figures spread over outlets. */
  readonly folds?: string
  /** Print figures only: no tables by region and outlet. */
  readonly brief?: boolean
}

/** Statements of annotated articles, with tables by region and outlet. Figures are from 0 to 1. */
export function evalStatements(gold: string, { out, errors, folds, brief }: StatementOptions = {}): Record<string, number> {
  const lines = goldLines(gold)
  const predicted = lines.map((line) => ({ line, statements: statementsOf(line) }))
  if (out) writeFileSync(out, predicted.map(outLine).join(''))
  const matched = predicted.map(({ line, statements }) => matchStatements(line, statements))
  const figures = scoreStatements(matched)
  for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(16)} ${value.toFixed(3)}`)
  if (!brief) console.log(statementTables(matched).join('\n'))
  if (folds) console.log(foldTable(matched).join('\n'))
  if (errors) console.log(errorLines(statementErrors(matched)).join('\n'))
  return figures
}

/** What is reported inside another's content is left out: annotated is the outer statement. */
function statementsOf(line: GoldLine): PredictedStatement[] {
  const own = worldOf(line)
  const { statements } = readLayers(goldArticle(line, own), own)
  return statements.filter(({ inside }) => !inside).map(predictionOf)
}

const outLine = ({ line, statements }: { readonly line: GoldLine; readonly statements: readonly PredictedStatement[] }): string =>
  `${JSON.stringify({ id: line.id, statements: statements.map(({ rule: _, ...rest }) => rest) })}\n`
