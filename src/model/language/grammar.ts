import type { Article } from '../article.ts'
import type { CarrierMention, TimeMention } from '../layers.ts'
import type { Found, RuleId } from '../span.ts'
import type { Carrier, SaidTime, Speaker, SpeechAct, Stance } from '../statement.ts'
import type { Tokens } from '../tokens.ts'
import type { Letters } from './letters.ts'

/** Token indexes, both included. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** A quotation by its tokens: the marks at `open` and `close`; an unclosed one runs to the end of its paragraph. */
export interface Quote {
  readonly open: number
  readonly close: number
  readonly closed: boolean
}

/** One distinct word or mark as the stages know it; the words of a language know more. `is` holds bits of `WordFlag`. */
export interface GrammarWord {
  readonly key: string
  readonly is: number
}

/** One page as the grammar of a language is handed it. */
export interface PageTokens {
  readonly article: Article
  readonly text: string
  readonly tokens: Tokens
  readonly quotes: readonly Quote[]
  /** Token → the quotation that it opens. */
  readonly quoteAt: readonly (Quote | undefined)[]
  /** Token → whether it lies inside a quotation of more than a name's length: `QUOTED`, 0 where in none. */
  readonly quoted: Uint8Array
  /** Token → the carrier whose name begins there. */
  readonly carrierAt: readonly (CarrierMention | undefined)[]
  /** Number of the vocabulary → 1 where an expression of time may begin with the word. */
  readonly beginsTime: Uint8Array
  /** Sentences, in order; one that ends inside a quotation is joined to the next. */
  readonly sentences: readonly Range[]
  readonly letters: Letters
}

/** What stands between a verb of saying and what is said. */
export interface Source {
  readonly phrase: Range | undefined
  readonly occasion: Range | undefined
  readonly carriers: readonly Found<Carrier>[]
}

/** With whom a verb agrees, and what is known of somebody who speaks. */
export interface Agreement {
  readonly gender: 'm' | 'f'
  readonly many: boolean
}

/** What a construction proposes: where a statement begins, whose it may be; where its content ends is decided by what follows. */
export interface Proposal extends Agreement {
  readonly cue: Range
  /** The dictionary form of what reports, with what it says of the saying. */
  readonly row: { readonly row: string; readonly act: SpeechAct; readonly stance: Stance }
  /** A participle hangs a second statement on its sentence; a source reports by "according to", without a verb. */
  readonly form: 'finite' | 'participle' | 'noun' | 'source'
  /** "And" is written on to the verb: its clause goes on with nothing. */
  readonly joined: boolean
  /** The subject stands before the verb where others have it behind. */
  readonly fronted?: boolean
  /** What is said stands before the source or verb ("…, according to X"); leading: behind a source that opens the sentence. */
  readonly place?: 'leading' | 'trailing'
  /** The verb is a present. */
  readonly present?: boolean
  /** What is said is a noun: "announced the end of". */
  readonly nominal?: boolean
  /** What is said is a clause or quotation of its own, so that it may be reported within another's words. */
  readonly whole?: boolean
  /** Where the clause of the cue begins, its openers included: content before it ends there. */
  readonly start: number
  readonly content: readonly Range[]
  /** The content is closed: a quotation, or the words before a trailing source. */
  readonly closed: boolean
  /** The grammar has chosen it among others already: it stands, as it is cut. */
  readonly settled?: true
  readonly direct: boolean
  readonly source: Source
  readonly via?: readonly Found<Carrier>[]
  /** A preposition is written on to the speaker's first word. */
  readonly prefixed?: boolean
  /** Nobody is told: it only ends what is said before it. */
  readonly prayer?: boolean
  /** No word reports (a name and a colon): `cue` only says where the statement stands. */
  readonly cueless?: true
  /** The source is named beside the statement, and not for it. */
  readonly implied?: true | undefined
  readonly rule: RuleId
}

/** One word of a phrase for somebody. */
export interface PhraseWord {
  readonly key: string
  /** Without an article: "the minister" and "minister" are one word. */
  readonly bare: string
  /** May be part of a name: it is no common word of the language. */
  readonly ofName: boolean
  /** "This", "the said": adds nothing to the phrase. */
  readonly pointing: boolean
}

/** A phrase for somebody, taken apart. */
export interface SpeakerPhrase extends Range {
  readonly words: readonly PhraseWord[]
  readonly kind: Speaker['kind']
  /** Indexes into `words`, half-open; a name may stand before its role or behind it. */
  readonly name: readonly [from: number, to: number]
  readonly role: readonly [from: number, to: number]
  /** As printed, without a preposition written on to it. */
  readonly printed: string
  /** A part of the words as printed. */
  readonly print: (part: readonly [from: number, to: number]) => string
  /** Headed by a noun of several persons: "the members". */
  readonly many: boolean
  /** "A resident", "another source": somebody who has not spoken yet, where no name is given. */
  readonly anew?: boolean
  /** Headed by "agency", "channel": what kind of carrier it is. */
  readonly head: Carrier['kind'] | undefined
  /** The name beside such a head, as printed; none where the rest only describes it. */
  readonly headed: string | undefined
  /** The name that stands in marks behind a head, without the marks. */
  readonly inMarks: string | undefined
  /** "The same source": whoever spoke last; `person` where only a person may be called so. */
  readonly again: 'person' | 'anybody' | undefined
  /** "The paper", alone: a carrier of this kind that has spoken. */
  readonly mediumAgain: Carrier['kind'] | undefined
}

