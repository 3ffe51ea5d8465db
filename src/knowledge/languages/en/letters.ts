import type { Letters } from '../../../model/language/letters.ts'

/** Letters with a mark that names in English print keep: Catalá, Erdoğan, Bernabé. */
const ACCENTED = 'àáâãäåçèéêëìíîïñòóôõöùúûüýÿāăąćčďēėęěğģīįķļńņňōőřśşšťţūůűųźżžșț'
/** Letters that no sign is taken off of, and what they are written as without them. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['ł', 'l'],
  ['ı', 'i'],
  ['ø', 'o'],
  ['đ', 'd'],
]
const plain = (letter: string): string => letter.normalize('NFD')[0]!.toLowerCase()

/** Latin letters: an accent is a matter of spelling ("Catalá" and "Catala"). */
export const letters: Letters = {
  script: 'Latin',
  folds: new Map([
    ...[...ACCENTED, ...ACCENTED.toUpperCase(), 'İ'].map((letter) => [letter, plain(letter)] as const),
    ...OTHERS.flatMap(([letter, to]) => [[letter, to] as const, [letter.toUpperCase(), to] as const]),
  ]),
  // Zero-width and direction marks; soft hyphen.
  skipped: '[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u00AD]',
  digits: new Map(),
}
