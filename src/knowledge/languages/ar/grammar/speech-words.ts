import type { SpeechAct, Stance } from '../../../../model/statement.ts'

/** One cue, by its dictionary form, with every form it is printed in. */
export interface CueRow {
  readonly row: string
  readonly act: SpeechAct
  readonly stance: Stance
  /** Finite forms, by whom they agree with. */
  readonly he: readonly string[]
  readonly she: readonly string[]
  readonly they: readonly string[]
  /** Participles that hang a second statement on the sentence: "stressing that …". */
  readonly participles: readonly string[]
  /** Verbal nouns, which carry a pronoun for the speaker: "his saying that …". */
  readonly nouns: readonly string[]
  /** Whether a that-clause or a quotation may follow. */
  readonly clause: boolean
  /** Whether what is said may follow as a plain noun: "announced the arrest of …". */
  readonly bare: boolean
  /** Words after which what is said follows: "to", "of", "on"; one that ends with `-` is written on to the next word. */
  readonly leads: readonly string[]
  /** The one accused or asked stands before the lead and belongs to the content. */
  readonly objectInside?: boolean
  /** Also a verb that reports nothing ("increased"): what is said must follow within a few words. */
  readonly near?: boolean
  /** Its present is also another verb's ("collects"): what is said must be a that-clause. */
  readonly presentTellsThat?: boolean
  /** Reports only where somebody is named for it: "the researchers found that". */
  readonly needsSubject?: boolean
  /** The present without a subject is a passive: "it is expected that". */
  readonly impersonal?: boolean
  /** A plain noun is said only by documents: "the data showed a rise". */
  readonly nounOfDocuments?: boolean
  /** Forms with a pronoun written on, for the one addressed or accused: "warned him that". */
  readonly withPronoun?: boolean
  /** Reports also where it is denied: "did not rule out that". */
  readonly evenDenied?: boolean
}

/** A word that heads a phrase for somebody. */
export interface RoleRow {
  readonly word: string
  readonly kind: 'person' | 'organization' | 'unnamed' | 'document' | 'title'
}

