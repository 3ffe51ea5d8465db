import { Command } from 'commander'
import { type DeskOptions, list, listing, undoing, write, writing } from '../desk/desk-commands.ts'

/** `isnad notes`: what people write to a statement. */
export const notesCommand = () => {
  const command = new Command('notes').description('notes on statements')
  listing(command.command('list').description('notes, in the order in which they were written')).action(
    (options: DeskOptions, own: Command) => list(['note'], options, own),
  )
  writing(command.command('add').description('write a note on a statement').argument('<statement>', 'its id').argument('<text>')).action(
    (statement: string, value: string, options: DeskOptions, own: Command) => write({ kind: 'note', statement, value }, options, own),
  )
  undoing(command, 'a note')
  return command
}