/** The full name and office that a page gave somebody before it calls him by his family name. */
export interface Introduced {
  readonly name: string
  readonly words: readonly PhraseWord[]
  readonly role: string | undefined
}

/** Somebody named with an office before an answer; `prefixed`: a preposition is written on to the office. */
export interface Addressed {
  readonly phrase: Range
  readonly prefixed: boolean
}

/** Who has spoken on the page so far, as a grammar may ask. */
export interface KnownSpeakers {
  /** The words at the beginning of a phrase that name somebody who has spoken. */
  matchPrefix(phrase: Range): Range | undefined
  /** Whether nobody has spoken yet. */
  readonly none: boolean
}

/** What stands before the first statement of a sentence: its own words, and the sentence before it where nobody speaks there. */
export interface Context {
  readonly sentence: Range
  readonly silent: Range | undefined
}

/** A word that heads a phrase for somebody: what kind of somebody. */
export type RoleKind = 'person' | 'organization' | 'unnamed' | 'document' | 'title'

/** The words of one page read by a language. */
export interface PageWords {
  /** A word for each token. */
  readonly words: readonly GrammarWord[]
  /** Whether a sentence goes on behind the line feed that follows a token: "that" ends none. */
  isBroken(last: number): boolean
  /** Whether a sentence goes on behind the mark that ended it: `“Is it over?” she asked`. */
  goesOn?(last: number): boolean
  /** Whether a sentence of its own only credits the one before it: "According to the agency." */
  isCredit(sentence: Range, carrierAt: PageTokens['carrierAt']): boolean
  /** How the language reads speech on the page. */
  over(page: PageTokens): SpeechReader
}

/** How a language reads who said what on one page. */
export interface SpeechReader {
  /**
   * What the constructions of the language find in a sentence, in order; what stands in a quotation reports nothing.
   *
   * @param silent the sentence before, where nobody speaks in it
   */
  proposalsIn(sentence: Range, silent?: Range): readonly Proposal[]
  /**
   * The last token of what is said, before words on the saying itself ("without giving details"); `nominal`: what is said is a
   * noun, to which no clause is joined.
   */
  contentEnd(content: Range, nominal: boolean): number
  /** Whether a clause that begins at a token may be reported in another's words: "that the minister announced". */
  opensContent(token: number): boolean
  /** Whether a token may be a verb of saying or open a source. */
  mayReport(token: number): boolean
  roleAt(token: number): RoleKind | undefined
  /** "Agency", "channel". */
  headAt(token: number): Carrier['kind'] | undefined
  carriersIn(from: number, to: number): readonly Found<Carrier>[]
  /** The speaker's phrase taken apart; `prefixed`: a preposition is written on to its first word. */
  speakerPhrase(range: Range, prefixed: boolean): SpeakerPhrase
  /** Whoever was introduced before, where token `at` is the family name alone. */
  introducedAs(at: number): Introduced | undefined
  /** Whom a phrase stands for: "His Excellency" the last person, "the Almighty" somebody who is cited and does not go on speaking. */
  standsFor?(phrase: Range): 'last-person' | 'cited' | undefined
  /**
   * The phrase of whoever a pronoun or a description stands for: "she", "the spokesman". Asked once for each phrase, in the order of
   * the page, since whoever is asked for has spoken. Languages whose verbs tell their subject have none.
   */
  antecedentOf?(phrase: Range): Range | undefined
  /** Who is meant by a phrase that is nothing but a formula. */
  meantBy?(phrase: Range): string | undefined
  /** Who speaks where the verb has no subject of its own: the subject of another verb before it. */
  subjectBefore?(proposal: Proposal, context: Context, known: KnownSpeakers): Range | undefined
  /** The nearest phrase before a token that names a person: whoever the page has told of before anybody spoke. */
  personBefore?(token: number): Range | undefined
  /** Who may answer whoever spoke last: somebody of the verb's gender whom the page named before with an office. */
  addressedBefore?(proposal: Proposal): Addressed | undefined
  /**
   * When something was said, by a time beside the saying; the times of the page are asked for only where a word may begin one. `first`:
   * no other saying of the sentence stands before it.
   */
  saidAt?(proposal: Proposal, times: () => readonly TimeMention[], first: boolean): Found<SaidTime> | undefined
  /** The occasion in the clause before the first saying of a sentence that hangs on it: "addressed them in his speech, saying". */
  occasionBefore?(proposal: Proposal): Range | undefined
  /** Code units written on to the front of an occasion: "and" of "and in a statement". */
  writtenOnTo?(occasion: Range): number
}

/** How a language builds sentences. Its folder implements it; the stages know no language. */
export interface Grammar {
  words(tokens: Tokens): PageWords
  /** Whether a verb without a subject is somebody's who spoke before; else it is nobody's. */
  readonly dropsSubjects: boolean
  agrees(speaker: Agreement, verb: Agreement): boolean
  /** A word of a name without an article that is written on to it: "the minister" and "minister" are one word. */
  withoutArticle(word: string): string
  /** What of the first word of a name is printed for sure, whatever is written on to it or left out before it. */
  surePart(word: string): string
}
