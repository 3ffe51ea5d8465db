import { readFileSync, writeFileSync } from 'node:fs'
import type { Article } from '../src/model/article.ts'
import type { World } from '../src/model/stage.ts'
import type { Statement } from '../src/model/statement.ts'
import { readLayers } from '../src/pipeline/article-stages.ts'
import { languageOfText } from '../src/pipeline/told-language.ts'
import { world } from '../src/pipeline/world.ts'
import type { GoldLine, PredictedStatement } from './gold-statements.ts'
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

function articleOf({ id, outlet, published, title, byline, text }: GoldLine, { language, gazetteer }: World): Article {
  let at = 0
  const blocks = text.split('\n').map((line) => {
    const span = { start: at, end: at + line.length }
    at = span.end + 1
    return { kind: 'paragraph' as const, span }
  })
  const rule = 'eval.gold'
  const known = gazetteer.byId(outlet) ?? gazetteer.byName(outlet)
  return {
    id,
    page: id,
    capture: { id, source: 'gold', media: 'fields' },
    outlet: { value: { id: known?.id ?? outlet, name: known?.names[0] ?? outlet }, known: 'stated', rule },
    language: language.id,
    ...(title && { headline: { value: title, known: 'stated' as const, rule } }),
    ...(byline && { byline: { value: byline, known: 'stated' as const, rule } }),
    ...(published && { published: { value: published, known: 'stated' as const, rule } }),
    dates: [],
    text,
    blocks: blocks.filter(({ span }) => span.end > span.start),
    captions: [],
    furniture: [],
  }
}

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
  const { statements } = readLayers(articleOf(line, own), own)
  return statements.filter(({ inside }) => !inside).map(predictionOf)
}

const outLine = ({ line, statements }: { readonly line: GoldLine; readonly statements: readonly PredictedStatement[] }): string =>
  `${JSON.stringify({ id: line.id, statements: statements.map(({ rule: _, ...rest }) => rest) })}\n`
