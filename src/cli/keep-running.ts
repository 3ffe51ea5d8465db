import { type ChildProcess, fork } from 'node:child_process'

const CHILD = 'ISNAD_WORKER'
const PAUSE_MS = 1000
/** Longest that an orderly end may take: whoever told this process to stop must not find the other still there. */
const LONGEST_END_MS = 120_000
const USAGE_ERROR = 2

/** Whether this process is the one that works, and not the one that begins it again. Where the latter is gone already, it ends. */
export function isKept(): boolean {
  if (process.env[CHILD] !== '1') return false
  if (!process.connected) process.exit(1)
  return true
}

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
 * once ends a whole process, whatever limits its threads have. Told to stop it lets the other come to an orderly end, told twice
 * it ends it at once. Resolves with the exit code.
 */
export async function keepRunning(): Promise<number> {
  let stopping = false
  let child: ChildProcess | undefined
  const stop = (signal: NodeJS.Signals): void => {
    child?.kill(stopping ? 'SIGKILL' : signal)
    stopping = true
    setTimeout(() => child?.kill('SIGKILL'), LONGEST_END_MS).unref()
  }
  process.on('SIGTERM', stop).on('SIGINT', stop)
  while (!stopping) {
    child = fork(process.argv[1]!, process.argv.slice(2), {
      env: { ...process.env, [CHILD]: '1' },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    const code = await new Promise<number | null>((resolve) => child!.once('exit', resolve))
    if (code === 0 || code === USAGE_ERROR) return code
    // One that was told to stop before it had begun has nothing in hand.
    if (stopping) return code ?? 0
    process.stderr.write(`isnad: the worker fell (${code ?? 'a signal'}) and begins again\n`)
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  return 0
}
