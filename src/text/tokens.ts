import type { Letters } from '../model/language/letters.ts'
import type { Span } from '../model/span.ts'
import { fold } from './fold.ts'

/** A word or a single mark of a text, with its folded spelling; white space is between tokens. */
export interface Token extends Span {
  readonly word: boolean
  readonly key: string
}

const TOKEN = /[\p{L}\p{N}\p{M}\u0640]+|\n|[^\s\p{L}\p{N}\p{M}\u0640]/gu
const WORD_START = /[\p{L}\p{N}\p{M}\u0640]/u
let last: { text: string; letters: Letters; tokens: readonly Token[] } | undefined

/** Words, single marks and line feeds, in order. The last text read is kept, since several stages read one page in turn. */
export function tokensOf(text: string, letters: Letters): readonly Token[] {
  if (last && last.text === text && last.letters === letters) return last.tokens
  const tokens = [...text.matchAll(TOKEN)].map((match): Token => {
    const word = WORD_START.test(match[0])
    return { start: match.index, end: match.index + match[0].length, word, key: word ? fold(match[0], letters) : match[0] }
  })
  last = { text, letters, tokens }
  return tokens
}
