import { Command } from 'commander'
import { readCaptures } from '../../captures/read-captures.ts'
import { readingRecord } from '../../exports/records/reading.ts'
import type { Kept } from '../../model/collection.ts'
import type { Reading } from '../../model/reading.ts'
import { world } from '../../pipeline/world.ts'
import { readCapture, reasonsOf } from '../../run/reading/read-page.ts'
import { jsonOption, painted, printJson, printLines, withCollection } from '../options.ts'
import { leftOutLine } from '../terminal/left-out-line.ts'
import { articleLines } from '../views/article-lines.ts'
import { explainLines } from '../views/explain-lines.ts'
import { reasonLines } from '../views/reason-lines.ts'

interface Options {
  readonly json?: boolean
  readonly explain?: boolean
  readonly collection?: string
}

export const readCommand = () =>
  new Command('read')
    .description('read pages and show article, statements, credits and chain; nothing is kept')
    .argument('<file...>', 'files or folders (HTML, text, JSON Lines, WARC, ARC, WACZ, feeds; .gz too), or - for standard input')
    .addOption(jsonOption().conflicts('explain'))
    .option(
      '--explain',
      'for each value the rule and the words it came from; for each thing left out, why; for each line, what spoke for and against it',
    )
    .option('--collection <path>', 'also tell apart what the pages of an outlet that are kept there show to be its furniture')
    .action(read)

async function read(files: readonly string[], { collection, ...options }: Options, command: Command): Promise<void> {
  if (collection === undefined) return readAll(files, options, command, async (kept) => kept)
  await withCollection(collection, ({ known }) => readAll(files, options, command, known))
}

async function readAll(
  files: readonly string[],
  { json, explain }: Options,
  command: Command,
  known: (kept: Kept) => Promise<Kept>,
): Promise<void> {
  const { terminal, paint } = painted(command)
  let pages = 0
  for await (const outcome of readCaptures(files)) {
    if ('why' in outcome) {
      process.stderr.write(`${leftOutLine(outcome)}\n`)
      continue
    }
    const reading = readCapture(outcome.capture, world)
    if ('none' in reading) process.stderr.write(`${leftOutLine({ place: outcome.place, why: `no article: ${reading.why}` })}\n`)
    else {
      const kept = await known(keptOf(reading))
      if (json) printJson(terminal, readingRecord(reading.capture, kept))
      else {
        if (pages > 0) printLines(terminal, ['', '─'.repeat(Math.min(terminal.width, 80)), ''])
        printLines(terminal, articleLines(kept, terminal.width, paint))
        if (explain) {
          printLines(terminal, explainLines(kept, terminal.width, paint))
          printLines(terminal, reasonLines(reasonsOf(outcome.capture, world), terminal.width, paint))
        }
      }
      pages++
    }
  }
  if (pages === 0) process.exitCode = 1
}

const keptOf = ({ article, layers, chain }: Reading): Kept => ({ article, statements: layers.statements, carriers: layers.carriers, chain })
