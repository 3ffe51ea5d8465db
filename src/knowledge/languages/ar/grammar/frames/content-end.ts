import type { Range } from '../../../../../model/language/grammar.ts'
import type { Page } from '../page.ts'
import { FORM, IS } from '../words/word.ts'

/** The last token of what is said, within the tokens that it may have; `nominal`: it is a noun and no clause. */
export function contentEnd(page: Page, { first, last }: Range, nominal: boolean): number {
  const end = beforeTail(page, first, last)
  return nominal ? beforeClause(page, first, end) : end
}

/** What is said ends where the saying itself is spoken of: "without giving details", "without saying that". */
function beforeTail({ words }: Page, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) {
    const phrase = words[i]!.tails?.find((one) => one.every((word, k) => words[i + k]?.key === word))
    if (!phrase) continue
    const behind = words[i + phrase.length]
    if (!(words[i + phrase.length - 1]!.is & IS.that) || behind?.cue) return i - 1
  }
  return last
}

/** "Announced the end of the training, and the players went home": a noun that is said is joined to no clause. */
function beforeClause(page: Page, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) if (page.words[i]!.is & IS.comma && opensClause(page, i + 1)) return i - 1
  return last
}

/** A finite verb with "and" written on, or a word that opens a clause. */
function opensClause({ words, lexicon }: Page, i: number): boolean {
  const { key, openedBy } = words[i]!
  if (openedBy !== undefined || !lexicon.joins.includes(key[0]!)) return false
  const { form, is } = lexicon.wordOf(key.slice(1))
  return (form & (FORM.verb | FORM.noun | FORM.name | FORM.adjective)) === FORM.verb && !(is & IS.stop)
}
