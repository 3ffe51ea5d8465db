import type { ChangeTables } from './change-tables.ts'
import { type Phrases, phraseAt } from './phrases.ts'

/** A word, then what is left of it without each proclitic that it may carry; no fewer letters stay than the language says. */
export function formsOf(word: string, { proclitics, assimilated, leastStem }: ChangeTables): string[] {
  const forms = [word]
  for (const [written, full] of assimilated) if (word.startsWith(written)) forms.push(full + word.slice(written.length))
  for (const proclitic of proclitics)
    if (word.length >= proclitic.length + leastStem && word.startsWith(proclitic)) forms.push(word.slice(proclitic.length))
  return forms
}

/** Whether two words are one but for a single letter joined to the front: and, so, by, for, like. */
export function sameStem(a: string, b: string, { proclitics, leastStem }: ChangeTables): boolean {
  const bare = (word: string) => [
    word,
    ...proclitics.filter((one) => one.length === 1 && word.startsWith(one)).map((one) => word.slice(one.length)),
  ]
  if (a === b) return true
  const [left, right] = [bare(a), bare(b)]
  return left.some((word) => word.length >= leastStem && right.includes(word)) && Math.min(a.length, b.length) >= leastStem
}

/** Which words stand in a phrase of the lexicon; the first word of a phrase may carry a proclitic, or lack the one of the row. */
export function coverOf(words: readonly string[], phrases: Phrases, tables: ChangeTables): boolean[] {
  const inside = new Array<boolean>(words.length).fill(false)
  for (let i = 0; i < words.length; i++) {
    let length = 0
    for (const form of formsOf(words[i]!, tables)) {
      length = Math.max(length, phraseAt([form, ...words.slice(i + 1, i + 8)], 0, phrases))
    }
    if (length) inside.fill(true, i, i + length)
  }
  return inside
}

export const has = (words: readonly string[], phrases: Phrases, tables: ChangeTables): boolean =>
  coverOf(words, phrases, tables).includes(true)

/** Words of weight: without particles. */
export const weighty = (words: readonly string[], { particles }: ChangeTables): string[] => words.filter((word) => !particles.has(word))

/** Share of the words of weight that stand in the lexicon; 0 where there are none. */
export function shareOf(words: readonly string[], phrases: Phrases, tables: ChangeTables): number {
  const cover = coverOf(words, phrases, tables)
  let all = 0
  let inside = 0
  words.forEach((word, i) => {
    if (tables.particles.has(word) && !cover[i]) return
    all++
    if (cover[i]) inside++
  })
  return all ? inside / all : 0
}
