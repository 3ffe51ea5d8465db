import type { Change, ChangeType } from '../model/chain.ts'

/** Types of change, those that alter the sense most first. What stands after `wording` leaves the sense as it was. */
const ORDER: readonly ChangeType[] = [
  'number',
  'negation',
  'hedge',
  'stance',
  'speaker',
  'quotation',
  'term',
  'place',
  'time',
  'role',
  'credit',
  'dropped',
  'added',
  'name',
  'cue',
  'order',
  'wording',
  'updated',
  'number-form',
  'spelling',
  'punctuation',
  'boilerplate',
]

const places = new Map(ORDER.map((type, i) => [type, i]))
const FOLDED = places.get('wording')!

/** Whether a change of this type can alter what a reader understands; the others are folded away. */
export const altersSense = (type: ChangeType): boolean => places.get(type)! <= FOLDED

/** What alters the sense first; changes of one type stay in the order of the text. */
export const bySense = <C extends Pick<Change, 'type'>>(changes: readonly C[]): C[] =>
  changes
    .map((change, i) => ({ change, i }))
    .sort((x, y) => places.get(x.change.type)! - places.get(y.change.type)! || x.i - y.i)
    .map(({ change }) => change)

/** Types that say something else where other words stand for words; and those that do so also where words only came or went. */
const EXCHANGED: ReadonlySet<ChangeType> = new Set(['number', 'speaker', 'term', 'place', 'time', 'role', 'credit', 'name'])
const ONE_SIDED: ReadonlySet<ChangeType> = new Set(['negation', 'hedge', 'stance', 'quotation'])

/**
 * Whether a change says something else than before: not more, not less, and not the same in other words. "Seven" that became "nine" does; a day
 * that was added does not; a "perhaps" that went does.
 */
export const saysOtherwise = ({ type, a, b }: Change): boolean =>
  ONE_SIDED.has(type) || (EXCHANGED.has(type) && a.start < a.end && b.start < b.end)
