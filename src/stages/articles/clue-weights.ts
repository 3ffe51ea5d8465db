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

function pairOf(pair: string): [seen: string, weight: number] {
  const [seen, weight] = pair.split('=') as [string, string]
  return [seen, Number(weight)]
}
