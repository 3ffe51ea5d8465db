import { Command } from 'commander'
import { Failure } from '../failure.ts'
import { collectionOption, jsonOption, painted, printJson, printLines, withCollection } from '../options.ts'
import { versionLines } from '../views/version-lines.ts'

interface Options {
  readonly collection: string
  readonly json?: boolean
  readonly all?: boolean
}

export const versionsCommand = () =>
  new Command('versions')
    .description('all versions of a page that were captured, and what its outlet changed from each to the next, with notice or without')
    .argument('<what>', 'the address of a page, or the id of an article')
    .option('--all', 'list also what leaves the sense as it was: spelling, punctuation, the form of numbers')
    .addOption(collectionOption())
    .addOption(jsonOption())
    .action(versions)

async function versions(what: string, { collection: location, json, all }: Options, command: Command): Promise<void> {
  const { terminal, paint } = painted(command)
  await withCollection(location, async (collection) => {
    const history = await collection.versionHistory(what)
    if (!history) throw new Failure(`nothing in the collection has the id or address ${what}`)
    if (json) return printJson(terminal, history)
    const articles = await Promise.all(history.versions.map(async ({ article }) => (await collection.article(article.id))!))
    printLines(
      terminal,
      versionLines(history, new Map(articles.map((one) => [one.article.id, one])), { width: terminal.width, paint, all: all === true }),
    )
  })
}
