import type { Letters } from '../../src/model/language/letters.ts'
import { fold } from '../../src/text/fold.ts'
import { linesOf } from '../corpus-lines.ts'

/** Much text as numbers of its words and marks, in order; a line begins with number 0. */
export interface CountedText {
  /** Number → folded word or mark; number 0 is the beginning of a line. */
  readonly words: readonly string[]
  readonly numbers: ReadonlyMap<string, number>
  readonly text: Uint32Array
  /** Number → how often it occurs. */
  readonly counts: Float64Array
}

/** Letters of a line that is counted once however many articles print it. */
const COPIED = 60
const PART = /[\p{L}\p{N}\p{M}_]+|[^\s\p{L}\p{N}\p{M}_]/gu

/** Reads the texts of files of JSON Lines ("text"); lines that recur are copies and are counted once. */
export function countedText(files: readonly string[], letters: Letters): CountedText {
  const words = ['']
  const numbers = new Map<string, number>()
  const seen = new Set<string>()
  let text = new Uint32Array(1 << 20)
  let length = 0
  const push = (number: number) => {
    if (length === text.length) {
      const longer = new Uint32Array(2 * length)
      longer.set(text)
      text = longer
    }
    text[length++] = number
  }
  const numberOf = (word: string): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, words.length)
    return words.push(word) - 1
  }
  for (const file of files)
    for (const { text: body } of linesOf<{ readonly text: string }>(file))
      for (const line of body.split('\n')) {
        if (line.length > COPIED && seen.has(line)) continue
        if (line.length > COPIED) seen.add(line)
        push(0)
        for (const [part] of fold(line, letters).matchAll(PART)) push(numberOf(part))
      }
  const counts = new Float64Array(words.length)
  for (let i = 0; i < length; i++) counts[text[i]!]!++
  return { words, numbers, text: text.slice(0, length), counts }
}
