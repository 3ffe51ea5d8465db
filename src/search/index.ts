export { type ParsedQuery, parseQuery } from './query.ts'
export { snippetOf } from './snippet.ts'
export { analysed, type Term, termsOf } from './terms.ts'

/** Stored with the index; raising it asks for a new index. */
export const version = 1
