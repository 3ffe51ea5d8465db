import type { CueRow, RoleRow } from '../../model/language/speech-words.ts'
import type { Carrier } from '../../model/statement.ts'

/** What a word or mark may do in a sentence that reports; bits, since most words do nothing and some do much. */
export const IS = {
  word: 1 << 0,
  /** Written with the article. */
  definite: 1 << 1,
  cue: 1 << 2,
  /** "That", and with a pronoun written on to it. */
  that: 1 << 3,
  thatPronoun: 1 << 4,
  /** First word of "according to", of "but", of "on the authority of". */
  according: 1 << 5,
  front: 1 << 6,
  authority: 1 << 7,
  opener: 1 << 8,
  relative: 1 << 9,
  place: 1 << 10,
  stop: 1 << 11,
  time: 1 << 12,
  occasionLead: 1 << 13,
  occasionNoun: 1 << 14,
  nounStart: 1 << 15,
  stoodIn: 1 << 16,
  lead: 1 << 17,
  quotedNameHead: 1 << 18,
  demonstrative: 1 << 19,
  handOn: 1 << 20,
  addressee: 1 << 21,
  /** Marks. */
  comma: 1 << 22,
  ends: 1 << 23,
  /** Marks that part a content from what is around it. */
  loose: 1 << 24,
  passOn: 1 << 25,
  negation: 1 << 26,
  /** What makes a verb behind it report nothing, and a present only. */
  unreal: 1 << 27,
  unrealPresent: 1 << 28,
  /** A word of the language that only looks as if a preposition were written on to it. */
  whole: 1 << 29,
} as const

export interface CueForm {
  readonly row: CueRow
  readonly form: 'finite' | 'participle' | 'noun'
  readonly gender: 'm' | 'f'
  readonly many: boolean
  readonly present: boolean
  /** Written with "and" or "so" before it. */
  readonly joined: boolean
  /** A pronoun for the one addressed or accused is written on. */
  readonly object?: boolean
}

export type Phrase = readonly string[]

/** One distinct word as the frames know it. */
export interface Word {
  readonly key: string
  readonly is: number
  readonly cue: CueForm | undefined
  readonly role: RoleRow['kind'] | undefined
  /** The role without regard to the article. */
  readonly roleBare: RoleRow['kind'] | undefined
  /** "Quoted": the word before the one quoted. */
  readonly passOn: { readonly from: string } | undefined
  /** "Agency", "channel". */
  readonly head: Carrier['kind'] | undefined
  /** The same with "to" written on. */
  readonly toHead: Carrier['kind'] | undefined
  /** Phrases that begin with this word, longest first. */
  readonly according: readonly Phrase[] | undefined
  /** The same, with a cue behind them. */
  readonly accordingVerb: readonly Phrase[] | undefined
  readonly fronts: readonly Phrase[] | undefined
  readonly tails: readonly Phrase[] | undefined
  /** Not a source: a plan, a law. */
  readonly norm: boolean
  /** May stand between a verb and its subject. */
  readonly resumptive: boolean
  readonly auxiliary: boolean
  readonly topic: boolean
  readonly beforeTime: boolean
  readonly ties: boolean
  /** Names no carrier behind a head: "the social media" of "the site of". */
  readonly noCarrier: boolean
  readonly beforeThat: boolean
  readonly pointing: boolean
  readonly governing: boolean
  /** With a preposition or conjunction written on: to an institution or office, or to a noun with the article. */
  readonly attached: 'role' | 'definite' | undefined
  /** A past of a cue with a pronoun for what was said: "what the ministry announced (it)". */
  readonly saidIt: boolean
  readonly honorific: boolean
  /** "Senior", "another". */
  readonly describes: boolean
  /** Formulas that begin with this word, longest first. */
  readonly blessings: readonly Phrase[] | undefined
  readonly scripture: boolean
  /** "And about", "and in": a conjunction on a preposition. */
  readonly andOf: boolean
  /** "His statement": it is no part of a name, and nobody who speaks. */
  readonly ownWords: boolean
  /** "To it", "of it": the preposition. Behind a verb that wants it, it takes the place of what is said. */
  readonly toIt: string | undefined
  /** "In", where "in while" opens a clause as one phrase. */
  readonly openedBy: string | undefined
}

/** What is not said of a word. */
const NOTHING = {
  cue: undefined,
  role: undefined,
  roleBare: undefined,
  passOn: undefined,
  head: undefined,
  toHead: undefined,
  according: undefined,
  accordingVerb: undefined,
  fronts: undefined,
  tails: undefined,
  norm: false,
  resumptive: false,
  auxiliary: false,
  topic: false,
  beforeTime: false,
  ties: false,
  noCarrier: false,
  beforeThat: false,
  pointing: false,
  governing: false,
  attached: undefined,
  saidIt: false,
  honorific: false,
  describes: false,
  blessings: undefined,
  scripture: false,
  andOf: false,
  ownWords: false,
  toIt: undefined,
  openedBy: undefined,
}

/** A word of which the lists say something; every one has every field, so that all are of one shape and looked into alike. */
export const listedWord = (said: Partial<Word> & Pick<Word, 'key' | 'is'>): Word => ({ ...NOTHING, ...said })

/** The other fields are the prototype's: hundreds of thousands of words that are in no list are small. */
class PlainWord {
  readonly key: string
  readonly is: number
  readonly attached: Word['attached']
  constructor(key: string, is: number, attached: Word['attached']) {
    this.key = key
    this.is = is
    this.attached = attached
  }
}
Object.assign(PlainWord.prototype, NOTHING)

export const plainWord = (key: string, is: number, attached?: Word['attached']): Word =>
  new PlainWord(key, is, attached) as PlainWord & Word
