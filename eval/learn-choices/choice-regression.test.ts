import { expect, it } from 'vitest'
import { ClueNames } from '../../src/text/clue-names.ts'
import { weighedChoice } from '../../src/text/weighed-choice.ts'
import { choiceRegression } from './choice-regression.ts'

it('learns which clue tells the right candidate, and nothing of one that tells nothing', () => {
  const names = new ClueNames()
  const [good, bad, idle] = names.row('clue', ['good', 'bad', 'idle']) as [number, number, number]
  const example = (first: boolean) => ({
    candidates: first
      ? [
          [good, idle],
          [bad, idle],
        ]
      : [
          [bad, idle],
          [good, idle],
        ],
    right: [first, !first],
  })
  const weights = choiceRegression(
    Array.from({ length: 40 }, (_, i) => example(i % 3 === 0)),
    names,
  )
  expect(weights.clues.clue?.good).toBeGreaterThan(0.5)
  expect(weights.clues.clue?.bad).toBeLessThan(-0.5)
  expect(weights.clues.clue?.idle).toBeUndefined()
  expect(weighedChoice(weights, names).choose(0, [[bad], [good]], () => undefined)).toBe(1)
})
