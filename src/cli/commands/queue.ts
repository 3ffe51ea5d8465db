import { Command } from 'commander'
import type { QueueCounts } from '../../queue/queue.ts'
import { referenceOf, titleOf } from '../../run/workers/reference.ts'
import { type Session, sessionOn } from '../../run/workers/session.ts'
import { sweep } from '../../run/workers/sweep.ts'
import { countDeadLetters, type DeadLetter, deadLetters, retryDeadLetters } from '../../store/ledger.ts'
import { failingRanges, type RangeCounts, rangeCounts } from '../../store/ranges.ts'
import { collectionOption, jsonOption, painted, printJson, printLines } from '../options.ts'
import { type QueueAddresses, queueOf, queueOption } from '../queue-options.ts'
import { clean } from '../terminal/paint.ts'

const SHOWN = 20

export const queueCommand = () => {
  const command = new Command('queue')
    .description('what waits, runs, failed and why')
    .addOption(collectionOption())
    .addOption(queueOption())
    .addOption(jsonOption())
    .action(show)
  command
    .command('retry')
    .description('ask again for what was given up')
    .addOption(collectionOption())
    .addOption(queueOption())
    .action((_, retried: Command) => retry(retried.optsWithGlobals<Partial<QueueAddresses> & { collection: string }>(), retried))
  return command
}

interface Options {
  readonly collection: string
  readonly queue?: string
  readonly json?: boolean
}

interface State {
  readonly queue?: QueueCounts
  readonly ranges: RangeCounts
  readonly failing: readonly { readonly title: string; readonly attempts: number; readonly failure: string }[]
  readonly dead: number
  readonly deadLetters: readonly DeadLetter[]
}

async function show(options: Options, command: Command): Promise<void> {
  const { terminal } = painted(command)
  const session = sessionOn(options.collection)
  try {
    const counts = options.queue ? await countsIn({ ...options, queue: options.queue }) : undefined
    const state = await stateOf(session, counts)
    if (options.json) printJson(terminal, state)
    else printLines(terminal, linesOf(state, Date.now()))
  } finally {
    await session.close()
  }
}

async function countsIn(addresses: QueueAddresses): Promise<QueueCounts> {
  const queue = await queueOf(addresses)
  try {
    return await queue.counts()
  } finally {
    await queue.close()
  }
}

const stateOf = (session: Session, queue: QueueCounts | undefined): Promise<State> =>
  session.use(async (database) => ({
    ...(queue && { queue }),
    ranges: await rangeCounts(database),
    failing: (await failingRanges(database, SHOWN)).map((one) => ({
      title: titleOf(referenceOf(one)),
      attempts: one.attempts,
      failure: one.failure,
    })),
    dead: await countDeadLetters(database),
    deadLetters: await deadLetters(database, SHOWN),
  }))

function linesOf({ queue, ranges, failing, dead, deadLetters: letters }: State, now: number): string[] {
  const age = ranges.oldest === undefined ? '' : `, the oldest for ${Math.round((now - ranges.oldest) / 1000)} s`
  return [
    `${ranges.asked} ranges asked for, ${ranges.done} done, ${ranges.asked - ranges.done} open${age}`,
    ...(queue ? [`on the queue ${queue.waiting} waiting, ${queue.running} running`] : []),
    ...failing.map(({ title, attempts, failure }) => `failing, ${attempts} attempts: ${clean(title)}: ${clean(failure)}`),
    ...(dead ? [`${dead} given up; \`isnad queue retry\` asks for them again`] : ['nothing given up']),
    ...letters.map(({ source, record, cause }) => `  ${clean(source)}${record ? ` (${clean(record)})` : ''}: ${clean(cause)}`),
  ]
}

async function retry({ collection, queue: address }: Options, command: Command): Promise<void> {
  const { terminal } = painted(command)
  const session = sessionOn(collection)
  try {
    const count = await session.use(retryDeadLetters)
    if (address && count > 0) {
      const queue = await queueOf({ collection, queue: address })
      await sweep(session, queue)
      await queue.close()
    }
    terminal.write(`${count} asked for again\n`)
  } finally {
    await session.close()
  }
}
