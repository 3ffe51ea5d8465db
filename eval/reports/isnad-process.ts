import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What a command said. `code` is `hang` where it had to be killed, `dead` where its process ended by itself. */
export interface Said {
  readonly code: number | 'hang' | 'dead'
  readonly out: string
  readonly err: string
}

export interface IsnadProcess {
  /** Runs one command, as `isnad read --json page.html`. */
  run(...args: string[]): Promise<Said>
  close(): void
}

/** A command that takes longer is held to hang: the inputs are small. */
const LONGEST_MS = 60_000
const MEMORY_MB = 1500
const CHILD = new URL(`./isnad-child.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url)

/** Commands run one after the other in one process, which is begun anew when one hangs or dies. */
export function isnadProcess(longestMs = LONGEST_MS): IsnadProcess {
  let child: ChildProcess | undefined
  const running = (): ChildProcess => {
    child ??= fork(fileURLToPath(CHILD), {
      execArgv: [...(CHILD.href.endsWith('.ts') ? ['--import', 'tsx'] : []), `--max-old-space-size=${MEMORY_MB}`],
      env: { ...process.env, NO_COLOR: '1', COLUMNS: '100' },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    return child
  }
  const run = (args: readonly string[]): Promise<Said> =>
    new Promise((resolve) => {
      const one = running()
      const end = (said: Said): void => {
        clearTimeout(timer)
        one.off('message', end)
        one.off('exit', died)
        if (typeof said.code === 'string') {
          child = undefined
          one.kill('SIGKILL')
        }
        resolve(said)
      }
      const died = (): void => end({ code: 'dead', out: '', err: '' })
      const timer = setTimeout(() => end({ code: 'hang', out: '', err: '' }), longestMs)
      one.on('message', end)
      one.on('exit', died)
      one.send({ args })
    })
  let last: Promise<unknown> = Promise.resolve()
  return {
    run: (...args) => {
      const said = last.then(() => run(args))
      last = said
      return said
    },
    close: () => {
      child?.kill('SIGKILL')
      child = undefined
    },
  }
}
