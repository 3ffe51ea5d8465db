import type { PageBox } from '../page/page-box.ts'
import type { PageLine } from '../page/page-line.ts'

/** For each box, what the lines in it add up to. */
export function sums(lines: readonly PageLine[], boxes: readonly PageBox[], amount: (line: number) => number): Float64Array {
  const totals = new Float64Array(boxes.length)
  for (let i = 0; i < lines.length; i++) totals[lines[i]!.box.index]! += amount(i)
  for (let i = boxes.length - 1; i > 0; i--) totals[boxes[i]!.parent!.index]! += totals[i]!
  return totals
}

/** For each box, whether it is the outer one or lies in it. */
export function insideOf(outer: PageBox, boxes: readonly PageBox[]): Uint8Array {
  const inside = new Uint8Array(boxes.length)
  for (const { index, parent } of boxes) inside[index] = index === outer.index || (parent && inside[parent.index]) ? 1 : 0
  return inside
}
