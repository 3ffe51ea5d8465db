import type { Letters } from '../../model/language/letters.ts'
import { foldTable } from '../fold.ts'
import { wordClasses } from '../words/words.ts'
import { nameDigest, nameKey } from './name-key.ts'

/** Whether a text is a spelling of one of some names. Most texts are told by their first and last letter, nearly all others by a number. */
export function isSpellingOf(names: readonly string[], letters: Letters): (text: string) => boolean {
  const keys = new Set(names.map((name) => nameKey(name, letters)))
  const digests = new Set(names.map((name) => nameDigest(name, letters)))
  const ends = new Set(names.map((name) => endsOf(name, letters)))
  return (text) => ends.has(endsOf(text, letters)) && digests.has(nameDigest(text, letters)) && keys.has(nameKey(text, letters))
}

/** The first and the last letter or digit that folding keeps, as one number; the same for all spellings of a name. */
function endsOf(name: string, letters: Letters): number {
  const folds = foldTable(letters)
  const classes = wordClasses()
  let from = 0
  while (from < name.length && classes[folds[name.charCodeAt(from)]!] !== 1) from++
  if (from === name.length) return 0
  let last = name.length - 1
  while (classes[folds[name.charCodeAt(last)]!] !== 1) last--
  return (folds[name.charCodeAt(from)]! << 16) | folds[name.charCodeAt(last)]!
}
