import type { ChainModel, HandNode, PageNode, Tie } from './chain-model.ts'
import type { DrawnModel } from './fold-pages.ts'
import { daysApart, rowsOf } from './rows.ts'
import { wrapped } from './wrapped.ts'

/** Sizes in units of the picture, measured from its beginning: the right in Arabic, the left in English. */
export interface Measure {
  readonly width: number
  readonly font: number
  /** Begin and end of each column; pages stand on the axis, their labels after it. */
  readonly speaker: readonly [number, number]
  readonly occasion: readonly [number, number]
  readonly carrier: readonly [number, number]
  readonly axis: number
}

export const WIDE: Measure = { width: 1000, font: 15, speaker: [4, 176], occasion: [236, 418], carrier: [478, 652], axis: 790 }
export const NARROW: Measure = { width: 352, font: 11, speaker: [2, 72], occasion: [88, 160], carrier: [174, 234], axis: 266 }

export interface Box {
  readonly hand: HandNode
  readonly start: number
  readonly end: number
  readonly top: number
  readonly height: number
  readonly lines: readonly string[]
}

export interface Place {
  readonly page: PageNode
  /** Where its dot stands. */
  readonly at: number
  readonly y: number
  readonly lines: readonly string[]
  /** Width for what is written beside the dot. */
  readonly room: number
  /** A page among the carriers stands in a box as they do. */
  readonly box?: Pick<Box, 'start' | 'end' | 'top' | 'height'>
}

type Point = readonly [number, number]

/** A line that leaves its source, goes down a trunk that all lines of that source and kind share, and turns to its end. */
export interface Route {
  readonly from: Point
  readonly to: Point
  /** Where it goes down; undefined between two that stand in one column. */
  readonly trunk?: number
}

export interface Curve extends Route {
  readonly tie: Tie
}

export interface ChainLayout {
  readonly measure: Measure
  readonly height: number
  readonly boxes: readonly Box[]
  readonly places: readonly Place[]
  readonly curves: readonly Curve[]
  /** A missing hand, the curve that leads to it and the page after it. */
  readonly gaps: readonly { readonly at: Point; readonly toward: Route; readonly end: Point }[]
  /** Where a new day begins on the axis; one without a stamp begins the pages of which no time is known. */
  readonly days: readonly { readonly y: number; readonly stamp?: string; readonly seen: boolean }[]
  readonly undrawn: number
}

const DOT = 7
const GAP = 11
/** Credited and observed lines of one source to one page run beside each other. */
const SHIFT = 3

/** Where everything of a chain's picture stands. Pure: the same model gives the same picture. */
export function chainLayout(model: DrawnModel, measure: Measure): ChainLayout {
  const { pages } = model
  const line = measure.font * 1.45
  const { ys, days, height } = rowsOf(pages, line)
  const places = pages.map((page, i): Place => {
    const [start, end] = measure.carrier
    const y = ys[i]!
    if (!page.carries) {
      const room = measure.width - measure.axis - 2 * DOT
      return { page, at: measure.axis, y, lines: wrapped(named(page), room, measure.font, 2), room }
    }
    const lines = wrapped(named(page), end - start - 12, measure.font, 3)
    const height = (lines.length + (page.stamp ? 1 : 0)) * line + line * 0.7
    return { page, at: (start + end) / 2, y, lines, room: end - start, box: { start, end, top: y - height / 2, height } }
  })
  const drawn = new Map(places.map((place) => [place.page.key, place]))
  const boxes = boxesOf(model, drawn, measure, line)
  const placed = new Map(boxes.map((box) => [box.hand.key, box]))
  const leaves = (key: string): readonly [number, number] | undefined => {
    const box = placed.get(key)
    if (box) return [box.end, box.top + box.height / 2]
    const place = drawn.get(key)
    return place && [place.box?.end ?? place.at + DOT, place.y]
  }
  const meets = (key: string): readonly [number, number] | undefined => {
    const box = placed.get(key)
    if (box) return [box.start, box.top + box.height / 2]
    const place = drawn.get(key)
    return place && [place.box?.start ?? place.at - DOT, place.y]
  }
  const trunks = trunksOf(measure)
  const middle = (measure.carrier[0] + measure.carrier[1]) / 2
  return {
    measure,
    height: Math.max(height, ...boxes.map(({ top, height: tall }) => top + tall + line)),
    boxes,
    places,
    curves: model.ties.flatMap((tie): Curve[] => {
      const from = leaves(tie.from)
      // From one to another of its column, or back, the way is beside both.
      const ahead = meets(tie.to)
      const to = from && ahead && ahead[0] <= from[0] + DOT ? leaves(tie.to) : ahead
      if (!from || !to) return []
      const shown = tie.kind === 'observed' || tie.kind === 'unordered'
      const shift = shown ? -SHIFT : SHIFT
      return [{ tie, ...routed(from, to, shift, trunks(tie.from, shown, from[0])) }]
    }),
    gaps: model.missing.flatMap(({ from, page }) => {
      const [begin, place] = [leaves(from), drawn.get(page)]
      if (!begin || !place) return []
      // After a carrier there is room for it only between the carriers and the pages.
      const after = begin[0] + GAP >= middle ? (measure.carrier[1] + measure.axis - DOT) / 2 : middle
      const at = place.box ? (measure.occasion[1] + measure.carrier[0]) / 2 : after
      const y = place.y + SHIFT
      return [
        {
          at: [at, y] as const,
          toward: routed(begin, [at - GAP, place.y], SHIFT, trunks(from, false, begin[0])),
          end: [place.box?.start ?? place.at - DOT, y] as const,
        },
      ]
    }),
    days,
    undrawn: model.undrawn,
  }
}

