export interface ClueWeights {
  readonly bias: number
  /** By what is looked at, then by what is seen there. */
  readonly clues: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** A table of weights from its rows: `seen=weight` parted by spaces, for each thing that is looked at. */
export function clueWeights(bias: number, rows: Readonly<Record<string, string>>): ClueWeights {
  const weightsIn = (row: string) => Object.fromEntries(row.split(' ').map((pair) => pairOf(pair)))
  return { bias, clues: Object.fromEntries(Object.entries(rows).map(([group, row]) => [group, weightsIn(row)])) }
}

/** By what is looked at, then by what is seen there: what a clue weighs in a first and a second look. */
export type PairedWeights = ReadonlyMap<string, ReadonlyMap<string | number, readonly [first: number, second: number]>>

const paired = new WeakMap<ClueWeights, PairedWeights>()

/** Both tables in one: they are asked for the same clues, tens of thousands a page. */
export function pairedWeights(first: ClueWeights, second: ClueWeights): PairedWeights {
  const known = paired.get(second)
  if (known) return known
  const groups = new Map<string, Map<string | number, readonly [number, number]>>()
  for (const group of new Set([...Object.keys(first.clues), ...Object.keys(second.clues)])) {
    const [one, two] = [first.clues[group] ?? {}, second.clues[group] ?? {}]
    const seen = new Set([...Object.keys(one), ...Object.keys(two)])
    groups.set(group, new Map([...seen].map((name) => [/^\d+$/u.test(name) ? Number(name) : name, [one[name] ?? 0, two[name] ?? 0]])))
  }
  paired.set(second, groups)
  return groups
}

function pairOf(pair: string): [seen: string, weight: number] {
  const [seen, weight] = pair.split('=') as [string, string]
  return [seen, Number(weight)]
}
