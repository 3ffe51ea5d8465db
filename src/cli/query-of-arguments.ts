/**
 * One query of the arguments of a command. A shell takes the quotation marks away: an argument of several words, beside
 * others, was a phrase in them, with what stood before and behind the marks.
 */
export function queryOf(words: readonly string[]): string {
  const alone = words.length === 1
  return words.map((word) => (/\s/u.test(word) && (!alone || NEAR_PHRASE.test(word)) && !MARKED.test(word) ? quoted(word) : word)).join(' ')
}

const NEAR_PHRASE = /^[^"“”«»]*\s[^"“”«»]*~\p{Nd}+$/u
const MARKED = /["“”«»„]/u
const PARTS = /^(-?(?:\p{L}+:)?)(.*?)(~\p{Nd}+)?$/su

function quoted(word: string): string {
  const [, before = '', inside = '', behind = ''] = PARTS.exec(word) ?? []
  return `${before}"${inside}"${behind}`
}
