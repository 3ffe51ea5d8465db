import type { Stamp } from '../../../model/article.ts'
import { type PageMetadata, stringOf } from '../metadata/page-metadata.ts'
import type { PageBox } from '../page/page-box.ts'
import type { BodyLines } from './body-lines.ts'
import { insideOf } from './box-sums.ts'
import { isPlainLine } from './list-body.ts'

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:[.]\d+)?(?:Z|[+-]\d\d:?\d\d)?$/u
const OUT = -1
/** Of a line that is in because its part is. */
const CARRIED = 0.1
const LEAST_AGAIN = 3
const LONGEST_LABEL = 20
/** Letters of an update that structured data give, by which its line is known. */
const COMPARED = 40
const MOST_UPDATES = 1000

/** Whether the page is a report that goes on: its data say so. */
export const isLive = ({ things }: PageMetadata): boolean => things.some(({ types }) => types.includes('LiveBlogPosting'))

/**
 * When each line of a report that goes on was added, by the place of the line: of the one time that its part prints
 * (`<time datetime>`), else of the update that structured data give in the same words.
 */
export function updateTimes({ lines }: BodyLines, boxes: readonly PageBox[], metadata: PageMetadata): ReadonlyMap<number, Stamp> {
  const times = new Map<number, Stamp>()
  if (!isLive(metadata)) return times
  const printed = printedTimes(boxes, metadata)
  const given = givenTimes(metadata)
  let last: { readonly stamp: Stamp; readonly box: PageBox | undefined } | undefined
  for (let i = 0; i < lines.length; i++) {
    const { box, text } = lines[i]!
    const part = printed.get(box.index)
    const said = part ?? given.get(text.slice(0, COMPARED))
    if (said) last = { stamp: said, box: box.parent }
    else if (last && (part !== undefined || box.parent !== last.box)) last = undefined
    if (last) times.set(i, last.stamp)
  }
  return times
}

/** For each box in a part with one time, that time. */
function printedTimes(boxes: readonly PageBox[], { timed }: PageMetadata): ReadonlyMap<number, Stamp> {
  const values = new Map(timed.flatMap(({ element, value }) => (ISO.test(value) ? [[element, value] as const] : [])))
  const count = new Int32Array(boxes.length)
  const stamps: (Stamp | undefined)[] = boxes.map(({ element }) => values.get(element))
  for (let i = boxes.length - 1; i > 0; i--) {
    if (boxes[i]!.element.tag === 'time' && stamps[i] !== undefined) count[i]!++
    const parent = boxes[i]!.parent!.index
    count[parent]! += count[i]!
    if (count[i]! > 0) stamps[parent] = stamps[i]
  }
  const found = new Map<number, Stamp>()
  for (const { index, parent } of boxes) {
    const outer = parent && found.get(parent.index)
    if (outer) found.set(index, outer)
    else if (parent && count[index] === 1 && count[parent.index]! > 1) found.set(index, stamps[index]!)
  }
  return found
}

function givenTimes({ things }: PageMetadata): ReadonlyMap<string, Stamp> {
  const updates = things.flatMap(({ value }) => [value.liveBlogUpdate].flat()).slice(0, MOST_UPDATES)
  return new Map(
    updates.flatMap((update): [string, Stamp][] => {
      const { articleBody, datePublished } = (update ?? {}) as Readonly<Record<string, unknown>>
      const [body, stamp] = [stringOf(articleBody), stringOf(datePublished)]
      return body && stamp && ISO.test(stamp) ? [[body.slice(0, COMPARED), stamp]] : []
    }),
  )
}

/** Keeps the lines of updates that print their time, and takes out labels that each of them repeats ("update"). */
export function keepUpdates({ lines, box }: BodyLines, boxes: readonly PageBox[], metadata: PageMetadata): void {
  if (!isLive(metadata) || !box) return
  const inside = insideOf(box, boxes)
  const printed = printedTimes(boxes, metadata)
  const again = new Map<string, number>()
  for (const { text } of lines) if (text.length <= LONGEST_LABEL) again.set(text, (again.get(text) ?? 0) + 1)
  for (const line of lines) {
    if (!inside[line.box.index] || line.odds === undefined) continue
    if ((again.get(line.text) ?? 0) >= LEAST_AGAIN) line.odds = OUT
    else if (printed.has(line.box.index) && isPlainLine(line)) line.odds = Math.max(line.odds, CARRIED)
  }
}
