import type { WriteStream } from 'node:tty'

/** What the terminal can show. */
export interface Terminal {
  readonly color: boolean
  /** Columns; lines are wrapped to it. */
  readonly width: number
  /** Whether a person is looking: progress bars, direction marks. */
  readonly interactive: boolean
  write(text: string): void
}

const NARROWEST = 40
const WIDEST = 110

export interface TerminalOptions {
  /** `--no-color` gives false. */
  readonly color?: boolean
}

/** The terminal behind a stream; `NO_COLOR` and `FORCE_COLOR` are heeded, a pipe gets neither colours nor direction marks. */
export function terminalOf(stream: NodeJS.WriteStream | WriteStream, options: TerminalOptions = {}): Terminal {
  const { env } = process
  const interactive = stream.isTTY === true
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0'
  return {
    color: options.color !== false && !env.NO_COLOR && (forced || (interactive && env.TERM !== 'dumb')),
    width: Math.max(NARROWEST, Math.min(WIDEST, stream.columns || Number(env.COLUMNS) || 80)),
    interactive,
    write: (text) => void stream.write(text),
  }
}
