import type { Language } from '../../../model/language.ts'
import { blank } from '../blank.ts'
import { analysis } from './analysis.ts'
import { calendar } from './calendar.ts'
import { changes } from './changes.ts'
import { corrections } from './corrections.ts'
import { credit } from './credit.ts'
import { functionWords } from './function-words.ts'
import { givenNames } from './given-names.ts'
import type { EnglishWords } from './grammar/english-words.ts'
import { englishGrammar } from './grammar/index.ts'
import { letters } from './letters.ts'
import { marks } from './marks.ts'
import { reportingWords } from './reporting-words.ts'
import { speechVerbs } from './speech-verbs.ts'
import { speechWords } from './speech-words.ts'

export const englishWords: EnglishWords = {
  letters,
  function: functionWords,
  speech: speechWords,
  names: givenNames,
  verbs: speechVerbs,
  calendar,
  credit,
  furniture: blank.furniture,
  changes,
  analysis,
}

/** A letter with a stop ends no sentence: "U.S. troops", "John F. Kennedy". */
const INITIALS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** English put together from its lists; another list in the place of one gives another English. */
export const englishOf = (words: EnglishWords): Language => ({
  id: 'en',
  letters: words.letters,
  marks: { ...marks, abbreviations: [...words.speech.abbreviations, ...INITIALS] },
  grammar: englishGrammar(words),
  reporting: reportingWords(words),
  credit: words.credit,
  calendar: words.calendar,
  furniture: words.furniture,
  changes: words.changes,
  corrections,
  analysis: words.analysis,
})

export const english: Language = englishOf(englishWords)
