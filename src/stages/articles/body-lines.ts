import type { FurnitureKind } from '../../model/article.ts'
import type { FurnitureRow } from '../../model/language/furniture-words.ts'
import type { World } from '../../model/stage.ts'
import { bodyRange } from './body-range.ts'
import { furnitureLine } from './furniture-line.ts'
import { endsAsSentence, lineScore, weightOf } from './line-score.ts'
import type { PageBox, PageLine } from './page-lines.ts'

/** A line, judged: what it is by its markup or words, and how much it speaks for prose. */
export interface JudgedLine extends PageLine {
  readonly row?: FurnitureRow
  readonly region?: FurnitureKind
  readonly score: number
}

export interface BodyLines {
  readonly lines: readonly JudgedLine[]
  /** Indexes into `lines`: the first line of the body and the one after its last. */
  readonly from: number
  readonly to: number
  readonly box?: PageBox
}

/** Least score of a body: about as many words of prose. */
const LEAST = 10
/** A region that holds more of the page's prose than this is the article itself, whatever its class is called. */
const WHOLE = 0.45
/** A box that its markup calls the body is taken where it holds this share of what the best box holds. */
const CALLED = [1, 0.9, 0.5] as const

/** Where the body of a page lies: the box of the page whose lines add up to most, and in it the run of lines that does. */
export function bodyLines(page: readonly PageLine[], { language }: World): BodyLines | undefined {
  const rows = page.map(({ text }) => furnitureLine(text, language.furniture, language.letters))
  const plain = listed(
    page,
    rows,
    page.map(({ text, linked, box }, i) => lineScore(text, box.element.tag === '#text' ? undefined : linked, rows[i])),
  )
  const prose = totals(
    page,
    plain.map((score) => Math.max(0, score)),
  )
  const all = plain.reduce((sum, score) => sum + Math.max(0, score), 0)
  const lines = page.map((line, i): JudgedLine => {
    const region = regionOf(line.box, prose, all)
    const score = line.kind === 'caption' ? Math.min(0, plain[i]!) : region ? -3 - weightOf(line.text) / 2 : eased(plain[i]!, line)
    return { ...line, score, ...(rows[i] && { row: rows[i] }), ...(region && { region }) }
  })
  const box = bestBox(lines)
  if (!box) return undefined
  const scores = lines.map((line) => (isWithin(line.box, box) ? line.score : Number.NEGATIVE_INFINITY))
  const { from, to, total } = bodyRange(scores)
  return total < LEAST ? undefined : { lines, from, to, box }
}

/** In markup the box already parts the body from its surroundings, so that a line between paragraphs weighs less against them. */
const EASE = 0.35
const eased = (score: number, { box }: PageLine): number => (score < 0 && box.element.tag !== '#text' ? score * EASE : score)

/** What stands under a heading of a list is no prose until a line ends as a sentence does. */
function listed(page: readonly PageLine[], rows: readonly (FurnitureRow | undefined)[], scores: readonly number[]): number[] {
  let under = false
  return scores.map((score, i) => {
    const { text, linked } = page[i]!
    if (rows[i]?.list) under = true
    else if (score > 0 && linked < text.length / 4 && endsAsSentence(text)) under = false
    return under ? Math.min(score, -2.5 - weightOf(text) / 8) : score
  })
}

function totals(lines: readonly PageLine[], scores: readonly number[]): Map<PageBox, number> {
  const sums = new Map<PageBox, number>()
  for (const [i, { box }] of lines.entries())
    for (let at: PageBox | undefined = box; at; at = at.parent) sums.set(at, (sums.get(at) ?? 0) + scores[i]!)
  return sums
}

function regionOf(box: PageBox, prose: ReadonlyMap<PageBox, number>, all: number): FurnitureKind | undefined {
  for (let at: PageBox | undefined = box; at; at = at.parent) if (at.region && (prose.get(at) ?? 0) <= all * WHOLE) return at.region
  return undefined
}

function bestBox(lines: readonly JudgedLine[]): PageBox | undefined {
  const sums = totals(
    lines,
    lines.map(({ score }) => score),
  )
  if (lines[0]?.box.element.tag === '#text') return lines[0].box
  let most = 0
  let best: PageBox | undefined
  // Inner boxes come first in the map, so that of equals the innermost stands.
  for (const [box, sum] of sums) if (sum > most) [most, best] = [sum, box]
  for (const hint of [2, 1] as const) {
    let called: PageBox | undefined
    for (const [box, sum] of sums) if (box.hint === hint && sum >= most * CALLED[hint] && (!called || sum > sums.get(called)!)) called = box
    if (called) return called
  }
  return best
}

function isWithin(box: PageBox, outer: PageBox): boolean {
  for (let at: PageBox | undefined = box; at; at = at.parent) if (at === outer) return true
  return false
}
