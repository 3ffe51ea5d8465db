/** Words that say who somebody is without naming anybody, and words of names; as printed. */
export interface NamingWords {
  /** Words that head a phrase for somebody, without the article. */
  readonly heads: readonly { readonly word: string; readonly kind: 'person' | 'organization' | 'unnamed' | 'document' | 'title' }[]
  readonly places: readonly string[]
  /** "His Excellency": it stands for somebody named before. */
  readonly honorifics: readonly string[]
  /** "Son of" and its like. */
  readonly sonOf: readonly string[]
  /** Words of a name that some write as one with the next: "servant of". */
  readonly joined: readonly string[]
  /** What is written on to the front of a definite noun; empty where the article is a word. */
  readonly article: string
}
