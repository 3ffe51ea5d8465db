import type { FurnitureKind } from '../../../../model/article.ts'
import type { JudgedLine } from '../../page/judged-line.ts'
import type { PageBox } from '../../page/page-box.ts'
import { type AddClue, onLine, step } from './clue-steps.ts'
import type { PageView } from './page-view.ts'

const KIN = [0.001, 0.1, 0.3, 0.6]
const PART = [0.02, 0.1, 0.4]
const LINES = [2, 3, 6, 15]
const LINKED = [0.05, 0.25, 0.5]
const BESIDE_FIELDS = [40, 150]
const BESIDE_PICTURES = [30, 100]

/** What the boxes around a line say: how much of the prose stands in boxes like its own, and what else is in them. */
export function boxClues(view: PageView, line: JudgedLine, add: AddClue): void {
  const { box, region } = line
  const around = box.parent ?? box
  const outer = around.parent ?? around
  const kin = (shares: ReadonlyMap<number, number>, of: PageBox) => step(shares.get(of.kin) ?? 0, KIN)
  add('kin', onLine(kin(view.kin, box), line))
  add('kin-around', onLine(kin(view.kinAround, around), line))
  add('page-kin', onLine(kin(view.pageKin, box), line))
  add(region ? 'page-kin-around-in-region' : 'page-kin-around', kin(view.pageKinAround, around))
  add('region', region ?? wholeRegion(box))
  add('links-around', onLine(linksOf(around), line))
  add('links-outer', linksOf(outer))
  add('part-around', step(around.words / view.words, PART))
  add('part-outer', step(outer.words / view.words, PART))
  add('lines-around', step(around.lines, LINES))
  if (around.fields) add('fields-around', step(around.words, BESIDE_FIELDS))
  if (outer.fields) add('fields-outer', step(outer.words, BESIDE_FIELDS))
  if (around.pictures) add('pictures-around', onLine(step(around.words, BESIDE_PICTURES), line))
  if (outer.pictures) add('pictures-outer', onLine(step(outer.words, BESIDE_PICTURES), line))
  add('called', onLine(4 * view.calledMost + view.called[box.index]!, line))
  namesClues('own', box, line, add)
  namesClues('around', around, line, add)
  namesClues('outer', outer, line, add)
  listClues(box, line, add)
  islandClues(view, line, add)
  underClues(box, add)
}

const linksOf = ({ linkedWords, words }: PageBox): number => step(linkedWords / (words || 1), LINKED)

function namesClues(which: string, { names }: PageBox, line: JudgedLine, add: AddClue): void {
  if (names.lead) add('lead', `${which}${onLine(0, line)}`)
  if (names.label) add('label', which)
  if (names.caption) add('caption', which)
}

/** `whole`: a region by its markup that holds so much of the prose that it was not taken for one. */
function wholeRegion(box: PageBox): FurnitureKind | 'whole' | 'none' {
  for (let at: PageBox | undefined = box; at; at = at.parent) if (at.region) return 'whole'
  return 'none'
}

const ISLAND = 0.3
const PART_OF_ISLE = [0.02, 0.1]
const UNDER_HEADING = [40, 150]
const KIN_OF_ISLE = [0.1, 0.3]

/** The largest box around a line that holds but a small part of the page's best box: a card, a note, a paragraph with its wrappings. */
function islandOf(view: PageView, box: PageBox): PageBox | undefined {
  let isle: PageBox | undefined
  for (let at: PageBox | undefined = box; at && at.words <= ISLAND * view.words; at = at.parent) isle = at
  return isle
}

function islandClues(view: PageView, line: JudgedLine, add: AddClue): void {
  const isle = islandOf(view, line.box)
  if (!isle) return
  const headed = isle.headings > 0 && line.kind !== 'heading'
  add('isle', step(isle.words / view.words, PART_OF_ISLE))
  add('isle-links', onLine(linksOf(isle), line))
  add('isle-lines', step(isle.lines, LINES))
  add('isle-tag', isle.element.tag)
  if (isle.fields) add('isle-fields', onLine(0, line))
  if (isle.pictures) add('isle-pictures', step(isle.words, BESIDE_PICTURES))
  if (headed) add('isle-headings', 2 * step(isle.words, UNDER_HEADING) + view.inside[line.box.index]!)
  const kin = step(view.pageKin.get(line.box.kin) ?? 0, KIN_OF_ISLE)
  add('isle-kin', 8 * kin + (headed ? 4 : 0) + (isle.pictures ? 2 : 0) + (isle.fields ? 1 : 0))
}

const LISTS = new Set(['ul', 'ol', 'dl', 'table'])
const LINKED_OF_LIST = [0.02, 0.1, 0.25, 0.5]
const LINES_OF_LIST = [3, 8, 20]

/** The list that a line stands in: how much of it is linked, and whether each of its few lines is a link. */
function listClues(box: PageBox, line: JudgedLine, add: AddClue): void {
  for (let at: PageBox | undefined = box, n = 0; at && n < LOOKED_UP; at = at.parent, n++) {
    if (!LISTS.has(at.element.tag)) continue
    add('list-links', onLine(step(at.linkedWords / (at.words || 1), LINKED_OF_LIST), line))
    add('list-lines', step(at.lines, LINES_OF_LIST))
    return
  }
}

const UNDER = new Set(['ul', 'ol', 'table', 'header', 'figure', 'blockquote', 'a', 'details', 'section', 'aside', 'footer', 'nav', 'form'])
const LOOKED_UP = 6

function underClues(box: PageBox, add: AddClue): void {
  const seen: string[] = []
  for (let at: PageBox | undefined = box, n = 0; at && n < LOOKED_UP; at = at.parent, n++) {
    const { tag } = at.element
    if (UNDER.has(tag) && !seen.includes(tag)) seen.push(tag)
  }
  for (const tag of seen) add('under', tag)
}
