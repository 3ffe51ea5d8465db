export type SearchField = 'all' | 'headline' | 'body' | 'quotes'

/** What a full-text index is asked, in terms as they are indexed. */
export type Expression =
  | { readonly kind: 'term' | 'prefix'; readonly term: string; readonly field: SearchField }
  /** Next to each other, in this order. */
  | { readonly kind: 'phrase'; readonly terms: readonly string[]; readonly field: SearchField }
  /** Each at most `within` words away from the next one, in any order. */
  | { readonly kind: 'near'; readonly terms: readonly string[]; readonly within: number; readonly field: SearchField }
  | { readonly kind: 'every' | 'any'; readonly of: readonly Expression[] }

/** One thing that a page is to hold, as it was asked for. */
export interface QueryPart {
  readonly kind: 'word' | 'phrase' | 'near' | 'prefix'
  /** As typed. */
  readonly words: string
  /** As indexed; of a prefix: the beginning of the term, then the term that it would be as a whole word. */
  readonly terms: readonly string[]
  readonly field?: Exclude<SearchField, 'all'>
  readonly within?: number
}

/** One of `any` must be there, or, with `not`, none of them. */
export interface QueryClause {
  readonly not: boolean
  readonly any: readonly QueryPart[]
}

/** What could not be read as it was written, and was read leniently. `words` is the part of the query that it is about. */
export interface QueryNote {
  readonly kind:
    | 'common'
    | 'unclosed'
    | 'unknownField'
    | 'shortPrefix'
    | 'innerStar'
    | 'loneOr'
    | 'brackets'
    | 'empty'
    | 'repeated'
    | 'far'
    | 'tooLong'
  readonly words: string
}

/** A query as it was understood. */
export interface ParsedQuery {
  readonly clauses: readonly QueryClause[]
  readonly speaker?: string
  readonly outlet?: string
  readonly notes: readonly QueryNote[]
}
