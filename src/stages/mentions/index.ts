import type { Mention } from '../../model/layers.ts'
import type { Stage } from '../../model/stage.ts'
import { speakerPhrase } from '../../text/speaker-phrase.ts'
import { type SpeechLexicon, speechLexicon } from '../../text/speech-lexicon.ts'
import { type Token, tokensOf } from '../../text/tokens.ts'

/** Words that the phrase for one person may have, its office among them. */
const LONGEST = 16

/** Persons named with their office or title anywhere in the body: who "the minister" is later, and the fuller form of a name. */
export const mentions: Stage<'sentences', 'mentions'> = {
  name: 'mentions',
  version: 1,
  needs: ['sentences'],
  run: ({ text }, _, { language, gazetteer }) => {
    const lexicon = speechLexicon(language.speech, language.letters)
    const tokens = tokensOf(text, language.letters)
    const found: Mention[] = []
    for (let i = 0; i < tokens.length; i++) {
      const { key } = tokens[i]!
      if (!lexicon.roles.has(key) && !lexicon.titles.has(key) && !lexicon.givenNames.has(key)) continue
      const end = phraseEnd(tokens, i, lexicon)
      if (end - i < 2) continue
      const phrase = speakerPhrase(text, tokens, i, end, lexicon, gazetteer, language.letters)
      if (phrase.speaker.kind !== 'person' || !phrase.named) continue
      found.push({
        span: phrase.span,
        speaker: phrase.speaker,
        ...(phrase.gender && { gender: phrase.gender }),
        number: phrase.number,
        rule: 'mentions.office-and-name',
      })
      i = end - 1
    }
    return { mentions: found }
  },
}

/** A phrase ends at a mark, at a verb of saying, and where an adverbial begins. */
function phraseEnd(tokens: readonly Token[], from: number, lexicon: SpeechLexicon): number {
  let to = from + 1
  while (to < tokens.length && to - from < LONGEST) {
    const { key, gap } = tokens[to]!
    if (/[^\s“”«»"().]/u.test(gap) || /[\n]|\.\s/u.test(gap)) break
    if (lexicon.cues.has(key) || lexicon.that.has(key) || lexicon.adjuncts.has(key)) break
    to++
  }
  return to
}
