import type { CreditWords } from '../../../model/language/credit-words.ts'
import type { Language } from '../../../model/language.ts'
import { weighedChoice } from '../../../text/weighed-choice.ts'
import { analysis } from './analysis.ts'
import { calendar } from './calendar.ts'
import { changes } from './changes.ts'
import { complementWeights } from './complement-weights.ts'
import { corrections } from './corrections.ts'
import { credit } from './credit.ts'
import { extentWeights } from './extent-weights.ts'
import { furniture } from './furniture.ts'
import type { ArabicWords } from './grammar/arabic-words.ts'
import { complementClueNames } from './grammar/frames/complement-clues.ts'
import { arabicGrammar } from './grammar/index.ts'
import { reportingWords } from './grammar/reporting-words.ts'
import { extentClueNames } from './grammar/speakers/extent-clues.ts'
import { letters } from './letters.ts'
import { marks } from './marks.ts'
import { speech } from './speech.ts'
import { wordForms } from './word-forms.ts'

export const arabicWords: ArabicWords = {
  letters,
  speech,
  credit,
  calendar,
  furniture,
  changes,
  corrections,
  analysis,
  forms: wordForms,
  choices: {
    complement: weighedChoice(complementWeights, complementClueNames),
    extent: weighedChoice(extentWeights, extentClueNames),
  },
}

/** Arabic put together from its lists; another list in the place of one gives another Arabic. */
export const arabicOf = (words: ArabicWords): Language => ({
  id: 'ar',
  letters: words.letters,
  marks: { ...marks, abbreviations: words.speech.abbreviations },
  grammar: arabicGrammar(words),
  reporting: reportingWords(words.speech),
  credit: creditOf(words),
  calendar: words.calendar,
  furniture: words.furniture,
  changes: words.changes,
  corrections: words.corrections,
  analysis: words.analysis,
})

function creditOf({ credit: { heads, collective, alsoWords, ordinaryNames, prefixes }, speech }: ArabicWords): CreditWords {
  const { article, toPrefix, accordingTo, joins } = speech
  // "To the …" is written without the first letter of the article: للوكالة, "to the agency".
  const toThe = toPrefix + article.slice(1)
  const sources = accordingTo.map((phrase) => phrase.split(' ')).filter(([, second]) => second === undefined || second.endsWith('-'))
  return {
    heads,
    headPlace: 'before',
    collective,
    alsoWords,
    ordinaryNames,
    prefixes: prefixes.map((prefix) => [prefix, prefix === toThe ? article : '']),
    toldBy: toPrefix,
    describing: speech.adjective,
    commonName: article ? `^(?:${article}.*|.{1,4})$` : '^.{1,4}$',
    introducers: sources.flatMap(([first]) => ['', ...joins].map((join) => join + first!)),
  }
}

export const arabic: Language = arabicOf(arabicWords)
