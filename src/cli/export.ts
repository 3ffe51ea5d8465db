import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { Argument, Command, Option } from 'commander'
import { exportLocation } from '../run/collection/export-collection.ts'
import { exportedLines } from './exported-lines.ts'
import { Failure } from './failure.ts'
import { collectionOption, painted } from './options.ts'

export const exportCommand = () =>
  new Command('export')
    .description('all that a collection holds as JSON Lines; or its groups, pairs of pages that share words, or chains, also as CSV')
    .addArgument(new Argument('[what]', 'only these').choices(['groups', 'alignments', 'chains']))
    .addOption(new Option('--format <format>', 'of groups, alignments and chains').choices(['jsonl', 'csv']).default('jsonl'))
    .addOption(collectionOption())
    .option('--out <file>', 'write to a file and not to standard output')
    .option('--digest', 'only the number of records and their SHA-256: equal collections have equal digests')
    .action(exportAll)

interface Options {
  readonly collection: string
  readonly format: 'jsonl' | 'csv'
  readonly out?: string
  readonly digest?: boolean
}

async function exportAll(what: string | undefined, { collection, format, out, digest }: Options, command: Command): Promise<void> {
  if (format === 'csv' && what === undefined) throw new Failure('as CSV say what: groups, alignments or chains', 2)
  const { terminal } = painted(command)
  const hash = createHash('sha256')
  const stream = digest ? undefined : out ? createWriteStream(out) : process.stdout
  let records = 0
  const failed = new Promise<never>((_, reject) =>
    stream?.once('error', (error) => reject(new Failure(`${out ?? 'output'}: ${error.message}`))),
  )
  failed.catch(() => undefined)
  for await (const line of what === undefined ? allLines(collection) : exportedLines(collection, what, format)) {
    records++
    hash.update(line)
    if (stream && !stream.write(line)) await Promise.race([once(stream, 'drain'), failed])
  }
  if (out && stream) await Promise.race([new Promise<void>((resolve) => stream.end(resolve)), failed])
  if (digest || out) terminal.write(`${records} records, sha256 ${hash.digest('hex')}\n`)
}

async function* allLines(collection: string): AsyncGenerator<string> {
  for await (const record of exportLocation(collection)) yield `${JSON.stringify(record)}\n`
}
