import type { SeriesState } from '../../model/chain.ts'
import type { Numbered } from './candidate.ts'

/** Of the words that are no figures, what two states of a running figure share at least. */
const SAME_WORDS = 0.7
/** Parts of one component that are compared with each other. */
const MOST_PARTS = 60

/**
 * Parts that bring a figure up to date: the same words with other figures, "22 were killed" and a day later "30 were killed". Least id of a part → the states
 * of its series in order of their days, then ids; a part alone has none.
 */
export function seriesOf(parts: readonly (readonly Numbered[])[]): Map<string, SeriesState[]> {
  const states = parts.slice(0, MOST_PARTS).filter(([first]) => first!.figures.length > 0)
  const seriesOfState = new Map<number, number[]>()
  states.forEach((state, i) => {
    const before = states.findIndex((other, k) => k < i && isUpdate(other[0]!, state[0]!))
    const series = before < 0 ? [] : seriesOfState.get(before)!
    series.push(i)
    seriesOfState.set(i, series)
  })
  const found = new Map<string, SeriesState[]>()
  for (const series of new Set(seriesOfState.values())) {
    if (series.length < 2) continue
    const inOrder = series
      .map((i): SeriesState => ({ group: idOf(states[i]!), ...dayOf(states[i]!) }))
      .sort((a, b) => ((a.day ?? '~') + a.group < (b.day ?? '~') + b.group ? -1 : 1))
    for (const { group } of inOrder) found.set(group, inOrder)
  }
  return found
}

const idOf = (part: readonly Numbered[]): string => part[0]!.candidate.id

const dayOf = (part: readonly Numbered[]): { readonly day?: string } => {
  const [day] = part.flatMap(({ candidate }) => candidate.day ?? []).sort()
  return day ? { day } : {}
}

function isUpdate(a: Numbered, b: Numbered): boolean {
  const figures = new Set([...a.figures, ...b.figures])
  const [one, other] = [a, b].map(({ words }) => [...words].filter((word) => !figures.has(word)))
  const counts = new Map<number, number>()
  for (const word of one!) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of other!) {
    const left = counts.get(word) ?? 0
    if (left === 0) continue
    counts.set(word, left - 1)
    shared++
  }
  const isOther =
    [...b.figures].some((figure) => !a.figures.includes(figure)) && [...a.figures].some((figure) => !b.figures.includes(figure))
  return isOther && shared >= SAME_WORDS * Math.max(one!.length, other!.length)
}
