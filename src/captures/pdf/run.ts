/** Letters that a PDF draws in one piece: in reading order within the piece; its edges and its baseline in points, `y` growing downwards. */
export interface Run {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** How much of the size stands above the baseline, and below it. */
const [ABOVE, BELOW] = [0.75, 0.15]

export const topOf = ({ y, size }: Run): number => y - ABOVE * size
export const bottomOf = ({ y, size }: Run): number => y + BELOW * size

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
export const hasRtl = (text: string): boolean => /\p{L}/u.test(text) && RTL.test(text)
export const hasLtr = (text: string): boolean => /\p{L}/u.test(text) && !RTL.test(text)

/** Whether more pieces are written from right to left than from left to right. */
export function isRtl(runs: readonly Run[]): boolean {
  let weight = 0
  for (const { text } of runs) if (/\p{L}/u.test(text)) weight += RTL.test(text) ? text.length : -text.length
  return weight > 0
}

/** The size that most letters have. */
export function commonSize(runs: readonly Run[]): number {
  const letters = new Map<number, number>()
  for (const { text, size } of runs) {
    const half = Math.max(1, Math.round(size * 2))
    letters.set(half, (letters.get(half) ?? 0) + text.length)
  }
  let [best, most] = [0, 0]
  for (const [half, count] of letters) if (count > most) [best, most] = [half, count]
  return best / 2
}
