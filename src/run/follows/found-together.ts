import type { Database } from '../../store/database.ts'
import { copiesOf } from '../../store/follows/finds.ts'
import { connectedComponents } from '../collection/groups/connected-components.ts'
import type { PlacedFind } from './item-finds.ts'

/** One page is a copy of another where this share of either is the other's wording. */
const COPY = 0.5

/** Finds of one dispatch: on one page, its versions, and its copies. */
export interface FoundTogether {
  readonly finds: readonly PlacedFind[]
  /** Articles and pages by which an alert that told of the same dispatch is known. */
  readonly articles: readonly number[]
  readonly pages: readonly string[]
}

/** New finds of one follow, parted by dispatch, in the order of their articles. */
export async function foundTogether(database: Database, finds: readonly PlacedFind[]): Promise<FoundTogether[]> {
  const numbers = [...new Set(finds.flatMap(({ article, other }) => (other === undefined ? [article] : [article, other])))].sort(
    (a, b) => a - b,
  )
  const copies = await copiesOf(database, numbers, COPY)
  const pairs: (readonly [string, string])[] = [
    ...copies.map(({ a, b }) => [`#${a}`, `#${b}`] as const),
    ...finds.map(({ article, find }) => [`#${article}`, find.page] as const),
    ...finds.flatMap(({ article, other }) => (other === undefined ? [] : [[`#${article}`, `#${other}`] as const])),
  ]
  const partOf = new Map<string, readonly string[]>()
  for (const part of connectedComponents(pairs)) for (const one of part) partOf.set(one, part)
  const together = new Map<readonly string[], PlacedFind[]>()
  for (const find of [...finds].sort((x, y) => x.article - y.article)) {
    const part = partOf.get(`#${find.article}`)!
    const known = together.get(part)
    if (known) known.push(find)
    else together.set(part, [find])
  }
  return [...together].map(([part, some]) => ({
    finds: some,
    articles: part.flatMap((one) => (one.startsWith('#') ? [Number(one.slice(1))] : [])),
    pages: part.filter((one) => !one.startsWith('#')),
  }))
}
