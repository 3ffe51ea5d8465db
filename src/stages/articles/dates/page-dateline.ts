import type { World } from '../../../model/stage.ts'
import { nameKey } from '../../../text/names/name-key.ts'
import type { JudgedLine } from '../page/judged-line.ts'

export interface PrintedDateline {
  readonly line: number
  readonly text: string
}

const MOST_LENGTH = 60
const BEFORE = 3

/** A short line right before the body that holds the site's own name and, behind a dash, colon or stroke, a place: "The Horizon - Port Town". */
export function printedDateline(
  lines: readonly JudgedLine[],
  from: number,
  sites: readonly string[],
  { language }: World,
): PrintedDateline | undefined {
  const names = sites.map((name) => nameKey(name, language.letters))
  // A paper may sign with the beginning of its name.
  const isSite = (part: string): boolean => names.some((name) => `${name} `.startsWith(`${nameKey(part, language.letters)} `))
  for (let i = Math.max(0, from - BEFORE); i <= from && i < lines.length; i++) {
    const { text, row, linked } = lines[i]!
    if (row || linked > 0 || text.length > MOST_LENGTH) continue
    const parts = text.split(/\s*[\p{Pd}:/|(]\s*/u).filter((part) => /\p{L}/u.test(part))
    if (parts.length >= 2 && parts.length <= 3 && parts.some(isSite)) return { line: i, text }
  }
  return undefined
}
