import { blank } from '../../../src/knowledge/languages/blank.ts'
import type { Language } from '../../../src/model/language.ts'
import { grammar } from './grammar.ts'
import { analysis, calendar, changes, credit, letters, marks, reporting } from './words.ts'

/** A made-up language: what a folder must hold for Isnad to read its pages. */
export const vel: Language = {
  id: 'vel',
  letters,
  marks,
  grammar,
  reporting,
  credit,
  calendar,
  furniture: { ...blank.furniture, rows: [{ words: 'Leda anke', kind: 'related', at: 'line', list: true }] },
  changes,
  corrections: blank.corrections,
  analysis,
}
