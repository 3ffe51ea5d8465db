import type { Proposal, Range, Source } from '../../../../../model/language/grammar.ts'
import type { Page } from '../page.ts'
import { topicOf } from '../speakers/noun-phrase.ts'
import { occasionAt } from '../speakers/occasion.ts'
import { sourceIn } from '../speakers/source-phrase.ts'
import type { Lexicon } from '../words/speech-lexicon.ts'
import { IS, type Word } from '../words/word.ts'
import { clauseStart } from './cue-place.ts'

const FARTHEST = 25

/** Frame: "it stood in the statement that …": the document speaks. */
export function proposeStoodIn(page: Page, at: number, sentence: Range): Proposal | undefined {
  const { words, lexicon, quoteAt } = page
  const letter = lexicon.inIt.has(words[at + 1]?.key ?? '')
  if (!(words[at]!.is & IS.stoodIn) || !(letter || words[at + 1]?.key === lexicon.lead) || words[at + 2]?.noText) return undefined
  const sender = letter ? senderBefore(page, at, sentence) : undefined
  if (letter && !sender) return undefined
  // "What stood in the article".
  if (at > 0 && words[at - 1]!.is & IS.unreal) return undefined
  for (let i = at + (letter ? 2 : 3); i <= Math.min(sentence.last, at + FARTHEST); i++) {
    const { key, is } = words[i]!
    const pronoun = (is & IS.thatPronoun) !== 0
    if (!pronoun && !(is & IS.that) && key !== ':') continue
    const first = pronoun ? i : i + 1
    const quote = pronoun ? undefined : quoteAt[first]
    return {
      cue: { first: at, last: at },
      row: { row: words[at]!.key, act: 'report', stance: 'neutral' },
      form: 'finite',
      gender: 'm',
      many: false,
      joined: true,
      start: clauseStart(page, at, sentence.first),
      content: [quote ? { first: first + 1, last: quote.close - 1 } : { first, last: sentence.last }],
      closed: quote !== undefined,
      direct: quote !== undefined,
      source: sender ?? sourceIn(page, at + 2, i),
      rule: 'statements.stood-in',
    }
  }
  return undefined
}

/** Words between a letter and «جاء فيها» (in which it stood). */
const LETTER = 14

/** «رسالة من الوزير جاء فيها» (a letter from the minister in which it stood): whoever sent it, else whoever the sentence is about. */
function senderBefore(page: Page, at: number, sentence: Range): Source | undefined {
  const { words, lexicon } = page
  let letter = at - 1
  while (letter > sentence.first && at - letter < LETTER && !isText(words[letter]!, lexicon)) letter--
  if (!isText(words[letter]!, lexicon)) return undefined
  const occasion = letter > 0 && words[letter - 1]!.is & IS.occasionLead ? occasionAt(page, letter - 1, at) : undefined
  const from = letter + 1
  if (words[from]?.key === lexicon.from) {
    const { phrase } = sourceIn(page, from + 1, at)
    if (phrase) return { phrase, occasion, carriers: [] }
  }
  const topic = topicOf(page, sentence, letter)
  return { phrase: topic?.phrase ?? { first: letter, last: letter }, occasion, carriers: [] }
}

/** «بيان», and «بيانا» as an object. */
const isText = ({ is, roleBare, key }: Word, { wordOf }: Lexicon): boolean =>
  (is & IS.occasionNoun) !== 0 || roleBare === 'document' || (key.endsWith('ا') && (wordOf(key.slice(0, -1)).is & IS.occasionNoun) !== 0)
