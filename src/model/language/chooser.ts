/** What a candidate shows, each clue by its number. */
export type Clues = readonly number[]

/** Chooses one of several candidates. */
export interface Chooser {
  /**
   * The index of the candidate that is chosen.
   *
   * @param token where on the page the choice is made
   * @param candidates the clues of each, one candidate at least
   * @param standsFor what a candidate stands for; asked for only where choices are explained or learnt
   */
  choose(token: number, candidates: readonly Clues[], standsFor: (candidate: number) => unknown): number
}
