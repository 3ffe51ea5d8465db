import { stemmer } from 'stemmer'
import type { AnalysisWords } from '../../../model/language/analysis-words.ts'
import { blank } from '../blank.ts'
import { words } from './word-list.ts'

/** What search takes off an English word, and the words that stand in almost every page. */
export const analysis: AnalysisWords = {
  ...blank.analysis,
  stem: stemmer,
  common: words(
    `the of and to in a is that for it on was with as are by be at this from have has had not but they which he she his her
     their were will would been its an or who said also than more after`,
  ),
  phraseMarks: '“”«»„‟＂"',
}
