import type { Command } from 'commander'
import { InvalidArgumentError, Option } from 'commander'
import type { Collection } from '../model/collection.ts'
import { openCollection } from '../run/collection/collection.ts'
import { escapedControls } from '../text/shown-text.ts'
import { type Paint, paintFor } from './terminal/paint.ts'
import { type Terminal, terminalOf } from './terminal/terminal.ts'

export const DEFAULT_COLLECTION = 'isnad.sqlite'

export const collectionOption = () =>
  new Option('--collection <path>', 'a file, or postgres://… for a PostgreSQL database').default(DEFAULT_COLLECTION).env('ISNAD_COLLECTION')

export const jsonOption = () => new Option('--json', 'JSON instead of text')

/** A whole number of at least `least`. */
export const wholeNumber =
  (least: number, most = Number.MAX_SAFE_INTEGER) =>
  (text: string): number => {
    const number = Number(text)
    if (!Number.isInteger(number) || number < least || number > most)
      throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`)
    return number
  }

/** A day such as 2022-12-29. */
export const day = (text: string): string => {
  const date = new Date(`${text}T00:00:00Z`)
  if (!/^\d{4}-\d\d-\d\d$/u.test(text) || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text)
    throw new InvalidArgumentError('It must be a day such as 2022-12-29.')
  return text
}

export const terminalFor = (command: Command): Terminal => terminalOf(process.stdout, command.optsWithGlobals<{ color?: boolean }>())
export const painted = (command: Command): { terminal: Terminal; paint: Paint } => {
  const terminal = terminalFor(command)
  return { terminal, paint: paintFor(terminal) }
}

/** Opens a collection, uses it and closes it whatever happens. */
export async function withCollection<T>(location: string, use: (collection: Collection) => Promise<T>): Promise<T> {
  const collection = await openCollection(location)
  try {
    return await use(collection)
  } finally {
    await collection.close()
  }
}

export const printLines = (terminal: Terminal, lines: readonly string[]): void => terminal.write(`${lines.join('\n')}\n`)
export const printJson = (terminal: Terminal, value: unknown): void => terminal.write(`${escapedControls(JSON.stringify(value))}\n`)
