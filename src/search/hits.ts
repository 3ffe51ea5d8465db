import type { QueryPart } from '../model/search.ts'

/** Where a part of a query stands among the terms of a text: from one term to another, both included. */
export interface Hit {
  readonly part: number
  readonly from: number
  readonly to: number
}

/** All places of all parts, in the order of the text. */
export function hitsOf(terms: readonly string[], parts: readonly QueryPart[]): Hit[] {
  const byFirst = new Map<string, number[]>()
  const prefixes: { readonly part: number; readonly beginning: string }[] = []
  const enter = (term: string, part: number) => byFirst.set(term, [...(byFirst.get(term) ?? []), part])
  for (const [i, { kind, terms: wanted }] of parts.entries()) {
    if (kind === 'near') for (const term of new Set(wanted)) enter(term, i)
    else enter(kind === 'prefix' ? wanted[1]! : wanted[0]!, i)
    if (kind === 'prefix') prefixes.push({ part: i, beginning: wanted[0]! })
  }
  const hits: Hit[] = []
  for (const [at, term] of terms.entries()) {
    for (const part of byFirst.get(term) ?? []) {
      const to = endOf(terms, at, parts[part]!)
      if (to >= 0) hits.push({ part, from: at, to })
    }
    for (const { part, beginning } of prefixes)
      if (term !== parts[part]!.terms[1] && term.startsWith(beginning)) hits.push({ part, from: at, to: at })
  }
  return hits
}

/** The last term of a part that begins here; -1 where it does not. */
function endOf(terms: readonly string[], at: number, { kind, terms: wanted, within = 0 }: QueryPart): number {
  if (kind === 'phrase') return wanted.every((term, k) => terms[at + k] === term) ? at + wanted.length - 1 : -1
  if (kind !== 'near') return at
  // Words near each other are each a hit of their own, where the next or the one before stands near enough.
  const near = (other: string | undefined) => other === undefined || stands(terms, at, other, within + 1)
  return wanted.some((term, k) => term === terms[at] && near(wanted[k + 1]) && near(wanted[k - 1])) ? at : -1
}

function stands(terms: readonly string[], at: number, term: string, reach: number): boolean {
  for (let i = Math.max(0, at - reach); i <= at + reach; i++) if (i !== at && terms[i] === term) return true
  return false
}
