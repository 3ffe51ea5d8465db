import type { LineReason } from '../../model/line-reason.ts'
import type { Paint } from '../terminal/paint.ts'
import { wrap } from '../terminal/wrap.ts'

const MOST_CLUES = 5
const MAX_SHOWN_LETTERS = 90

/** For each line that was weighed, whether it is of the body, the odds, and the clues that weighed most. */
export function reasonLines(reasons: readonly LineReason[], width: number, paint: Paint): string[] {
  if (reasons.length === 0) return []
  const rows = reasons.flatMap(({ text, odds, clues }) => {
    const verdict = `${odds > 0 ? 'in' : 'out'} ${signed(odds)}`
    const words = text.length > MAX_SHOWN_LETTERS ? `${text.slice(0, MAX_SHOWN_LETTERS)} …` : text
    const told = clues.slice(0, MOST_CLUES).map(({ name, weight }) => `${name} ${signed(weight)}`)
    return [
      ...wrap(paint.words(words), width, `    ${verdict.padEnd(14)} `, ' '.repeat(19)),
      ...wrap(`← ${told.join(' · ')}`, width, ' '.repeat(19), ' '.repeat(21)).map(paint.dim),
    ]
  })
  return ['', `  ${paint.bold('lines weighed: above nothing is in the body')}`, ...rows]
}

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`
