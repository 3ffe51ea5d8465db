import type { FurnitureKind } from '../../../model/article.ts'
import type { PageBox } from '../page/page-box.ts'
import type { PageLine } from '../page/page-line.ts'

const LINKED = 0.9
const LEAST_WORDS = 2
const LEAST_ENTRIES = 3
const HEADED = 0.75
/** Entries of more words than this on average are no leads to other pages. */
const MOST_WORDS = 60
const DEEP = 4

/**
 * What a page's build says beyond the names of its parts: boxes of one kind side by side, each headed by a link of its own,
 * lead to other pages, whatever prose stands under the links; and an article beside the one with the title is another.
 */
export function listedRegions(
  lines: readonly PageLine[],
  boxes: readonly PageBox[],
  title: number | undefined,
): Map<PageBox, FurnitureKind> {
  const regions = new Map<PageBox, FurnitureKind>()
  const heads = headedBoxes(lines, boxes)
  for (const entries of entryGroups(boxes)) {
    if (entries.length < LEAST_ENTRIES) continue
    const headed = entries.filter(({ index }) => heads[index] === 1)
    const words = entries.reduce((sum, box) => sum + box.words, 0) / entries.length
    if (headed.length >= HEADED * entries.length && words <= MOST_WORDS) for (const box of entries) regions.set(box, 'related')
  }
  for (const box of otherArticles(lines, boxes, title)) regions.set(box, 'other-article')
  return regions
}

/** For each box, whether it holds a line which is a link and long enough for a headline. */
function headedBoxes(lines: readonly PageLine[], boxes: readonly PageBox[]): Uint8Array {
  const headed = new Uint8Array(boxes.length)
  for (const { box, linked, text, shape } of lines) {
    if (linked < LINKED * text.length || shape.weight < LEAST_WORDS) continue
    for (let at: PageBox | undefined = box, n = 0; at && n < DEEP; at = at.parent, n++) headed[at.index] = 1
  }
  return headed
}

/** As many as there are numbers of 32 bits. */
const KINS = 0x1_0000_0000

/** Boxes with lines that stand in one box and are of one kin; boxes around few of them are left out. */
function entryGroups(boxes: readonly PageBox[]): Iterable<PageBox[]> {
  const inside = new Uint32Array(boxes.length)
  for (const { parent, lines } of boxes) if (parent && lines > 0) inside[parent.index]!++
  const groups = new Map<number, PageBox[]>()
  for (const box of boxes) {
    if (!box.parent || box.lines === 0 || inside[box.parent.index]! < LEAST_ENTRIES) continue
    const key = box.parent.index * KINS + (box.kin >>> 0)
    const group = groups.get(key)
    if (group) group.push(box)
    else groups.set(key, [box])
  }
  return groups.values()
}

const isArticle = ({ element: { tag, attributes } }: PageBox): boolean => tag === 'article' || attributes.role === 'article'

function otherArticles(lines: readonly PageLine[], boxes: readonly PageBox[], title: number | undefined): PageBox[] {
  const own = new Set<PageBox>()
  for (let at = title === undefined ? undefined : lines[title]!.box; at; at = at.parent) own.add(at)
  if (![...own].some(isArticle)) return []
  const within = (box: PageBox): boolean => {
    for (let at: PageBox | undefined = box; at; at = at.parent) if (own.has(at) && isArticle(at)) return true
    return false
  }
  return boxes.filter((box) => isArticle(box) && box.headings > 0 && !own.has(box) && !within(box))
}
