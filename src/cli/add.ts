import { setPriority } from 'node:os'
import progress from 'cli-progress'
import { Command } from 'commander'
import { type Added, addPaths } from '../run/keeping/add.ts'
import { type Asked, addByQueue } from './add-queue.ts'
import { Failure } from './failure.ts'
import { leftOutLine } from './left-out-line.ts'
import { collectionOption, painted, wholeNumber } from './options.ts'
import { allowOption, queueOption } from './queue-options.ts'

/** Of -20, the most urgent, to 19. */
const GIVES_WAY = 5

export const addCommand = () =>
  new Command('add')
    .description('read pages and keep them; the same page again changes nothing, a changed page is kept as a new version')
    .argument('[file...]', 'files or folders (HTML, text, JSON Lines, WARC, feeds; .gz too), or - for standard input')
    .addOption(collectionOption())
    .addOption(queueOption())
    .option('--no-wait', 'with --queue: ask only, and do not wait until it is done')
    .option('--ranges <list>', 'with --queue: JSON Lines of records in WARC files that archives serve: {"url", "offset", "length"}')
    .addOption(allowOption())
    .option(
      '--window <days>',
      'how many days may lie between two printings of one text (14); set with the first pages, and kept with the collection',
      wholeNumber(0, 3660),
    )
    .action(async (paths: readonly string[], { collection, queue, window, ...asked }: AddFlags, command: Command) => {
      if (paths.length === 0 && !asked.ranges) throw new Failure('name files or folders', 2)
      // Whoever reads meanwhile goes first; where nobody does, adding is as quick.
      setPriority(GIVES_WAY)
      if (queue) return addByQueue(collection, queue, { paths, window, ...asked }, command)
      if (asked.ranges) throw new Failure('ranges in archives are read by way of a queue: --queue here, or nats://…', 2)
      const { fresh, versions, renewed, unchanged } = await addTo(collection, paths, command, window)
      if (fresh + versions + renewed + unchanged === 0) process.exitCode = 1
    })

interface AddFlags extends Omit<Asked, 'paths'> {
  readonly collection: string
  readonly queue?: string
}

const LINE_EVERY_MS = 5000
const MEGABYTE = 1_000_000

/** Adds what the paths hold, with progress on a terminal, and says what came of it. */
export async function addTo(location: string, paths: readonly string[], command: Command, window?: number): Promise<Added> {
  const { terminal } = painted(command)
  const show = process.stderr.isTTY ? barProgress() : lineProgress()
  const began = performance.now()
  try {
    const added = await addPaths(location, paths, {
      window,
      onLeftOut: (left) => show.problem(leftOutLine(left)),
      onProgress: show.progress,
    })
    show.stop()
    terminal.write(`${summary(added, (performance.now() - began) / 1000)}\n`)
    return added
  } finally {
    show.stop()
  }
}

function summary({ fresh, versions, renewed, unchanged, statements, aligned, problems }: Added, seconds: number): string {
  const articles = fresh + versions + renewed + unchanged
  const rate = seconds > 0 ? Math.round(articles / seconds) : 0
  const parts = [
    `${fresh} new`,
    ...(versions ? [`${versions} new ${versions === 1 ? 'version' : 'versions'} of pages that were kept`] : []),
    ...(renewed ? [`${renewed} read anew`] : []),
    `${unchanged} unchanged`,
    ...(problems ? [`${problems} not read`] : []),
  ]
  return `${parts.join(', ')}; ${statements} statements and ${aligned} pairs of pages with shared words added, in ${seconds.toFixed(1)} s (${rate} articles/s)`
}

interface Progress {
  progress(done: number, total: number, kept: number): void
  problem(line: string): void
  stop(): void
}

/** A bar with rate and time left, on standard error so that a summary can be piped. */
function barProgress(): Progress {
  const began = Date.now()
  const bar = new progress.SingleBar(
    {
      format: '{bar} {percentage} %  {kept} articles kept, {rate}/s, {eta_formatted} left',
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
      barsize: 28,
      etaBuffer: 50,
    },
    progress.Presets.shades_classic,
  )
  let started = false
  return {
    progress: (done, total, kept) => {
      if (!started) bar.start(Math.max(1, total), 0, { kept: 0, rate: 0 })
      started = true
      bar.setTotal(Math.max(1, total))
      bar.update(Math.min(done, total), { kept, rate: Math.round((1000 * kept) / Math.max(1, Date.now() - began)) })
    },
    problem: (line) => {
      if (started) process.stderr.write('\r\u001B[K')
      process.stderr.write(`${line}\n`)
    },
    stop: () => {
      if (started) bar.stop()
      started = false
    },
  }
}

function lineProgress(): Progress {
  const began = Date.now()
  let last = began
  return {
    progress: (done, total, kept) => {
      const now = Date.now()
      if (now - last < LINE_EVERY_MS) return
      last = now
      const share = total > 0 ? done / total : 0
      const left = share > 0.01 ? `, ${Math.round(((now - began) / 1000) * (1 / share - 1))} s left` : ''
      process.stderr.write(
        `${(done / MEGABYTE).toFixed(1)} of ${(total / MEGABYTE).toFixed(1)} MB read, ${kept} articles kept, ${Math.round((1000 * kept) / (now - began))}/s${left}\n`,
      )
    },
    problem: (line) => void process.stderr.write(`${line}\n`),
    stop: () => undefined,
  }
}
