import type { CreditWords } from '../../../model/language/credit-words.ts'

export const credit: CreditWords = {}
