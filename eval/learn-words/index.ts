import { writeFileSync } from 'node:fs'
import { arabicWords } from '../../src/knowledge/languages/ar/index.ts'
import { countedText } from './counted-text.ts'
import { formsOf } from './forms-of.ts'
import { neighboursIn } from './neighbours.ts'

const USAGE =
  'usage: tsx eval/learn-words/index.ts [--write] FILE…   (files of JSON Lines with a "text", .gz too; nothing annotated is read)'
const TARGET = new URL('../../src/knowledge/languages/ar/word-forms.ts', import.meta.url)

/** Counts what forms of words mostly are in much text, and writes them as lists; `docs/decisions/0021` says why and what it gives. */
function main(args: readonly string[]): void {
  const files = args.filter((arg) => !arg.startsWith('--'))
  if (!files.length) throw new Error(USAGE)
  const text = countedText(files, arabicWords.letters)
  const lists = formsOf(text, neighboursIn(text, arabicWords), arabicWords)
  for (const [name, words] of Object.entries(lists)) console.log(`${name.padEnd(12)} ${words.split(' ').length} forms`)
  console.log(`of ${text.words.length} forms in ${text.text.length} words and marks`)
  const { owners, feminineEnds } = arabicWords.forms
  const quoted = (list: readonly string[]) => `[${list.map((word) => `'${word}'`).join(', ')}]`
  const rows = Object.entries(lists).map(([name, words]) => `  ${name}:\n    '${words}',\n`)
  const file = `import type { CountedForms } from './grammar/counted-forms.ts'
import { seeds } from './word-seeds.ts'

/** Made by \`eval/learn-words\`; \`docs/decisions/0021-forms-counted-in-much-text.md\` says how. */
export const wordForms: CountedForms = {
${rows.join('')}  owners: ${quoted(owners)},
  feminineEnds: ${quoted(feminineEnds)},
  seeds,
}
`
  if (args.includes('--write')) writeFileSync(TARGET, file)
}

main(process.argv.slice(2))
