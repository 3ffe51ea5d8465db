import type { Change } from '../../model/chain.ts'
import { sliceOf } from '../../text/spans.ts'
import type { Printing } from './disagreements.ts'
import { ownWords } from './statement-changes.ts'

/** Numbers that changed in one statement from which on it may tell of another event: where most did, or all. */
const [MANY, SOME] = [3, 2]
const FIGURES = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu
const OF_NUMBERS = new Set<Change['type']>(['number', 'updated'])

/** A change, and the two printings of the statement in whose words it lies. */
export interface PlacedChange {
  readonly change: Change
  readonly printing: Printing | undefined
}

/**
 * Two firms' results are told in one formula ("made a net profit of …, a fall of … %"): where most figures of a statement differ, many of
 * them, it is not the same statement changed, and neither its numbers nor its rise for a fall are shown as changes of anyone's words.
 * `earlier`: the text of the earlier page.
 */
export function withoutOtherEvents(placed: readonly PlacedChange[], earlier: string): Change[] {
  const changed = new Map<Printing, number>()
  for (const { change, printing } of placed)
    if (printing && OF_NUMBERS.has(change.type)) changed.set(printing, (changed.get(printing) ?? 0) + 1)
  const tellsOfAnother = ([printing, count]: readonly [Printing, number]): boolean => {
    const figures = figuresOf(sliceOf(earlier, ownWords(printing.earlier)))
    return count >= MANY ? count * 2 > figures : count >= SOME && count >= figures
  }
  const others = new Set([...changed].filter(tellsOfAnother).map(([printing]) => printing))
  return placed.map(({ change, printing }) =>
    printing && others.has(printing) && (change.type === 'number' || change.type === 'negation')
      ? { ...change, type: 'wording', rule: 'chains.other-event' }
      : change,
  )
}

const figuresOf = (text: string): number => text.match(FIGURES)?.length ?? 0
