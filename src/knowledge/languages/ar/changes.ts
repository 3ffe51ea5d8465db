import type { ChangeWords } from '../../../model/language/change-words.ts'

export const changes: ChangeWords = {}
