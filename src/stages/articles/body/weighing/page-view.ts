import type { Letters } from '../../../../model/language/letters.ts'
import { nameKey } from '../../../../text/names/name-key.ts'
import type { DeclaredTexts } from '../../metadata/declared-texts.ts'
import type { JudgedLine } from '../../page/judged-line.ts'
import type { PageBox } from '../../page/page-box.ts'
import type { BodyLines } from '../body-lines.ts'
import { insideOf } from '../box-sums.ts'

/** What is known of a page before its lines are weighed one by one. */
export interface PageView {
  readonly lines: readonly JudgedLine[]
  readonly boxes: readonly PageBox[]
  /** For each box, whether it is the one that holds most of the prose, or lies in it. */
  readonly inside: Uint8Array
  /** For each box, how surely it or a box around it is called the body by its markup; and the surest that holds much of the page. */
  readonly called: Uint8Array
  readonly calledMost: number
  readonly from: number
  readonly to: number
  /** For each line: the page's description says so; its title says so; it is printed again (1), it was printed before (2). */
  readonly described: Uint8Array
  readonly titled: Uint8Array
  readonly repeated: Uint8Array
  /** Share of the prose by the kin of its lines' boxes, and of the boxes around those: in the best box, and on the page. */
  readonly kin: ReadonlyMap<number, number>
  readonly kinAround: ReadonlyMap<number, number>
  readonly pageKin: ReadonlyMap<number, number>
  readonly pageKinAround: ReadonlyMap<number, number>
  /** The line that prints the page's title, where one does. */
  readonly title: number | undefined
  /** Of the best box; at least 1. */
  readonly words: number
}

export function pageView(
  { lines, from, to, box, titled }: BodyLines,
  boxes: readonly PageBox[],
  says: DeclaredTexts,
  letters: Letters,
): PageView {
  const inside = insideOf(box!, boxes)
  const prose = lines.filter(({ score, box: { index } }) => score > 0 && inside[index])
  const shaped = lines.filter(({ plain, kind }) => plain > 0 && kind !== 'caption')
  return {
    lines,
    boxes,
    inside,
    ...calledBoxes(boxes, box!.words),
    from,
    to,
    described: describedLines(lines, from, to, says, letters),
    titled: titled?.titled ?? new Uint8Array(lines.length),
    title: titled?.title,
    repeated: repeatedLines(lines),
    kin: shares(prose, ownBox),
    kinAround: shares(prose, boxAround),
    pageKin: shares(shaped, ownBox),
    pageKinAround: shares(shaped, boxAround),
    words: box!.words || 1,
  }
}

/** A box that is called the body and holds less than this share of the best box's words is called so for another reason. */
const LEAST_CALLED = 0.3

function calledBoxes(boxes: readonly PageBox[], most: number): { called: Uint8Array; calledMost: number } {
  const called = new Uint8Array(boxes.length)
  let calledMost = 0
  for (const { index, parent, hint, words } of boxes) {
    const own = words >= LEAST_CALLED * most ? hint : 0
    if (own > calledMost) calledMost = own
    called[index] = Math.max(own, parent ? called[parent.index]! : 0)
  }
  return { called, calledMost }
}

const ownBox = (box: PageBox): PageBox => box
const boxAround = (box: PageBox): PageBox => box.parent ?? box

function shares(lines: readonly JudgedLine[], of: (box: PageBox) => PageBox): Map<number, number> {
  const found = new Map<number, number>()
  let all = 0
  for (const { box, shape } of lines) {
    const { kin } = of(box)
    found.set(kin, (found.get(kin) ?? 0) + shape.weight)
    all += shape.weight
  }
  for (const [kin, words] of found) found.set(kin, words / all)
  return found
}

const LEAST_REPEATED = 3

function repeatedLines(lines: readonly JudgedLine[]): Uint8Array {
  const firsts = new Map<string, number>()
  const repeated = new Uint8Array(lines.length)
  for (let i = 0; i < lines.length; i++) {
    const { text, shape } = lines[i]!
    if (shape.weight < LEAST_REPEATED) continue
    const first = firsts.get(text)
    if (first === undefined) firsts.set(text, i)
    else {
      repeated[first] = 1
      repeated[i] = 2
    }
  }
  return repeated
}

/** Letters of a line that are looked for in the description, and those that a description needs to be one. */
const COMPARED = 50
const LEAST_COMPARED = 25
const LEAST_DESCRIPTION = 40
const BEFORE = 40

function describedLines(lines: readonly JudgedLine[], from: number, to: number, says: DeclaredTexts, letters: Letters): Uint8Array {
  const described = new Uint8Array(lines.length)
  const told = says.descriptions.map((text) => nameKey(text, letters)).filter((key) => key.length > LEAST_DESCRIPTION)
  if (told.length === 0) return described
  for (let i = Math.max(0, from - BEFORE); i < to; i++) {
    const { text, shape } = lines[i]!
    if (shape.weight < 6) continue
    const key = nameKey(text.slice(0, 2 * COMPARED), letters).slice(0, COMPARED)
    if (key.length > LEAST_COMPARED && told.some((one) => one.includes(key) || key.startsWith(one.slice(0, COMPARED)))) described[i] = 1
  }
  return described
}
