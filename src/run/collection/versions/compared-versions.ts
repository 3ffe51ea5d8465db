import type { Direction } from '../../../model/chain.ts'
import type { Comparison, Kept } from '../../../model/collection.ts'
import type { World } from '../../../model/stage.ts'
import { turnedChanges } from '../../../text/turned-changes.ts'
import { versionChange } from './version-change.ts'

/** A comparison of two versions of one page: ordered by when they were captured, their changes those that the outlet made. `a` and `b` as compared. */
export function comparedVersions(comparison: Comparison, older: Kept, newer: Kept, world: World): Comparison {
  const [was, is] = [older.article, newer.article].map(({ capture, published }) => capture.at ?? published?.value)
  const ordered = was !== undefined && is !== undefined && was !== is
  const { changes } = versionChange({ older, newer, from: 1, to: 2, ordered }, world)
  const turned = older.article.id !== comparison.a.id
  const direction: Direction = ordered
    ? {
        earlier: turned ? 'b' : 'a',
        confidence: 1,
        reasons: [{ rule: 'versions.captured', says: turned ? 'b' : 'a', note: `versions of one page, captured ${was} and ${is}` }],
      }
    : { earlier: 'unknown', confidence: 0, reasons: [] }
  return { ...comparison, direction, alignment: { ...comparison.alignment, changes: turned ? turnedChanges(changes) : changes } }
}
