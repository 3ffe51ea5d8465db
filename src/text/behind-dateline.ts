import type { GrammarWord } from '../model/language/grammar.ts'
import type { Marks } from '../model/language/marks.ts'
import { dashes } from './dashes.ts'
import { WordFlag } from './word-flag.ts'

/** Words that a dateline has between two of its marks, and tokens that it has in all, at most. */
const [MOST_BETWEEN, MOST] = [5, 18]

const DASHES = new Set(dashes)
const PARTS = new Set([...DASHES, ':', ')'])
const isDash = (word: GrammarWord | undefined): boolean => word !== undefined && DASHES.has(word.key)

/**
 * The token behind the dateline that a text begins with, 0 where it begins with none: "Damascus - agency:", "The Horizon :-".
 * The last mark that parts it from the text counts, of those before any verb of saying. A place alone parts by a dash only,
 * since one before a colon may be the speaker.
 *
 * @param credited whether a token is of a carrier that the dateline names, or of the page's own outlet
 */
export function behindDateline(
  words: readonly GrammarWord[],
  { sentenceEnds, abbreviations }: Marks,
  credited: (token: number) => boolean,
): number {
  let [end, between, dashed, told, placed] = [0, 0, false, false, false]
  for (let i = 0; i < words.length && i < MOST; i++) {
    const { is, key } = words[i]!
    if (
      is & (WordFlag.cue | WordFlag.that) ||
      key === '\n' ||
      (key === '.' && !isAbbreviated(words[i - 1], abbreviations)) ||
      sentenceEnds.includes(key)
    )
      break
    if (is & WordFlag.relative) return 0
    if (is & WordFlag.word) {
      if (++between > MOST_BETWEEN) break
      told ||= credited(i)
      placed ||= (is & WordFlag.place) !== 0
    }
    // "ORLE, March 14 (Norwick News Agency) --": what stands in brackets is counted by itself.
    if (key === '(') between = 0
    if (!PARTS.has(key)) continue
    between = 0
    const twofold = key === ':' ? isDash(words[i + 1]) || isDash(words[i - 1]) : words[i - 1]?.key === ':'
    dashed ||= isDash(words[i])
    if (told || (placed && dashed) || (twofold && !hasOffice(words, i))) end = i + 1
  }
  return end
}

/** "Aug. 20": the stop ends no sentence. */
const isAbbreviated = (word: GrammarWord | undefined, abbreviations: readonly string[]): boolean =>
  word !== undefined && abbreviations.some((one) => one.toLowerCase() === word.key)

const hasOffice = (words: readonly GrammarWord[], end: number): boolean =>
  words.slice(0, end).some(({ is }) => (is & WordFlag.office) !== 0)
