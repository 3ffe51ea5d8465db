import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream, readFileSync } from 'node:fs'
import { BIN } from '../isnad.ts'

/** A command that runs until it ends or is ended. */
export interface Running {
  readonly ended: Promise<number | null>
  /** To it and all that it began, as a supervisor or a terminal tells them. */
  signal(name: NodeJS.Signals): void
  /** At once, with all that it began. */
  kill(): Promise<void>
  /** Ends at once what it began, and not itself. */
  killBegun(): void
}

/** Runs the built command in a folder; what it says goes to a log. */
export function running(args: readonly string[], cwd: string, log: string, env: Readonly<Record<string, string>> = {}): Running {
  const child: ChildProcess = spawn(process.execPath, [BIN, ...args], {
    cwd,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', ...env },
  })
  const file = createWriteStream(log, { flags: 'a' })
  child.stdout!.pipe(file, { end: false })
  child.stderr!.pipe(file, { end: false })
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  void ended.then(() => file.end())
  const signal = (name: NodeJS.Signals) => tell(-child.pid!, name)
  return {
    ended,
    signal,
    kill: async () => {
      signal('SIGKILL')
      await ended
    },
    killBegun: () => {
      for (const begun of begunBy(child.pid!)) tell(begun, 'SIGKILL')
    },
  }
}

/** One that has ended already is told nothing. */
function tell(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function begunBy(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
  } catch {
    return []
  }
}
