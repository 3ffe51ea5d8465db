import type { FurnitureWords } from '../../../model/language/furniture-words.ts'

export const furniture: FurnitureWords = {}
