export { any, every, expressionsOf, partExpression, wantedParts } from './expression.ts'
export { hitsOf } from './hits.ts'
export { pageTerms } from './page-terms.ts'
export { parseQuery, plainQuery } from './query.ts'
export { rankOf, rarity } from './rank.ts'
export { snippetOf } from './snippet.ts'
export { SHORT_STEM, stemNumbers } from './stem-numbers.ts'
export { analysed, type Term, termsOf } from './terms.ts'
export { type Topic, topicsOf } from './topics.ts'

/** Raised whenever a word is indexed by another term: pages that were read before are analysed again when they are added. */
export const version = 2
