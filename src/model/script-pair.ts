/**
 * How often letters of one script are written by which letters of another, beside which neighbours: read by `writtenForms`. A key is a letter, a value
 * its contexts parted by spaces: `ash:2ش=31,1س=2` says that "s" between "a" and "h" was 31 times, with the letter behind it, written as one letter.
 */
export type Correspondences = Readonly<Record<string, string>>

/** Two scripts in which one name may be printed, each with what says how letters of the first are written in the other and back. */
export interface ScriptPair {
  /** As Unicode names scripts: `Latin`, `Arabic`. */
  readonly scripts: readonly [string, string]
  readonly forth: Correspondences
  readonly back: Correspondences
}
