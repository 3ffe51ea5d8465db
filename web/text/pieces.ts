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

/** The text of a span cut wherever a mark of any layer begins or ends. */
export const piecesOf = <T>(text: string, span: Span, layers: readonly (readonly Layer<T>[])[]): Piece<T>[] =>
  piecesOfEach(text, [span], layers)[0]!

/** The pieces of several spans, which follow each other in the text: a page of many paragraphs and marks costs what both have together. */
export function piecesOfEach<T>(text: string, spans: readonly Span[], layers: readonly (readonly Layer<T>[])[]): Piece<T>[][] {
  const marksIn = layers.map((layer) => marksWithin(inOrder(layer)))
  return spans.map((span) =>
    cut(
      text,
      span,
      marksIn.map((within) => within(span)),
    ),
  )
}

/** The marks of a layer that reach into a span; spans are asked for in rising order. */
function marksWithin<T>(layer: readonly Layer<T>[]): (span: Span) => Layer<T>[] {
  let first = 0
  return ({ start, end }) => {
    while (first < layer.length && layer[first]!.span.end <= start) first++
    let last = first
    while (last < layer.length && layer[last]!.span.start < end) last++
    return layer.slice(first, last)
  }
}

/** Of layers without overlaps. */
function cut<T>(text: string, { start: from, end: to }: Span, layers: readonly (readonly Layer<T>[])[]): Piece<T>[] {
  const cuts = new Set([from, to])
  for (const layer of layers) for (const { span } of layer) for (const at of [span.start, span.end]) if (at > from && at < to) cuts.add(at)
  const bounds = [...cuts].sort((a, b) => a - b)
  const marks = layers.map(markAt)
  return bounds.slice(0, -1).map((start, i) => {
    const end = bounds[i + 1]!
    return { text: text.slice(start, end), start, end, marks: marks.map((at) => at(start)) }
  })
}

/** The mark at a place; places are asked for in rising order, and no mark begins or ends between two of them. */
function markAt<T>(layer: readonly Layer<T>[]): (place: number) => T | undefined {
  let next = 0
  return (place) => {
    while (next < layer.length && layer[next]!.span.end <= place) next++
    const one = layer[next]
    return one && one.span.start <= place ? one.mark : undefined
  }
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
