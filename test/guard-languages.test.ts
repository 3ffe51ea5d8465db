import { expect, it } from 'vitest'
import { languageProblems } from '../scripts/guard-languages.ts'

const told = (path: string, text: string) => languageProblems([{ path, text }]).map((problem) => problem.slice(problem.indexOf(': ') + 2))

it.each([
  ['src/stages/carriers/index.ts', "import { arabic } from '../../knowledge/languages/ar/index.ts'", 'imports a language'],
  ['src/search/terms.ts', "import { arabic } from '../knowledge/languages/ar/index.ts'", 'imports a language'],
  ['src/stages/statements/quotes.ts', 'const isJoined = (word) => word.key.length === 1', 'decides by the letters'],
  ['src/stages/chains/hands.ts', 'if (word.length <= 3) return false', 'decides by the letters'],
  ['src/stages/statements/page.ts', 'const rest = words[i]!.key.slice(2)', 'cuts a word'],
  ['src/stages/statements/page.ts', 'const SERVANT = 3', 'holds a constant'],
  ['src/stages/sentences/index.ts', "const ENDS = ['.', '؟']", 'holds a mark'],
  ['src/stages/times/index.ts', "const COMMA = '\\u060C'", 'holds a mark'],
])('a stage that knows a language is told: %s: %s', (path, text, why) => {
  expect(told(path, text)).toEqual([expect.stringContaining(why)])
})

it.each([
  ['src/pipeline/languages.ts', "import { arabic } from '../knowledge/languages/ar/index.ts'"],
  ['src/stages/carriers/rows.test.ts', "import { arabic } from '../../knowledge/languages/ar/index.ts'"],
  ['src/knowledge/languages/ar/grammar/page-words.ts', 'const SERVANT = 3'],
  ['src/stages/carriers/index.ts', 'if (words.length === 1 || name.length > 40) return'],
  ['src/stages/carriers/index.ts', '// A word.length === 1 is a preposition.'],
])('what is none is not: %s: %s', (path, text) => {
  expect(told(path, text)).toEqual([])
})
