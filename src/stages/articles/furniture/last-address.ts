import type { JudgedLine } from '../page/judged-line.ts'

const ADDRESS = /(?:https?:\/\/|www\.)\S+/giu
const MOST_AROUND = 30
const OUT = -1

/** Takes the address of the page, which versions for the printer give below it, from the end of a body. */
export function takeOutAddress(lines: readonly JudgedLine[], odds: Float64Array): void {
  for (let last = odds.findLastIndex((value) => value > 0); last >= 0 && isAddress(lines[last]!.text); last--)
    odds[last] = Math.min(odds[last]!, OUT)
}

const isAddress = (text: string): boolean => {
  const around = text.replace(ADDRESS, '').trim()
  return around.length < text.trim().length && around.length <= MOST_AROUND
}
