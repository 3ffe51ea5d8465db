import { describe, expect, it } from 'vitest'
import { ClueNames } from './clue-names.ts'
import { clueWeights } from './clue-weights.ts'
import { weighedChoice } from './weighed-choice.ts'

describe('a weighed choice', () => {
  const names = new ClueNames()
  const [near, far] = names.row('far', ['near', 'far']) as [number, number]
  const named = names.numberOf('speaker', 'named')
  const choice = weighedChoice(clueWeights(0, { far: 'near=1.5 far=-1', speaker: 'named=0.75' }), names)
  const choose = (candidates: readonly (readonly number[])[]) => choice.choose(0, candidates, () => undefined)
  it.each([
    ['the one that weighs most', [[far], [near]], 1],
    ['weights of one candidate add up', [[near], [far, named], [near, named]], 2],
    ['the first of several alike', [[named], [named]], 0],
    ['a clue that nobody learnt weighs nothing', [[far], [names.numberOf('speaker', 'unknown')]], 1],
    ['one that shows nothing', [[far], []], 1],
  ])('%s', (_name, candidates, chosen) => {
    expect(choose(candidates)).toBe(chosen)
  })
  it('gives a clue the same number each time', () => {
    expect(names.numberOf('far', 'far')).toBe(far)
    expect(names.names[far]).toBe('far far')
  })
})
