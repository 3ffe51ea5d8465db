import type { StatementCorrection } from './desk.ts'
import type { Found, RuleId, Span } from './span.ts'

export type SpeechAct =
  | 'say'
  | 'add'
  | 'announce'
  | 'explain'
  | 'stress'
  | 'deny'
  | 'demand'
  | 'warn'
  | 'accuse'
  | 'promise'
  | 'threaten'
  | 'propose'
  | 'expect'
  | 'judge'
  | 'believe'
  | 'praise'
  | 'condemn'
  | 'ask'
  | 'answer'
  | 'show'
  | 'report'
  | 'cite'

/**
 * No more than the verb of saying says: `emphatic` is the speaker's own insistence (stressed), `factive` takes for granted what is said
 * (revealed, admitted), `distancing` keeps away from it (claimed).
 */
export type Stance = 'neutral' | 'emphatic' | 'factive' | 'distancing'

export interface Cue {
  readonly span: Span
  readonly act: SpeechAct
  readonly stance: Stance
  /** The row of the language that knows this cue, by its dictionary form. */
  readonly row: string
}

export interface Speaker {
  readonly kind: 'person' | 'organization' | 'media' | 'unnamed'
  /** The fullest name the article gives; the role phrase where no name is given. */
  readonly name: string
  readonly role?: string
  readonly aliases: readonly string[]
  /** Of the gazetteer. */
  readonly entity?: string
}

export interface Carrier {
  /** `outlet`: a paper, channel or site, and the page does not say which of them. `spokesperson`: whoever tells what another said ("the minister said that the king ordered"); between him and the page a hand may be missing. */
  readonly kind: 'spokesperson' | 'agency' | 'newspaper' | 'broadcaster' | 'site' | 'outlet' | 'account' | 'unnamed'
  readonly name: string
  /** Of the gazetteer; absent for a carrier it does not know, and for collective credits such as "agencies". */
  readonly entity?: string
}

/** When something was said: the words, what they say by themselves, and the day where the page lets it be resolved. */
export interface SaidTime {
  readonly words: string
  readonly timex: string
  readonly value?: string
}

export interface Statement {
  /** A digest of the article, the content and the cue. */
  readonly id: string
  readonly form: 'direct' | 'indirect' | 'mixed'
  /** Two spans where the cue breaks the quotation. Quotation marks around the whole are outside. */
  readonly content: readonly Span[]
  readonly cue?: Cue
  /** The speaker's phrase at this statement; absent where the verb's subject is dropped. */
  readonly mention?: Span
  readonly speaker?: Found<Speaker>
  readonly saidAt?: Found<SaidTime>
  readonly saidIn?: Found<string>
  /** Credited carriers, nearest the speaker first; of a statement inside another, those of the other at the end. */
  readonly via: readonly Found<Carrier>[]
  /** The statement whose content this one lies in. */
  readonly inside?: string
  /** What people corrected here, in a collection: the values above are theirs, and the machine's stands beside each. */
  readonly corrected?: readonly StatementCorrection[]
  readonly rule: RuleId
}
