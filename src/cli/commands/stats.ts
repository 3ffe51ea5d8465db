import { Command } from 'commander'
import { collectionOption, jsonOption, painted, printJson, printLines, withCollection } from '../options.ts'

export const statsCommand = () =>
  new Command('stats').description('what a collection holds').addOption(collectionOption()).addOption(jsonOption()).action(stats)

async function stats({ collection: location, json }: { collection: string; json?: boolean }, command: Command): Promise<void> {
  const { terminal, paint } = painted(command)
  await withCollection(location, async (collection) => {
    const [sums, outlets] = await Promise.all([collection.stats(), collection.outlets()])
    if (json) return printJson(terminal, { ...sums, byOutlet: outlets })
    const { from, to, ...counts } = sums
    const lines = Object.entries(counts).map(([name, count]) => `${name.padEnd(12)} ${String(count).padStart(9)}`)
    if (from && to) lines.push(`${'days'.padEnd(12)} ${from.slice(0, 10)} to ${to.slice(0, 10)}`)
    lines.push('', ...outlets.map(({ name, count }) => `${String(count).padStart(9)}  ${paint.words(name)}`))
    printLines(terminal, lines)
  })
}
