import type { Alignment } from '../../../model/chain.ts'
import { clustersOf, LEAST_TIE, type Tie } from '../../../stages/groups/index.ts'
import type { AlignmentRow } from '../../../store/alignments.ts'

/** More pages than this print no one text but a formula: the walk stops there. */
const MAX_PAGES = 200

export interface Walk {
  /** Pages of the cluster, by id, and their numbers. */
  readonly cluster: readonly { readonly id: string; readonly number: number }[]
  /** Every alignment of the pages that were walked, each once. */
  readonly alignments: readonly AlignmentRow[]
}

/** The cluster of a page: outward over pages that are alike, then parted where likeness only runs through a page that holds several texts. */
export async function clusterAround(
  page: { readonly id: string; readonly number: number },
  alignmentsAround: (numbers: readonly number[]) => Promise<readonly AlignmentRow[]>,
): Promise<Walk> {
  const numbers = new Map([[page.id, page.number]])
  const rows = new Map<string, AlignmentRow>()
  for (let next = [page.number]; next.length > 0 && numbers.size < MAX_PAGES; ) {
    const found = await alignmentsAround(next)
    next = []
    for (const row of found) {
      rows.set(`${row.alignment.a} ${row.alignment.b}`, row)
      if (tieOf(row.alignment).share < LEAST_TIE) continue
      for (const [id, number] of [
        [row.alignment.a, row.a],
        [row.alignment.b, row.b],
      ] as const)
        if (!numbers.has(id)) {
          numbers.set(id, number)
          next.push(number)
        }
    }
  }
  const ties = [...rows.values()].map(({ alignment }) => tieOf(alignment)).filter(({ a, b }) => numbers.has(a) && numbers.has(b))
  const own = clustersOf([...numbers.keys()], ties).find((cluster) => cluster.includes(page.id)) ?? [page.id]
  return { cluster: own.map((id) => ({ id, number: numbers.get(id)! })), alignments: [...rows.values()] }
}

/** Of the two shares the lesser: of the longer page. */
const tieOf = ({ a, b, ofA, ofB }: Alignment): Tie => ({ a, b, share: Math.min(ofA, ofB) })
