import type { Field, RuleId, Span } from './span.ts'

/** A piece of an article as evidence. */
export interface Passage {
  readonly article: string
  readonly span: Span
  readonly field?: Field
}

export type ChangeType =
  | 'boilerplate'
  | 'credit'
  | 'speaker'
  | 'number'
  | 'number-form'
  | 'updated'
  | 'time'
  | 'place'
  | 'negation'
  | 'hedge'
  | 'stance'
  | 'cue'
  | 'quotation'
  | 'role'
  | 'name'
  | 'term'
  | 'spelling'
  | 'punctuation'
  | 'order'
  | 'added'
  | 'dropped'
  | 'wording'

/** One difference between two printings; an empty span marks where the other side has words and this one none. */
export interface Change {
  readonly type: ChangeType
  readonly a: Span
  readonly b: Span
  readonly rule: RuleId
}

/** Two articles that share words. `a` < `b` by id; which is the earlier is said by `direction`. */
export interface Alignment {
  readonly a: string
  readonly b: string
  /** Runs of shared words, [span in a, span in b], in order of a. */
  readonly matched: readonly (readonly [Span, Span])[]
  /** Shared words, and the share of each article's words that they are (0 to 1). */
  readonly words: number
  readonly ofA: number
  readonly ofB: number
  readonly changes: readonly Change[]
}

/**
 * What two pages are to each other. `copy`: a good part of one is the other's wording. `passage`: they share a paragraph, a
 * quotation, a sentence.
 */
export type Relation = 'copy' | 'passage'

/** Which of two came first, with the reasons that decide it, strongest first; `unknown` is an answer. */
export interface Direction {
  readonly earlier: 'a' | 'b' | 'unknown'
  readonly confidence: number
  readonly reasons: readonly { readonly rule: RuleId; readonly says: 'a' | 'b'; readonly note: string }[]
}

/** One who had the words in hand. */
export interface Hand {
  readonly kind: 'speaker' | 'occasion' | 'carrier' | 'outlet'
  readonly name: string
  readonly entity?: string
  /** The article, where the hand is a page of the collection. */
  readonly article?: string
}

/**
 * A step of a chain. What the text credits (`attribution`, `credit`, `byline`) and what reuse shows (`reuse`) are
 * different bases and never merged; `publication` is a page's printing of what reached it.
 */
export interface Link {
  readonly from: Hand
  readonly to: Hand
  readonly basis: 'attribution' | 'credit' | 'byline' | 'reuse' | 'publication'
  readonly known: 'stated' | 'implied'
  readonly confidence: number
  readonly evidence: readonly { readonly passage: Passage; readonly rule: RuleId }[]
}

/** A hand that must have been there and is not named. `likely` says who it may be, and from what that is concluded. */
export interface Gap {
  readonly gap: true
  readonly from: Hand
  readonly to: Hand
  readonly likely?: {
    readonly hand: Hand
    readonly confidence: number
    readonly evidence: readonly { readonly passage: Passage; readonly rule: RuleId }[]
  }
}

export const isGap = (step: Link | Gap): step is Gap => 'gap' in step

/** From the speaker to the page that prints the statement. A missing hand is a gap, never a shorter chain. */
export interface Chain {
  readonly statement: string
  readonly article: string
  readonly links: readonly (Link | Gap)[]
}

/** Words that recur over days and events, filled in otherwise or as they were: a weather bulletin, a cable of congratulation, a closing prayer. */
export interface Formula {
  /** Pages and days that were seen to print it, and how many fillings. */
  readonly pages: number
  readonly days: number
  readonly wordings: number
  /** There are more than were looked at. */
  readonly more?: boolean
}

/** One state of a figure that is brought up to date. */
export interface SeriesState {
  /** The least id of the statements of its group. */
  readonly group: string
  /** The first day on which it was printed or seen. */
  readonly day?: string
}

/** What an outlet changed in the words of a statement on its own page, from one version to the next. It is no change on the way. */
export interface OwnChange {
  readonly page: string
  /** Ids of the older and the newer article, and the numbers of the two versions. */
  readonly a: string
  readonly b: string
  readonly from: number
  readonly to: number
  readonly changes: readonly Change[]
  /** One of them changes the sense, and no notice says that anything was changed. */
  readonly withoutNotice: boolean
}

/** From which version of a page that was changed another page took the words, as the places show that were changed. */
export interface TakenVersion {
  /** The article that took them, in its newest version, and the page that they were taken from. */
  readonly article: string
  readonly page: string
  /** The first and the last version that print these places as the article does. */
  readonly from: number
  readonly to: number
  /** The newest version prints them otherwise: the article still has what the outlet has changed since. */
  readonly outdated: boolean
  /** Each place: the words with those beside them in the article, how they were and are on the page. */
  readonly evidence: readonly {
    readonly type: ChangeType
    readonly as: 'was' | 'is'
    readonly copy: Passage
    readonly was: string
    readonly is: string
  }[]
}

/** The pages of a group, earliest first where that is known. */
export interface StatementGroup {
  /** The least id of its statements. */
  readonly id: string
  readonly statements: readonly string[]
  /** Credited chains, one a page: of several versions of a page the one that others took it from, else the newest. */
  readonly chains: readonly Chain[]
  /** Observed hand-overs between pages. */
  readonly observed: readonly (Link & { readonly direction: Direction })[]
  /** What changed between two printings of the statement. */
  readonly changes: readonly { readonly a: string; readonly b: string; readonly changes: readonly Change[] }[]
  /** What outlets changed in it on their own pages, and which of the versions the others took. */
  readonly own: readonly OwnChange[]
  readonly taken: readonly TakenVersion[]
  /** Where credit and reuse disagree. */
  readonly disagreements: readonly Disagreement[]
  /** Present where the words are a formula; the group then is one filling of it. */
  readonly formula?: Formula
  /** Of a figure that was brought up to date from day to day: the groups that state it, this one among them, in order of their days. */
  readonly series?: readonly SeriesState[]
}

export interface Disagreement {
  readonly article: string
  /** `uncredited`: reuse shows a hand that the page does not name. `collective`: "agencies" is one named agency. `other`: it credits another. */
  readonly kind: 'uncredited' | 'collective' | 'other' | 'stale-time' | 'other-speaker'
  readonly credited: readonly string[]
  readonly observed: Hand
  readonly confidence: number
  readonly evidence: readonly Passage[]
}

/** The agency that a page's words show, by what the pages that share them credit. Observed, whatever the page credits. */
export interface Inferred {
  readonly hand: Hand
  readonly confidence: number
  /** Share of the page's words that stand unbroken on the page that shows it best. */
  readonly share: number
  /** Articles that credit the agency, or are its own, best first. */
  readonly witnesses: readonly string[]
  /** The longest shared run on this page, and on the first witness. */
  readonly evidence: readonly Passage[]
  /** What the page says itself: that agency, agencies without a name, another agency, none. */
  readonly standing: 'credited' | 'collective' | 'other' | 'uncredited'
}
