import type { Command } from 'commander'
import { type SourceHealth, sourceHealth } from '../../run/collection/sources/source-health.ts'
import type { Database } from '../../store/database.ts'
import { openDatabase } from '../../store/open.ts'
import { type Planned, plannedOfSource } from '../../store/watch/plan.ts'
import { pauseSource, removeSource, type WatchSource, watchSource, watchSources } from '../../store/watch/sources.ts'
import { writeOpml } from '../../watch/sources/opml.ts'
import { Failure } from '../failure.ts'
import { painted, printJson, printLines } from '../options.ts'

interface Flags {
  readonly collection: string
  readonly json?: boolean
}

async function within<T>(command: Command, use: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(command.optsWithGlobals<Flags>().collection, { create: false })
  try {
    return await use(database)
  } finally {
    await database.close()
  }
}

async function sourceNamed(database: Database, named: string): Promise<WatchSource> {
  const source = await watchSource(database, named)
  if (!source) throw new Failure(`no source ${named} is watched; \`isnad watch list\` shows those that are`)
  return source
}

interface Watched extends WatchSource {
  readonly health: SourceHealth
  readonly lists: readonly Planned[]
  readonly next?: number
}

async function watchedOf(database: Database, source: WatchSource, now: number): Promise<Watched> {
  const lists = (await plannedOfSource(database, source.id)).filter(({ kind }) => kind !== 'page')
  const dues = lists.flatMap(({ due }) => (due === undefined ? [] : [due]))
  return { ...source, lists, health: sourceHealth(source, lists, now), ...(dues.length > 0 && { next: Math.min(...dues) }) }
}

export const listSources = (_: Flags, command: Command): Promise<void> =>
  within(command, async (database) => {
    const { terminal, paint } = painted(command)
    const now = Date.now()
    const all: Watched[] = []
    for (const source of await watchSources(database)) all.push(await watchedOf(database, source, now))
    if (command.optsWithGlobals<Flags>().json) return printJson(terminal, all)
    if (all.length === 0) return printLines(terminal, ['nothing is watched; `isnad watch add ADDRESS` begins'])
    const wide = Math.max(...all.map(({ id }) => id.length))
    printLines(
      terminal,
      all.flatMap(({ id, health, succeeded, next, counts }) => [
        `${id.padEnd(wide)}  ${health.state.padEnd(7)}  last answer ${when(succeeded, now)}  next visit ${when(next, now)}  ${today(counts, now)} pages today${health.usual === undefined ? '' : ` (usual: ${health.usual.toFixed(1)})`}`,
        ...health.notes.map((note) => paint.yellow(`  ${note}`)),
      ]),
    )
  })

export const showSource = (named: string, _: Flags, command: Command): Promise<void> =>
  within(command, async (database) => {
    const { terminal, paint } = painted(command)
    const now = Date.now()
    const source = await watchedOf(database, await sourceNamed(database, named), now)
    const pages = (await plannedOfSource(database, source.id, 200)).filter(({ kind }) => kind === 'page').slice(0, 20)
    if (command.optsWithGlobals<Flags>().json) return printJson(terminal, { ...source, pages })
    const row = ({ address, kind, outcome = 'not visited yet', visited, due, why }: Planned): string =>
      `  ${kind.padEnd(8)} ${address}  ${outcome}${visited === undefined ? '' : ` ${when(visited, now)}`}${due === undefined ? '' : `, next ${when(due, now)}`}${why ? `  ${paint.dim(why)}` : ''}`
    printLines(terminal, [
      `${paint.bold(source.id)}  ${paint.words(source.name)}  ${source.home}  ${source.health.state}`,
      ...source.health.notes.map((note) => paint.yellow(`  ${note}`)),
      `  visits: ${
        Object.entries(source.outcomes)
          .map(([name, count]) => `${count} ${name}`)
          .join(', ') || 'none yet'
      }`,
      ...source.lists.map(row),
      ...pages.map(row),
    ])
  })

export const pauseOrResume =
  (pauses: boolean) =>
  (named: string, _: Flags, command: Command): Promise<void> =>
    within(command, async (database) => {
      const { id } = await sourceNamed(database, named)
      await pauseSource(database, id, pauses ? Date.now() : undefined)
      printLines(painted(command).terminal, [pauses ? `${id} is not visited until \`isnad watch resume ${id}\`` : `${id} is visited again`])
    })

export const removeWatched = (named: string, _: Flags, command: Command): Promise<void> =>
  within(command, async (database) => {
    const { id } = await sourceNamed(database, named)
    await database.transaction(() => removeSource(database, id))
    printLines(painted(command).terminal, [`${id} is not watched any more; what was fetched stays in the archives and in the collection`])
  })

export const printOpml = (_: Flags, command: Command): Promise<void> =>
  within(command, async (database) => {
    const outlines = []
    for (const { id, name, home } of await watchSources(database))
      for (const { kind, address } of await plannedOfSource(database, id))
        if (kind === 'feed') outlines.push({ feed: address, title: name, home })
    painted(command).terminal.write(writeOpml(outlines))
  })

const today = (counts: WatchSource['counts'], now: number): number => counts[new Date(now).toISOString().slice(0, 10)] ?? 0

/** `5 min ago`, `in 2 h`, `never`. */
function when(at: number | undefined, now: number): string {
  if (at === undefined) return 'never'
  const minutes = Math.round(Math.abs(at - now) / 60_000)
  const amount = minutes < 120 ? `${minutes} min` : minutes < 2880 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1440)} d`
  return at <= now ? `${amount} ago` : `in ${amount}`
}
