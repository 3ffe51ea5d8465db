import type { PageElement } from '../../../model/capture.ts'

/**
 * Pages that are sent in pieces leave a place where something is missing (`<template id="B:1">` for a whole part that is being
 * waited for, `<template id="P:1">` inside of a part) and send it later (`<div hidden id="S:1">`), until a script moves it:
 * `$RC("B:1","S:1")` or `$RS("S:1","P:1")`. A page with several applications writes a name of its own before the letters.
 */
const PLACE = /(?:^|[^\p{L}])[BP]:[\da-f]+$/u
const PART = /(?:^|[^\p{L}])S:[\da-f]+$/u
const MOVED = /\$R\w\(\s*"([^"\s]{3,60})"\s*,\s*"([^"\s]{3,60})"/gu
const MOST_SCRIPT = 200_000

export const isPlace = ({ attributes: { id } }: PageElement): boolean => id !== undefined && PLACE.test(id)

/** What came later in the stream of a page, by the id of the place that it belongs in. */
export function streamedParts(root: PageElement): Map<string, PageElement> {
  const parts = new Map<string, PageElement>()
  const moves: (readonly [place: string, part: string])[] = []
  const visit = (element: PageElement): void => {
    const { id, hidden } = element.attributes
    if (hidden !== undefined && id !== undefined && PART.test(id)) parts.set(id, element)
    if (element.tag === 'script') moves.push(...movesIn(element))
    for (const child of element.children) if (typeof child !== 'string') visit(child)
  }
  visit(root)
  const found = new Map<string, PageElement>()
  // Where no script says so, a part belongs in the place of its number.
  for (const [id, part] of parts) for (const letter of 'PB') found.set(id.replace(/S(?=:[\da-f]+$)/u, letter), part)
  for (const [place, part] of moves) if (parts.has(part)) found.set(place, parts.get(part)!)
  return found
}

function movesIn({ children: [text] }: PageElement): (readonly [place: string, part: string])[] {
  if (typeof text !== 'string' || !text.includes('$R')) return []
  return [...text.slice(0, MOST_SCRIPT).matchAll(MOVED)].map(([, one, other]) => (PART.test(one!) ? [other!, one!] : [one!, other!]))
}
