import { Command } from 'commander'
import { Failure } from '../failure.ts'
import { collectionOption, jsonOption, painted, printJson, printLines, wholeNumber, withCollection } from '../options.ts'
import { outletLines } from '../views/outlet-lines.ts'

const LAST = 500

export const outletCommand = () =>
  new Command('outlet')
    .description('what an outlet prints of whom, how much of it is credited, and how late')
    .argument('<outlet...>', 'its id or name')
    .option('--last <number>', 'over so many of its newest articles', wholeNumber(1), LAST)
    .addOption(collectionOption())
    .addOption(jsonOption())
    .action(outlet)

async function outlet(
  what: readonly string[],
  { collection: location, json, last }: { collection: string; json?: boolean; last: number },
  command: Command,
): Promise<void> {
  const { terminal, paint } = painted(command)
  const name = what.join(' ')
  await withCollection(location, async (collection) => {
    const [view, reuse] = [await collection.outlet(name, { limit: 0, offset: 0 }), await collection.outletReuse(name, last)]
    if (!view || !reuse) {
      const known = (await collection.outlets()).slice(0, 12).map(({ key }) => key)
      throw new Failure(`no outlet of the collection is called ${name}; there are ${known.join(', ') || 'none'}`)
    }
    if (json) return printJson(terminal, { ...view, reuse })
    printLines(terminal, outletLines(view, reuse, terminal.width, paint))
  })
}
