import type { Correspondences, ScriptPair } from '../../src/model/script-pair.ts'
import { contextsAt } from '../../src/text/names/two-scripts/written-forms.ts'
import { alignedPairs, type Shape } from './aligned-pairs.ts'
import { type NamePair, turned } from './name-pairs.ts'

/** What is learnt of a pair is at most two letters on the written side, as `likelyWords` reads them. */
const FORTH: readonly Shape[] = [
  [1, 0],
  [1, 1],
  [2, 1],
  [3, 1],
  [1, 2],
  [2, 2],
  [4, 1],
  [3, 2],
]
const BACK: readonly Shape[] = [
  [1, 0],
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
]
/** Contexts seen less often say nothing that shorter ones do not, and stand so near to single names that they are left out. */
const FEWEST = 8
const FEWEST_OF_FORM = 1.5

/** Learns from pairs of parts of names how letters correspond, in both directions. */
export const learntScripts = (pairs: readonly NamePair[]): Pick<ScriptPair, 'forth' | 'back'> => ({
  forth: learntCorrespondences(pairs, FORTH),
  back: learntCorrespondences(turned(pairs), BACK),
})

function learntCorrespondences(pairs: readonly NamePair[], shapes: readonly Shape[]): Correspondences {
  const counts = new Map<string, Map<string, number>>()
  alignedPairs(pairs, shapes).forEach((chunks, i) => {
    const { from, count } = pairs[i]!
    for (const { at, letters, written } of chunks ?? [])
      for (const context of contextsAt(from, at)) {
        const forms = counts.get(context) ?? new Map<string, number>()
        counts.set(context, forms)
        const form = `${letters}${written}`
        forms.set(form, (forms.get(form) ?? 0) + Math.sqrt(Math.min(count, 4)))
      }
  })
  const table: Record<string, string[]> = {}
  for (const [context, forms] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const kept = [...forms].filter(([, count]) => count >= FEWEST_OF_FORM)
    const total = [...forms.values()].reduce((sum, count) => sum + count, 0)
    // The letter that is written stands behind the one before it, where there is one.
    if (kept.length === 0 || total < FEWEST) continue
    const row = context.length > 2 ? context.slice(0, 2) : context[0]!
    table[row] ??= []
    table[row].push(`${context}:${kept.map(([form, count]) => `${form}=${Math.round(count)}`).join(',')}`)
  }
  return Object.fromEntries(Object.entries(table).map(([row, entries]) => [row, entries.join(' ')]))
}
