import { Command, Option } from 'commander'
import { dossierMarkdown } from '../../exports/dossier-markdown.ts'
import { csv } from '../../exports/formats/csv.ts'
import { fileOf } from '../../exports/formats/index.ts'
import { jsonLines } from '../../exports/formats/json-lines.ts'
import { deskRecords } from '../../exports/records/desk-entry.ts'
import { type DeskOptions, entriesFor, list, listing, undoing, write, writing } from '../desk/desk-commands.ts'
import { Failure } from '../failure.ts'
import { collectionOption } from '../options.ts'

/** `isnad dossiers`: named lists of statements with notes. */
export const dossiersCommand = () => {
  const command = new Command('dossiers').description('named lists of statements with notes')
  listing(command.command('list').description('statements in dossiers, or in one').argument('[name]')).action(
    (dossier: string | undefined, options: DeskOptions, own: Command) => list(['dossier'], options, own, dossier ? { dossier } : {}),
  )
  writing(
    command
      .command('add')
      .description('put a statement into a dossier, which is made where there is none')
      .argument('<name>')
      .argument('<statement>', 'its id')
      .argument('[note]'),
  ).action((dossier: string, statement: string, value: string | undefined, options: DeskOptions, own: Command) =>
    write({ kind: 'dossier', dossier, statement, ...(value !== undefined && { value }) }, options, own),
  )
  undoing(command, 'a statement out of its dossier')
  command
    .command('export')
    .description('a dossier as a file')
    .argument('<name>')
    .addOption(new Option('--format <format>', 'of the file').choices(['md', csv.name, jsonLines.name]).default('md'))
    .addOption(collectionOption())
    .action(async (dossier: string, { format, ...options }: DeskOptions & { readonly format: string }) => {
      const entries = await entriesFor(['dossier'], options, { dossier })
      if (entries.length === 0) throw new Failure(`no dossier ${dossier} in this collection; \`isnad dossiers list\` shows what there is`)
      const table = [csv, jsonLines].find(({ name }) => name === format)
      process.stdout.write(table ? await fileOf(table, deskRecords, entries) : dossierMarkdown(dossier, entries))
    })
  return command
}
