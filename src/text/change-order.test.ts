import { expect, test } from 'vitest'
import { altersSense, bySense } from './change-order.ts'

test('what alters the sense stands first, and spelling is folded away', () => {
  const types = bySense([
    { type: 'spelling' as const },
    { type: 'wording' as const },
    { type: 'number' as const },
    { type: 'hedge' as const },
  ]).map(({ type }) => type)
  expect(types).toEqual(['number', 'hedge', 'wording', 'spelling'])
  expect(types.filter(altersSense)).toEqual(['number', 'hedge', 'wording'])
})
