import type { Language } from '../model/language.ts'
import type { ParsedQuery, QueryClause, QueryNote, QueryPart } from '../model/search.ts'
import { fold } from '../text/fold.ts'
import { lexQuery, type Piece } from './lex-query.ts'
import { stemmerOf } from './stemmer.ts'
import { termsOf } from './terms.ts'

/** A query is bounded: what stands behind so many parts, or so many words of one, is not read. */
const MOST_PARTS = 32
const MOST_WORDS = 24
export const LONGEST_QUERY = 2000
/** The most words that may lie between the words of `"a b"~9`. */
const MOST_BETWEEN = 20
const LEAST_PREFIX = 2

const FIELDS = {
  headline: ['title', 'headline'],
  body: ['body', 'text'],
  quotes: ['quote', 'quotes', 'statement'],
  speaker: ['speaker', 'says'],
  outlet: ['outlet', 'source'],
} as const
type FieldName = keyof typeof FIELDS

/**
 * Words, "phrases", "near words"~5, begin*, -without, either OR other, and fields before a colon. Every text is a query:
 * what cannot be read as it stands is read as words, with a note. Only letters and digits come out. The words are analysed by `language`; words for
 * OR, fields and marks may be those of any language that is searched at the same time (`among`), so that a query means the same in all of them.
 */
export function parseQuery(text: string, language: Language, among: readonly Language[] = [language]): ParsedQuery {
  const notes: QueryNote[] = []
  const note = (kind: QueryNote['kind'], words: string) => notes.push({ kind, words })
  if (text.length > LONGEST_QUERY) note('tooLong', text.slice(LONGEST_QUERY, LONGEST_QUERY + 40))
  const pieces = lexQuery(text.slice(0, LONGEST_QUERY), {
    phraseMarks: among.map(({ analysis }) => analysis.phraseMarks).join(''),
    or: among.flatMap(({ analysis }) => analysis.query.or),
  })
  const clauses: { not: boolean; any: QueryPart[] }[] = []
  const filters: { speaker?: string; outlet?: string } = {}
  let joined = false
  for (const piece of pieces) {
    if (piece.kind === 'or') {
      if (clauses.length === 0 || clauses.at(-1)!.not || joined) note('loneOr', 'OR')
      else joined = true
      continue
    }
    const field = piece.field === undefined ? undefined : fieldNamed(piece.field, among)
    if (field === 'speaker' || field === 'outlet') {
      if (filters[field] === undefined && !piece.not) filters[field] = piece.text.slice(0, 200)
      else note('repeated', `${piece.field}:${piece.text}`)
      continue
    }
    if (piece.field !== undefined && !field && /^[a-z]+$/iu.test(piece.field)) note('unknownField', piece.field)
    const named = piece.field === undefined || field ? piece : { ...piece, text: `${piece.field} ${piece.text}` }
    for (const [i, part] of partsOf(named, field, language, note).entries())
      if (joined && i === 0 && !piece.not) clauses.at(-1)!.any.push(part)
      else clauses.push({ not: piece.not, any: [part] })
    joined = false
  }
  if (joined) note('loneOr', 'OR')
  if (/[()]/u.test(text) && pieces.some(({ kind }) => kind === 'or')) note('brackets', '( )')
  return { clauses: withoutCommon(bounded(clauses, note), language, note), ...filters, notes }
}

/** A query of words alone: marks, fields and "or" mean nothing. */
export function plainQuery(words: string, language: Language): ParsedQuery {
  const terms = termsOf(words.slice(0, LONGEST_QUERY), language).slice(0, MOST_PARTS)
  return {
    clauses: terms.map(({ term, span }) => ({
      not: false,
      any: [{ kind: 'word', words: words.slice(span.start, span.end), terms: [term] }],
    })),
    notes: [],
  }
}

type Note = (kind: QueryNote['kind'], words: string) => void
type TextField = Exclude<FieldName, 'speaker' | 'outlet'>

function fieldNamed(name: string, among: readonly Language[]): FieldName | undefined {
  for (const language of among) {
    const field = fieldNames(language).get(fold(name, language.letters))
    if (field) return field
  }
  return undefined
}

