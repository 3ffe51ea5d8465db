import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { addToPlan, type Planned } from '../../store/watch/plan.ts'
import { insertSource, type WatchSource } from '../../store/watch/sources.ts'
import { findLists, sourceAt } from '../../watch/discovery/find-lists.ts'
import { plannedList } from '../../watch/discovery/listed-pages.ts'
import { openWatcher } from '../../watch/open-watcher.ts'
import { readOpml } from '../../watch/sources/opml.ts'
import type { Watcher } from '../../watch/watcher.ts'
import { Failure } from '../failure.ts'
import { painted, printLines } from '../options.ts'
import type { Paint } from '../terminal/paint.ts'
import { type WatchFlags, watcherOptions } from './watch-options.ts'

interface AddFlags extends WatchFlags {
  readonly opml?: string
  readonly file?: string
}

/** Looks at each address and says what was found; one at which nothing is found is named, and the others are added. */
export async function addSources(addresses: readonly string[], _: AddFlags, command: Command): Promise<void> {
  const flags = command.optsWithGlobals<AddFlags>()
  const all = [...addresses, ...(flags.file === undefined ? [] : linesOf(flags.file))]
  if (all.length === 0 && flags.opml === undefined) throw new Failure('name an address, --opml FILE or --file LIST', 2)
  const { terminal, paint } = painted(command)
  const watcher = await openWatcher(watcherOptions(flags))
  let missing = 0
  try {
    if (flags.opml !== undefined) printLines(terminal, [await addOpml(watcher, fileText(flags.opml))])
    for (const address of all) {
      try {
        const { source, lists, found } = await findLists(watcher, address.includes('://') ? address : `https://${address}/`)
        const isNew = await remember(watcher, source, lists)
        printLines(terminal, foundLines(source, found, isNew, paint))
      } catch (error) {
        missing++
        process.stderr.write(`isnad: ${(error as Error).message}\n`)
      }
    }
  } finally {
    await watcher.close()
  }
  if (missing > 0 && missing === all.length) process.exitCode = 1
}

const foundLines = ({ id, name }: WatchSource, found: readonly string[], isNew: boolean, paint: Paint): string[] => [
  `${paint.bold(id)}  ${paint.words(name)}${isNew ? '' : ' (was watched already)'}`,
  ...found.map((line) => `  ${line}`),
]

const remember = (watcher: Watcher, source: WatchSource, lists: readonly Planned[]): Promise<boolean> =>
  watcher.session.use((database) =>
    database.transaction(async () => {
      const isNew = await insertSource(database, source)
      await addToPlan(database, lists)
      return isNew
    }),
  )

async function addOpml(watcher: Watcher, text: string): Promise<string> {
  const outlines = readOpml(text)
  const now = watcher.clock.now()
  let added = 0
  for (const { feed, title, home } of outlines) {
    const source = sourceAt(`${new URL(home ?? feed).origin}/`, title, undefined, now)
    if (await remember(watcher, source, plannedList(feed, 'feed', { source: source.id }, now))) added++
  }
  return `${outlines.length} feeds, ${added} sources that were not watched before`
}

const linesOf = (path: string): string[] =>
  fileText(path)
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))

function fileText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new Failure(`${path} cannot be read: ${(error as Error).message}`)
  }
}
