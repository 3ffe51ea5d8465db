import type { JudgedLine } from '../page/judged-line.ts'
import type { PageBox } from '../page/page-box.ts'
import { sums } from './box-sums.ts'

/** Where a body without prose lies: its box, its first line and the one after its last. */
export interface ListBody {
  readonly box: PageBox
  readonly from: number
  readonly to: number
}

const LEAST_WORDS = 5
/** Prose beside a body that is named by its class alone: more of it, and the class may say something else. */
const MOST_BESIDE = 60
const MOST_PROSE = 40
const MOST_LINKED = 0.3
const LEAST_LINES = 4

/**
 * A body that is a list, a table or one line of news: in a box that the markup calls the body of the article, behind the title,
 * with hardly any prose in it. Prose beside it is of something else where the data of the page name the body (`itemprop`), or where
 * all of it lies in parts that are called furniture.
 */
export function listBody(lines: readonly JudgedLine[], boxes: readonly PageBox[], title: number | undefined): ListBody | undefined {
  if (title === undefined) return undefined
  const named = namedBoxes(lines, boxes)
  let best: ListBody | undefined
  for (const box of named) {
    const found = bodyIn(box, lines, title)
    if (found && (!best || box.hint > best.box.hint || (box.hint === best.box.hint && box.words > best.box.words))) best = found
  }
  return best
}

const MOST_NAMED = 8

/** The boxes that are called a body and hold hardly any prose, the first few of them. */
function namedBoxes(lines: readonly JudgedLine[], boxes: readonly PageBox[]): PageBox[] {
  const isNamed = ({ hint, element, words, linkedWords }: PageBox): boolean =>
    (hint >= 2 || element.tag === 'article') && words >= LEAST_WORDS && linkedWords <= MOST_LINKED * words
  if (!boxes.some(isNamed)) return []
  const prose = sums(lines, boxes, (i) => (lines[i]!.plain > 0 && lines[i]!.shape.sentence ? lines[i]!.shape.weight : 0))
  return boxes.filter((box) => isNamed(box) && prose[box.index]! <= Math.min(MOST_PROSE, box.words / 2)).slice(0, MOST_NAMED)
}

function bodyIn(box: PageBox, lines: readonly JudgedLine[], title: number): ListBody | undefined {
  const own: number[] = []
  let [prose, words, beside] = [0, 0, 0]
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const isProse = line.plain > 0 && line.kind !== 'caption'
    if (!isIn(line.box, box)) {
      if (isProse && isBeside(line)) beside += line.shape.weight
    } else if (isPlainLine(line) && (box.hint >= 2 || i > title)) {
      own.push(i)
      words += line.shape.weight
      if (isProse && line.shape.sentence) prose += line.shape.weight
    }
  }
  const from = own[0]
  if (from === undefined || words < LEAST_WORDS || prose > Math.min(MOST_PROSE, words / 2)) return undefined
  if (title >= from) return undefined
  const isSure = isSureOf(box, own.length >= LEAST_LINES, beside, isIn(lines[title]!.box, box))
  return isSure ? { box, from, to: own.at(-1)! + 1 } : undefined
}

/** `beside`: words of prose that are neither in the box nor furniture. */
function isSureOf({ hint }: PageBox, isLong: boolean, beside: number, holdsTitle: boolean): boolean {
  // An element that is called an article alone holds its title too, and is the only one with words in it.
  if (hint < 2) return holdsTitle && isLong && beside === 0
  return beside === 0 || (isLong && (hint === 3 || beside <= MOST_BESIDE))
}

const isBeside = ({ region, apart, box }: JudgedLine): boolean => !region && !apart && !isFurniture(box)

/** A line that is no furniture by itself. */
export const isPlainLine = ({ row, region, apart, kind, linked, text, shape, box }: JudgedLine): boolean =>
  !row &&
  !apart &&
  !region &&
  kind !== 'caption' &&
  shape.words &&
  linked <= text.length / 2 &&
  !box.names.label &&
  box.element.tag !== 'time'

function isIn(box: PageBox, outer: PageBox): boolean {
  for (let at: PageBox | undefined = box; at && at.index >= outer.index; at = at.parent) if (at === outer) return true
  return false
}

function isFurniture(box: PageBox): boolean {
  for (let at: PageBox | undefined = box; at; at = at.parent) if (at.region || at.beside) return true
  return false
}
