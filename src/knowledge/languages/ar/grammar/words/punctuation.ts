import { IS, Word } from './word.ts'

const COMMAS = new Set(['،', ',', '؛', ';'])
const ENDS = new Set(['.', '؟', '?', '!', '؛', '،', ',', '\n', '-', ')'])
const LOOSE = new Set(['،', ',', '؛', ';', ':', '-', '\u2013', '.', '؟', '?', '!', '\n', '"', '\u201C', '\u201D', '«', '»', '…', "'", '/'])

/** A mark as the frames know it. */
export const markOf = (key: string): Word =>
  new Word(key, (COMMAS.has(key) ? IS.comma : 0) | (ENDS.has(key) ? IS.ends : 0) | (LOOSE.has(key) ? IS.loose : 0))
