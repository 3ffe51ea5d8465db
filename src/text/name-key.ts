import type { Letters } from '../model/language/letters.ts'
import { fold } from './fold.ts'
import { wordsOf } from './words.ts'

/** What two spellings of a name have in common: folded words parted by one space, so that dotted and spaced initials are one name. */
export function nameKey(name: string, letters: Letters): string {
  const folded = fold(name, letters)
  return wordsOf(folded)
    .map(({ start, end }) => folded.slice(start, end))
    .join(' ')
}
