import { fork } from 'node:child_process'

const CHILD = 'ISNAD_WORKER'
const PAUSE_MS = 1000
const USAGE_ERROR = 2

/** Whether this process is the one that works, and not the one that begins it again. */
export const isKept = (): boolean => process.env[CHILD] === '1' && process.connected

/** Ends this process when the one that began it is gone; what it gives is to be called at an orderly end. */
export function endWithParent(): () => void {
  const end = (): never => process.exit(1)
  process.once('disconnect', end)
  return () => {
    process.off('disconnect', end)
    process.disconnect()
  }
}

/**
 * Runs this command again in a process of its own, and anew whenever that one is brought down: a page that takes all memory at
 * once ends a whole process, whatever limits its threads have. Resolves with the exit code when it was told to stop.
 */
export async function keepRunning(): Promise<number> {
  let stopping = false
  for (;;) {
    const child = fork(process.argv[1]!, process.argv.slice(2), {
      env: { ...process.env, [CHILD]: '1' },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    const stop = (signal: NodeJS.Signals): void => {
      stopping = true
      child.kill(signal)
    }
    process.on('SIGTERM', stop).on('SIGINT', stop)
    const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
    process.off('SIGTERM', stop).off('SIGINT', stop)
    if (code === 0 || code === USAGE_ERROR || stopping) return code ?? 1
    process.stderr.write(`isnad: the worker fell (${code ?? 'a signal'}) and begins again\n`)
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}
