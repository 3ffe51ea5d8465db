import { writeFileSync } from 'node:fs'
import type { ClueWeights } from '../../src/text/clue-weights.ts'
import { goldLines } from '../gold-statements.ts'
import { complementLessons } from './complement-lessons.ts'
import { extentLessons } from './extent-lessons.ts'
import { type LearntChoices, learnt } from './learnt-choices.ts'

const USAGE = 'usage: tsx eval/learn-choices/index.ts [--write] GOLD…   (files of annotated statements, JSON Lines; then npm run format)'

/** What a table of weights is for, as it says of itself. */
const TABLES: Readonly<Record<keyof LearntChoices, string>> = {
  complement: 'a complement of a verb of saying',
  extent: 'an end of a phrase for somebody',
}
const fileOf = (choice: keyof LearntChoices): URL => new URL(`../../src/knowledge/languages/ar/${choice}-weights.ts`, import.meta.url)

/** Learns the weights of choices from annotated statements; `docs/decisions/0026-a-complement-is-weighed.md` says what they choose and what that gives. */
function main(args: readonly string[]): void {
  const files = args.filter((arg) => !arg.startsWith('--'))
  if (!files.length) throw new Error(USAGE)
  const lines = files.flatMap(goldLines)
  const [complements, extents] = [complementLessons(lines), extentLessons(lines)]
  const weights = learnt(complements, extents)
  for (const choice of ['complement', 'extent'] as const) {
    const groups = Object.values(weights[choice].clues)
    const lessons = choice === 'complement' ? complements : extents
    console.log(
      `${choice}: ${lessons.length} choices, ${groups.length} clues, ${groups.reduce((sum, seen) => sum + Object.keys(seen).length, 0)} weights`,
    )
    if (args.includes('--write')) writeFileSync(fileOf(choice), textOf(choice, weights[choice]))
  }
}

function textOf(choice: keyof LearntChoices, { clues }: ClueWeights): string {
  const rows = Object.entries(clues).map(
    ([group, seen]) =>
      `  '${group}':\n    '${Object.entries(seen)
        .map(([one, weight]) => `${one}=${weight}`)
        .join(' ')}',\n`,
  )
  return `import { clueWeights } from '../../../text/clue-weights.ts'

/** What speaks for ${TABLES[choice]}: above nothing for it, below against it. Made by \`eval/learn-choices\`. */
export const ${choice}Weights = clueWeights(0, {
${rows.join('')}})
`
}

main(process.argv.slice(2))
