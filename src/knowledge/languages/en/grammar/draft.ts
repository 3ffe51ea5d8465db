import type { Range } from '../../../../model/language/grammar.ts'
import type { Found } from '../../../../model/span.ts'
import type { Carrier, SpeechAct, Stance } from '../../../../model/statement.ts'

/** A statement as a frame finds it in a sentence. */
export interface Draft {
  /** The words that report: "said", "called for". */
  readonly cue: Range
  readonly row: { readonly row: string; readonly act: SpeechAct; readonly stance: Stance }
  readonly form: 'finite' | 'participle' | 'noun' | 'source'
  /** The phrase for whoever speaks; absent where the verb goes on with the subject of another. */
  subject: Range | undefined
  content: readonly Range[]
  /** All that stands with the cue, subject and particles among it: in it are time and occasion. */
  readonly around: Range
  readonly occasion: Range | undefined
  /** Phrases for those who carried it, nearest the speaker first. */
  via: readonly Range[]
  carriers?: readonly Found<Carrier>[]
  readonly rule: string
}
