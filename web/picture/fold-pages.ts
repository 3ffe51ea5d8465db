import type { ChainModel, MissingHand, PageNode, Remarks, Tie } from './chain-model.ts'

/** Pages that are drawn at most, so that a picture is no taller than a screen. */
const MOST_DRAWN = 8

/** A picture's model in which each page node may stand for several pages; `undrawn` pages are left to the table. */
export interface DrawnModel extends ChainModel {
  readonly undrawn: number
}

/**
 * Makes a picture of many pages readable: pages of one outlet and day that credit the same hands and are remarked for the
 * same thing become one node with a count, and of more nodes than fit a screen the most telling are drawn.
 */
export function drawnModel(model: ChainModel, remarks: Remarks, current?: string): DrawnModel {
  const folded = foldAlike(model, remarks, current)
  const chosen = new Set(mostTelling(folded, remarks, current).map(({ key }) => key))
  const left = folded.pages.filter(({ key }) => !chosen.has(key))
  return {
    ...folded,
    pages: folded.pages.filter(({ key }) => chosen.has(key)),
    undrawn: left.reduce((sum, { count }) => sum + count, 0),
  }
}

function foldAlike(model: ChainModel, remarks: Remarks, current?: string): ChainModel {
  const standsFor = new Map<string, string>()
  const alike = new Map<string, PageNode[]>()
  const hands = handsBefore(model)
  for (const page of model.pages) {
    const sign = JSON.stringify([
      page.name,
      page.stamp?.slice(0, 10),
      page.carries,
      hands.get(page.key)?.sort(),
      remarks.get(page.article)?.words,
    ])
    alike.set(sign, [...(alike.get(sign) ?? []), page])
  }
  const pages = [...alike.values()].map((group) => {
    const shown = group.find(({ statement }) => statement === current) ?? group[0]!
    for (const { key } of group) standsFor.set(key, shown.key)
    return { ...shown, count: group.reduce((sum, { count }) => sum + count, 0) }
  })
  const of = (key: string): string => standsFor.get(key) ?? key
  return {
    hands: model.hands,
    pages: model.pages.flatMap(({ key }) => pages.find((page) => page.key === key) ?? []),
    ties: once(model.ties.map((tie) => ({ ...tie, from: of(tie.from), to: of(tie.to) })).filter(({ from, to }) => from !== to)),
    missing: onceMissing(model.missing.map(({ from, page }) => ({ from: of(from), page: of(page) }))),
  }
}

/** For each page the hands and gaps that lead to it, without other pages. */
function handsBefore({ ties, missing, pages }: ChainModel): Map<string, string[]> {
  const isPage = new Set(pages.map(({ key }) => key))
  const before = new Map<string, string[]>()
  const put = (page: string, hand: string) => before.set(page, [...(before.get(page) ?? []), hand])
  for (const { from, to, kind } of ties) if (!isPage.has(from) && isPage.has(to)) put(to, `${kind} ${from}`)
  for (const { from, page } of missing) put(page, `missing ${isPage.has(from) ? 'page' : from}`)
  return before
}

const once = (ties: readonly Tie[]): Tie[] => {
  const known = new Map<string, Tie>()
  for (const tie of ties) {
    const key = `${tie.kind} ${tie.from} ${tie.to}`
    const found = known.get(key)
    if (!found || tie.confidence > found.confidence) known.set(key, tie)
  }
  return [...known.values()]
}

const onceMissing = (missing: readonly MissingHand[]): MissingHand[] => [
  ...new Map(missing.map((one) => [`${one.from} ${one.page}`, one])).values(),
]

/** The page looked at, the first, those with a remark, and those from which most others took their words. */
function mostTelling({ pages, ties }: ChainModel, remarks: Remarks, current?: string): readonly PageNode[] {
  if (pages.length <= MOST_DRAWN) return pages
  const taken = new Map<string, number>()
  for (const { from, kind } of ties) if (kind === 'observed') taken.set(from, (taken.get(from) ?? 0) + 1)
  const weight = ({ key, article, statement, count }: PageNode, place: number): number =>
    (statement === current ? 1000 : 0) + (place === 0 ? 500 : 0) + (remarks.has(article) ? 100 : 0) + 10 * (taken.get(key) ?? 0) + count
  return pages
    .map((page, place) => ({ page, weight: weight(page, place) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_DRAWN)
    .map(({ page }) => page)
}
