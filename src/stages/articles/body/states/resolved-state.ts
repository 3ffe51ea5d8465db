const MOST_DEEP = 40
const MOST_VALUES = 200_000
const WRAPPER = /^(?:Shallow)?(?:Reactive|Ref)$|^(?:EmptyShallow|Empty)Ref$|^Set$|^Island$/u

/**
 * A state whose parts stand in one list and point at each other by their places there (`[["ShallowReactive",1],{"title":2},"…"]`,
 * as Nuxt writes it), put together; any other state as it is.
 */
export function resolvedState(state: unknown): unknown {
  if (!Array.isArray(state) || !isWrapper(state[0])) return state
  const list: readonly unknown[] = state
  const budget = { left: MOST_VALUES }
  const at = (place: unknown, depth: number): unknown => {
    if (typeof place !== 'number' || !(place in list) || budget.left-- <= 0 || depth > MOST_DEEP) return undefined
    const value = list[place]
    if (isWrapper(value)) return at(value[1], depth + 1)
    if (Array.isArray(value)) return value.map((one) => at(one, depth + 1))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, at(one, depth + 1)]))
  }
  return at(0, 0)
}

const isWrapper = (value: unknown): value is readonly [string, unknown] =>
  Array.isArray(value) && typeof value[0] === 'string' && WRAPPER.test(value[0])
