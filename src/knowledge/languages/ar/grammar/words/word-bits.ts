import type { ArabicWords } from '../arabic-words.ts'
import type { Fold } from './phrases.ts'
import { IS } from './word.ts'

/** Classes of words by their folded spelling → the bit that says so. */
export function bitsOf({ speech, credit, analysis }: ArabicWords, f: Fold): ReadonlyMap<string, number> {
  const bits = new Map<string, number>()
  const put = (bit: number, words: readonly string[], joins: readonly string[] = []) => {
    for (const word of words) for (const join of ['', ...joins]) bits.set(join + f(word), (bits.get(join + f(word)) ?? 0) | bit)
  }
  const { joins } = speech
  const thatWords = speech.that.flatMap((word) => [word, ...speech.pronouns.map((pronoun) => f(word) + pronoun)])
  put(IS.that, speech.that, joins)
  for (const word of speech.that)
    put(
      IS.thatPronoun,
      speech.pronouns.map((pronoun) => f(word) + pronoun),
      joins,
    )
  put(
    IS.opener,
    speech.openers.map((words) => words.split(' ').at(-1)!),
    joins,
  )
  put(IS.relative, speech.relatives, joins)
  put(IS.place, speech.places)
  put(IS.stop, [...speech.stops, ...speech.relatives, ...thatWords])
  put(IS.time, speech.timeWords)
  put(IS.occasionLead, speech.occasions.leads)
  put(
    IS.occasionNoun,
    speech.occasions.nouns.flatMap((noun) => [noun, speech.article + noun]),
  )
  put(IS.nounStart, speech.nounStarts.words)
  put(IS.stoodIn, speech.stoodIn.verbs, joins)
  put(IS.quotedNameHead, speech.quotedNameHeads)
  put(IS.demonstrative, [...speech.demonstratives, ...speech.same])
  put(IS.handOn, [...credit.handOn, ...credit.putOut])
  put(IS.addressee, speech.addressees)
  put(IS.negation, speech.negations)
  put(IS.unreal, speech.unreal)
  put(IS.unrealPresent, speech.unrealPresent)
  put(IS.whole, analysis.whole)
  put(IS.authority, [speech.onAuthority.split(' ')[0]!])
  put(
    IS.lead,
    speech.cues.flatMap(({ leads }) => leads.filter((lead) => !lead.endsWith('-')).map((lead) => lead.split(' ')[0]!)),
  )
  return bits
}
