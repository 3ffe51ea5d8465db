import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { Argument, Command, Option } from 'commander'
import { EXPORT_FORMATS } from '../../exports/formats/index.ts'
import { jsonLines } from '../../exports/formats/json-lines.ts'
import { exportLocation } from '../../run/collection/export-collection.ts'
import { Failure } from '../failure.ts'
import { collectionOption, painted } from '../options.ts'
import { COLLECTION_EXPORTS } from './exported-lines.ts'

/** The format of a whole collection: its kinds of records have no columns in common. */
const WHOLE = jsonLines

export const exportCommand = () =>
  new Command('export')
    .description(
      'all that a collection holds as JSON Lines; or its articles, groups, pairs of pages that share words, or chains, or one article or statement, in other formats',
    )
    .addArgument(new Argument('[what]', 'only these').choices(COLLECTION_EXPORTS.map(({ name }) => name)))
    .argument('[which]', 'with `article` its id or address, with `statement` its id')
    .addOption(
      new Option('--format <format>', 'docs/formats.md says what each holds')
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

async function exportAll(
  what: string | undefined,
  which: string | undefined,
  { collection, format, out, digest }: Options,
  command: Command,
): Promise<void> {
  let records = 0
  const pieces = piecesOf({ collection, what, which, format }, () => records++)
  const { terminal } = painted(command)
  const hash = createHash('sha256')
  const stream = digest ? undefined : out ? createWriteStream(out) : process.stdout
  const failed = new Promise<never>((_, reject) =>
    stream?.once('error', (error) => reject(new Failure(`${out ?? 'output'}: ${error.message}`))),
  )
  failed.catch(() => undefined)
  for await (const piece of pieces) {
    hash.update(piece)
    if (stream && !stream.write(piece)) await Promise.race([once(stream, 'drain'), failed])
  }
  if (out && stream) await Promise.race([new Promise<void>((resolve) => stream.end(resolve)), failed])
  if (digest || out) terminal.write(`${records} records, sha256 ${hash.digest('hex')}\n`)
}

interface Wanted extends Pick<Options, 'collection' | 'format'> {
  readonly what: string | undefined
  readonly which: string | undefined
}

function piecesOf({ collection, what, which, format: name }: Wanted, count: () => void): AsyncGenerator<string | Uint8Array> {
  const chosen = COLLECTION_EXPORTS.find((one) => one.name === what)
  if (!chosen) {
    if (name === WHOLE.name) return allLines(collection, count)
    const example = `name what is wanted, such as \`isnad export groups --format ${name}\``
    throw new Failure(`a whole collection is exported as ${WHOLE.title} only: ${example}`, 2)
  }
  if (chosen.isOne !== (which !== undefined))
    throw new Failure(
      chosen.isOne ? `name the ${what}: \`isnad export ${what} ID\`` : `\`isnad export ${what}\` takes no name: it gives all`,
      2,
    )
  const format = chosen.formats.find((one) => one.name === name)
  if (!format)
    throw new Failure(
      `${what} are not written as ${name}, only as ${chosen.formats.map((one) => one.name).join(', ')}: ask for articles or groups`,
      2,
    )
  return chosen.pieces(collection, format, count, which ?? '')
}

async function* allLines(collection: string, count: () => void): AsyncGenerator<string> {
  for await (const record of exportLocation(collection)) {
    count()
    yield `${JSON.stringify(record)}\n`
  }
}
