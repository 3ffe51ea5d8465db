import type { Language } from '../model/language.ts'
import { termsOf } from './terms.ts'

export interface Topic {
  /** As it is printed most. */
  readonly word: string
  /** Texts that hold it. */
  readonly count: number
}

/** A text, and the language it is in. */
export interface TopicText {
  readonly text: string
  readonly language: Language
}

const LEAST_LETTERS = 3
const NUMBER = /\p{N}/u

/**
 * Words that mark some texts among others: held by at least two of them, and by a larger share of them than of the
 * background; by pointwise divergence, so that no list of common words is needed.
 */
export function topicsOf(texts: readonly TopicText[], background: readonly TopicText[], most = 12): Topic[] {
  const own = heldBy(texts)
  const other = heldBy(background)
  return [...own]
    .filter(([, { term, count }]) => count >= 2 && term.length >= LEAST_LETTERS && !NUMBER.test(term))
    .map(([key, { count, forms }]) => {
      const share = count / texts.length
      const elsewhere = ((other.get(key)?.count ?? 0) + 1) / (background.length + 2)
      return { word: mostOf(forms), count, weight: share * Math.log(share / elsewhere) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word, count }) => ({ word, count }))
}

interface Held {
  readonly term: string
  count: number
  readonly forms: Map<string, number>
}

/** By language and term: a term of two languages is two words. */
function heldBy(texts: readonly TopicText[]): Map<string, Held> {
  const held = new Map<string, Held>()
  for (const { text, language } of texts) {
    const seen = new Set<string>()
    for (const { term, span } of termsOf(text, language)) {
      const key = `${language.id} ${term}`
      const one = held.get(key) ?? { term, count: 0, forms: new Map() }
      held.set(key, one)
      if (!seen.has(term)) one.count++
      seen.add(term)
      const form = text.slice(span.start, span.end)
      one.forms.set(form, (one.forms.get(form) ?? 0) + 1)
    }
  }
  return held
}

const mostOf = (forms: ReadonlyMap<string, number>): string =>
  [...forms].sort(([a, n], [b, m]) => m - n || a.length - b.length || (a < b ? -1 : 1))[0]?.[0] ?? ''
