import type { AnalysisWords } from './language/analysis-words.ts'
import type { CalendarWords } from './language/calendar-words.ts'
import type { ChangeWords } from './language/change-words.ts'
import type { CreditWords } from './language/credit-words.ts'
import type { FurnitureWords } from './language/furniture-words.ts'
import type { Letters } from './language/letters.ts'
import type { SpeechWords } from './language/speech-words.ts'
import type { WordForms } from './language/word-forms.ts'

/** A language as data. Engines take it as an argument and know none by themselves. */
export interface Language {
  /** BCP 47. */
  readonly id: string
  readonly letters: Letters
  readonly speech: SpeechWords
  readonly credit: CreditWords
  readonly calendar: CalendarWords
  readonly furniture: FurnitureWords
  readonly changes: ChangeWords
  readonly analysis: AnalysisWords
  readonly forms: WordForms
}
