import type { GroupView } from '../../src/model/collection.ts'
import type { Remarks } from '../picture/chain-model.ts'
import type { Strings } from '../strings/strings.ts'
import { changeLabel, gravest } from './change-label.ts'

/** For each page of a group what is most worth saying of it: a change that turns the meaning, else where credit and reuse disagree. */
export function remarksOf({ group }: GroupView, t: Strings): Remarks {
  const remarks = new Map<string, { disputed: boolean; words: string }>()
  const others = new Set(group.disagreements.filter(({ kind }) => kind === 'other-speaker').map(({ article }) => article))
  for (const { article, kind } of [...group.disagreements].reverse())
    if (kind === 'other-speaker' || !others.has(article)) remarks.set(article, { disputed: true, words: t.disagreement[kind] })
  for (const { b, changes } of group.changes) {
    const grave = gravest(changes)
    if (!grave) continue
    // Another speaker is the gravest that can be said; the other disagreements are shown by the gap as well.
    if (!others.has(b)) remarks.set(b, { disputed: true, words: changeLabel(grave, t) })
  }
  return remarks
}
