import type { ChangeType } from '../../../model/chain.ts'
import type { Case, Test } from './change-case.ts'
import { hedge } from './change-certainty.ts'
import { number, sameTime, time, unit } from './change-figures.ts'
import { boilerplate, clause, grammar, inflection, joinedUp, spelling } from './change-form.ts'
import { credit, name, nameBehindNoun, onlyAdds, otherSpeaker, shortened, speaker, titleForName } from './change-people.ts'
import { allOf, cue, negation, opposite, term } from './change-sense.ts'

const TESTS: readonly Test[] = [
  boilerplate,
  joinedUp,
  unit,
  opposite,
  otherSpeaker,
  onlyAdds('role', 'roles'),
  onlyAdds('name', 'names'),
  grammar,
  credit,
  number,
  sameTime,
  time,
  titleForName,
  allOf('term', 'loaded', 0.6),
  allOf('role', 'roles', 0.6),
  speaker,
  nameBehindNoun,
  allOf('place', 'places', 0.6),
  negation,
  hedge,
  cue,
  shortened,
  term,
  inflection,
  name,
  spelling,
  clause,
]

/** The type of a difference of words: the first that fits. */
export function typeOf(one: Case): ChangeType {
  for (const test of TESTS) {
    const type = test(one)
    if (type) return type
  }
  return 'wording'
}
