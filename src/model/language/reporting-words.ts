import type { SpeechAct, Stance } from '../statement.ts'
import type { NamingWords } from './naming-words.ts'

/** A reporting word: its dictionary form, its act and its stance. */
export interface ReportingWord {
  readonly row: string
  readonly act: SpeechAct
  readonly stance: Stance
  /** Without a speaker it is a passive: "is considered". */
  readonly passive: boolean
}

/** What the grammar of a language knows of words, as far as changes of wording are typed by it. All words are as printed. */
export interface ReportingWords {
  /** Every form of every reporting word; where two share a form, the first. */
  readonly cues: ReadonlyMap<string, ReportingWord>
  /** Verbs that report with a word behind them: "it stood in the statement". */
  readonly stoodIn: { readonly verbs: readonly string[]; readonly lead: string }
  readonly negations: readonly string[]
  /** Words that end a speaker's phrase; some have the form of a reporting word: "via". */
  readonly stops: readonly string[]
  readonly places: readonly string[]
  /** Titles and offices. */
  readonly roles: readonly string[]
  /** Words that head a phrase for somebody: offices, sources, documents, bodies. */
  readonly offices: readonly string[]
  readonly timeWords: readonly string[]
  /** Words that belong to a time only beside another word of it: "the same" day. */
  readonly timeNeighbours: readonly string[]
  /** "According to". */
  readonly creditCues: readonly string[]
  /** Pious formulas. */
  readonly blessings: readonly string[]
  /** What opens a clause behind a reporting word: "that", "stressing". */
  readonly thatWords: readonly string[]
  /** Who somebody is, and how names are written: what tells whether speakers on different pages are one. */
  readonly naming: NamingWords
}
