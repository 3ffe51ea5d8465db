import type { Span } from '../src/model/span.ts'

export interface GoldStatement {
  readonly kind: string
  readonly cue?: Span | null
  readonly content: readonly Span[]
  readonly mention?: Span | null
  readonly speaker: { readonly name: string; readonly aliases?: readonly string[] }
  readonly carriers?: readonly string[]
  readonly occasion?: Span | null
  readonly time?: Span | null
}
export interface GoldLine {
  readonly id: string
  readonly outlet: string
  /** Code of the country, or of two ("SA/AE") for a service that is made in several. */
  readonly country?: string
  /** BCP 47; told from the text where it is absent. */
  readonly language?: string
  readonly published?: string | null
  readonly title?: string
  readonly byline?: string
  readonly text: string
  readonly statements: readonly GoldStatement[]
  readonly optional?: readonly GoldStatement[]
}
export interface PredictedStatement {
  readonly kind: string
  readonly cue: Span | null
  readonly content: readonly Span[]
  readonly mention: Span | null
  readonly speaker: string | null
  readonly carriers: readonly string[]
  readonly occasion: Span | null
  readonly time: Span | null
  /** Not written out: the scorer has no use for it. */
  readonly rule: string
}
