import type { Span } from '../model/span.ts'

export const lengthOf = ({ start, end }: Span): number => end - start

export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Whether two spans share at least one code unit; spans that only touch do not. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Code units shared by two spans. */
export const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** The least span that holds both. */
export const hull = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })

export const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

export const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end)

const SPACE = /\s/u

/** The span without white space at either end; empty, at its start, where there is nothing else. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && SPACE.test(text[from]!)) from++
  while (to > from && SPACE.test(text[to - 1]!)) to--
  return { start: from, end: to }
}

/** Sorted, with spans that overlap or touch joined. */
export function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1)
    if (last && span.start <= last.end) result[result.length - 1] = hull(last, span)
    else result.push(span)
  }
  return result
}
