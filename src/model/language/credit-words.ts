import type { Carrier } from '../statement.ts'

/** How the language credits carriers. All words are as printed; engines fold them. */
export interface CreditWords {
  /** Nouns beside the name of a carrier: agency, channel, newspaper; `inName`: a part of it, as in "Radio Valley". */
  readonly heads: readonly { readonly word: string; readonly kind: Carrier['kind']; readonly inName?: boolean }[]
  /** Where such a noun stands: before the name ("agency Sana") or behind it ("Anadolu Agency"). */
  readonly headPlace: 'before' | 'behind'
  /** Credits that name nobody: "agencies". */
  readonly collective: readonly string[]
  /** What may be written on to the front of a carrier's name (to, in, and), and the letters that stand in its place without it: mostly none. */
  readonly prefixes: readonly (readonly [written: string, instead: string])[]
  /** What is written on to the name of whoever is told (to), or stands before it; empty where there is none. */
  readonly toldBy: string
  /** The shape, as a folded pattern, of a word that only describes ("the French"): told something, it is no agency. Empty where there is none. */
  readonly describing: string
  /** Names of carriers that also mean something else: a region, a month; bare in a sentence they name no carrier. */
  readonly alsoWords: readonly string[]
  /**
   * Names of carriers that are ordinary words (a newspaper called "The Uprising"): they name the carrier beside a noun such as
   * "newspaper", or alone between marks that a credit or a preposition stands before (told to "The Uprising"), or in a dateline or signature.
   */
  readonly ordinaryNames: readonly string[]
  /** The shape, as a folded pattern, of one-word names that may be words of the language: bare in a sentence they name no carrier either. */
  readonly commonName: string
  /** Words right before a name that credit it: "according to". */
  readonly introducers: readonly string[]
}
