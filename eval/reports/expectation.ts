/** A statement that must be found: every part that is given must hold. Words are short markers, found inside. */
export interface SaidExpected {
  /** Found in what is said. */
  readonly words: string
  /** The speaker's name exactly; of several, one is right. `null`: nobody may be named. */
  readonly by?: string | null | readonly (string | null)[]
  /** Found in the speaker's role. */
  readonly role?: string
  readonly act?: string
  readonly kind?: string
  /** A carrier's name exactly. */
  readonly via?: string
  /** Every statement that holds the words must be so, not one of them: what was denied may not stand asserted as well. */
  readonly only?: boolean
}

/** What must hold of one article. What is not given is not asked; `null` means that the value must be absent. */
export interface PageExpected {
  readonly url?: string | null
  readonly urlHolds?: string
  readonly outlet?: string
  readonly headline?: string
  /** The byline exactly; of several, one is right. */
  readonly byline?: string | null | readonly (string | null)[]
  readonly bylineHolds?: readonly string[]
  /** Carriers that the page credits, by name. */
  readonly carriers?: readonly string[]
  /** What the stamp begins with: `2024-02-11T08:00`; of several, one is right. An instant (`=2024-02-11T05:00Z`) may be written in any zone. */
  readonly published?: string | null | readonly (string | null)[]
  readonly updated?: string | null
  readonly paragraphs?: number
  /** The lines of the body, all of them and no others; how they are parted into paragraphs is left open. */
  readonly lines?: readonly string[]
  readonly holds?: readonly string[]
  readonly lacks?: readonly string[]
  readonly said?: readonly SaidExpected[]
  /** Names that must be among the speakers, whatever they say. */
  readonly speakers?: readonly string[]
  /** Names that may not be given as speakers: nothing is said by a box of cookies. */
  readonly nobody?: readonly string[]
  /** How many statements there are at most. */
  readonly mostSaid?: number
  /** One of these words must stand in the record or in a message: that the page is a stub behind a paywall. */
  readonly noted?: readonly string[]
}

/** What must hold of an input as a whole. */
export interface InputExpected {
  /** The articles found: by their address where one is given, else in order. A number asks for so many of any kind. */
  readonly pages?: readonly PageExpected[] | number
  /** How many articles there may be, where that is more than those asked for. */
  readonly most?: number
  /** How many pages the articles are versions and sightings of. */
  readonly distinct?: number
  /** Addresses that must be read, or named in a message. */
  readonly readOrNamed?: readonly string[]
  /** Also right: no article and a message that holds one of these words. */
  readonly orNamed?: readonly string[]
  /** Words that the messages on standard error must hold, each. */
  readonly named?: readonly string[]
  /** Words that a message may not hold. */
  readonly unnamed?: readonly string[]
}

export interface PageRow {
  /** Folder and file below the folder of reports. */
  readonly input: string
  /** What the input shows, in a few words. */
  readonly trait: string
  readonly right: InputExpected
}

/** `false`: a value that does not stand there, `missing`: one that was not found. */
export type Fault = { readonly kind: 'false' | 'missing'; readonly says: string }
export type Verdict = 'right' | 'partly' | 'not offered' | 'wrong' | 'skipped'

export interface Judged {
  readonly input: string
  readonly trait: string
  /** What was asked, in words. */
  readonly right: string
  readonly answer: string
  readonly verdict: Verdict
}
