import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { painted, printLines, wholeNumber, withCollection } from '../options.ts'
import { groupLines } from '../views/group-lines.ts'
import { addTo } from './add.ts'
import { groupsFor } from './chain.ts'
import { DEFAULT_HOST, DEFAULT_PORT, serve } from './serve.ts'

const COLLECTION = '.isnad/examples.sqlite'
const SHOWN_PAGES = 3

export const demoCommand = () =>
  new Command('demo')
    .description('read the bundled example captures, show the chain of one statement, and open the reading room over them')
    .option('--port <number>', 'port; 0 takes a free one', wholeNumber(0, 65535), DEFAULT_PORT)
    .option('--host <address>', 'address to listen on', DEFAULT_HOST)
    .option('--no-serve', 'stop after the chain')
    .action(demo)

async function demo({ port, host, serve: stay }: { port: number; host: string; serve: boolean }, command: Command): Promise<void> {
  const { terminal, paint } = painted(command)
  mkdirSync(dirname(COLLECTION), { recursive: true })
  await addTo(COLLECTION, [fileURLToPath(examplesFolder())], command)
  await withCollection(COLLECTION, async (collection) => {
    const widest = await widestStatement(collection)
    if (!widest) return
    const { groups } = await groupsFor(collection, widest)
    printLines(terminal, ['', ...groups.flatMap((view) => groupLines(view, terminal.width, paint)), ''])
  })
  if (stay) await serve({ port, host, collection: COLLECTION }, command)
}

/** The statement that most pages print. */
async function widestStatement(collection: Parameters<typeof groupsFor>[0]): Promise<string | undefined> {
  const speakers = await collection.speakers({ limit: SHOWN_PAGES, offset: 0 })
  const views = await Promise.all(speakers.map(({ key }) => collection.speaker(key, { limit: 100, offset: 0 })))
  const cards = views.flatMap((view) => view?.statements ?? [])
  return [...cards].sort((a, b) => b.pages - a.pages || (a.id < b.id ? -1 : 1))[0]?.id
}

const examplesFolder = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? '../../../examples/captures/' : '../../../../examples/captures/', import.meta.url)
