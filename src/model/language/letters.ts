/** How letters are written: what folds to what, and which marks carry no letter. */
export interface Letters {
  /** Unicode's name of the script: `Arabic`. */
  readonly script: string
  /** Letter → the letter it is read as when spelling is ignored (alef forms, ya, ta marbuta). */
  readonly folds: ReadonlyMap<string, string>
  /** Regular-expression source of one mark that is skipped: vowel signs, tatweel, invisible direction marks. */
  readonly skipped: string
  /** Digit of the script → ASCII digit. */
  readonly digits: ReadonlyMap<string, string>
  /** Letters of other languages in this script that no word of the language has: they tell Persian from Arabic. Absent where there are none. */
  readonly foreign?: string
  /** Consonant → the Latin letter that names in addresses are mostly written with; absent where the script is Latin. */
  readonly consonants?: ReadonlyMap<string, string>
}
