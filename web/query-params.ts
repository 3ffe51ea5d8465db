import type { Context } from 'hono'
import type { CapturedAt, SearchQuery } from '../src/model/collection.ts'
import type { Span } from '../src/model/span.ts'
import { hereOf } from './answer.tsx'
import type { SearchValues } from './parts/search-form.tsx'

const LIMIT = 20
const LONGEST_QUERY = 2000
const FURTHEST = 10_000
const DAY = /^\d{4}-\d\d-\d\d$/u
const PLACES: readonly string[] = ['quotes', 'body', 'headline']
/** Orders of a search other than the best first. */
const ORDERS = ['newest', 'oldest'] as const

/** Which part of a list is asked for. */
export function rangeOf(c: Context): { limit: number; offset: number } {
  const offset = Number(c.req.query('offset') ?? 0)
  return { limit: LIMIT, offset: Number.isInteger(offset) && offset > 0 ? Math.min(offset, FURTHEST) : 0 }
}

export const listOf = (c: Context): { here: string; limit: number; offset: number } => ({ here: hereOf(c), ...rangeOf(c) })

/** `?at=120-140`: a place in a text, in UTF-16 code units. */
export function spanOf(c: Context): Span | undefined {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/u.exec(c.req.query('at') ?? '') ?? []
  return start !== undefined && end !== undefined && Number(start) < Number(end) ? { start: Number(start), end: Number(end) } : undefined
}

/** `?at=0-12&field=headline`: a place in what a page prints. */
export function capturedAtOf(c: Context): CapturedAt | undefined {
  const [span, field] = [spanOf(c), c.req.query('field')]
  return span && { span, ...((field === 'headline' || field === 'byline') && { field }) }
}

/** `?part=2`: a part of a long page, from 1. */
export function partIn(text: string | undefined): number | undefined {
  const part = Number(/^\d{1,6}$/u.test(text ?? '') ? text : 0)
  return part > 0 ? part : undefined
}

/** What a search form sent; what is not of its form is dropped. */
export function valuesOf(c: Context): SearchValues {
  const given = (name: string) => c.req.query(name)?.slice(0, LONGEST_QUERY).trim() || undefined
  const day = (name: string) => (DAY.test(given(name) ?? '') ? given(name) : undefined)
  const [speaker, outlet, from, to] = [given('speaker'), given('outlet'), day('from'), day('to')]
  const where = PLACES.includes(given('in') ?? '') ? given('in') : undefined
  const as = given('as') === 'statements' ? 'statements' : undefined
  const sort = ORDERS.find((order) => order === given('sort'))
  return {
    q: given('q') ?? '',
    ...(speaker && { speaker }),
    ...(outlet && { outlet }),
    ...(from && { from }),
    ...(to && { to }),
    ...(where && { in: where }),
    ...(as && { as }),
    ...(sort && { sort }),
  }
}

/** The search that a form asks for; undefined for an empty form. */
export function queryOf({ q, speaker, outlet, from, to, as, sort, in: asked }: SearchValues): SearchQuery | undefined {
  if (!q && !speaker && !outlet && !from && !to) return undefined
  // Statements are what is said: the words are looked for there.
  const where = as === 'statements' ? 'quotes' : asked
  return {
    words: q,
    ...(speaker && { speaker }),
    ...(outlet && { outlet }),
    ...(from && { from }),
    ...(to && { to }),
    ...(where && { in: where as NonNullable<SearchQuery['in']> }),
    ...(sort && { sort }),
  }
}

const WHO = /(?:^|;\s*)who=([^;]{1,400})(?:;|$)/u

/** Who wrote at the desk from this browser before; empty where nobody did. */
export function whoOf(c: Context): string {
  const kept = WHO.exec(c.req.header('cookie') ?? '')?.[1]
  try {
    return decodeURIComponent(kept ?? '')
  } catch {
    return ''
  }
}
