import type { Comparison } from '../model/collection.ts'
import type { Cell } from './csv.ts'
import { pageCells, pageColumns, pageRecord } from './page-cells.ts'

export const alignmentColumns: readonly string[] = [
  ...pageColumns('a_'),
  ...pageColumns('b_'),
  'relation',
  'words',
  'of_a',
  'of_b',
  'earlier',
  'confidence',
  'reasons',
]

/** A pair of pages as one line; `earlier` is `a`, `b` or `unknown`. */
export const alignmentCells = ({ a, b, relation, alignment, direction }: Comparison): Cell[] => [
  ...pageCells(a),
  ...pageCells(b),
  relation,
  alignment.words,
  alignment.ofA,
  alignment.ofB,
  direction.earlier,
  direction.confidence,
  direction.reasons.map(({ note, says }) => `${says}: ${note}`).join('; '),
]

/** The same with the matched spans, UTF-16 code units of each article's text. */
export const alignmentRecord = ({ a, b, relation, alignment, direction }: Comparison) => {
  const { words, ofA, ofB, matched } = alignment
  return { record: 'alignment', a: pageRecord(a), b: pageRecord(b), relation, words, ofA, ofB, direction, matched }
}
