import { readFileSync } from 'node:fs'
import { arabic } from '../../src/knowledge/languages/ar/index.ts'
import { english } from '../../src/knowledge/languages/en/index.ts'
import { nameKey } from '../../src/text/names/name-key.ts'

/** One part of a name in two scripts, folded as speakers are counted, and how often it was seen. */
export interface NamePair {
  readonly from: string
  readonly to: string
  readonly count: number
}

/** Reads lines of a Latin form, its Arabic letters parted by spaces, and a count, with tabs between. Parts of several words are left out. */
export const namePairs = (file: string): NamePair[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .flatMap((line, i) => {
      const [latin, letters, count] = line.split('\t')
      if (!latin || !letters || !(Number(count) > 0))
        throw new Error(`${file}, line ${i + 1}: expected LATIN, letters and a count, parted by tabs`)
      const [from, to] = [nameKey(latin, english.letters).replaceAll(' ', ''), nameKey(letters.replaceAll(' ', ''), arabic.letters)]
      return from && to && !to.includes(' ') ? [{ from, to, count: Number(count) }] : []
    })

export const turned = (pairs: readonly NamePair[]): NamePair[] => pairs.map(({ from, to, count }) => ({ from: to, to: from, count }))
