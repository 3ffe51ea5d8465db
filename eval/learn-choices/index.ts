import { writeFileSync } from 'node:fs'
import type { ClueWeights } from '../../src/text/clue-weights.ts'
import { goldLines } from '../gold-statements.ts'
import { complementLessons } from './complement-lessons.ts'
import { learnt } from './learnt-choices.ts'

const USAGE = 'usage: tsx eval/learn-choices/index.ts [--write] GOLD…   (files of annotated statements, JSON Lines; then npm run format)'
const TARGET = new URL('../../src/knowledge/languages/ar/complement-weights.ts', import.meta.url)

/** Learns the weights of choices from annotated statements; `docs/decisions/0026-a-complement-is-weighed.md` says what they choose and what that gives. */
function main(args: readonly string[]): void {
  const files = args.filter((arg) => !arg.startsWith('--'))
  if (!files.length) throw new Error(USAGE)
  const lessons = complementLessons(files.flatMap(goldLines))
  const weights = learnt(lessons)
  const groups = Object.values(weights.clues)
  console.log(
    `${lessons.length} choices, ${groups.length} clues, ${groups.reduce((sum, seen) => sum + Object.keys(seen).length, 0)} weights`,
  )
  if (args.includes('--write')) writeFileSync(TARGET, fileOf(weights))
}

const fileOf = ({ clues }: ClueWeights): string => {
  const rows = Object.entries(clues).map(
    ([group, seen]) =>
      `  '${group}':\n    '${Object.entries(seen)
        .map(([one, weight]) => `${one}=${weight}`)
        .join(' ')}',\n`,
  )
  return `import { clueWeights } from '../../../text/clue-weights.ts'

/** What speaks for a complement of a verb of saying: above nothing for it, below against it. Made by \`eval/learn-choices\`. */
export const complementWeights = clueWeights(0, {
${rows.join('')}})
`
}

main(process.argv.slice(2))
