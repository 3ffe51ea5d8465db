import { editsOf } from '../../../text/edits.ts'
import type { ChangeTables } from './change-tables.ts'

/** Longest word that is compared letter by letter. */
const LONG = 40

/** Whether two stretches are one word (or words) otherwise spelt: joined, split, a letter mended. */
export function sameSpelling(a: readonly string[], b: readonly string[], tables: ChangeTables): boolean {
  const [left, right] = [a.join(''), b.join('')]
  if (!left || !right || left.length > LONG || right.length > LONG || /\d/u.test(left + right)) return false
  if (left === right) return true
  if (tables.likeEndings.some(([x, y]) => alikeBut(left, right, x, y) || alikeBut(left, right, y, x))) return true
  if (tables.likeParts.some(([x, y]) => left.replace(x, y) === right || left.replace(y, x) === right)) return true
  if (a.length !== b.length || left.length < 4 || right.length < 4) return false
  if (differByProclitic(left, right, tables)) return false
  if (bones(left, tables) === bones(right, tables) && !sameSyllables(left, right, tables)) return false
  return left.length >= 5 && editsOf(left, right, 1) === 1 && left[0] === right[0] && left.at(-1) === right.at(-1)
}

/** One weak letter more or less that makes no syllable: "militias" with a long vowel or a short one; not "the coast" → "the coasts". */
function sameSyllables(a: string, b: string, { sounds }: ChangeTables): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (editsOf(short, long, 1) !== 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  const weak = (letter: string | undefined): boolean => letter !== undefined && sounds.get(letter) === ''
  return (
    short.length === long.length ||
    ![at - 1, at + 1].some((beside) => beside < long.length - 1 && weak(long[beside]) && long[beside] !== long[at])
  )
}

const alikeBut = (a: string, b: string, x: string, y: string): boolean =>
  a.endsWith(x) && b.endsWith(y) && a.slice(0, -x.length) === b.slice(0, -y.length)

function differByProclitic(a: string, b: string, { proclitics }: ChangeTables): boolean {
  return proclitics.some((proclitic) => a === proclitic + b || b === proclitic + a)
}

/** The letters of a word that stay when it is written in another script and back. */
export function bones(word: string, { sounds }: ChangeTables): string {
  let result = ''
  for (const letter of word) {
    const sound = sounds.get(letter) ?? letter
    if (sound && result.at(-1) !== sound) result += sound
  }
  return result
}

/** Whether two stretches may be transliterations of one name: as many words, the same bones, not the same word. */
export function sameSound(a: readonly string[], b: readonly string[], tables: ChangeTables): boolean {
  if (a.length === 0 || a.length !== b.length || a.length > 5) return false
  return a.every((word, i) => {
    const [left, right] = [bones(word, tables), bones(b[i]!, tables)]
    return word === b[i] || (left.length >= 3 && left === right)
  })
}
