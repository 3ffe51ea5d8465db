import type { World } from '../../../model/stage.ts'
import { nameKey } from '../../../text/names/name-key.ts'
import { commas } from '../../../text/script-marks.ts'
import type { BodyLines } from '../body/body-lines.ts'

const AROUND = 14
const LEAST_WORDS = 3
const MOST_LENGTH = 220

/** What no headline ends with: one full stop, a colon, a comma. */
const BROKEN_OFF = new RegExp(`[^.…][.:${commas}]$`, 'u')

/**
 * The line that is the headline of a text: before the body, without a stop, sharing words with it. A line above the date,
 * or at the top of a short text, is likelier than a caption next to the body.
 */
export function textHeadline({ lines, from, to }: BodyLines, dated: readonly number[], { language }: World): number | undefined {
  const keyOf = (text: string) => nameKey(text, language.letters).split(' ').filter(Boolean)
  const told = new Set(lines.slice(from, to).flatMap(({ text }) => keyOf(text)))
  let best: { line: number; score: number } | undefined
  for (let i = Math.max(0, from - AROUND); i < from; i++) {
    const { text, row } = lines[i]!
    if (row || dated.includes(i) || text.length > MOST_LENGTH || BROKEN_OFF.test(text)) continue
    const words = keyOf(text)
    if (words.length < LEAST_WORDS) continue
    const common = words.filter((word) => told.has(word)).length / words.length
    const score = common * Math.min(words.length, 12) + (dated.includes(i + 1) ? 3 : 0) + (i === 0 ? 4 : 0)
    if (score > 1 && (!best || score > best.score)) best = { line: i, score }
  }
  return best?.line
}
