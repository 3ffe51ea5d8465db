import { describe, expect, it } from 'vitest'
import { arabic } from '../../knowledge/languages/ar/index.ts'
import { lettersCases } from '../../knowledge/languages/ar/letters.cases.ts'
import { fold } from '../fold.ts'

const { letters } = arabic

it.each(lettersCases.map((one) => [one.list, one.row, one] as const))('%s: %s', (_list, _row, { printed, folded }) => {
  expect(fold(printed, letters)).toBe(folded)
})

describe.each(['folds', 'digits'] as const)('%s', (list) => {
  const own = lettersCases.filter((one) => one.list === list)
  it('has a case for each letter', () => {
    expect([...letters[list].keys()].filter((letter) => !own.some(({ row }) => row === letter))).toEqual([])
  })
  it('has no letter without which all is folded as it is', () => {
    const idle = [...letters[list].keys()].filter((letter) => {
      const bare = { ...letters, [list]: new Map([...letters[list]].filter(([from]) => from !== letter)) }
      return own.every(({ row, printed, folded }) => row !== letter || fold(printed, bare) === folded)
    })
    expect(idle).toEqual([])
  })
})

describe('skipped', () => {
  /** Ranges and single marks of the class, as they are written in it. */
  const parts = [...letters.skipped.slice(1, -1).matchAll(/.-.|./gsu)].map(([part]) => part)
  const own = lettersCases.filter(({ list, printed, folded }) => list === 'skipped' && printed !== folded)
  it('has no range without which all is folded as it is', () => {
    const idle = parts.filter((part) => {
      const bare = { ...letters, skipped: `[${parts.filter((other) => other !== part).join('')}]` }
      return own.every(({ printed, folded }) => fold(printed, bare) === folded)
    })
    expect(idle).toEqual([])
  })
  it('has a case at either end of each range', () => {
    const ends = parts.flatMap((part) => [...part].filter((mark) => mark !== '-'))
    expect(ends.filter((mark) => !own.some(({ row }) => row === mark)).map((mark) => mark.codePointAt(0)!.toString(16))).toEqual([])
  })
})

it('in one case of six nothing must be folded', () => {
  expect(lettersCases.filter(({ printed, folded }) => printed === folded).length).toBeGreaterThanOrEqual(lettersCases.length / 6)
})
