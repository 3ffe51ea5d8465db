import type { Change, ChangeType } from '../model/chain.ts'

const MIRRORED: Partial<Record<ChangeType, ChangeType>> = { added: 'dropped', dropped: 'added' }

/** Changes of a pair of pages as seen from the other page: what was added there is dropped here. */
export const turnedChanges = (changes: readonly Change[]): Change[] =>
  changes.map((change) => ({ ...change, a: change.b, b: change.a, type: MIRRORED[change.type] ?? change.type }))
