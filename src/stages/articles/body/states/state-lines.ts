/** Values that say what an element of a state is, where it stands on lines of its own. */
const KIND_KEYS = ['type', '_type', 'nodeType', 'tag', 'name', 'kind', 'component', 'style']
const BLOCK = /^(?:p|li|h[1-6]|tr|blockquote)$|para|list.?item|head(?:ing|er|line)|quot|row/iu
const SPACED = /\p{L}.*\s.*\p{L}/su
const MOST_DEEP = 16

/** How many values may yet be looked at. */
export interface Budget {
  left: number
}

/**
 * The lines of an array whose elements are the parts of one text: strings, or objects that hold their words under one name, in
 * one piece or in runs. Undefined for anything else: a list of pages has titles and summaries under names of their own.
 */
export function stateLines(elements: readonly unknown[], budget: Budget): string[] | undefined {
  const letters = new Map<string, number>()
  const named = elements.map((element) => {
    const names = new Set<string>()
    eachText(element, budget, (text, name) => {
      if (!SPACED.test(text)) return
      names.add(name)
      letters.set(name, (letters.get(name) ?? 0) + text.length)
    })
    return names
  })
  const best = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0]
  if (best === undefined) return undefined
  const holding = named.filter((names) => names.has(best))
  if (holding.filter((names) => names.size > 1).length > holding.length / 2) return undefined
  const lines: string[] = []
  const part = (): void => {
    lines.push('')
  }
  for (const element of elements) {
    part()
    const add = (text: string, name: string): void => {
      if (name === best) lines[lines.length - 1] += text
    }
    eachText(element, budget, add, part)
  }
  return lines.map((line) => line.trim()).filter(Boolean)
}

/** Each string with the name that it, or the array around it, stands under; `part` is told where a line begins or ends inside. */
function eachText(
  value: unknown,
  budget: Budget,
  tell: (text: string, name: string) => void,
  part?: () => void,
  name = '',
  depth = 0,
): void {
  if (budget.left-- <= 0) return
  if (typeof value === 'string') tell(value, name)
  else if (depth >= MOST_DEEP || typeof value !== 'object' || value === null) return
  else if (Array.isArray(value)) for (const one of value) eachText(one, budget, tell, part, name, depth + 1)
  else {
    const stands = part !== undefined && depth > 0 && isBlock(value as Readonly<Record<string, unknown>>)
    if (stands) part()
    for (const [key, one] of Object.entries(value)) eachText(one, budget, tell, part, key, depth + 1)
    if (stands) part()
  }
}

const isBlock = (value: Readonly<Record<string, unknown>>): boolean =>
  KIND_KEYS.some((key) => typeof value[key] === 'string' && BLOCK.test(value[key]))
