import type { Field, Found, RuleId, Span } from './span.ts'
import type { Carrier, Statement } from './statement.ts'

export interface Sentence {
  readonly span: Span
}

/** A time expression. `timex` is what the words say by themselves (`XXXX-WXX-4`: a Thursday); `value` is there only where it could be resolved. */
export interface TimeMention {
  readonly span: Span
  readonly words: string
  readonly timex: string
  readonly value?: string
  readonly rule: RuleId
}

/** A carrier that the page credits as a whole (byline, dateline, end credit), or at a place in its text. */
export interface CarrierMention {
  readonly carrier: Carrier
  readonly at: 'byline' | 'dateline' | 'end' | 'text'
  readonly span: Span
  readonly field?: Field
  readonly rule: RuleId
}

/** All that is read in one page, one layer a kind of record. */
export interface Layers {
  readonly sentences: readonly Sentence[]
  readonly times: readonly TimeMention[]
  readonly carriers: readonly CarrierMention[]
  readonly statements: readonly Statement[]
}

export type { Found }
