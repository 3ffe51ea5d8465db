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
