import { Command } from 'commander'
import { Failure } from '../failure.ts'
import { collectionOption, jsonOption, painted, printJson, printLines, withCollection } from '../options.ts'
import { compareLines } from '../views/compare-lines.ts'

interface Options {
  readonly collection: string
  readonly json?: boolean
  readonly all?: boolean
  readonly text: boolean
}

export const compareCommand = () =>
  new Command('compare')
    .description('two articles word by word: what they share, which came first, and what changed, that which alters the sense first')
    .argument('<a>', 'the id of an article or the address of its page')
    .argument('<b>', 'another')
    .option('--all', 'list also what leaves the sense as it was: spelling, punctuation, the form of numbers')
    .option('--no-text', 'without the text of the later page with its changes marked')
    .addOption(collectionOption())
    .addOption(jsonOption())
    .action(compare)

async function compare(a: string, b: string, { collection: location, json, all, text }: Options, command: Command): Promise<void> {
  const { terminal, paint } = painted(command)
  await withCollection(location, async (collection) => {
    for (const what of [a, b])
      if (!(await collection.article(what))) throw new Failure(`nothing in the collection has the id or address ${what}`)
    const comparison = (await collection.compare(a, b))!
    if (json) return printJson(terminal, comparison)
    printLines(terminal, compareLines(comparison, { width: terminal.width, paint, all: all === true, text }))
  })
}
