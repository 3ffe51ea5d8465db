import type { SpeechAct, Statement } from './statement.ts'

/** An article in a list. */
export interface ArticleCard {
  readonly id: string
  readonly page: string
  readonly url?: string
  readonly outlet: string
  readonly outletName: string
  readonly headline: string
  readonly byline?: string
  /** Stated time of publication, with the precision known. */
  readonly published?: string
  /** The day the page was taken or found: an upper bound of publication. */
  readonly seen?: string
  readonly statements: number
  /** Other articles that share long runs of words with it. */
  readonly copies: number
  /** Its first words. */
  readonly summary: string
}

/** A statement in a list, with the words around it left out. */
export interface StatementCard {
  readonly id: string
  readonly form: Statement['form']
  /** What the speaker does with the words: a denial is no assertion. Absent where nothing says so. */
  readonly act?: SpeechAct
  readonly words: string
  readonly speaker?: { readonly key: string; readonly name: string; readonly role?: string }
  readonly article: ArticleCard
  /** Pages that print it, its own included, and their outlets; versions of one page are one. */
  readonly pages: number
  readonly outlets: number
  /** The words are a formula: they recur over days and events. */
  readonly formula?: true
  /** People corrected what was read of it: what is shown is theirs. */
  readonly corrected?: true
}

/** A speaker, outlet, carrier or day of the collection (`key`, and the name to show) with what is counted of it. */
export interface NamedCount {
  readonly key: string
  readonly name: string
  readonly count: number
}
