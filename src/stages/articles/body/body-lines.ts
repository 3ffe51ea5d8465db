import type { FurnitureKind } from '../../../model/article.ts'
import type { FurnitureRow } from '../../../model/language/furniture-words.ts'
import type { World } from '../../../model/stage.ts'
import { furnitureLine } from '../furniture/furniture-line.ts'
import { headedRegions } from '../furniture/headed-regions.ts'
import { listedRegions } from '../furniture/listed-regions.ts'
import type { TitledLines } from '../headline/titled-lines.ts'
import { JudgedLine } from '../page/judged-line.ts'
import type { PageBox } from '../page/page-box.ts'
import type { PageLine } from '../page/page-line.ts'
import type { PageLines } from '../page/page-lines.ts'
import { bodyRange } from './body-range.ts'
import { insideOf, sums } from './box-sums.ts'
import { lineScore } from './line-score.ts'
import { listBody } from './list-body.ts'

export interface BodyLines {
  readonly lines: readonly JudgedLine[]
  /** Indexes into `lines`: the first line of the body and the one after its last. */
  readonly from: number
  readonly to: number
  readonly box?: PageBox
  /** All that is plain in the box is the body: a list, a table, a line of breaking news. */
  readonly whole?: true
  /** The lines that print the page's title, where it is known. */
  readonly titled: TitledLines | undefined
}

/** Least score of a body: about as many words of prose. */
const LEAST = 10
/** Under the title of the page less prose makes an article: one sentence of news. */
const LEAST_TITLED = 6
/** A region that holds more of the page's prose than this is the article itself, whatever its class is called. */
const WHOLE = 0.45
/** A box that its markup calls the body is taken where it holds this share of what the best box holds. */
const CALLED = [1, 0.9, 0.5, 0.5] as const

/** Where the body of a page lies: the box of the page whose lines add up to most, and in it the run of lines that does. */
export function bodyLines(
  { lines: page, boxes }: PageLines,
  { language }: World,
  titled?: TitledLines,
  marked = true,
): BodyLines | undefined {
  const title = titled?.title
  const rows = page.map(({ text, linked }) => furnitureLine(text, linked > text.length / 3, language.furniture, language.letters))
  const shaped = page.map(({ text, linked, shape }, i) => lineScore(shape, marked ? linked / text.length : undefined, rows[i]))
  const under = listedLines(page, rows, shaped)
  const plain = shaped.map((score, i) => (under[i] ? Math.min(score, -2.5 - page[i]!.shape.weight / 8) : score))
  behindTitle(plain, title)
  const prose = sums(page, boxes, (i) => Math.max(0, plain[i]!))
  const own = boxesAround(title === undefined ? undefined : page[title])
  const listed = marked ? listedRegions(page, boxes, title) : new Map()
  const { regions, apart } = regionsOf(boxes, prose, { listed, headed: marked ? headedRegions(page, rows, own) : new Map(), own })
  const lines = page.map((line, i): JudgedLine => {
    const region = regions[line.box.index]
    const score =
      line.kind === 'caption' ? Math.min(0, plain[i]!) : region ? -3 - line.shape.weight / 2 : marked ? eased(plain[i]!) : plain[i]!
    return new JudgedLine(line, rows[i], region, apart[line.box.index] === 1, under[i]!, score, plain[i]!)
  })
  const list = marked ? listBody(lines, boxes, title) : undefined
  if (list) return { lines, from: list.from, to: list.to, box: list.box, titled, whole: true }
  const box = marked ? bestBox(lines, boxes) : boxes[0]
  if (!box) return undefined
  const inside = insideOf(box, boxes)
  const { from, to, total } = bodyRange(lines.map((line) => (inside[line.box.index] ? line.score : Number.NEGATIVE_INFINITY)))
  const least = title !== undefined && from > title ? LEAST_TITLED : LEAST
  return total < least ? undefined : { lines, from, to, box, titled }
}

/** In markup the box already parts the body from its surroundings, so that a line between paragraphs weighs less against them. */
const EASE = 0.35
const eased = (score: number): number => (score < 0 ? score * EASE : score)

