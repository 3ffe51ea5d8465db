import type { SpeechAct, Stance } from '../statement.ts'

/** A verb of saying. Its other forms follow from its two stems by the language's `inflect`. */
export interface CueRow {
  /** Dictionary form: third person past. */
  readonly past: string
  /** Stem of the present, without its prefix. */
  readonly present: string
  readonly act: SpeechAct
  readonly stance?: Stance
  /** Active participle, indefinite: "pointing out". */
  readonly participle?: string
  /** Prepositions that may open the content: "called for". A one-letter preposition is joined to the word that follows. */
  readonly takes?: readonly string[]
  /** The content may be a bare noun phrase: "stressed the need". `any`: whichever noun; `told`: only nouns of `contentNouns`. */
  readonly noun?: 'any' | 'told'
  /** Without "that", a colon or marks it is no cue of speech: "saw", "found". */
  readonly clauseOnly?: true
}

/** Words of reported speech, in one of their usual spellings (they are compared folded). */
export interface SpeechWords {
  readonly cues: readonly CueRow[]
  /** All forms of a cue: each with what it agrees with. */
  inflect(row: CueRow): readonly CueForm[]
  /** Letters that may be joined in front of a cue: and, then. */
  readonly conjunctions: readonly string[]
  /** Complementisers; with a pronoun joined the word belongs to the content. */
  readonly that: readonly string[]
  readonly pronouns: readonly string[]
  /** "His saying", after "quoted … as": introduces content. */
  readonly sayings: readonly string[]
  /** "According to": the words, then a source. A final one-letter preposition is joined to the source. */
  readonly accordingTo: readonly string[]
  /** Nouns that stand as the object of verbs of stressing and denying. */
  readonly contentNouns: readonly string[]
  /** First words of what is not the subject any more: prepositions, adverbs, time words. */
  readonly adjuncts: readonly string[]
  /** Nouns of an office or calling, by gender of the holder. */
  readonly roles: { readonly m: readonly string[]; readonly f: readonly string[]; readonly many: readonly string[] }
  /** Titles before a name that belong to no name. */
  readonly titles: readonly string[]
  /** Heads of names of organizations and of documents that speak. */
  readonly organizations: readonly string[]
  /** Heads of names of media. */
  readonly media: readonly string[]
  /** Heads of phrases for sources without a name. */
  readonly unnamed: readonly string[]
  /** Words that are no part of a personal name though they have no article: countries, nouns inside names of offices. */
  readonly notNames: readonly string[]
  readonly givenNames: readonly string[]
  /** First words of names of more words: servant of, father of. */
  readonly nameStarts: readonly string[]
  /** "Who", and other words after which a phrase about the speaker goes on. */
  readonly relatives: readonly string[]
  /** Nouns of an occasion of speaking, and the prepositions before them. */
  readonly occasions: readonly string[]
  readonly occasionPrepositions: readonly string[]
  /** The definite article, joined. */
  readonly article: string
  readonly openMarks: string
  readonly closeMarks: string
}

export interface CueForm {
  readonly form: string
  readonly kind: 'verb' | 'participle'
  readonly gender?: 'm' | 'f'
  readonly number?: 'one' | 'two' | 'many'
}