/** The outlet, with the number of its pages that the node stands for. */
const named = ({ name, count }: PageNode): string => (count > 1 ? `${name} ×${count}` : name)

const routed = (from: Point, to: Point, shift: number, trunk: number): Route => {
  const ends = { from: [from[0], from[1] + shift] as const, to: [to[0], to[1] + shift] as const }
  return to[0] > from[0] + DOT ? { ...ends, trunk: Math.min(trunk, to[0] - 4) } : ends
}

/** Gives each source and kind a trunk of its own between its column and the next. */
function trunksOf(measure: Measure): (source: string, observed: boolean, start: number) => number {
  const known = new Map<string, number>()
  const taken = new Map<string, number>()
  const unit = measure.font * 0.5
  return (source, observed, start) => {
    const key = `${observed} ${source}`
    const found = known.get(key)
    if (found !== undefined) return found
    const lane = `${observed} ${start}`
    const order = taken.get(lane) ?? 0
    taken.set(lane, order + 1)
    const trunk = start + unit * (observed ? 2.4 : 1.2) + unit * 0.8 * (order % 3)
    known.set(key, trunk)
    return trunk
  }
}

/** Each hand beside the first page that it leads to, and below the hands that stand there already. */
function boxesOf(model: ChainModel, drawn: ReadonlyMap<string, Place>, measure: Measure, line: number): Box[] {
  const first = firstRows(model, drawn)
  const boxes: Box[] = []
  for (const kind of ['speaker', 'occasion', 'carrier'] as const) {
    const [start, end] = measure[kind]
    // Pages that stand among the carriers keep their rows.
    const taken =
      kind === 'carrier'
        ? [...drawn.values()].flatMap(({ box }) => (box ? [[box.top - line / 2, box.top + box.height + line / 2]] : []))
        : []
    let free = line / 2
    for (const hand of model.hands
      .filter((one) => one.kind === kind && first.has(one.key))
      .sort((a, b) => first.get(a.key)! - first.get(b.key)!)) {
      const lines = wrapped(hand.name, end - start - 12, measure.font, 4)
      const height = lines.length * line + line * 0.7
      let top = Math.max(free, first.get(hand.key)! - height / 2)
      for (const [from, to] of taken) if (top < to! && top + height > from!) top = to!
      free = top + height + line * 0.6
      boxes.push({ hand, start, end, top, height, lines })
    }
  }
  return boxes
}

/** For each hand the least row of the pages that words reached through it. */
function firstRows(model: ChainModel, drawn: ReadonlyMap<string, Place>): Map<string, number> {
  const rows = new Map([...drawn.values()].map(({ page, y }) => [page.key, y]))
  const onward = [
    ...model.ties.filter(({ kind }) => kind === 'credited' || kind === 'implied'),
    ...model.missing.map(({ from, page }) => ({ from, to: page })),
  ]
  for (let round = 0; round < 6; round++)
    for (const { from, to } of onward) {
      const row = rows.get(to)
      if (row !== undefined && row < (rows.get(from) ?? Number.POSITIVE_INFINITY)) rows.set(from, row)
    }
  return rows
}

export { DOT, daysApart, GAP }
