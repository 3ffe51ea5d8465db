import type { DeclaredTexts } from '../../metadata/declared-texts.ts'
import { jsonText } from '../../metadata/json-text.ts'
import { lineShape } from '../../page/line-shape.ts'
import { stateLines } from './state-lines.ts'

const LEAST_WORDS = 40
const LEAST_LETTERS = 40
/** There are authors who end every sentence with dots and a mark. */
const LEAST_UNSTOPPED = 150
const MOST_DEEP = 24
const MOST_VALUES = 200_000
/** A shorter name may stand anywhere: that of the site, of a part of it. */
const LEAST_TITLE = 12

interface Prose {
  readonly text: string
  readonly weight: number
  /** It stands beside the title of the page. */
  readonly titled: boolean
}

/**
 * The longest prose in an application's state, without its markup: a string, or an array that holds the parts of one text. What
 * stands in one object with the title of the page comes before what does not. A text without two sentences is none, unless it is
 * long and stands beside the title.
 */
export function bodyOfState(states: readonly unknown[], { headlines, titles }: DeclaredTexts): string | undefined {
  const named = new Set([...headlines, ...titles.filter(({ length }) => length >= LEAST_TITLE)])
  let best: Prose | undefined
  const budget = { left: MOST_VALUES }
  const take = (given: string, titled: boolean): void => {
    if (given.length < LEAST_LETTERS || (best && titled === best.titled && given.length < best.text.length / 2)) return
    const text = jsonText(given)
    const { weight, inner, comma } = lineShape(text)
    const prose = inner || (titled && comma && weight > LEAST_UNSTOPPED)
    if (!prose || weight <= LEAST_WORDS || (best && (titled === best.titled ? weight <= best.weight : best.titled))) return
    best = { text, weight, titled }
  }
  const visit = (value: unknown, depth: number, titled: boolean): void => {
    if (budget.left-- <= 0 || depth > MOST_DEEP) return
    if (typeof value === 'string') take(value, titled)
    else if (Array.isArray(value)) {
      const lines = value.length > 1 ? stateLines(value, budget) : undefined
      if (lines) take(lines.join('\n'), titled)
      for (const one of value) visit(one, depth + 1, titled)
    } else if (typeof value === 'object' && value !== null) {
      const fields = Object.values(value)
      const is = titled || fields.some((one) => typeof one === 'string' && named.has(one.trim()))
      for (const one of fields) visit(one, depth + 1, is)
    }
  }
  for (const state of states) visit(state, 0, false)
  return best?.text
}
