import { lineShape } from './line-shape.ts'
import { jsonOf } from './page-metadata.ts'

const LEAST_WORDS = 40
const MOST_DEEP = 24
const MOST_VALUES = 200_000

/** The longest prose among the strings of an application's state, markup and all; a text without two sentences is none. */
export function bodyOfState(states: readonly string[]): string | undefined {
  let best: string | undefined
  let most = LEAST_WORDS
  let left = MOST_VALUES
  const visit = (value: unknown, depth: number): void => {
    if (left-- <= 0 || depth > MOST_DEEP) return
    if (typeof value === 'string') {
      if (value.length < LEAST_WORDS || (best && value.length < best.length / 2)) return
      const { weight, inner } = lineShape(value)
      if (inner && weight > most) [best, most] = [value, weight]
    } else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) visit(one, depth + 1)
  }
  for (const state of states) visit(jsonOf(state), 0)
  return best
}
