import { Command } from 'commander'
import { Failure } from '../failure.ts'
import { collectionOption, withCollection } from '../options.ts'
import { packageVersion } from '../package-version.ts'

/** `isnad mcp`: the library for it is optional, and nothing else loads it. */
export const mcpCommand = () =>
  new Command('mcp')
    .description(
      'answer questions of a language model about a collection (Model Context Protocol, over standard input and output); read-only',
    )
    .addOption(collectionOption())
    .action(async ({ collection: location }: { readonly collection: string }) => {
      const { serveMcp } = await import('../mcp/serve-mcp.ts').catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
        throw new Failure('`isnad mcp` needs a package that was left out: npm install @modelcontextprotocol/sdk')
      })
      await withCollection(location, (collection) => serveMcp(collection, packageVersion()))
    })
