import type { Expression, SearchField } from '../../model/search.ts'

type TextField = Exclude<SearchField, 'all'>

/** The terms of a text by its parts, as an index is given them. */
export type TermsByField = Readonly<Record<TextField, readonly string[]>>

const FIELDS: readonly TextField[] = ['headline', 'body', 'quotes']

/** Where each term stands in the parts of one page: answers an expression as the full-text index of a database would, from memory. */
export class TermPlaces {
  private readonly places: Readonly<Record<TextField, ReadonlyMap<string, readonly number[]>>>

  constructor(terms: TermsByField) {
    this.places = { headline: placesOf(terms.headline), body: placesOf(terms.body), quotes: placesOf(terms.quotes) }
  }

  /** The same page with other terms for its quotations: one statement of it instead of all. */
  withQuotes(terms: readonly string[]): TermPlaces {
    const one = Object.create(TermPlaces.prototype) as { places: TermPlaces['places'] }
    one.places = { ...this.places, quotes: placesOf(terms) }
    return one as unknown as TermPlaces
  }

  holds(expression: Expression): boolean {
    switch (expression.kind) {
      case 'every':
        return expression.of.every((one) => this.holds(one))
      case 'any':
        return expression.of.some((one) => this.holds(one))
      case 'term':
        return fieldsOf(expression.field).some((field) => this.places[field].has(expression.term))
      case 'prefix':
        return fieldsOf(expression.field).some((field) => beginsIn(this.places[field], expression.term))
      case 'phrase':
        return fieldsOf(expression.field).some((field) => phraseIn(this.places[field], expression.terms))
      case 'near': {
        const { terms, within, field } = expression
        const reach = Math.trunc(within) + 1
        return terms.slice(1).every((term, i) => fieldsOf(field).some((one) => nearIn(this.places[one], [terms[i]!, term], reach)))
      }
    }
  }
}

type Places = ReadonlyMap<string, readonly number[]>

const fieldsOf = (field: SearchField): readonly TextField[] => (field === 'all' ? FIELDS : [field])

function placesOf(terms: readonly string[]): Places {
  const places = new Map<string, number[]>()
  for (const [at, term] of terms.entries()) {
    const known = places.get(term)
    if (known) known.push(at)
    else places.set(term, [at])
  }
  return places
}

function beginsIn(places: Places, beginning: string): boolean {
  for (const term of places.keys()) if (term.startsWith(beginning)) return true
  return false
}

/** The terms stand next to each other in this order: looked for from the places of the one that stands least often. */
function phraseIn(places: Places, terms: readonly string[]): boolean {
  const each = terms.map((term) => places.get(term))
  let rarest = 0
  for (const [i, some] of each.entries()) {
    if (!some) return false
    if (some.length < each[rarest]!.length) rarest = i
  }
  const sets = each.map((some) => (some!.length > 8 ? new Set(some) : some!))
  const stands = (i: number, at: number): boolean => {
    const some = sets[i]!
    return some instanceof Set ? some.has(at) : some.includes(at)
  }
  return each[rarest]!.some((at) => terms.every((_, i) => i === rarest || stands(i, at - rarest + i)))
}

/** Two terms with at most so many places from one to the other, in any order: both lists are walked once. */
function nearIn(places: Places, [a, b]: readonly [string, string], reach: number): boolean {
  const [one, other] = [places.get(a), places.get(b)]
  if (!one || !other) return false
  for (let i = 0, k = 0; i < one.length && k < other.length; ) {
    const distance = one[i]! - other[k]!
    if (distance !== 0 && Math.abs(distance) <= reach) return true
    if (distance <= 0) i++
    else k++
  }
  return false
}
