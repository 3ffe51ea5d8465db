import { writeFileSync } from 'node:fs'
import type { World } from '../src/model/stage.ts'
import type { Statement } from '../src/model/statement.ts'
import { readLayers } from '../src/pipeline/article-stages.ts'
import { languageOfText } from '../src/pipeline/told-language.ts'
import { world } from '../src/pipeline/world.ts'
import { type GoldLine, goldArticle, goldLines, type PredictedStatement } from './gold-statements.ts'
import { foldedWorlds } from './learn-choices/learnt-choices.ts'
import { foldOf } from './outlet-folds.ts'
import { errorLines, statementErrors } from './statement-errors.ts'
import { lossLines, statementLosses } from './statement-losses.ts'
import { matchStatements } from './statement-matches.ts'
import { scoreStatements } from './statement-scores.ts'
import { foldTable, statementTables } from './statement-tables.ts'

/** The world of a line's language, among those of one: the one that it names, else the one that its text is in. */
const worldFor = ({ language, text }: GoldLine, among: World): World => among.of(language ?? languageOfText(text, among).id)

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
  /** Count what each stage of reading loses, and list what is wrong, by cause. */
  readonly errors?: boolean
  /** Read each article by choices that were learnt without its outlet, and print how far figures spread over outlets. */
  readonly folds?: string
  /** Annotated files beside the measured one from which choices are learnt, with `folds`. */
  readonly learn?: readonly string[]
  /** Print figures only: no tables by region and outlet. */
  readonly brief?: boolean
}

/** Statements of annotated articles, with tables by region and outlet. Figures are from 0 to 1. */
export function evalStatements(gold: string, { out, errors, folds, brief, learn = [] }: StatementOptions = {}): Record<string, number> {
  const lines = goldLines(gold)
  const worlds = folds ? foldedWorlds([...new Set([gold, ...learn])].flatMap(goldLines)) : undefined
  const predicted = lines.map((line) => ({ line, statements: statementsOf(line, worlds?.[foldOf(line.outlet)] ?? world) }))
  if (out) writeFileSync(out, predicted.map(outLine).join(''))
  const matched = predicted.map(({ line, statements }) => matchStatements(line, statements))
  const figures = scoreStatements(matched)
  for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(16)} ${value.toFixed(3)}`)
  if (!brief) console.log(statementTables(matched).join('\n'))
  if (folds && !brief) console.log(foldTable(matched).join('\n'))
  if (errors) console.log([...lossLines(statementLosses(matched)), ...errorLines(statementErrors(matched))].join('\n'))
  return figures
}

/** What is reported inside another's content is left out: annotated is the outer statement. */
function statementsOf(line: GoldLine, among: World): PredictedStatement[] {
  const own = worldFor(line, among)
  const { statements } = readLayers(goldArticle(line, own), own)
  return statements.filter(({ inside }) => !inside).map(predictionOf)
}

const outLine = ({ line, statements }: { readonly line: GoldLine; readonly statements: readonly PredictedStatement[] }): string =>
  `${JSON.stringify({ id: line.id, statements: statements.map(({ rule: _, ...rest }) => rest) })}\n`
