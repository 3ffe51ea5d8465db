/** Why a line of a page is in its body or not. */
export interface LineReason {
  readonly text: string
  /** Logarithm of the odds that it is of the body: above nothing it is in. */
  readonly odds: number
  /** What was looked at and seen, with what it adds to the odds. */
  readonly clues: readonly { readonly name: string; readonly weight: number }[]
}
