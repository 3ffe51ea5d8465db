import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { Argument, Command } from 'commander'
import { type CorrectionKind, correctionKinds } from '../../model/desk.ts'
import { goldPages } from '../../run/desk/gold-pages.ts'
import { escapedControls } from '../../text/shown-text.ts'
import { type DeskOptions, list, listing, undoing, write, writing } from '../desk/desk-commands.ts'
import { collectionOption } from '../options.ts'

/** `isnad corrections`: what people say is wrong with what was read, kept beside it. */
export const correctionsCommand = () => {
  const command = new Command('corrections').description(
    'what people say is wrong with what was read; kept beside it, and used in its place',
  )
  listing(command.command('list').description('corrections in force, each beside what is read there now')).action(
    (options: DeskOptions, own: Command) => list(correctionKinds, options, own),
  )
  writing(
    command
      .command('add')
      .description('say what is right of a statement')
      .addArgument(new Argument('<kind>', 'what is wrong').choices(correctionKinds))
      .argument('<statement>', 'its id')
      .argument('[value]', 'what is right: the name, the words as they stand on the page, the day; nothing where nobody is named'),
  ).action((kind: CorrectionKind, statement: string, value: string | undefined, options: DeskOptions, own: Command) =>
    write({ kind, statement, ...(value !== undefined && { value }) }, options, own),
  )
  undoing(command, 'a correction')
  command
    .command('export')
    .description('the pages on which something was corrected, as gold: JSON Lines that `isnad eval statements` and other scorers read')
    .addOption(collectionOption())
    .option('--by <name>', 'with the corrections of one person alone')
    .option('--out <file>', 'write to a file and not to standard output')
    .action(async ({ collection, by, out }: { readonly collection: string; readonly by?: string; readonly out?: string }) => {
      const lines = async function* () {
        for await (const page of goldPages(collection, by)) yield `${escapedControls(JSON.stringify(page))}\n`
      }
      if (out) await pipeline(lines, createWriteStream(out))
      else for await (const line of lines()) process.stdout.write(line)
    })
  return command
}
