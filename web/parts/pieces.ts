import type { Span } from '../../src/model/span.ts'

/** Spans of one kind that a text is marked with; of two that overlap, the one that began first keeps the words. */
export interface Layer<T> {
  readonly span: Span
  readonly mark: T
}

export interface Piece<T> {
  readonly text: string
  readonly start: number
  readonly end: number
  /** The mark of each layer here, in the order of the layers given; undefined where a layer marks nothing. */
  readonly marks: readonly (T | undefined)[]
}

/** The text from `from` to `to` cut wherever a mark of any layer begins or ends. */
export function piecesOf<T>(text: string, { start: from, end: to }: Span, layers: readonly (readonly Layer<T>[])[]): Piece<T>[] {
  const flat = layers.map((layer) => inOrder(layer))
  const cuts = new Set([from, to])
  for (const layer of flat)
    for (const { span } of layer) for (const cut of [span.start, span.end]) if (cut > from && cut < to) cuts.add(cut)
  const bounds = [...cuts].sort((a, b) => a - b)
  return bounds.slice(0, -1).map((start, i) => {
    const end = bounds[i + 1]!
    return {
      text: text.slice(start, end),
      start,
      end,
      marks: flat.map((layer) => layer.find(({ span }) => span.start <= start && end <= span.end)?.mark),
    }
  })
}

/** Without overlaps. */
function inOrder<T>(layer: readonly Layer<T>[]): Layer<T>[] {
  const kept: Layer<T>[] = []
  for (const { span, mark } of [...layer].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const start = Math.max(span.start, kept.at(-1)?.span.end ?? 0)
    if (start < span.end) kept.push({ span: { start, end: span.end }, mark })
  }
  return kept
}
