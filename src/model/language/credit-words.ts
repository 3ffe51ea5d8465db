import type { Carrier } from '../statement.ts'

/** How the language credits carriers. All words are as printed; engines fold them. */
export interface CreditWords {
  /** Nouns before the name of a carrier: agency, channel, newspaper. */
  readonly heads: readonly { readonly word: string; readonly kind: Carrier['kind'] }[]
  /** Words that behind a head noun are no name: "the site of the ministry", "social media sites". */
  readonly noNames: readonly string[]
  /** Credits that name nobody: "agencies". */
  readonly collective: readonly string[]
  /** Letters written on to the front of a carrier's name: to, in, and. */
  readonly prefixes: readonly string[]
  /** Names of carriers that also mean something else: a region, a month; bare in a sentence they name no carrier. */
  readonly alsoWords: readonly string[]
  /**
   * Names of carriers that are ordinary words (a newspaper called "The Uprising"): they name the carrier behind a noun such as
   * "newspaper", or alone between marks that a credit or a preposition stands before (told to "The Uprising"), or in a dateline or signature.
   */
  readonly ordinaryNames: readonly string[]
  /** Verbs with which a carrier hands on: "carried by", "published by". */
  readonly handOn: readonly string[]
  /** Words before "the agency", "the channel" where these mean a carrier named before: "in an interview with the channel". */
  readonly spokenWith: readonly string[]
}
