import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { BIN } from '../isnad.ts'

/** A command that runs until it ends or is ended. */
export interface Running {
  readonly ended: Promise<number | null>
  signal(name: NodeJS.Signals): void
  kill(): Promise<void>
}

/** Runs the built command in a folder; what it says goes to a log. */
export function running(args: readonly string[], cwd: string, log: string): Running {
  const child: ChildProcess = spawn(process.execPath, [BIN, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  })
  const file = createWriteStream(log, { flags: 'a' })
  child.stdout!.pipe(file, { end: false })
  child.stderr!.pipe(file, { end: false })
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  void ended.then(() => file.end())
  return {
    ended,
    signal: (name) => void child.kill(name),
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
