import type { ParsedQuery, QueryNote, QueryPart } from '../../model/search.ts'

/** What was read leniently, one line each. */
export const noteLines = ({ notes }: ParsedQuery): string[] => notes.map(({ kind, words }) => NOTES[kind](words))

const NOTES: Readonly<Record<QueryNote['kind'], (words: string) => string>> = {
  common: (words) => `in almost every page, so not asked for: ${words}`,
  unclosed: (words) => `a quotation mark is not closed; read as a phrase to the end: ${words}`,
  unknownField: (words) => `no field is called ${words}; read as a word (fields: title, body, quotes, speaker, outlet)`,
  shortPrefix: (words) => `too short for a beginning of words; read as a word: ${words}`,
  innerStar: (words) => `a star counts at the end of a word only: ${words}`,
  loneOr: () => 'OR stands between two words; left out',
  brackets: () => 'brackets are not read; OR joins the two parts beside it',
  empty: (words) => `nothing to look for in: ${words}`,
  repeated: (words) => `one speaker and one outlet can be asked for; left out: ${words}`,
  far: (words) => `at most 20 words between; ~${words} is read as ~20`,
  tooLong: (words) => `the query is too long; left out from: ${words}`,
}

/** The query as it was understood, in its own language. */
export function understood({ clauses, speaker, outlet }: ParsedQuery): string {
  const words = clauses.map(({ not, any }) => (not ? any.map((part) => `-${partWords(part)}`).join(' ') : any.map(partWords).join(' OR ')))
  return [...words, ...(speaker ? [`speaker:"${speaker}"`] : []), ...(outlet ? [`outlet:"${outlet}"`] : [])].join(' ')
}

const FIELDS = { headline: 'title', body: 'body', quotes: 'quotes' } as const

function partWords({ kind, words, field, within }: QueryPart): string {
  const marked = kind === 'phrase' ? `"${words}"` : kind === 'near' ? `"${words}"~${within}` : words
  return field ? `${FIELDS[field]}:${marked}` : marked
}