/** What stands under a heading of a list, in the same box, is no prose until a line ends as a sentence does. */
function listedLines(page: readonly PageLine[], rows: readonly (FurnitureRow | undefined)[], scores: readonly number[]): boolean[] {
  let under: PageBox | undefined
  return page.map(({ text, linked, shape, box }, i) => {
    if (rows[i]?.list) under = CELLS.has(box.element.tag) ? box : (box.parent ?? box)
    else if (under && ((scores[i]! > 0 && linked < text.length / 4 && shape.sentence) || !isWithin(box, under))) under = undefined
    return under !== undefined
  })
}

/** Old pages lay their columns out in cells, and a list stands in one of them. */
const CELLS = new Set(['td', 'th'])

function isWithin(box: PageBox, outer: PageBox): boolean {
  for (let at: PageBox | undefined = box; at && at.index >= outer.index; at = at.parent) if (at === outer) return true
  return false
}

/** A title that is printed above most of the prose stands above the body, so that nothing before it is of the body. */
const MOST_BEFORE = 0.6

function behindTitle(scores: number[], title: number | undefined): void {
  if (title === undefined) return
  const prose = (from: number, to: number) => scores.slice(from, to).reduce((sum, score) => sum + Math.max(0, score), 0)
  const before = prose(0, title)
  if (before > MOST_BEFORE * (before + prose(title, scores.length))) return
  for (let i = 0; i < title; i++) scores[i] = Math.min(scores[i]!, -1)
}

/** What is beside the page by its markup and holds more of its prose than this is what the page is there for. */
const BESIDE = 0.9

interface Regions {
  /** For each box, the kind of furniture that it or a box around it is by its markup. */
  readonly regions: readonly (FurnitureKind | undefined)[]
  /** 1 where no line of it is ever of the body. */
  readonly apart: Uint8Array
}

interface Parted {
  /** Entries that lead to other pages, and other articles. */
  readonly listed: ReadonlyMap<PageBox, FurnitureKind>
  /** Boxes under the heading of a list of other pages. */
  readonly headed: ReadonlyMap<PageBox, FurnitureKind>
  /** The boxes that the title of the page lies in. */
  readonly own: ReadonlySet<PageBox>
}

function regionsOf(boxes: readonly PageBox[], prose: Float64Array, { listed, headed, own }: Parted): Regions {
  const all = prose[0]!
  const regions: (FurnitureKind | undefined)[] = []
  const apart = new Uint8Array(boxes.length)
  for (const box of boxes) {
    const { index, parent } = box
    const region = headed.get(box) ?? listed.get(box) ?? box.region
    const isBeside = (box.beside || headed.has(box)) && !own.has(box) && prose[index]! <= (own.size > 0 ? BESIDE : WHOLE) * all
    const isApart = region === 'other-article' || isBeside
    const is = region && (isApart || prose[index]! <= WHOLE * all) ? region : undefined
    regions.push(is ?? (parent && regions[parent.index]))
    apart[index] = isApart || (parent && apart[parent.index]) ? 1 : 0
  }
  return { regions, apart }
}

function boxesAround(line: PageLine | undefined): ReadonlySet<PageBox> {
  const around = new Set<PageBox>()
  for (let at = line?.box; at; at = at.parent) around.add(at)
  return around
}

function bestBox(lines: readonly JudgedLine[], boxes: readonly PageBox[]): PageBox | undefined {
  const totals = sums(lines, boxes, (i) => lines[i]!.score)
  let best: PageBox | undefined
  let most = 0
  // Of equals the innermost stands.
  for (let i = boxes.length - 1; i >= 0; i--) if (totals[i]! > most) [most, best] = [totals[i]!, boxes[i]]
  for (const hint of [3, 2, 1] as const) {
    let called: PageBox | undefined
    for (let i = boxes.length - 1; i >= 0; i--)
      if (boxes[i]!.hint === hint && totals[i]! >= most * CALLED[hint] && (!called || totals[i]! > totals[called.index]!)) called = boxes[i]
    if (called) return called
  }
  return best
}
