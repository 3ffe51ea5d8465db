/**
 * What tells one type of wording change from another, beyond what speech, credit, calendar and furniture of the language know:
 * reporting verbs, negations before a verb, months, number words, roles and places stand there, and once. Words and phrases are
 * written as printed; spelling is levelled when they are read, and a proclitic may stand before the first word of a row.
 */
export interface ChangeWords {
  /** Letters and pairs of letters that may be joined to the beginning of a word: and, by, for, the. */
  readonly proclitics: readonly string[]
  /** A preposition as it is written before the article, and the article as it stands alone. */
  readonly assimilated: readonly (readonly [string, string])[]
  /** Endings that spellings of one name exchange. */
  readonly likeEndings: readonly (readonly [string, string])[]
  /** Parts that spellings of one word exchange, wherever they stand: those of "American". */
  readonly likeParts: readonly (readonly [string, string])[]
  /** Endings of one word in two cases: "the participants" as subject and as object. */
  readonly caseEndings: readonly (readonly [string, string])[]
  /** A long vowel inside a word that makes another form of it: "centre" → "centres". */
  readonly innerVowel: string
  /** Words without weight of their own: they decide no type. */
  readonly particles: readonly string[]
  /** Particles whose exchange is a matter of grammar, and which open a clause after a reporting word. */
  readonly thatWords: readonly string[]
  /** Stock phrases that many unrelated articles share. */
  readonly formulas: readonly string[]
  /** Site lines and marks of the end. */
  readonly boilerplate: readonly string[]
  /** "According to", "quoting": what opens a credit. */
  readonly creditCues: readonly string[]
  /** Names of carriers as they stand in running text, where the gazetteer has only the full name. */
  readonly carriers: readonly string[]
  /** Number word → its value. */
  readonly numbers: Readonly<Record<string, number>>
  /** Number words that multiply what stands before them. */
  readonly scales: Readonly<Record<string, number>>
  /** A letter that stands for the decimal point between digits. */
  readonly decimalLetter: string
  /** Unit words of which one may stand for another or be left out beside a number: per cent, AD. */
  readonly unitForms: readonly string[]
  /** Words of time expressions. */
  readonly times: readonly string[]
  /** Words that belong to a time expression only beside another word of it: first, past, next. */
  readonly timeNeighbours: readonly string[]
  /** Directions that open a place, "north of", and names of cities and countries. */
  readonly places: readonly string[]
  /** Nouns behind which a name stands: "the town of". */
  readonly placeNouns: readonly string[]
  readonly negations: readonly string[]
  /** Those whom a toll counts, behind a number: the dead, the injured, bodies found. */
  readonly tallies: readonly string[]
  /** Words of opposite sense, verbs and nouns of either side: "a rise" and "a fall". */
  readonly opposites: readonly { readonly one: OppositeSide; readonly other: OppositeSide }[]
  /** Fixed phrases with a negation in them that deny nothing, and words that hold one. */
  readonly notNegative: readonly string[]
  /** Hedges of no kind below. */
  readonly hedges: readonly string[]
  /** What is said of a number that is not exact and stands behind it: "roughly"; one kind of hedge with the calendar's "about". */
  readonly approximate: readonly string[]
  /** Rows of hedges that say the same: two words for "maybe". */
  readonly hedgeKinds: readonly (readonly string[])[]
  /** What says of a verb that it will be: letters joined to its front, and words. */
  readonly future: { readonly letters: readonly string[]; readonly words: readonly string[] }
  /** Letters of the shortest word that is no abbreviation, of a name that is hardly ever another word, and of what may be left of a word without what is joined to it. */
  readonly leastWord: number
  readonly leastName: number
  readonly leastStem: number
  /** Particles that cast doubt before an imperfect verb and affirm before a perfect one; and the letters with which an imperfect verb begins and a perfect one does not. */
  readonly doubtful: readonly string[]
  readonly imperfectBeginnings: readonly string[]
  /** Who stands for a speaker without a name: the source, the spokesman. */
  readonly speakers: readonly string[]
  /** Titles, offices and affiliations. */
  readonly roles: readonly string[]
  /** Parts of names: "son of", frequent given names. */
  readonly names: readonly string[]
  /** Nouns behind which the name of a body stands: "the company". */
  readonly bodyNouns: readonly string[]
  /** Letters that transliterators exchange: each row is one sound. */
  readonly sounds: readonly string[]
  /** Letters that one spelling writes and another leaves out. */
  readonly weakLetters: string
  /** Designations of one thing of which at least one takes sides: each row, exchanged for another of its row, is a change of term. */
  readonly terms: readonly (readonly string[])[]
  /** Loaded words and pious formulas that may be added or dropped. */
  readonly loaded: readonly string[]
  /** All marks that open or close a quotation. */
  readonly quoteMarks: string
}

/** Reporting verbs, by their rows, with all their forms; and other words. */
export interface OppositeSide {
  readonly cues: readonly string[]
  readonly words: readonly string[]
}
