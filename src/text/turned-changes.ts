import type { Change, ChangeType } from '../model/chain.ts'

const MIRRORED: Partial<Record<ChangeType, ChangeType>> = { added: 'dropped', dropped: 'added' }

/** The same changes from the other page's side. */
export const turnedChanges = (changes: readonly Change[]): Change[] =>
  changes.map((change) => ({ ...change, a: change.b, b: change.a, type: MIRRORED[change.type] ?? change.type }))
