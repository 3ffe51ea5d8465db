import type { ChangeType } from '../../model/chain.ts'
import type { Case, Test } from './change-case.ts'
import { number, time, unit } from './change-figures.ts'
import { boilerplate, clause, grammar, joinedUp, spelling } from './change-form.ts'
import { credit, name, onlyAdds, shortened, speaker, titleForName } from './change-people.ts'
import { allOf, cue, hedge, negation, term } from './change-sense.ts'

const TESTS: readonly Test[] = [
  boilerplate,
  joinedUp,
  unit,
  onlyAdds('role', 'roles'),
  onlyAdds('name', 'names'),
  grammar,
  credit,
  number,
  time,
  titleForName,
  allOf('role', 'roles', 0.6),
  speaker,
  allOf('place', 'places', 0.6),
  negation,
  hedge,
  cue,
  allOf('term', 'loaded', 0.6),
  shortened,
  term,
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
