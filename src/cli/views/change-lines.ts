import type { Article } from '../../model/article.ts'
import type { Change } from '../../model/chain.ts'
import { altersSense, bySense } from '../../text/change-order.ts'
import { sliceOf } from '../../text/spans.ts'
import type { Paint } from '../terminal/paint.ts'
import { wrap } from '../terminal/wrap.ts'

export interface ChangeLook {
  readonly width: number
  readonly paint: Paint
  readonly indent: string
  /** Also what leaves the sense as it was. */
  readonly all?: boolean
}

/** Long additions are told by their beginning and end. */
const MAX_SHOWN_LETTERS = 160

/** Changes from one printing to another, what alters the sense first; the others are counted. */
export function changeLines(
  changes: readonly Change[],
  from: Pick<Article, 'text'>,
  to: Pick<Article, 'text'>,
  { width, paint, indent, all }: ChangeLook,
): string[] {
  const shown = bySense(changes).filter(({ type }) => all || altersSense(type))
  const lines = shown.flatMap(({ type, a, b }) => {
    const [was, is] = [words(from, a, paint), words(to, b, paint)]
    if (type === 'order')
      return wrap(`${paint.yellow('moved'.padEnd(11))} ${paint.blue(is || was)}`, width, indent, `${indent}            `)
    const what = !was ? paint.green(`+ ${is}`) : !is ? paint.red(`- ${was}`) : `${paint.red(was)} → ${paint.green(is)}`
    return wrap(`${paint.yellow(type.padEnd(11))} ${what}`, width, indent, `${indent}            `)
  })
  const folded = foldedNote(changes.filter(({ type }) => !altersSense(type)))
  return folded && !all ? [...lines, paint.dim(`${indent}${folded}`)] : lines
}

const words = ({ text }: Pick<Article, 'text'>, span: Change['a'], paint: Paint): string => {
  const whole = sliceOf(text, span).trim()
  if (!whole) return ''
  return paint.words(
    whole.length > MAX_SHOWN_LETTERS ? `${whole.slice(0, MAX_SHOWN_LETTERS / 2)} … ${whole.slice(-MAX_SHOWN_LETTERS / 2)}` : whole,
  )
}

function foldedNote(changes: readonly Change[]): string {
  const counts = new Map<string, number>()
  for (const { type } of changes) counts.set(type, (counts.get(type) ?? 0) + 1)
  return counts.size === 0
    ? ''
    : `and ${[...counts].map(([type, count]) => `${count} ${type}`).join(', ')}, which leave the sense as it was`
}
