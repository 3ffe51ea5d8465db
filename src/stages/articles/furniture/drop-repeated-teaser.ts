import type { JudgedLine } from '../page/judged-line.ts'

/** Fewer words may stand twice in an article. */
const LEAST = 8
const OUT = -1

const isOffer = ({ row, region }: JudgedLine): boolean => row?.kind === 'newsletter' || region === 'newsletter'

/**
 * Takes out the beginning of a body that is printed twice: for all readers, and again in the whole article behind an offer to
 * those who have not paid. What stands between the two goes with the first, unless it is more than what recurs. Without an offer
 * the author may say it twice.
 */
export function dropRepeatedTeaser(lines: readonly JudgedLine[], odds: Float64Array): void {
  if (!lines.some(isOffer)) return
  const body: number[] = []
  for (let i = 0; i < lines.length; i++) if (odds[i]! > 0 && lines[i]!.score > 0) body.push(i)
  const first = body.findIndex((i) => lines[i]!.shape.weight >= LEAST)
  if (first < 0) return
  const again = body.findIndex((i, at) => at > first && lines[i]!.text === lines[body[first]!]!.text)
  if (again < 0) return
  if (!lines.slice(body[first]!, body[again]!).some(isOffer)) return
  let same = 1
  while (first + same < again && lines[body[first + same]!]!.text === lines[body[again + same] ?? -1]?.text) same++
  const weight = (from: number, to: number): number => body.slice(from, to).reduce((sum, i) => sum + lines[i]!.shape.weight, 0)
  if (weight(first + same, again) > weight(first, first + same)) return
  for (let i = body[first]!; i < body[again]!; i++) odds[i] = Math.min(odds[i]!, OUT)
}
