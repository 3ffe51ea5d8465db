/**
 * The words of an article as numbers, for comparing it with others. Credits, datelines and captions are not among them, so
 * that a credit set into a sentence neither makes nor hides a copy. All arrays of words have one length, all of prints another.
 */
export interface Wording {
  /** A hash of each folded word. */
  readonly words: Int32Array
  /** Where each word is printed, half-open, UTF-16 code units of the article's text. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** 1 where the word lies in a stock phrase. */
  readonly stock: Uint8Array
  readonly prints: Prints
}

/** Sampled runs of words, each distinct: its hash, and the index of its first word. */
export interface Prints {
  readonly hashes: Int32Array
  readonly places: Uint32Array
}
