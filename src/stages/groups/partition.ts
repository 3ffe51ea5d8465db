import type { Formula, SeriesState } from '../../model/chain.ts'
import type { Letters } from '../../model/language/letters.ts'
import { type Candidate, type Numbered, numbered } from './candidate.ts'
import { likenessOf, type Weights } from './likeness.ts'
import { linked } from './linkage.ts'
import { formulaLikeness, isFormula, weightsByDay } from './recurrence.ts'
import { seriesOf } from './series.ts'

/** Statements that are printings of one. */
export interface StatementPart {
  /** Ids, sorted. */
  readonly statements: readonly string[]
  /** Pages and outlets that print it; versions of one page are one. */
  readonly pages: number
  readonly outlets: number
  readonly formula?: Formula
  /** Of a running figure: the parts that bring it up to date, itself among them, in order of their days. */
  readonly series?: readonly SeriesState[]
}

/**
 * Parts the statements that shared words tie together, by what they have in common among themselves: two that meet only through a third are apart,
 * and so are fillings of a formula. Depends on nothing but the candidates; their order does not matter. Parts in order of their least ids.
 */
export function partsOf(candidates: readonly Candidate[], letters: Letters): StatementPart[] {
  const { all, words } = numbered(candidates, letters)
  const plain = new Float64Array(words).fill(1)
  const parts = linkedBy(all, (a, b) => likenessOf(a, b, plain)).flatMap((members) => parted(members, plain))
  const series = seriesOf(parts.filter(({ formula }) => !formula).map(({ members }) => members))
  return parts
    .map(({ members, formula }): StatementPart => {
      const statements = members.map(({ candidate }) => candidate.id)
      const updates = series.get(statements[0]!)
      const count = (key: 'page' | 'outlet'): number => new Set(members.map(({ candidate }) => candidate[key])).size
      return {
        statements,
        pages: count('page'),
        outlets: count('outlet'),
        ...(formula && { formula }),
        ...(updates && { series: updates }),
      }
    })
    .sort((a, b) => (a.statements[0]! < b.statements[0]! ? -1 : 1))
}

interface Part extends Pick<StatementPart, 'formula'> {
  readonly members: readonly Numbered[]
}

/** A group as it is, or a formula by its fillings. */
function parted(members: readonly Numbered[], plain: Weights): Part[] {
  if (members.length < 3 || !isFormula(members, plain)) return [{ members }]
  const weights = weightsByDay(members, plain.length)
  const fillings = linkedBy(members, (a, b) => formulaLikeness(a, b, weights, plain))
  const formula = {
    pages: new Set(members.map(({ candidate }) => candidate.page)).size,
    days: new Set(members.map(({ day }) => day)).size,
    wordings: fillings.length,
  }
  return fillings.map((filling) => ({ members: filling, formula }))
}

function linkedBy(members: readonly Numbered[], likeness: (a: Numbered, b: Numbered) => number): Numbered[][] {
  const count = members.length
  const values = new Float64Array(count * count)
  for (let i = 0; i < count; i++)
    for (let j = i + 1; j < count; j++) {
      const value = likeness(members[i]!, members[j]!)
      values[i * count + j] = value
      values[j * count + i] = value
    }
  return linked({ count, values }).map((group) => group.map((i) => members[i]!))
}
