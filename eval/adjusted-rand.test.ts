import { expect, test } from 'vitest'
import { adjustedRand } from './adjusted-rand.ts'

test('adjusted Rand index', () => {
  expect(adjustedRand([...'aabb'], [...'xxyy'])).toBe(1)
  expect(adjustedRand([...'aabb'], [...'xyxy'])).toBeCloseTo(-0.5)
  expect(adjustedRand([...'aaabbb'], [...'xxyyzz'])).toBeCloseTo(0.2424, 3)
})
