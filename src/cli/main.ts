import { Command, CommanderError } from 'commander'
import { Failure } from './failure.ts'
import { packageVersion } from './package-version.ts'
import { refuseSecrets } from './secrets.ts'

const USAGE_ERROR = 2

/** Each is loaded when it is asked for: what one command needs makes another slow to begin. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (await import('./commands/read.ts')).readCommand(),
  add: async () => (await import('./commands/add.ts')).addCommand(),
  watch: async () => (await import('./commands/watch.ts')).watchCommand(),
  follow: async () => (await import('./commands/follow.ts')).followCommand(),
  ranges: async () => (await import('./commands/ranges.ts')).rangesCommand(),
  search: async () => (await import('./commands/search.ts')).searchCommand(),
  chain: async () => (await import('./commands/chain.ts')).chainCommand(),
  compare: async () => (await import('./commands/compare.ts')).compareCommand(),
  versions: async () => (await import('./commands/versions.ts')).versionsCommand(),
  copies: async () => (await import('./commands/copies.ts')).copiesCommand(),
  outlet: async () => (await import('./commands/outlet.ts')).outletCommand(),
  export: async () => (await import('./commands/export.ts')).exportCommand(),
  show: async () => (await import('./commands/show.ts')).showCommand(),
  bundle: async () => (await import('./commands/bundle.ts')).bundleCommand(),
  mcp: async () => (await import('./commands/mcp.ts')).mcpCommand(),
  verify: async () => (await import('./commands/verify.ts')).verifyCommand(),
  corrections: async () => (await import('./commands/corrections.ts')).correctionsCommand(),
  notes: async () => (await import('./commands/notes.ts')).notesCommand(),
  dossiers: async () => (await import('./commands/dossiers.ts')).dossiersCommand(),
  names: async () => (await import('./commands/names.ts')).namesCommand(),
  stats: async () => (await import('./commands/stats.ts')).statsCommand(),
  serve: async () => (await import('./commands/serve.ts')).serveCommand(),
  work: async () => (await import('./commands/work.ts')).workCommand(),
  queue: async () => (await import('./commands/queue.ts')).queueCommand(),
  eval: async () => (await import('./commands/eval.ts')).evalCommand(),
  demo: async () => (await import('./commands/demo.ts')).demoCommand(),
}

/** `isnad` with the command that is asked for; with all of them for help, and where none of that name is there. `version` is the package's. */
async function programFor(args: readonly string[], version: string): Promise<Command> {
  const program = new Command('isnad')
    .description('Who said it, who carried it, what changed on the way: chains of transmission in Arabic news, from captured pages.')
    .version(version)
    .option('--no-color', 'no colours, also with NO_COLOR set')
    .showHelpAfterError('(see isnad --help)')
    .exitOverride()
    .hook('preAction', (_, command) => refuseSecrets(command))
  const asked = args.find((arg) => !arg.startsWith('-'))
  const isVersion = ['-V', '--version'].includes(args[0] ?? '')
  const wanted = asked !== undefined && Object.hasOwn(commands, asked) ? [commands[asked]!] : isVersion ? [] : Object.values(commands)
  for (const load of wanted) program.addCommand((await load()).copyInheritedSettings(program))
  return program
}

/** Runs the command line; resolves with the exit code. Errors are one line on standard error. */
export async function main(args: readonly string[]): Promise<number> {
  // A reader that has seen enough (`isnad read … | head`) closes the pipe: that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  try {
    await (await programFor(args, packageVersion())).parseAsync(args, { from: 'user' })
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
