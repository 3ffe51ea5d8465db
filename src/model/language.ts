import type { AnalysisWords } from './language/analysis-words.ts'
import type { CalendarWords } from './language/calendar-words.ts'
import type { ChangeWords } from './language/change-words.ts'
import type { CorrectionWords } from './language/correction-words.ts'
import type { CreditWords } from './language/credit-words.ts'
import type { FurnitureWords } from './language/furniture-words.ts'
import type { Grammar } from './language/grammar.ts'
import type { Letters } from './language/letters.ts'
import type { Marks } from './language/marks.ts'
import type { ReportingWords } from './language/reporting-words.ts'

/** A language: its words as data, and how its sentences are built. Stages take it as an argument and know none by themselves. */
export interface Language {
  /** BCP 47. */
  readonly id: string
  readonly letters: Letters
  readonly marks: Marks
  readonly grammar: Grammar
  readonly reporting: ReportingWords
  readonly credit: CreditWords
  readonly calendar: CalendarWords
  readonly furniture: FurnitureWords
  readonly changes: ChangeWords
  readonly corrections: CorrectionWords
  readonly analysis: AnalysisWords
}
