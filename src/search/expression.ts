import type { Expression, ParsedQuery, QueryPart, SearchField } from '../model/search.ts'

/** What a part asks of the index; `field` where it names none itself. */
export function partExpression({ kind, terms, field: own, within }: QueryPart, field: SearchField): Expression {
  const where = own ?? field
  const [first, whole] = terms
  switch (kind) {
    case 'phrase':
      return { kind: 'phrase', terms, field: where }
    case 'near':
      return { kind: 'near', terms, within: within ?? 0, field: where }
    case 'prefix':
      return any([
        { kind: 'prefix', term: first!, field: where },
        { kind: 'term', term: whole!, field: where },
      ])
    case 'word':
      return { kind: 'term', term: first!, field: where }
  }
}

export const every = (of: readonly Expression[]): Expression => (of.length === 1 ? of[0]! : { kind: 'every', of })
export const any = (of: readonly Expression[]): Expression => (of.length === 1 ? of[0]! : { kind: 'any', of })

/** All that a page must hold, and what it must not; undefined where the query says nothing of it. */
export function expressionsOf(
  { clauses }: ParsedQuery,
  field: SearchField,
): { readonly include: Expression | undefined; readonly exclude: Expression | undefined } {
  const of = (not: boolean) =>
    clauses.filter((clause) => clause.not === not).map((clause) => any(clause.any.map((part) => partExpression(part, field))))
  const [include, exclude] = [of(false), of(true)]
  return { include: include.length > 0 ? every(include) : undefined, exclude: exclude.length > 0 ? any(exclude) : undefined }
}

/** What hits are shown of: everything that is asked for. */
export const wantedParts = ({ clauses }: ParsedQuery): QueryPart[] => clauses.flatMap(({ not, any: parts }) => (not ? [] : parts))
