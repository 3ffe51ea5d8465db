import type { Comparison } from '../../model/collection.ts'
import { pageCells, pageColumns, pageRecord } from '../page-cells.ts'
import type { RecordKind } from '../record-kind.ts'

/** Pairs of pages that share words; `earlier` is `a`, `b` or `unknown`. JSON has the matched spans too, UTF-16 code units of each article's text. */
export const alignmentRecords: RecordKind<Comparison> = {
  name: 'alignments',
  columns: [...pageColumns('a_'), ...pageColumns('b_'), 'relation', 'words', 'of_a', 'of_b', 'earlier', 'confidence', 'reasons'],
  numbers: ['words', 'of_a', 'of_b', 'confidence'],
  rows: ({ a, b, relation, alignment, direction }) => [
    [
      ...pageCells(a),
      ...pageCells(b),
      relation,
      alignment.words,
      alignment.ofA,
      alignment.ofB,
      direction.earlier,
      direction.confidence,
      direction.reasons.map(({ note, says }) => `${says}: ${note}`).join('; '),
    ],
  ],
  json: ({ a, b, relation, alignment: { words, ofA, ofB, matched }, direction }) => ({
    record: 'alignment',
    a: pageRecord(a),
    b: pageRecord(b),
    relation,
    words,
    ofA,
    ofB,
    direction,
    matched,
  }),
}