const known = new WeakMap<Language, ReadonlyMap<string, FieldName>>()
function fieldNames(language: Language): ReadonlyMap<string, FieldName> {
  const built =
    known.get(language) ??
    new Map(
      (Object.keys(FIELDS) as FieldName[]).flatMap((field) =>
        [...FIELDS[field], ...language.analysis.query.fields[field]].map((name) => [fold(name, language.letters), field] as const),
      ),
    )
  known.set(language, built)
  return built
}

function partsOf(piece: Exclude<Piece, { kind: 'or' }>, field: TextField | undefined, language: Language, note: Note): QueryPart[] {
  const { text, kind, within, open } = piece
  const printed = termsOf(text, language)
  if (printed.length === 0) {
    if (kind === 'quoted' || text.length > 1) note('empty', text)
    return []
  }
  if (printed.length > MOST_WORDS) note('tooLong', text)
  const some = printed.slice(0, MOST_WORDS)
  const in_ = field && { field }
  const terms = some.map(({ term }) => term)
  if (kind === 'quoted' && open) note('unclosed', text)
  if (kind === 'quoted' && terms.length > 1) {
    if (within === undefined) return [{ kind: 'phrase', words: text.trim(), terms, ...in_ }]
    const apart = [...new Set(terms)]
    if (apart.length === 1) return [{ kind: 'word', words: text.trim(), terms: apart, ...in_ }]
    const asked = Number(fold(within, language.letters))
    if (asked > MOST_BETWEEN) note('far', within)
    return [{ kind: 'near', words: text.trim(), terms: apart, within: Math.min(asked, MOST_BETWEEN), ...in_ }]
  }
  if (kind === 'words' && NUMBER.test(text) && terms.length > 1) return [{ kind: 'phrase', words: text, terms, ...in_ }]
  if (kind === 'words' && text.includes('*')) return starred(text, some, in_, language, note)
  return some.map(({ term, span }) => ({ kind: 'word', words: text.slice(span.start, span.end), terms: [term], ...in_ }))
}

const NUMBER = /^\p{Nd}+(?:[.,:/\u066B\u066C]\p{Nd}+)+$/u

/** A star behind the last letters is a beginning of words; elsewhere it is nothing. */
function starred(
  text: string,
  printed: ReturnType<typeof termsOf>,
  field: { readonly field: TextField } | undefined,
  language: Language,
  note: Note,
): QueryPart[] {
  if (text.indexOf('*') < text.length - 1) note('innerStar', text)
  return printed.map(({ term, span }, i): QueryPart => {
    const words = text.slice(span.start, span.end)
    const word: QueryPart = { kind: 'word', words, terms: [term], ...field }
    if (i < printed.length - 1 || !text.endsWith('*')) return word
    const front = stemmerOf(language.analysis, language.letters).front(fold(words, language.letters))
    if (front.length >= LEAST_PREFIX) return { kind: 'prefix', words: `${words}*`, terms: [front, term], ...field }
    note('shortPrefix', text)
    return word
  })
}

function bounded(clauses: readonly QueryClause[], note: Note): QueryClause[] {
  let parts = 0
  const kept = clauses.filter(({ any }) => {
    parts += any.length
    return parts <= MOST_PARTS
  })
  if (kept.length < clauses.length) note('tooLong', clauses[kept.length]!.any[0]!.words)
  return kept
}

/** Words that almost every page holds are asked for only where nothing else is. */
function withoutCommon(clauses: readonly QueryClause[], { analysis, letters }: Language, note: Note): QueryClause[] {
  const skipped = new RegExp(letters.skipped, 'gu')
  const common = new Set(analysis.common)
  const isCommon = ({ not, any }: QueryClause) =>
    !not && any.every(({ kind, words }) => kind === 'word' && common.has(words.replace(skipped, '').toLowerCase()))
  const kept = clauses.filter((clause) => !isCommon(clause))
  if (kept.length === clauses.length || !kept.some(({ not }) => !not)) return [...clauses]
  note(
    'common',
    clauses
      .filter(isCommon)
      .map(({ any }) => any.map(({ words }) => words).join(' '))
      .join(' '),
  )
  return kept
}
