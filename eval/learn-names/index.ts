import { writeFileSync } from 'node:fs'
import type { Correspondences } from '../../src/model/script-pair.ts'
import { learntScripts } from './learnt-correspondences.ts'
import { namePairs } from './name-pairs.ts'

const USAGE =
  'usage: tsx eval/learn-names/index.ts [--write] FILE…   (lines of a Latin form, its Arabic letters, a count; then npm run format)'
const fileOf = (direction: string): URL => new URL(`../../src/knowledge/scripts/latin-arabic-${direction}.ts`, import.meta.url)

/** Learns how letters of two scripts correspond; `docs/decisions/0040-one-name-in-two-scripts.md` says how and what that gives. */
function main(args: readonly string[]): void {
  const files = args.filter((arg) => !arg.startsWith('--'))
  if (!files.length) throw new Error(USAGE)
  const { forth, back } = learntScripts(files.flatMap(namePairs))
  for (const [direction, table] of Object.entries({ forth, back })) {
    const text = textOf(direction, table)
    console.log(`${direction}: ${Object.keys(table).length} rows, ${text.length} code units`)
    if (args.includes('--write')) writeFileSync(fileOf(direction), text)
  }
}

const textOf = (direction: string, table: Correspondences): string => `import type { Correspondences } from '../../model/script-pair.ts'

/** How often letters are written by which of the other script. Made by \`eval/learn-names\`; no name stands here. */
export const ${direction}: Correspondences = ${JSON.stringify(table)}
`

main(process.argv.slice(2))
