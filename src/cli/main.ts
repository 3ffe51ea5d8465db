import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { addCommand } from './add.ts'
import { chainCommand } from './chain.ts'
import { compareCommand } from './compare.ts'
import { copiesCommand } from './copies.ts'
import { demoCommand } from './demo.ts'
import { evalCommand } from './eval.ts'
import { exportCommand } from './export.ts'
import { Failure } from './failure.ts'
import { outletCommand } from './outlet.ts'
import { queueCommand } from './queue.ts'
import { readCommand } from './read.ts'
import { searchCommand } from './search.ts'
import { serveCommand } from './serve-command.ts'
import { showCommand } from './show.ts'
import { statsCommand } from './stats.ts'
import { workCommand } from './work.ts'

const USAGE_ERROR = 2

/** `isnad` with all its commands. `version` is the package's. */
export function programOf(version: string): Command {
  const program = new Command('isnad')
    .description('Who said it, who carried it, what changed on the way: chains of transmission in Arabic news, from captured pages.')
    .version(version)
    .option('--no-color', 'no colours, also with NO_COLOR set')
    .showHelpAfterError('(see isnad --help)')
    .exitOverride()
  for (const command of [
    readCommand,
    addCommand,
    searchCommand,
    chainCommand,
    compareCommand,
    copiesCommand,
    outletCommand,
    exportCommand,
    showCommand,
    statsCommand,
    serveCommand,
    workCommand,
    queueCommand,
    evalCommand,
    demoCommand,
  ])
    program.addCommand(command().copyInheritedSettings(program))
  return program
}

/** Runs the command line; resolves with the exit code. Errors are one line on standard error. */
export async function main(args: readonly string[]): Promise<number> {
  // A reader that has seen enough (`isnad read … | head`) closes the pipe: that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  const { version } = JSON.parse(readFileSync(packageFile(), 'utf8')) as { version: string }
  try {
    await programOf(version).parseAsync(args, { from: 'user' })
    return Number(process.exitCode ?? 0)
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE_ERROR
    if (error instanceof Failure) {
      process.stderr.write(`isnad: ${error.message}\n`)
      return error.code
    }
    const { message } = error as Error
    process.stderr.write(`isnad: ${process.env.ISNAD_DEBUG ? (error as Error).stack : message}\n`)
    return 1
  }
}

/** The package file lies two folders above the sources, three above the build. */
const packageFile = (): URL => new URL(import.meta.url.endsWith('.ts') ? '../../package.json' : '../../../package.json', import.meta.url)
