import type { Change, ChangeType } from '../../src/model/chain.ts'
import type { Strings, Weighty } from '../strings/strings.ts'

/** Differences that leave the meaning alone. */
export const QUIET: ReadonlySet<ChangeType> = new Set(['spelling', 'punctuation', 'boilerplate', 'number-form', 'updated', 'order'])
/** Differences that turn the meaning, the gravest first. */
export const GRAVE: readonly ChangeType[] = [
  'number',
  'negation',
  'hedge',
  'speaker',
  'quotation',
  'credit',
  'stance',
  'time',
  'place',
  'name',
  'term',
  'role',
]

/** What happened, in words: "number changed", "hedge dropped". */
export function changeLabel({ type, a, b }: Change, t: Strings): string {
  const [was, is] = [a.end > a.start, b.end > b.start]
  if (type in t.lost && was && !is) return t.lost[type as Weighty]
  if (type in t.gained && is && !was) return t.gained[type as Weighty]
  return t.changed[type]
}

/** The gravest of some changes; undefined where all leave the meaning alone or only words are cut. */
export function gravest(changes: readonly Change[]): Change | undefined {
  for (const type of GRAVE) {
    const found = changes.find((change) => change.type === type)
    if (found) return found
  }
  return undefined
}
