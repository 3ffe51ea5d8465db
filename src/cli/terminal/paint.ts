import { withoutControls } from '../../text/shown-text.ts'
import type { Terminal } from './terminal.ts'

const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39],
} as const

export type Paint = Readonly<Record<keyof typeof codes, (text: string) => string>> & {
  /** Words of a page inside a line of the interface: parted from it for terminals that order letters by direction, cleaned of control characters. */
  words(text: string): string
}

/** Text of a page on one line: its controls must not reach the terminal, where they could move the cursor or rewrite lines. */
export const clean = (text: string): string => withoutControls(text).replace(/\s+/gu, ' ').trim()

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

export function paintFor(terminal: Pick<Terminal, 'color' | 'interactive'>): Paint {
  const styles = Object.fromEntries(
    Object.entries(codes).map(([name, [on, off]]) => [
      name,
      terminal.color ? (text: string) => `\u001b[${on}m${text}\u001b[${off}m` : (text: string) => text,
    ]),
  ) as Record<keyof typeof codes, (text: string) => string>
  const words = terminal.interactive ? (text: string) => FIRST_STRONG_ISOLATE + clean(text) + POP_ISOLATE : clean
  return { ...styles, words }
}
