import type { Language } from '../model/language.ts'
import type { Span } from '../model/span.ts'

export const version = 1

/** A word as it is indexed, and where it is printed. */
export interface Term {
  readonly term: string
  readonly span: Span
}

/** The one analysis for index and query: spelling levelled, clitics and light endings off. No stop words are dropped, so that phrases keep their places. */
export function termsOf(_text: string, _language: Language): Term[] {
  return []
}

/** `terms.join(' ')`: what a full-text index is given; terms hold letters and digits only. */
export const analysed = (text: string, language: Language): string =>
  termsOf(text, language)
    .map(({ term }) => term)
    .join(' ')

/** Every part must be found; the terms of a phrase stand next to each other. */
export interface ParsedQuery {
  readonly parts: readonly { readonly kind: 'word' | 'phrase'; readonly terms: readonly string[] }[]
}

export function parseQuery(_words: string, _language: Language): ParsedQuery {
  return { parts: [] }
}

/** The best stretch of the text for a query, at most about `length` code units, cut between words, with the hits in it. */
export function snippetOf(
  text: string,
  _query: ParsedQuery,
  _language: Language,
  length = 240,
): { readonly span: Span; readonly hits: readonly Span[] } {
  return { span: { start: 0, end: Math.min(length, text.length) }, hits: [] }
}
