import { type Chain, type Gap, type Hand, isGap, type Link } from '../../model/chain.ts'
import type { Paint } from '../terminal/paint.ts'

const handOf = (hand: Hand, paint: Paint): string => {
  const name = paint.words(hand.name)
  return hand.kind === 'speaker' ? paint.bold(name) : hand.kind === 'occasion' ? paint.dim(name) : name
}

/** How a hand was reached: what says so, and whether it is stated. */
const arrowOf = (link: Link, paint: Paint): string => {
  const arrow = link.basis === 'reuse' ? paint.magenta('═▷') : link.known === 'stated' ? paint.green('─▶') : paint.yellow('┄▷')
  return `${arrow}${paint.dim(`(${link.basis}${link.known === 'implied' ? ', implied' : ''})`)}`
}

const gapOf = (gap: Gap, paint: Paint): string => {
  const likely = gap.likely ? ` likely ${paint.words(gap.likely.hand.name)}, ${percent(gap.likely.confidence)}` : ''
  return paint.red(`[ gap${likely} ]`)
}

export const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`

/** A chain on one line, from the speaker to the page; a missing hand shows as a gap. */
export function chainLine({ links }: Chain, paint: Paint): string {
  const parts: string[] = []
  for (const [i, step] of links.entries()) {
    if (i === 0) parts.push(handOf(step.from, paint))
    parts.push(isGap(step) ? gapOf(step, paint) : arrowOf(step, paint), handOf(step.to, paint))
  }
  return parts.join(' ')
}
