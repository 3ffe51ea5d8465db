import { Command } from 'commander'
import { articlesIn } from '../../model/record-report.ts'
import { type Added, addPaths } from '../../run/ingest/add.ts'
import { captureArchive } from '../../run/ingest/capture-archive.ts'
import { Failure } from '../failure.ts'
import { giveWay } from '../give-way.ts'
import { collectionOption, painted, printLines, wholeNumber } from '../options.ts'
import { packageVersion } from '../package-version.ts'
import { allowOption, queueOption } from '../queue-options.ts'
import { addProgress } from '../terminal/add-progress.ts'
import { leftOutTeller } from '../terminal/left-out-teller.ts'
import { reportWriter } from '../terminal/report-writer.ts'
import { terminalOf } from '../terminal/terminal.ts'
import { outcomeLines } from '../views/outcome-lines.ts'
import { type Asked, addByQueue } from './add-queue.ts'

export const addCommand = () =>
  new Command('add')
    .description('read pages and keep them; the same page again changes nothing, a changed page is kept as a new version')
    .argument('[file...]', 'files or folders (HTML, text, JSON Lines, WARC, ARC, WACZ, feeds; .gz too), or - for standard input')
    .addOption(collectionOption())
    .option('--report <file>', 'JSON Lines, a line for each record or entry: where it lies and what became of it; - for standard output')
    .option(
      '--archive <folder>',
      'also write the pages that are added into WARC files there, so that they outlive the files they came from',
    )
    .addOption(queueOption())
    .option('--no-wait', 'with --queue: ask only, and do not wait until it is done')
    .option('--ranges <list>', 'with --queue: JSON Lines of records in WARC files that archives serve: {"url", "offset", "length"}')
    .addOption(allowOption())
    .option(
      '--window <days>',
      'how many days may lie between two printings of one text (14); set with the first pages, and kept with the collection',
      wholeNumber(0, 3660),
    )
    .addHelpText(
      'after',
      '\nExit code: 0 all was read, 1 no article was found, 2 wrong use, 3 a file or record is damaged; the others were read.',
    )
    .action(async (paths: readonly string[], { collection, queue, ...asked }: AddFlags, command: Command) => {
      if (asked.archive !== undefined && queue) throw new Failure(ARCHIVED_HERE, 2)
      if (asked.archive !== undefined && paths.includes('-')) throw new Failure(NO_INPUT, 2)
      if (paths.length === 0 && !asked.ranges) throw new Failure('name files or folders', 2)
      giveWay()
      if (queue) {
        const outcomes = await addByQueue(collection, queue, { paths, ...asked }, command)
        if (outcomes) process.exitCode = exitCodeOf({ outcomes })
        return
      }
      if (asked.ranges) throw new Failure('--ranges needs a queue: add `--queue here` or `--queue nats://host:port`', 2)
      process.exitCode = exitCodeOf(await addTo(collection, paths, command, asked))
    })

interface AddFlags extends Omit<Asked, 'paths'> {
  readonly collection: string
  readonly queue?: string
  readonly archive?: string
}

const ARCHIVED_HERE = '--archive writes what is added here, and with --queue workers add: leave one of the two out'
const NO_INPUT = '--archive copies files, and standard input is none: save it to a file, and add that'

const NOTHING_KEPT = 1
const DAMAGED = 3

/** What was damaged is told of first: there may be more in it than was read. */
export const exitCodeOf = ({ outcomes }: Pick<Added, 'outcomes'>): number =>
  outcomes.damaged > 0 ? DAMAGED : articlesIn(outcomes) === 0 ? NOTHING_KEPT : 0

/** Adds what the paths hold, with progress on a terminal, and says what came of it. */
export async function addTo(
  location: string,
  paths: readonly string[],
  command: Command,
  { window, report, archive: folder }: Partial<Pick<AddFlags, 'window' | 'report' | 'archive'>> = {},
): Promise<Added> {
  // Where the report goes to standard output, what a person reads goes beside it.
  const terminal = report === '-' ? terminalOf(process.stderr) : painted(command).terminal
  const show = addProgress()
  const written = report === undefined ? undefined : reportWriter(report)
  const told = leftOutTeller(show.line)
  const archive = folder === undefined ? undefined : captureArchive(folder, { software: `isnad ${packageVersion()}` })
  const began = performance.now()
  try {
    const added = await addPaths(location, paths, {
      window,
      archive,
      onReport: (reports) => {
        written?.write(reports)
        for (const one of reports) told.tell(one)
      },
      onProgress: show.progress,
      onWait: (message) => show.line(`isnad: ${message}`),
    })
    show.stop()
    told.end()
    printLines(terminal, [...outcomeLines(added.outcomes), summary(added, (performance.now() - began) / 1000)])
    return added
  } finally {
    show.stop()
    written?.close()
    archive?.close()
  }
}

function summary({ outcomes, statements, aligned }: Added, seconds: number): string {
  const rate = seconds > 0 ? Math.round(articlesIn(outcomes) / seconds) : 0
  return `${statements} statements and ${aligned} pairs of pages with shared words added, in ${seconds.toFixed(1)} s (${rate} articles/s)`
}
