import type { Expression, SearchField } from '../../model/search.ts'

const COLUMNS: Readonly<Record<SearchField, string>> = { all: '', headline: '{headline} : ', body: '{body} : ', quotes: '{quotes} : ' }

/** An expression in the query language of FTS5. Terms hold letters and digits alone; what else came in is dropped here again. */
export function ftsQuery(expression: Expression): string {
  switch (expression.kind) {
    case 'term':
      return `${COLUMNS[expression.field]}${quoted([expression.term])}`
    case 'prefix':
      return `${COLUMNS[expression.field]}${quoted([expression.term])} *`
    case 'phrase':
      return `${COLUMNS[expression.field]}${quoted(expression.terms)}`
    case 'near': {
      const { terms, within, field } = expression
      const pairs = terms
        .slice(1)
        .map((term, i) => `${COLUMNS[field]}NEAR(${quoted([terms[i]!])} ${quoted([term])}, ${Math.trunc(within)})`)
      return `(${pairs.join(' AND ')})`
    }
    case 'every':
    case 'any':
      return `(${expression.of.map(ftsQuery).join(expression.kind === 'every' ? ' AND ' : ' OR ')})`
  }
}

const quoted = (terms: readonly string[]): string => `"${terms.map((term) => term.replace(/[^\p{L}\p{Nd}]/gu, '')).join(' ')}"`
