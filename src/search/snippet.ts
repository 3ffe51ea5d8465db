import type { Language } from '../model/language.ts'
import type { QueryPart } from '../model/search.ts'
import type { Span } from '../model/span.ts'
import { hull } from '../text/spans.ts'
import { hitsOf } from './hits.ts'
import { type Term, termsOf } from './terms.ts'

/** The best stretch of the text for the parts of a query, at most about `length` code units, cut between words, with the hits in it. */
export function snippetOf(
  text: string,
  parts: readonly QueryPart[],
  language: Language,
  length = 240,
): { readonly span: Span; readonly hits: readonly Span[] } {
  const terms = termsOf(text, language)
  const hits = hitsOf(
    terms.map(({ term }) => term),
    parts,
  ).map(({ part, from, to }): Hit => ({ part, span: hull(terms[from]!.span, terms[to]!.span) }))
  const [from, to] = bestWindow(hits, length)
  const inside = hits.slice(from, to)
  const span = around(text, terms, inside, length)
  return { span, hits: merged(inside.map(({ span: hit }) => hit)) }
}

/** A word may be a hit of several parts, alone and in a phrase. */
function merged(spans: readonly Span[]): Span[] {
  const apart: Span[] = []
  for (const span of spans) {
    const last = apart.at(-1)
    if (last && span.start < last.end) apart[apart.length - 1] = hull(last, span)
    else apart.push(span)
  }
  return apart
}

interface Hit {
  readonly span: Span
  readonly part: number
}

/** The run of hits within the length that shows most parts of the query, then most hits. */
function bestWindow(hits: readonly Hit[], length: number): [from: number, to: number] {
  let best: [number, number, number] = [0, 0, -1]
  let to = 0
  for (let from = 0; from < hits.length; from++) {
    to = Math.max(to, from + 1)
    while (to < hits.length && hits[to]!.span.end - hits[from]!.span.start <= length) to++
    const run = hits.slice(from, Math.min(to, from + 50))
    const score = 10 * new Set(run.map(({ part }) => part)).size + Math.min(run.length, 9)
    if (score > best[2]) best = [from, from + run.length, score]
  }
  return [best[0], best[1]]
}

function around(text: string, terms: readonly Term[], hits: readonly Hit[], length: number): Span {
  const first = hits[0]?.span.start ?? 0
  const last = hits.at(-1)?.span.end ?? Math.min(text.length, length)
  const room = Math.max(0, length - (last - first))
  const wanted = { start: Math.max(0, first - Math.floor(room / 3)), end: 0 }
  const end = Math.min(text.length, Math.max(last, wanted.start + length))
  const startsAt = wanted.start === 0 ? 0 : (terms.find(({ span }) => span.start >= wanted.start)?.span.start ?? first)
  const endsAt = end >= text.length ? text.length : (terms.findLast(({ span }) => span.end <= end)?.span.end ?? last)
  return { start: Math.min(startsAt, first), end: Math.max(endsAt, last) }
}
