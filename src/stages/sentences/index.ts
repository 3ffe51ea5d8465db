import type { Language } from '../../model/language.ts'
import type { Sentence } from '../../model/layers.ts'
import type { Stage } from '../../model/stage.ts'
import type { Tokens } from '../../model/tokens.ts'
import { fold } from '../../text/fold.ts'
import { tokensOf, WordTable } from '../../text/words/tokens.ts'

/** Sentences: they end at a full stop, question or exclamation mark or line feed; not after an initial, nor inside a number or dotted credit. */
export const sentences: Stage<never, 'sentences'> = {
  name: 'sentences',
  version: 3,
  needs: [],
  run: (article, _layers, { language }) => {
    const tokens = tokensOf(article.text, language.letters)
    return { sentences: cut(tokens, kindsOf(language).rowsOf(tokens)) }
  },
}

const [OTHER, FEED, STOP, END, CLOSER, INITIAL, WORD, NUMBER] = [0, 1, 2, 3, 4, 5, 6, 7]
const tables = new WeakMap<Language, WordTable<number>>()

function kindsOf(language: Language): WordTable<number> {
  const known = tables.get(language)
  if (known) return known
  const { abbreviations, sentenceEnds, closers } = language.marks
  const initials = new Set(abbreviations.map((word) => fold(word, language.letters)))
  const [ends, closing] = [new Set(sentenceEnds), new Set(closers)]
  const table = new WordTable((key, word) => {
    if (word) return initials.has(key) ? INITIAL : /\d$/u.test(key) ? NUMBER : WORD
    return key === '\n' ? FEED : key === '.' ? STOP : ends.has(key) ? END : closing.has(key) ? CLOSER : OTHER
  })
  tables.set(language, table)
  return table
}

function cut(tokens: Tokens, kinds: readonly number[]): Sentence[] {
  const found: Sentence[] = []
  let first = 0
  const close = (end: number, next: number) => {
    if (end >= first) found.push({ span: { start: tokens.start[first]!, end: tokens.end[end]! } })
    first = next
  }
  for (let i = 0; i < tokens.length; i++) {
    const kind = kinds[i]!
    if (kind === FEED) close(i - 1, i + 1)
    else if ((kind === END && !isInNumber(tokens, kinds, i)) || (kind === STOP && endsHere(tokens, kinds, i))) {
      let end = i
      while (end + 1 < tokens.length && goesOn(tokens, kinds, end)) end++
      close(end, end + 1)
      i = end
    }
  }
  close(tokens.length - 1, tokens.length)
  return found
}

const SHORT = 3
const isShort = ({ start, end }: Tokens, i: number): boolean => end[i]! - start[i]! <= SHORT

const NO_WIDTH = 0x200b
/** Nothing between, or only marks of direction. */
function touches({ text, start, end }: Tokens, i: number): boolean {
  for (let at = end[i]!; at < start[i + 1]!; at++) if (text.charCodeAt(at) < NO_WIDTH) return false
  return true
}

/** More marks of the same end: "?!", a closing quotation mark that touches. */
const goesOn = (tokens: Tokens, kinds: readonly number[], end: number): boolean => {
  const next = kinds[end + 1]!
  return next === STOP || next === END || (next === CLOSER && touches(tokens, end))
}

/** "12?5": a mark in a number, whatever it should have been. */
const isInNumber = (tokens: Tokens, kinds: readonly number[], i: number): boolean =>
  kinds[i - 1] === NUMBER && kinds[i + 1] === NUMBER && touches(tokens, i) && touches(tokens, i - 1)

function endsHere(tokens: Tokens, kinds: readonly number[], i: number): boolean {
  const [before, next] = [kinds[i - 1], kinds[i + 1]]
  if (before === undefined || before < INITIAL || next === undefined) return true
  if (before === INITIAL && next !== FEED) return false
  if (!touches(tokens, i) || !touches(tokens, i - 1)) return true
  // "3.5", and letters of a name spelt out: "B.B.C".
  return !((before === NUMBER && next === NUMBER) || (isShort(tokens, i - 1) && isShort(tokens, i + 1)))
}
