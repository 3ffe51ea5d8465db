import type { Expression, SearchField } from '../../model/search.ts'

/** The letters of headline, body and quotations. */
const WEIGHTS: Readonly<Record<SearchField, readonly string[]>> = { all: ['A', 'B', 'C'], headline: ['A'], body: ['B'], quotes: ['C'] }
const ANYWHERE = ''

/** An expression in the query language of `to_tsquery`. Terms hold letters and digits alone; what else came in is dropped here again. */
export function tsQuery(expression: Expression): string {
  switch (expression.kind) {
    case 'term':
      return lexeme(expression.term, labelOf(expression.field))
    case 'prefix':
      return lexeme(expression.term, `*${labelOf(expression.field)}`)
    case 'phrase':
      return inOneField(expression.field, (label) => joined(expression.terms, label, '<->'))
    case 'near': {
      const { terms, within, field } = expression
      const pairs = terms.slice(1).map((term, i) => inOneField(field, (label) => nearby(terms[i]!, term, within, label)))
      return `(${pairs.join(' & ')})`
    }
    case 'every':
    case 'any':
      return `(${expression.of.map(tsQuery).join(expression.kind === 'every' ? ' & ' : ' | ')})`
  }
}

const labelOf = (field: SearchField): string => (field === 'all' ? ANYWHERE : WEIGHTS[field][0]!)

/** The parts of an article lie behind each other in one vector; a phrase does not run from one into the next. */
const inOneField = (field: SearchField, of: (label: string) => string): string => `(${WEIGHTS[field].map(of).join(' | ')})`

/** There is no NEAR: each distance is asked for, in both directions. */
function nearby(a: string, b: string, within: number, label: string): string {
  const distances = Array.from({ length: Math.trunc(within) + 1 }, (_, i) => `<${i + 1}>`)
  return `(${distances.flatMap((distance) => [joined([a, b], label, distance), joined([b, a], label, distance)]).join(' | ')})`
}

const joined = (terms: readonly string[], label: string, by: string): string =>
  `(${terms.map((term) => lexeme(term, label)).join(` ${by} `)})`

const lexeme = (term: string, label: string): string => `'${term.replace(/[^\p{L}\p{Nd}]/gu, '')}'${label && `:${label}`}`
