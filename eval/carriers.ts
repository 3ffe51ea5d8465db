import { writeFileSync } from 'node:fs'
import { withCorpus } from './corpus-collection.ts'
import { linesOf } from './corpus-lines.ts'

interface Hidden {
  readonly id: string
  readonly carrier: string | null
}

/** One line of the predictions, with what it rests on. */
interface Predicted {
  readonly id: string
  readonly carrier: string | null
  /** `credited`: the page still says so. `observed`: its words show it. */
  readonly by?: 'credited' | 'observed'
  readonly share?: number
  readonly confidence?: number
  readonly witnesses?: readonly (string | undefined)[]
}

/** Who carried articles whose credit line is hidden: what the collection shows of each, credited in its text or observed. */
export async function evalCarriers(corpus: string, hiddenFile: string, out?: string): Promise<Record<string, number>> {
  const hidden = linesOf<Hidden>(hiddenFile)
  const predicted = await withCorpus(corpus, new Set(hidden.map(({ id }) => id)), async ({ collection, articleId, corpusId }) => {
    const all: Predicted[] = []
    for (const { id } of hidden) {
      const article = articleId(id)
      const view = article === undefined ? undefined : await collection.sharing(article)
      const credited = view?.credited.find(({ kind, entity }) => kind === 'agency' && entity)
      if (credited) all.push({ id, carrier: credited.entity!, by: 'credited' })
      else if (view?.inferred?.hand.entity) {
        const { hand, share, confidence, witnesses } = view.inferred
        all.push({ id, carrier: hand.entity!, by: 'observed', share, confidence, witnesses: witnesses.map(corpusId) })
      } else all.push({ id, carrier: null })
    }
    return all
  })
  if (out) writeFileSync(out, `${predicted.map((line) => JSON.stringify(line)).join('\n')}\n`)
  return score(hidden, predicted)
}

function score(hidden: readonly Hidden[], predicted: readonly Predicted[]): Record<string, number> {
  const count = { wire: 0, right: 0, wrong: 0, missed: 0, staff: 0, blamed: 0 }
  for (const [i, { carrier }] of hidden.entries()) {
    const said = predicted[i]!.carrier
    if (carrier === null) {
      count.staff++
      if (said !== null) count.blamed++
    } else {
      count.wire++
      if (said === carrier) count.right++
      else if (said === null) count.missed++
      else count.wrong++
    }
  }
  const precision = count.right / (count.right + count.wrong + count.blamed || 1)
  const recall = count.right / (count.wire || 1)
  const f1 = (2 * precision * recall) / (precision + recall || 1)
  console.log(`carriers   ${JSON.stringify(count)}  P ${precision.toFixed(4)}  R ${recall.toFixed(4)}  F1 ${f1.toFixed(4)}`)
  return { precision, recall, f1 }
}
