import type { AnalysisWords } from '../../../../model/language/analysis-words.ts'
import type { CalendarWords } from '../../../../model/language/calendar-words.ts'
import type { ChangeWords } from '../../../../model/language/change-words.ts'
import type { CorrectionWords } from '../../../../model/language/correction-words.ts'
import type { CreditWords } from '../../../../model/language/credit-words.ts'
import type { FurnitureWords } from '../../../../model/language/furniture-words.ts'
import type { Letters } from '../../../../model/language/letters.ts'
import type { Choices } from './choices.ts'
import type { CountedForms } from './counted-forms.ts'
import type { SpeechWords } from './speech-words.ts'

/** How Arabic credits carriers. All words are as printed; they are folded where they are read. */
export interface CreditRows extends Pick<CreditWords, 'heads' | 'collective' | 'alsoWords' | 'ordinaryNames'> {
  /** Words that behind a head noun are no name: "the site of the ministry", "social media sites". */
  readonly noNames: readonly string[]
  /** Letters written on to the front of a carrier's name: to, in, and. */
  readonly prefixes: readonly string[]
  /** Words before "the agency", "the channel" where these mean a carrier named before: "in an interview with the channel". */
  readonly spokenWith: readonly string[]
  /** Verbs with which a carrier hands on what others made public: «نقلته» (it carried it). */
  readonly handOn: readonly string[]
  /** Verbs with which a carrier makes public what was said to it: «نشرته» (it published it). */
  readonly putOut: readonly string[]
}

/** All words of Arabic by their lists, from which the language is put together. */
export interface ArabicWords {
  readonly letters: Letters
  readonly speech: SpeechWords
  readonly credit: CreditRows
  readonly calendar: CalendarWords
  readonly furniture: FurnitureWords
  readonly changes: ChangeWords
  readonly corrections: CorrectionWords
  readonly analysis: AnalysisWords
  readonly forms: CountedForms
  readonly choices: Choices
}
