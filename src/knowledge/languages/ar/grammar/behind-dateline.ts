import { dashes } from '../../../../text/dashes.ts'
import { IS, type Word } from './words/word.ts'

/** Words that a dateline has between two of its marks, and tokens that it has in all, at most. */
const [MOST_BETWEEN, MOST] = [5, 18]

const DASHES = new Set(dashes)
const PARTS = new Set([...DASHES, ':', ')'])
const STOPS = new Set(['\n', '.', '!', '?', '\u061F'])
const isDash = (word: Word | undefined): boolean => word !== undefined && DASHES.has(word.key)

/**
 * The token behind the dateline that a text begins with, 0 where it begins with none: "Damascus - agency:", "The Horizon :-".
 * The last mark that parts it from the text counts, of those before any verb of saying. A place alone parts by a dash only,
 * since one before a colon may be the speaker.
 *
 * @param credited whether a token is of a carrier that the dateline names, or of the page's own outlet
 */
export function behindDateline(words: readonly Word[], credited: (token: number) => boolean): number {
  let [end, between, dashed, told, placed] = [0, 0, false, false, false]
  for (let i = 0; i < words.length && i < MOST; i++) {
    const word = words[i]!
    if (word.is & (IS.cue | IS.that) || STOPS.has(word.key)) break
    if (word.is & IS.relative) return 0
    if (word.is & IS.word) {
      if (++between > MOST_BETWEEN) break
      told ||= credited(i)
      placed ||= (word.is & IS.place) !== 0
    }
    if (!PARTS.has(word.key)) continue
    between = 0
    const twofold = word.key === ':' ? isDash(words[i + 1]) || isDash(words[i - 1]) : words[i - 1]?.key === ':'
    dashed ||= isDash(word)
    if (told || (placed && dashed) || (twofold && !hasRole(words, i))) end = i + 1
  }
  return end
}

const hasRole = (words: readonly Word[], end: number): boolean => words.slice(0, end).some(({ role }) => role !== undefined)