/** How the language reports speech. All words are as printed; engines fold them. */
export interface SpeechWords {
  readonly cues: readonly CueRow[]
  /** Shapes of participles of verbs that have no row, as folded patterns, words of such a shape that report nothing, and prepositions before what is said. */
  readonly participles: {
    readonly shape: string
    readonly feminine: string
    readonly except: readonly string[]
    readonly leads: readonly string[]
  }
  /** Letters written on to the front of a word: "and", "so". */
  readonly joins: readonly string[]
  readonly article: string
  readonly that: readonly string[]
  readonly pronouns: readonly string[]
  /** Phrases that hang a sentence on a source, longest first where one begins another. */
  readonly accordingTo: readonly string[]
  /** Words that hang a sentence on a source only with a cue behind them: "as … said". */
  readonly accordingVerb: readonly string[]
  /** Negations before a verb. */
  readonly negations: readonly string[]
  /** Words after which a verb tells what may be or what somebody called something, and reports nothing: "what". */
  readonly unreal: readonly string[]
  /** The same before a present only: "may", "to". */
  readonly unrealPresent: readonly string[]
  /** After a carrier: "on the authority of", before the speaker. */
  readonly onAuthority: string
  /** Verbs by which a carrier passes on words ("quoted"), and the word before the one quoted. */
  readonly passOn: readonly { readonly he: string; readonly she: string; readonly from: string }[]
  /** Words that open a clause before its cue and belong to neither side. */
  readonly openers: readonly string[]
  /** Phrases before a subject that stands in front of its verb. */
  readonly fronts: readonly string[]
  readonly relatives: readonly string[]
  readonly roles: readonly RoleRow[]
  readonly places: readonly string[]
  /** Words that end a speaker's phrase. */
  readonly stops: readonly string[]
  readonly timeWords: readonly string[]
  /**
   * "In" and its like before "a statement"; `settings` are leads that begin an occasion with any noun («خلال الجلسة», during the session),
   * `parts` stand before the noun («في نهاية المحاضرة», at the end of the lecture), and something is said on a medium («على تويتر», on Twitter).
   */
  readonly occasions: {
    readonly leads: readonly string[]
    readonly nouns: readonly string[]
    readonly settings: readonly string[]
    readonly parts: readonly string[]
    readonly media: { readonly leads: readonly string[]; readonly names: readonly string[] }
  }
  /** Verbal nouns that begin what is said after a plain verb; their shapes, as folded patterns; and other nouns of such a shape. */
  readonly nounStarts: { readonly words: readonly string[]; readonly except: readonly string[]; readonly shapes: readonly string[] }
  /** What a thing may be in accordance with, without anybody's saying so: a plan, a law, a need. */
  readonly norms: readonly string[]
  /** Words that may stand between a verb and its subject: "in it", "yesterday", "also". */
  readonly resumptive: readonly string[]
  /** "Had", "was": they stand between a subject and its verb. */
  readonly auxiliaries: readonly string[]
  /** Prepositions that an office may have before the name of who holds it: "the envoy in". */
  readonly officeTies: readonly string[]
  /** "As for", before a subject whose verb is joined to it by "so". */
  readonly topics: readonly string[]
  /** Words that are a time only before one: "the day before". */
  readonly beforeTime: readonly string[]
  /** Words before a "that" of their own: "after", "it is expected". */
  readonly beforeThat: readonly string[]
  /** "This", "those": they begin another phrase. */
  readonly pointing: readonly string[]
  /** Heads with a preposition of their own: "the supervisor of". */
  readonly governing: readonly string[]
  /** Letters written on to the front of a noun: "to", "in". */
  readonly attached: readonly string[]
  /** The shape, as a folded pattern, of a noun with one of them whose next word belongs to it: "in the region of". */
  readonly attachedNoun: string
  /** Words that describe a person without a name: "senior", "another"; no name begins with them behind an office. */
  readonly describing: readonly string[]
  /** Formulas behind a name that are no part of it: "may God keep him"; `of` is who is meant where nothing else is named. */
  readonly blessings: readonly { readonly words: string; readonly of?: string }[]
  /** Whose words are cited in sermons: they do not go on speaking in the sentences behind. */
  readonly scripture: readonly string[]
  /** The letter that begins "I" of a present; verbs whose past begins with another spelling of it are told from theirs by it. */
  readonly firstPerson: string
  /** "Each of", before several who are named. */
  readonly each: string
  /** Words of a name that some write as one with the next: "servant of". */
  readonly joinedNames: readonly string[]
  /** "So", written on to the word that begins what is said behind "according to the source". */
  readonly so: string
  /** "Son of", with which no name begins behind an office. */
  readonly sonOf: readonly string[]
  /** Titles that are given names too, where they stand without the article behind an office. */
  readonly titleNames: readonly string[]
  /** Nouns that with a preposition written on are a part of an office: "for the affairs of". */
  readonly affairs: readonly string[]
  /** "His Excellency": it stands for somebody named before. */
  readonly honorifics: readonly string[]
  /** Prepositions that tie a place or a group to an indefinite head: "a source in the ministry", "hundreds of". */
  readonly ties: readonly string[]
  /** Endings of a noun or verb that is feminine, and of one that is an object, or a subject, for sure; folded patterns. */
  readonly feminine: string
  readonly feminineVerb: string
  readonly objectCase: string
  readonly subjectCase: string
  /** The ending of a noun of several persons, whatever its case; a folded pattern. */
  readonly plural: string
  /** The vowel sign of adverbs and of those who do something beside: "laughing". */
  readonly adverbSign: string
  /** The shape of an adverb where the sign is not written. */
  readonly adverb: string
  /** Names that fold to a word of speech; a page that spells the word differently means the name by it. */
  readonly homographs: readonly { readonly word: string; readonly name: string }[]
  /** Phrases that begin what is said of the saying itself: "without giving details"; one that ends with "that" wants a cue behind it. */
  readonly tails: readonly string[]
  /** Times of a saying that name no day: "at the time", "earlier". */
  readonly pasts: readonly string[]
  /** Formula "it stood in the statement", and what holds no words: "it came in the framework of". */
  readonly stoodIn: {
    readonly verbs: readonly string[]
    readonly lead: string
    /** "From", before whoever sent the letter in which something stood. */
    readonly from: string
    readonly noTexts: readonly string[]
  }
  /** "Issued", "published": they end a phrase for a document without being a part of its name. */
  readonly issued: readonly string[]
  /** Labels of questions in an interview: "question", "Q". */
  readonly questions: readonly string[]
  /** Words behind a quotation, before a verb and whose words they are: "thus", "with these words". */
  readonly thus: readonly string[]
  readonly abbreviations: readonly string[]
  /** Words before a name in quotation marks: a party, a paper, a company. */
  readonly quotedNameHeads: readonly string[]
  /** "the same", "this": they add nothing to a phrase. */
  readonly demonstratives: readonly string[]
  /** "The same", before or behind a word such as "source": whoever spoke last. */
  readonly same: readonly string[]
  readonly toPrefix: string
  /** The shape, as a folded pattern, of a word with the article that describes the one before it. */
  readonly adjective: string
  /** Those told, with "to" written on: "to reporters". */
  readonly addressees: readonly string[]
}
