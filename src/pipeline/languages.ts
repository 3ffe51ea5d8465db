import { arabic } from '../knowledge/languages/ar/index.ts'
import { english } from '../knowledge/languages/en/index.ts'
import type { Language } from '../model/language.ts'

/** The languages that Isnad reads; a page in any other is read as one of the first. A new one is a folder and a row here. */
export const languages: readonly [Language, ...Language[]] = [arabic, english]
