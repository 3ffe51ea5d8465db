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

/** Control characters of a page must not reach the terminal: they could move the cursor or rewrite lines. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is the control characters that are looked for
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/gu

export const clean = (text: string): string => text.replace(CONTROL, '').replace(/\s+/gu, ' ').trim()

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
