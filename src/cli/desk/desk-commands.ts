import { userInfo } from 'node:os'
import { type Command, Option } from 'commander'
import type { DeskKind, DeskQuery, DeskRequest, DeskView } from '../../model/desk.ts'
import { DeskError, readDesk, undoAtDesk, writeAtDesk } from '../../run/desk/desk-book.ts'
import { Failure } from '../failure.ts'
import { collectionOption, jsonOption, painted, printJson, printLines } from '../options.ts'
import { deskLines } from './desk-lines.ts'

export interface DeskOptions {
  readonly collection: string
  readonly who?: string
  readonly reason?: string
  readonly all?: boolean
  readonly by?: string
  readonly statement?: string
  readonly json?: boolean
}

/** A command of the desk that writes: who writes it, and why. */
export const writing = (command: Command): Command =>
  command
    .addOption(collectionOption())
    .addOption(new Option('--who <name>', 'who says so; the user of this machine where nothing is said').env('ISNAD_WHO'))
    .option('--reason <text>', 'why')
    .addOption(jsonOption())

export const listing = (command: Command): Command =>
  command
    .addOption(collectionOption())
    .option('--statement <id>', 'of one statement')
    .option('--by <name>', 'of one person')
    .option('--all', 'those that were taken back too')
    .addOption(jsonOption())

/** `[--who NAME]`, else the user of this machine. */
export const whoOf = ({ who }: DeskOptions): string => who ?? userInfo().username

export async function write(request: Omit<DeskRequest, 'who' | 'reason'>, options: DeskOptions, command: Command): Promise<void> {
  const { collection, reason } = options
  show(
    [await told(writeAtDesk(collection, { ...request, who: whoOf(options), ...(reason !== undefined && { reason }) }))],
    options,
    command,
  )
}

/** `… undo ID`, the same of every kind of entry. */
export const undoing = (parent: Command, what: string): Command =>
  writing(parent.command('undo').description(`take ${what} back; it stays in the list of all`).argument('<entry>')).action(
    async (entry: string, options: DeskOptions, command: Command) => {
      const { collection, reason } = options
      show([await told(undoAtDesk(collection, entry, { who: whoOf(options), ...(reason !== undefined && { reason }) }))], options, command)
    },
  )

export async function list(
  kinds: readonly DeskKind[],
  options: DeskOptions,
  command: Command,
  more: Pick<DeskQuery, 'dossier'> = {},
): Promise<void> {
  show(await entriesFor(kinds, options, more), options, command)
}

export const entriesFor = (
  kinds: readonly DeskKind[],
  { collection, all, by, statement }: DeskOptions,
  more: Pick<DeskQuery, 'dossier'> = {},
): Promise<DeskView[]> =>
  told(readDesk(collection, { kinds, ...more, ...(by && { who: by }), ...(statement && { statement }), ...(!all && { inForce: true }) }))

function show(entries: readonly DeskView[], { json }: DeskOptions, command: Command): void {
  const { terminal, paint } = painted(command)
  if (json) for (const entry of entries) printJson(terminal, entry)
  else if (entries.length > 0) printLines(terminal, deskLines(entries, paint))
}

/** What the desk refuses is a mistake of the call. */
const told = <T>(work: Promise<T>): Promise<T> =>
  work.catch((error: unknown) => {
    throw error instanceof DeskError ? new Failure(error.message, 2) : error
  })
