/** A half-open range [start, end) of UTF-16 code units in a text as printed. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Names the rule that made a value, as `folder.what-it-matched`: `statements.cue-speaker-clause`. */
export type RuleId = string

/** The printed part of an article that a span points into; `text` (the body) where nothing else is said. */
export type Field = 'text' | 'headline' | 'byline'

/**
 * A value with its evidence. Absent means not found: nothing is filled in silently.
 * `stated`: the page says so at `span`. `implied`: concluded by `rule`; `span` then points at what it was concluded from.
 * `quote` holds the evidence where it is not printed text: a meta element, JSON-LD, the address.
 */
export interface Found<T> {
  readonly value: T
  readonly known: 'stated' | 'implied'
  readonly span?: Span
  readonly field?: Field
  readonly quote?: string
  readonly rule: RuleId
}
