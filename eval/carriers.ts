import { writeFileSync } from 'node:fs'
import type { Alignment } from '../src/model/chain.ts'
import type { Kept } from '../src/model/collection.ts'
import { world } from '../src/pipeline/world.ts'
import { corpusIndex } from './corpus-index.ts'
import { linesOf } from './corpus-lines.ts'

interface Hidden {
  readonly id: string
  readonly carrier: string | null
}

/** Share of the page's words that must stand on the other page for its credit to speak of both. */
const LEAST_SHARE = 0.3

/** Who carried articles whose credit line is hidden: named by what other pages with the same words credit. */
export function evalCarriers(corpus: string, hiddenFile: string, out?: string): Record<string, number> {
  const hidden = linesOf<Hidden>(hiddenFile)
  const { kept, of } = corpusIndex(corpus, new Set(hidden.map(({ id }) => id)))
  const predicted = hidden.map(({ id }) => ({ id, carrier: kept.has(id) ? carrierOf(id, kept, of) : null }))
  const count = { wire: 0, right: 0, other: 0, missed: 0, blamed: 0 }
  for (const [i, { carrier }] of hidden.entries()) {
    const said = predicted[i]!.carrier
    if (carrier === null) count.blamed += said === null ? 0 : 1
    else {
      count.wire++
      if (said === carrier) count.right++
      else if (said === null) count.missed++
      else count.other++
    }
  }
  const precision = count.right / (count.right + count.other + count.blamed || 1)
  const recall = count.right / (count.wire || 1)
  const f1 = (2 * precision * recall) / (precision + recall || 1)
  console.log(`carriers   ${JSON.stringify(count)}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`)
  if (out) writeFileSync(out, `${predicted.map((line) => JSON.stringify(line)).join('\n')}\n`)
  return { precision, recall, f1 }
}

type Page = Omit<Kept, 'chain'>

/** The agency that most of the pages sharing a good part of the words credit, each weighing what it shares; the page's own credits in its text count too. */
function carrierOf(id: string, kept: ReadonlyMap<string, Page>, alignmentsOf: (id: string) => readonly Alignment[]): string | null {
  const votes = new Map<string, number>()
  const vote = (page: Page, weight: number) => {
    for (const agency of agenciesOf(page)) votes.set(agency, (votes.get(agency) ?? 0) + weight)
  }
  vote(kept.get(id)!, 0.5)
  for (const { a, b, ofA, ofB } of alignmentsOf(id)) {
    const share = a === id ? ofA : ofB
    if (share >= LEAST_SHARE) vote(kept.get(a === id ? b : a)!, share)
  }
  return [...votes].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))[0]?.[0] ?? null
}

function agenciesOf({ article, carriers }: Page): Set<string> {
  const own = article.outlet && world.gazetteer.byId(article.outlet.value.id)
  const named = carriers
    .filter(({ at, carrier }) => at !== 'text' && carrier.kind === 'agency' && carrier.entity)
    .map(({ carrier }) => carrier.entity!)
  return new Set([...named, ...(own?.kind === 'agency' ? [own.id] : [])])
}
