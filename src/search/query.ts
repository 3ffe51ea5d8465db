import type { Language } from '../model/language.ts'
import { termsOf } from './terms.ts'

/** Every part must be found; the terms of a phrase stand next to each other. */
export interface ParsedQuery {
  readonly parts: readonly { readonly kind: 'word' | 'phrase'; readonly terms: readonly string[] }[]
}

const MOST_PARTS = 32

/** Words, and phrases between quotation marks of any shape; a mark that is never closed closes at the end. */
export function parseQuery(words: string, language: Language): ParsedQuery {
  const marks = new RegExp(`[${language.analysis.phraseMarks}]`, 'u')
  const parts = words.split(marks).flatMap((piece, i): ParsedQuery['parts'][number][] => {
    const terms = termsOf(piece, language).map(({ term }) => term)
    if (terms.length === 0) return []
    // Marks part the query: every second piece lies between an opening and a closing one.
    return i % 2 === 1 && terms.length > 1 ? [{ kind: 'phrase', terms }] : terms.map((term) => ({ kind: 'word' as const, terms: [term] }))
  })
  return { parts: parts.slice(0, MOST_PARTS) }
}
