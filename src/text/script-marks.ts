/** Commas of every script that pages are printed in, for a class of a regular expression or a list of marks. */
export const commas = ',\u060C\u3001\uFF0C'
/** Marks that end a question or an exclamation, in every script, for use inside a character class. */
export const questionMarks = '?!\u061F\uFF1F\uFF01'
/** Marks that part a sentence without ending it, besides commas. */
export const semicolons = ';\u061B'
/** The stroke that lengthens a word, printed for a dash too: U+0640. */
export const stroke = '\u0640'
/** What parts whole from fraction, and thousands, in digits of the Arabic script. */
export const [decimalMark, thousandsMark] = ['\u066B', '\u066C']
/** Marks without width, of direction and of joining, as a class of a regular expression. */
export const unseen = '\u200B-\u200F\u202A-\u202E\u2066-\u2069\u061C\uFEFF\u00AD'
export const fullStops = '.\u06D4\u3002'
export const percentMarks = '%\u066A'
