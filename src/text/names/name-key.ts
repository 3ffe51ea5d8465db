import type { Letters } from '../../model/language/letters.ts'
import { fold, foldTable, LIGATURES, withoutLigatures } from '../fold.ts'
import { wordClasses, wordsOf } from '../words/words.ts'

/** A longer name has no need of the buffer. */
const BUFFERED = 1024
const units = new Uint16Array(BUFFERED)
/** The beginning of the buffer, by its length: a view costs more than the letters in it. */
const beginnings: Uint16Array[] = []
const SPACE = 0x20

/** What two spellings of a name have in common: folded words parted by one space, so that dotted and spaced initials are one name. */
export function nameKey(name: string, letters: Letters): string {
  if (name.length * 2 > BUFFERED) return longKey(name, letters)
  const folds = foldTable(letters)
  const classes = wordClasses()
  let length = 0
  let parted = false
  for (let i = 0; i < name.length; i++) {
    const unit = folds[name.charCodeAt(i)]!
    if (unit === 0) continue
    const kind = classes[unit]!
    // Halves of pairs are told apart by what they are together; a ligature is several letters.
    if (kind > 1 || unit >= LIGATURES) return longKey(name, letters)
    if (kind === 0) parted = length > 0
    else {
      if (parted) units[length++] = SPACE
      parted = false
      units[length++] = unit
    }
  }
  beginnings[length] ??= units.subarray(0, length)
  return String.fromCharCode.apply(null, beginnings[length] as unknown as number[])
}

function longKey(name: string, letters: Letters): string {
  const folded = fold(name, letters)
  return wordsOf(folded)
    .map(({ start, end }) => folded.slice(start, end))
    .join(' ')
}

/** The number of a name goes on from letter to letter. */
export const NO_LETTERS = 7
export const digestOn = (digest: number, unit: number): number => (Math.imul(digest, 31) + unit) | 0

/** A number that all spellings of a name share; other names hardly ever have it. Nothing is allocated. */
export function nameDigest(name: string, letters: Letters): number {
  const folds = foldTable(letters)
  const classes = wordClasses()
  let digest = NO_LETTERS
  let highest = 0
  for (let i = 0; i < name.length; i++) {
    const unit = folds[name.charCodeAt(i)]!
    if (unit > highest) highest = unit
    if (unit !== 0 && classes[unit] === 1) digest = digestOn(digest, unit)
  }
  // A ligature is several letters.
  const plain = highest >= LIGATURES ? withoutLigatures(name) : name
  return plain === name ? digest : nameDigest(plain, letters)
}
