import type { CorrectionWords } from '../../../model/language/correction-words.ts'

/** What outlets in English write where they changed a page that was out. */
export const corrections: CorrectionWords = {
  corrections: ['correction', 'corrections', 'corrected', 'correction and clarification', 'erratum', 'correction appended'],
  updates: ['update', 'updated', 'updates'],
  notes: ["editor's note", 'editors note', 'note', 'clarification', 'note to readers', 'editorial note'],
  faults: [
    'error',
    'incorrectly',
    'mistakenly',
    'misstated',
    'misspelled',
    'misidentified',
    'wrongly',
    'earlier version',
    'previous version',
    'original version',
    'has been corrected',
  ],
  texts: ['this article', 'this story', 'this report', 'this page', 'this post'],
  looseTexts: ['the article', 'the story', 'the report'],
  ends: ['to correct', 'to reflect', 'to clarify', 'to remove'],
  correctionSentences: [
    'an earlier version of * said',
    'an earlier version of * stated',
    'an earlier version of * misstated',
    'a previous version of * said',
    'a previous version of * stated',
    '* has been corrected',
    '* was corrected',
    '* has been amended',
    '* was amended',
  ],
  updateSentences: ['* has been updated', '* was updated'],
}
