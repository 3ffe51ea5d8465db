import type { PageWords } from '../../model/page-words.ts'
import { bylines } from './bylines.ts'
import { contact } from './contact.ts'
import { cut } from './cut.ts'
import { furniture } from './furniture.ts'
import { aroundCode, lines, titles } from './kinds.ts'

/** What pages say of themselves that are no articles, or the beginning of one. */
export const pageWords: PageWords = { titles, lines, aroundCode, cut, contact, furniture, bylines }
