/** Words and marks by number: one number for all spellings that fold to one. */
export interface NumberedWords {
  /** Number → folded word, or mark. */
  readonly keys: readonly string[]
  /** Number → whether it is a word. */
  readonly isWord: readonly boolean[]
  /** The number of a folded word; none where no page has used it. */
  numberOfFolded(key: string): number | undefined
}

/** Words, single marks and line feeds of a text, in order; white space is between them. */
export interface Tokens {
  readonly text: string
  readonly length: number
  /** UTF-16 offsets into the text, half-open. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** Numbers of the vocabulary: the same for spellings that fold to one. */
  readonly number: Int32Array
  readonly vocabulary: NumberedWords
}
