import type { GrammarWord } from '../../../../../model/language/grammar.ts'
import { WordFlag } from '../../../../../text/word-flag.ts'
import { type Listed, NOTHING_LISTED } from './lexicon-entry.ts'

/** What a word or mark may do in a sentence that reports; bits, since most words do nothing and some do much. */
export const IS = {
  ...WordFlag,
  /** Written with the article. */
  definite: 1 << 10,
  /** "That" with a pronoun written on to it. */
  thatPronoun: 1 << 11,
  /** First word of "according to", of "but", of "on the authority of". */
  according: 1 << 12,
  front: 1 << 13,
  authority: 1 << 14,
  stop: 1 << 15,
  time: 1 << 16,
  occasionLead: 1 << 17,
  occasionNoun: 1 << 18,
  nounStart: 1 << 19,
  stoodIn: 1 << 20,
  lead: 1 << 21,
  demonstrative: 1 << 22,
  handOn: 1 << 23,
  addressee: 1 << 24,
  /** A mark that ends what is said. */
  ends: 1 << 25,
  passOn: 1 << 26,
  negation: 1 << 27,
  /** What makes a verb behind it report nothing, and a present only. */
  unreal: 1 << 28,
  unrealPresent: 1 << 29,
  /** A word of the language that only looks as if a preposition were written on to it. */
  whole: 1 << 30,
  /** By its shape a participle that may report. */
  unlisted: 1 << 31,
} as const

/** What a form was mostly seen as in much text; a form may be several, and most rare ones are none. */
export const FORM = {
  /** In the name of a person. */
  name: 1,
  noun: 2,
  adjective: 4,
  verb: 8,
  /** A noun with a pronoun written on: "its commitment". */
  owned: 16,
  /** A noun with a preposition or conjunction written on: "for the protection of". */
  prefixed: 32,
} as const

/** One distinct word as the frames know it. Hundreds of thousands are in no list, so what lists say is kept apart. */
export class Word implements GrammarWord {
  readonly key: string
  readonly is: number
  /** With a preposition or conjunction written on: to an institution or office, or to a noun with the article. */
  readonly attached: 'role' | 'definite' | undefined
  /** What the form mostly is: bits of `FORM`. */
  readonly form: number
  /** Its class, for clues; -1 until that is asked for. */
  classNumber = -1
  private readonly said: Listed
  constructor(key: string, is: number, form = 0, attached?: Word['attached'], said: Listed = NOTHING_LISTED) {
    this.key = key
    this.is = is
    this.form = form
    this.attached = attached
    this.said = said
  }
  get cue(): Listed['cue'] {
    return this.said.cue
  }
  get participle(): Listed['participle'] {
    return this.said.participle
  }
  get role(): Listed['role'] {
    return this.said.role
  }
  get roleBare(): Listed['roleBare'] {
    return this.said.roleBare
  }
  get passOn(): Listed['passOn'] {
    return this.said.passOn
  }
  get head(): Listed['head'] {
    return this.said.head
  }
  get toHead(): Listed['toHead'] {
    return this.said.toHead
  }
  get according(): Listed['according'] {
    return this.said.according
  }
  get accordingVerb(): Listed['accordingVerb'] {
    return this.said.accordingVerb
  }
  get fronts(): Listed['fronts'] {
    return this.said.fronts
  }
  get tails(): Listed['tails'] {
    return this.said.tails
  }
  get norm(): Listed['norm'] {
    return this.said.norm
  }
  get resumptive(): Listed['resumptive'] {
    return this.said.resumptive
  }
  get auxiliary(): Listed['auxiliary'] {
    return this.said.auxiliary
  }
  get topic(): Listed['topic'] {
    return this.said.topic
  }
  get beforeTime(): Listed['beforeTime'] {
    return this.said.beforeTime
  }
  get ties(): Listed['ties'] {
    return this.said.ties
  }
  get noCarrier(): Listed['noCarrier'] {
    return this.said.noCarrier
  }
  get beforeThat(): Listed['beforeThat'] {
    return this.said.beforeThat
  }
  get pointing(): Listed['pointing'] {
    return this.said.pointing
  }
  get governing(): Listed['governing'] {
    return this.said.governing
  }
  get saidIt(): Listed['saidIt'] {
    return this.said.saidIt
  }
  get honorific(): Listed['honorific'] {
    return this.said.honorific
  }
  get describes(): Listed['describes'] {
    return this.said.describes
  }
  get blessings(): Listed['blessings'] {
    return this.said.blessings
  }
  get scripture(): Listed['scripture'] {
    return this.said.scripture
  }
  get pasts(): Listed['pasts'] {
    return this.said.pasts
  }
  get ofOffice(): Listed['ofOffice'] {
    return this.said.ofOffice
  }
  get setting(): Listed['setting'] {
    return this.said.setting
  }
  get again(): Listed['again'] {
    return this.said.again
  }
  get noText(): Listed['noText'] {
    return this.said.noText
  }
  get andOf(): Listed['andOf'] {
    return this.said.andOf
  }
  get ownWords(): Listed['ownWords'] {
    return this.said.ownWords
  }
  get toIt(): Listed['toIt'] {
    return this.said.toIt
  }
  get openedBy(): Listed['openedBy'] {
    return this.said.openedBy
  }
}
