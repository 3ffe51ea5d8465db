/**
 * How often letters of one script are written by which letters of another, beside which neighbours: read by `writtenForms`. A key is a letter, a value
 * its contexts parted by spaces: `ash:2X=31,1Y=2` says that in "ash" the two letters from "s" on were written as X 31 times, and "s"
 * alone as Y twice (X and Y stand for letters of the other script).
 */
export type Correspondences = Readonly<Record<string, string>>

/** Two scripts in which one name may be printed, each with what says how letters of the first are written in the other and back. */
export interface ScriptPair {
  /** As Unicode names scripts: `Latin`, `Arabic`. */
  readonly scripts: readonly [string, string]
  readonly forth: Correspondences
  readonly back: Correspondences
}
