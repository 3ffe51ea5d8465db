import type { DateWitness } from '../../../model/article.ts'
import type { FurnitureWords } from '../../../model/language/furniture-words.ts'
import type { Letters } from '../../../model/language/letters.ts'
import { foldWithMap } from '../../../text/fold.ts'
import { nameKey } from '../../../text/names/name-key.ts'

const labels = new WeakMap<FurnitureWords, readonly (readonly [RegExp, DateWitness['of']])[]>()

/** Where a line says what its date is of: "published", "last update". Ends are offsets into the line. */
export function dateLabel(line: string, words: FurnitureWords, letters: Letters): { of: DateWitness['of']; end: number }[] {
  const folded = foldWithMap(line, letters)
  const found: { of: DateWitness['of']; end: number }[] = []
  for (const [pattern, of] of patternsOf(words, letters))
    for (const match of folded.text.matchAll(pattern))
      found.push({ of, end: folded.printed({ start: match.index, end: match.index + match[0].length }).end })
  return found.sort((a, b) => a.end - b.end)
}

function patternsOf(words: FurnitureWords, letters: Letters): readonly (readonly [RegExp, DateWitness['of']])[] {
  const known = labels.get(words)
  if (known) return known
  const pattern = (rows: readonly string[]) =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${rows.map((row) => nameKey(row, letters)).join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  const built = [
    [pattern(words.published), 'published'],
    [pattern(words.updated), 'updated'],
  ] as const
  labels.set(words, built)
  return built
}
