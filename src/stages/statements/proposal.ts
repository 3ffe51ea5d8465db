import type { Source } from '../../knowledge/languages/ar/grammar/speakers/source-phrase.ts'
import type { CueRow } from '../../model/language/speech-words.ts'
import type { Found, RuleId } from '../../model/span.ts'
import type { Carrier } from '../../model/statement.ts'
import type { Range } from './range.ts'

/** What a frame proposes: where a statement begins, whose it may be; where its content ends is decided by what follows. */
export interface Proposal {
  readonly cue: Range
  readonly row: Pick<CueRow, 'row' | 'act' | 'stance'>
  readonly form: 'finite' | 'participle' | 'noun' | 'source'
  readonly gender: 'm' | 'f'
  readonly many: boolean
  readonly joined: boolean
  /** The subject stands before the verb. */
  readonly fronted?: boolean
  /** Where the clause of the cue begins, its openers included: content before it ends there. */
  readonly start: number
  readonly content: readonly Range[]
  /** The content is closed: a quotation, or the words before a trailing source. */
  readonly closed: boolean
  readonly direct: boolean
  readonly source: Source
  readonly via?: readonly Found<Carrier>[]
  /** "to" is written on to the speaker's first word. */
  readonly prefixed?: boolean
  /** Nobody is told: it only ends what is said before it. */
  readonly prayer?: boolean
  readonly rule: RuleId
}
