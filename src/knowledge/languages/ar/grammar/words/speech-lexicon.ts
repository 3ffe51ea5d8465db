import { fold } from '../../../../../text/fold.ts'
import { WordTable } from '../../../../../text/words/tokens.ts'
import type { ArabicWords } from '../arabic-words.ts'
import type { Choices } from '../choices.ts'
import type { Phrase } from './lexicon-entry.ts'
import { IS, type Word } from './word.ts'
import { wordReader } from './word-reader.ts'

/** The words of speech of a language: each distinct word is looked at once, when it is first met. */
export interface Lexicon {
  /** Choices that were learnt. */
  readonly choices: Choices
  /** Flagged by what may begin with the word: `BEGINS`. */
  readonly words: WordTable<Word>
  readonly onAuthority: Phrase
  /** "With", before the carrier that somebody spoke with. */
  readonly spokenWith: ReadonlySet<string>
  readonly putOut: ReadonlySet<string>
  /** "On" and "through", and what something is said on: a platform. */
  readonly media: { readonly leads: ReadonlySet<string>; readonly names: ReadonlySet<string> }
  /** "The beginning of", "the end of", before the noun of an occasion. */
  readonly partsOfOccasion: ReadonlySet<string>
  /** "In", after "it stood". */
  readonly lead: string
  readonly article: string
  readonly joins: readonly string[]
  /** Formula → who is meant by it where it stands alone. */
  readonly blessed: ReadonlyMap<string, string>
  /** "So", written on to a word. */
  readonly so: string
  readonly sonOf: ReadonlySet<string>
  readonly titleNames: ReadonlySet<string>
  /** "Each of", before several who are named. */
  readonly each: Phrase
  readonly to: string
  /** "Issued", "published", at the end of a phrase for a document. */
  readonly issued: ReadonlySet<string>
  /** Labels of questions in an interview. */
  readonly questions: ReadonlySet<string>
  /** "Thus", "with these words", behind a quotation. */
  readonly thus: readonly Phrase[]
  /** "In it", behind "it stood". */
  readonly inIt: ReadonlySet<string>
  readonly from: string
  /** Nouns such as "radio" that are a part of a carrier's name. */
  readonly headsInName: ReadonlySet<string>
  readonly wordOf: (key: string) => Word
  /** The letter that begins "I" of a present, as printed, and as it is folded. */
  readonly firstPerson: readonly [printed: string, folded: string]
  /** Folded words that are also names, with the two spellings. */
  readonly homographs: ReadonlyMap<string, { readonly word: string; readonly name: string }>
  /** The shape of a word with the article that describes the word before it. */
  readonly adjective: RegExp
  readonly feminine: RegExp
  readonly feminineVerb: RegExp
  readonly objectCase: RegExp
  readonly subjectCase: RegExp
  /** The ending of a noun of several persons. */
  readonly plural: RegExp
  /** The vowel sign of adverbs, at the end of a word or before its last letter. */
  readonly adverbSign: string
  /** The shape of an adverb where the sign is not written. */
  readonly adverb: RegExp
}

/** What a word may begin, or be: a frame, a word that is also a name. */
export const BEGINS = { frame: 1, homograph: 2 } as const
const FRAMES = IS.passOn | IS.stoodIn | IS.according | IS.cue | IS.unlisted

const beginsOf = ({ is, key }: Word, homographs: ReadonlyMap<string, unknown>): number =>
  (is & FRAMES ? BEGINS.frame : 0) | (homographs.has(key) ? BEGINS.homograph : 0)

/** What the frames ask of words, from the lists. */
export function speechLexicon(language: ArabicWords): Lexicon {
  const { speech, credit, letters } = language
  const f = (word: string) => fold(word, letters)
  const wordOf = wordReader(language, f)
  const homographs = new Map(speech.homographs.map((pair) => [f(pair.word), pair]))
  return {
    choices: language.choices,
    words: new WordTable(wordOf, (word) => beginsOf(word, homographs)),
    onAuthority: f(speech.onAuthority).split(' '),
    spokenWith: new Set(credit.spokenWith.map(f)),
    putOut: new Set(credit.putOut.map(f)),
    media: { leads: new Set(speech.occasions.media.leads.map(f)), names: new Set(speech.occasions.media.names.map(f)) },
    partsOfOccasion: new Set(speech.occasions.parts.map(f)),
    lead: f(speech.stoodIn.lead),
    article: f(speech.article),
    joins: speech.joins,
    blessed: new Map(speech.blessings.flatMap(({ words, of }) => (of ? [[f(words), of] as const] : []))),
    so: f(speech.so),
    sonOf: new Set(speech.sonOf.map(f)),
    titleNames: new Set(speech.titleNames.map(f)),
    each: f(speech.each).split(' '),
    to: f(speech.toPrefix),
    issued: new Set(speech.issued.map(f)),
    questions: new Set(speech.questions.map(f)),
    thus: speech.thus.map((phrase) => f(phrase).split(' ')),
    inIt: new Set(speech.pronouns.slice(0, 2).map((pronoun) => f(speech.stoodIn.lead) + pronoun)),
    from: f(speech.stoodIn.from),
    headsInName: new Set(credit.heads.filter(({ kind, inName }) => inName ?? kind === 'agency').map(({ word }) => f(word))),
    wordOf: (key) => wordOf(key, true),
    firstPerson: [speech.firstPerson, f(speech.firstPerson)],
    homographs,
    adjective: new RegExp(speech.adjective, 'u'),
    feminineVerb: new RegExp(speech.feminineVerb, 'u'),
    feminine: new RegExp(speech.feminine, 'u'),
    objectCase: new RegExp(speech.objectCase, 'u'),
    subjectCase: new RegExp(speech.subjectCase, 'u'),
    plural: new RegExp(speech.plural, 'u'),
    adverbSign: speech.adverbSign,
    adverb: new RegExp(speech.adverb, 'u'),
  }
}
