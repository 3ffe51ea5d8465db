import type { Range } from '../../../../../model/language/grammar.ts'
import type { Page } from '../page.ts'
import { sourceIn } from '../speakers/source-phrase.ts'
import { IS } from '../words/word.ts'

const [LONGEST, RELATIVE] = [18, 9]

/** A subject that stands before its verb, which is at token `verb`: first in its clause, after "but" or "had", or before "who". */
export function frontSubject(page: Page, verb: number, first: number, present: boolean): Range | undefined {
  const last = verb - 1
  if (last < first) return undefined
  if (page.words[last]!.is & IS.relative) return antecedent(page, last - 1, first, present)
  const near = clauseFirst(page, verb, first)
  return subjectFirst(page, near, verb) ?? (near > first && verb - first <= LONGEST ? subjectFirst(page, first, verb) : undefined)
}

/** "As for the minister, (so) he said": the words between. */
export function topicSubject(page: Page, verb: number, first: number): Range | undefined {
  return page.words[first]!.topic && verb - first <= LONGEST ? sourceIn(page, first + 1, verb).phrase : undefined
}

/** "The minister of …, who": back to the head of the phrase. */
function antecedent({ words }: Page, last: number, first: number, present: boolean): Range | undefined {
  let from = -1
  for (let i = last; i >= Math.max(first, last - RELATIVE); i--) {
    const { is, head, roleBare } = words[i]!
    if (!(is & IS.word) || (is & (IS.stop | IS.cue) && !roleBare)) break
    if (head || roleBare || (!present && is & IS.definite && from < 0 && i < last)) from = i
  }
  return from < 0 ? undefined : { first: from, last }
}

/** The token after the nearest mark, or of the nearest word such as "but", before the verb. */
function clauseFirst({ words }: Page, verb: number, first: number): number {
  for (let i = verb - 1; i > first && verb - i <= LONGEST; i--) {
    if (words[i]!.fronts && i < verb - 1) return i
    if (words[i]!.is & IS.that) return i + 1
    if (!(words[i]!.is & IS.word) && words[i]!.key !== '"' && words[i]!.key !== '«' && words[i]!.key !== '»') return i + 1
  }
  return first
}

/** The words from the beginning of the clause to the verb begin with a phrase for somebody. */
function subjectFirst(page: Page, first: number, verb: number): Range | undefined {
  if (verb - first > LONGEST) return undefined
  const { words } = page
  let from = first
  const front = words[from]!.fronts?.find((phrase) => phrase.every((word, k) => words[from + k]?.key === word))
  if (front) from += front.length
  while (from < verb && words[from]!.is & (IS.opener | IS.that)) from++
  const head = words[from]
  if (!head || from >= verb || head.is & (IS.stop | IS.cue)) return undefined
  if (!(head.roleBare || head.head || head.is & (IS.definite | IS.place) || (front && verb - from < 6))) return undefined
  return sourceIn(page, from, verb).phrase
}
