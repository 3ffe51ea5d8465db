import type { AnalysisWords } from '../../../../model/language/analysis-words.ts'
import type { CalendarWords } from '../../../../model/language/calendar-words.ts'
import type { ChangeWords } from '../../../../model/language/change-words.ts'
import type { CreditWords } from '../../../../model/language/credit-words.ts'
import type { FurnitureWords } from '../../../../model/language/furniture-words.ts'
import type { Letters } from '../../../../model/language/letters.ts'
import type { functionWords } from '../function-words.ts'
import type { givenNames } from '../given-names.ts'
import type { VerbRow } from '../speech-verbs.ts'
import type { speechWords } from '../speech-words.ts'

type Lists<T> = { readonly [K in keyof T]: readonly string[] }

/** All lists that English is put together from. */
export interface EnglishWords {
  readonly letters: Letters
  readonly function: Lists<typeof functionWords>
  readonly speech: Lists<typeof speechWords>
  readonly names: Lists<typeof givenNames>
  readonly verbs: readonly VerbRow[]
  readonly calendar: CalendarWords
  readonly credit: CreditWords
  readonly furniture: FurnitureWords
  readonly changes: ChangeWords
  readonly analysis: AnalysisWords
}
