import type { Carrier } from '../../../../../model/statement.ts'
import type { CueRow, RoleRow } from '../speech-words.ts'

export type Phrase = readonly string[]

/** A row of cues as the frames know it. */
export interface Cue {
  readonly row: string
  readonly act: CueRow['act']
  readonly stance: CueRow['stance']
  readonly clause: boolean
  readonly bare: boolean
  /** Phrases after which what is said follows, folded. */
  readonly leads: readonly Phrase[]
  readonly objectInside: boolean
  readonly near: boolean
  readonly presentTellsThat: boolean
  readonly needsSubject: boolean
  readonly impersonal: boolean
  readonly nounOfDocuments: boolean
  readonly withPronoun: boolean
  readonly evenDenied: boolean
  /** Known by its shape alone. */
  readonly unlisted: boolean
}

export interface CueForm {
  readonly row: Cue
  readonly form: 'finite' | 'participle' | 'noun'
  readonly gender: 'm' | 'f'
  readonly many: boolean
  readonly present: boolean
  /** Written with "and" or "so" before it. */
  readonly joined: boolean
  /** A pronoun for the one addressed or accused is written on. */
  readonly object: boolean
}

/** What the lists say of a word. */
export interface Listed {
  readonly cue: CueForm | undefined
  /** By its shape a participle of a verb that no row knows. */
  readonly participle: CueForm | undefined
  readonly role: RoleRow['kind'] | undefined
  /** The role without regard to the article. */
  readonly roleBare: RoleRow['kind'] | undefined
  /** "Quoted": the word before the one quoted, and the same where the one quoted is a pronoun. */
  readonly passOn: { readonly from: string; readonly fromHim: string; readonly fromHer: string } | undefined
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
  readonly pasts: readonly Phrase[] | undefined
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
  /** A past of a cue with a pronoun for what was said: "what the ministry announced (it)". */
  readonly saidIt: boolean
  readonly honorific: boolean
  /** "Senior", "another". */
  readonly describes: boolean
  /** Formulas that begin with this word, longest first. */
  readonly blessings: readonly Phrase[] | undefined
  readonly scripture: boolean
  /** "Framework", "context": nothing stands in it. */
  readonly noText: boolean
  /** "The same". */
  readonly again: boolean
  /** "During": it begins an occasion with any noun that names no time. */
  readonly setting: boolean
  /** A preposition that an office may have before the name: "the envoy in the valley X". */
  readonly ofOffice: boolean
  /** "And about", "and in": a conjunction on a preposition. */
  readonly andOf: boolean
  /** "His statement": it is no part of a name, and nobody who speaks. */
  readonly ownWords: boolean
  /** "To it", "of it": the preposition. Behind a verb that wants it, it takes the place of what is said. */
  readonly toIt: string | undefined
  /** "In", where "in while" opens a clause as one phrase. */
  readonly openedBy: string | undefined
}

/** All of one shape, whatever is said of a word: an engine looks into objects of one shape without a search. */
export const listed = (said: Partial<Listed>): Listed => ({
  cue: said.cue,
  participle: said.participle,
  role: said.role,
  roleBare: said.roleBare,
  passOn: said.passOn,
  head: said.head,
  toHead: said.toHead,
  according: said.according,
  accordingVerb: said.accordingVerb,
  fronts: said.fronts,
  tails: said.tails,
  pasts: said.pasts,
  norm: said.norm ?? false,
  resumptive: said.resumptive ?? false,
  auxiliary: said.auxiliary ?? false,
  topic: said.topic ?? false,
  beforeTime: said.beforeTime ?? false,
  ties: said.ties ?? false,
  noCarrier: said.noCarrier ?? false,
  beforeThat: said.beforeThat ?? false,
  pointing: said.pointing ?? false,
  governing: said.governing ?? false,
  saidIt: said.saidIt ?? false,
  honorific: said.honorific ?? false,
  describes: said.describes ?? false,
  blessings: said.blessings,
  scripture: said.scripture ?? false,
  noText: said.noText ?? false,
  again: said.again ?? false,
  setting: said.setting ?? false,
  ofOffice: said.ofOffice ?? false,
  andOf: said.andOf ?? false,
  ownWords: said.ownWords ?? false,
  toIt: said.toIt,
  openedBy: said.openedBy,
})

export const NOTHING_LISTED = listed({})
