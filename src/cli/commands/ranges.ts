import { Command } from 'commander'
import { cdxRanges } from '../../captures/parts/cdx-ranges.ts'
import { Failure } from '../failure.ts'
import { painted, printJson } from '../options.ts'
import { leftOutLine } from '../terminal/left-out-line.ts'

interface Options {
  readonly cdx: string
  readonly base?: string
}

export const rangesCommand = () =>
  new Command('ranges')
    .description('list the pages in an index of archives (CDX or CDXJ) as the JSON Lines that `isnad add --ranges` takes')
    .requiredOption('--cdx <file>', 'the index (.gz too), or - for standard input; listed are records of HTML that were answered with 200')
    .option('--base <address>', 'the https:// address below which the archives lie that the index names, ending with /')
    .action(async ({ cdx, base }: Options, command: Command) => {
      if (base !== undefined && !/^https:\/\/[^/]+\//u.test(base))
        throw new Failure('--base must be an https:// address that ends with /', 2)
      const { terminal } = painted(command)
      let ranges = 0
      for await (const one of cdxRanges(cdx, base)) {
        if ('why' in one) process.stderr.write(`${leftOutLine(one)}\n`)
        else {
          printJson(terminal, one)
          ranges++
        }
      }
      if (ranges === 0) process.exitCode = 1
    })
