import type { Phrase } from './lexicon-entry.ts'

export type Fold = (word: string) => string

/** Folded and cut into words, the longest first. */
export const phrases = (list: readonly string[], f: Fold): Phrase[] =>
  list.map((words) => f(words).split(' ')).sort((a, b) => b.length - a.length)

/** Phrases by their first word, a conjunction written on to it or not. */
export function byFirst(list: readonly Phrase[], joins: readonly string[]): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>()
  for (const phrase of list)
    for (const join of ['', ...joins]) found.set(join + phrase[0]!, [...(found.get(join + phrase[0]!) ?? []), phrase])
  return found
}
