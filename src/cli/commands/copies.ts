import { Command } from 'commander'
import { Failure } from '../failure.ts'
import { collectionOption, jsonOption, painted, printJson, printLines, wholeNumber, withCollection } from '../options.ts'
import { copiesLines } from '../views/copies-lines.ts'

interface Options {
  readonly collection: string
  readonly json?: boolean
  readonly days?: number
  readonly limit: number
}

const SHOWN = 20

export const copiesCommand = () =>
  new Command('copies')
    .description('what an article shares with others: its copies, the text they print, and the agency that its words show')
    .argument('<article>', 'its id or the address of its page')
    .option('--days <number>', 'only pages at most so many days apart', wholeNumber(0))
    .option('--limit <number>', 'list at most so many copies, and so many passages', wholeNumber(1), SHOWN)
    .addOption(collectionOption())
    .addOption(jsonOption())
    .action(copies)

async function copies(what: string, { collection: location, json, days, limit }: Options, command: Command): Promise<void> {
  const { terminal, paint } = painted(command)
  await withCollection(location, async (collection) => {
    const view = await collection.sharing(what, { ...(days !== undefined && { days }) })
    if (!view) throw new Failure(`nothing in the collection has the id or address ${what}`)
    if (json) return printJson(terminal, view)
    const kept = (await collection.article(view.article.id))!
    printLines(terminal, copiesLines(view, kept.article, { width: terminal.width, paint, limit }))
  })
}
