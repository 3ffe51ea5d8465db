import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { Command } from 'commander'
import { exportLocation } from '../run/export-collection.ts'
import { collectionOption, painted } from './options.ts'

export const exportCommand = () =>
  new Command('export')
    .description('all that a collection holds as JSON Lines: articles, statements, alignments, clusters, groups with their chains')
    .addOption(collectionOption())
    .option('--out <file>', 'write to a file and not to standard output')
    .option('--digest', 'only the number of records and their SHA-256: equal collections have equal digests')
    .action(exportAll)

async function exportAll(
  { collection, out, digest }: { collection: string; out?: string; digest?: boolean },
  command: Command,
): Promise<void> {
  const { terminal } = painted(command)
  const hash = createHash('sha256')
  const stream = digest ? undefined : out ? createWriteStream(out) : process.stdout
  let records = 0
  for await (const record of exportLocation(collection)) {
    const line = `${JSON.stringify(record)}\n`
    records++
    hash.update(line)
    if (stream && !stream.write(line)) await once(stream, 'drain')
  }
  if (out && stream) await new Promise<void>((resolve) => stream.end(resolve))
  if (digest || out) terminal.write(`${records} records, sha256 ${hash.digest('hex')}\n`)
}
