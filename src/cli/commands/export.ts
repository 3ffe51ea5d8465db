import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { Argument, Command, Option } from 'commander'
import { EXPORT_FORMATS, exportFormat } from '../../exports/formats/index.ts'
import { jsonLines } from '../../exports/formats/json-lines.ts'
import { exportLocation } from '../../run/collection/export-collection.ts'
import { Failure } from '../failure.ts'
import { collectionOption, painted } from '../options.ts'
import { COLLECTION_EXPORTS, exportedLines } from './exported-lines.ts'

/** The format of a whole collection: its kinds of records have no columns in common. */
const WHOLE = jsonLines

export const exportCommand = () =>
  new Command('export')
    .description('all that a collection holds as JSON Lines; or its groups, pairs of pages that share words, or chains, also as CSV')
    .addArgument(new Argument('[what]', 'only these').choices(COLLECTION_EXPORTS.map(({ name }) => name)))
    .addOption(
      new Option('--format <format>', 'of groups, alignments and chains')
        .choices(EXPORT_FORMATS.map(({ name }) => name))
        .default(WHOLE.name),
    )
    .addOption(collectionOption())
    .option('--out <file>', 'write to a file and not to standard output')
    .option('--digest', 'only the number of records and their SHA-256: equal collections have equal digests')
    .action(exportAll)

interface Options {
  readonly collection: string
  readonly format: string
  readonly out?: string
  readonly digest?: boolean
}

async function exportAll(what: string | undefined, { collection, format, out, digest }: Options, command: Command): Promise<void> {
  const lines = linesOf(collection, what, format)
  const { terminal } = painted(command)
  const hash = createHash('sha256')
  const stream = digest ? undefined : out ? createWriteStream(out) : process.stdout
  let records = 0
  const failed = new Promise<never>((_, reject) =>
    stream?.once('error', (error) => reject(new Failure(`${out ?? 'output'}: ${error.message}`))),
  )
  failed.catch(() => undefined)
  for await (const line of lines) {
    records++
    hash.update(line)
    if (stream && !stream.write(line)) await Promise.race([once(stream, 'drain'), failed])
  }
  if (out && stream) await Promise.race([new Promise<void>((resolve) => stream.end(resolve)), failed])
  if (digest || out) terminal.write(`${records} records, sha256 ${hash.digest('hex')}\n`)
}

function linesOf(collection: string, what: string | undefined, format: string): AsyncGenerator<string> {
  const chosen = COLLECTION_EXPORTS.find(({ name }) => name === what)
  if (chosen) return exportedLines(collection, chosen, exportFormat(format) ?? WHOLE)
  if (format === WHOLE.name) return allLines(collection)
  throw new Failure(
    `a whole collection is exported as ${WHOLE.title} only: with --format ${format} name what is wanted, such as \`isnad export groups\``,
    2,
  )
}

async function* allLines(collection: string): AsyncGenerator<string> {
  for await (const record of exportLocation(collection)) yield `${JSON.stringify(record)}\n`
}
