import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { z } from 'zod'
import type { Collection } from '../../model/collection.ts'
import { escapedControls } from '../../text/shown-text.ts'
import { type Answer, chainAnswer, compareAnswer, outletAnswer, searchAnswer, statementAnswer, statementsAnswer } from './answers.ts'

const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false }
const id = z.string().min(1).max(2000)
const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/u)
  .optional()

/** Answers questions of a model over standard input and output, until the input ends. Nothing is written, nothing is fetched. */
export async function serveMcp(collection: Collection, version: string): Promise<void> {
  const server = new McpServer({ name: 'isnad', version })
  server.registerTool(
    'search',
    {
      description:
        'Pages of captured news that hold words, newest analysis of Arabic and English; or statements with `in: "quotes"`. Quote the addresses.',
      inputSchema: {
        words: z.string().max(2000),
        speaker: id.optional(),
        outlet: id.optional(),
        from: day,
        to: day,
        in: z.enum(['quotes', 'body', 'headline']).optional(),
      },
      annotations: READ_ONLY,
    },
    async ({ words, speaker, outlet, from, to, in: where }) =>
      told(
        await searchAnswer(collection, {
          words,
          ...(speaker && { speaker }),
          ...(outlet && { outlet }),
          ...(from && { from }),
          ...(to && { to }),
          ...(where && { in: where }),
        }),
      ),
  )
  server.registerTool(
    'statement',
    {
      description:
        'One statement by its id, every value with the words that prove it and where they stand; or statements whose content is like some words.',
      inputSchema: { id: id.optional(), like: z.string().max(2000).optional() },
      annotations: READ_ONLY,
    },
    async ({ id: asked, like }) => {
      if (asked !== undefined) return told(await statementAnswer(collection, asked))
      return like === undefined ? refused('give `id` or `like`') : told(await statementsAnswer(collection, like))
    },
  )
  server.registerTool(
    'chain',
    {
      description:
        'A statement on all pages that print it: what each credits, whence shared wording shows its words to come (never the same thing), what changed, and where a hand is missing.',
      inputSchema: { statement: id },
      annotations: READ_ONLY,
    },
    async ({ statement }) => told(await chainAnswer(collection, statement)),
  )
  server.registerTool(
    'compare',
    {
      description:
        'Two pages by id or address: what they share, which came first and why (or that it is not known), what changed word by word.',
      inputSchema: { a: id, b: id },
      annotations: READ_ONLY,
    },
    async ({ a, b }) => told(await compareAnswer(collection, a, b)),
  )
  server.registerTool(
    'outlet',
    {
      description: 'Whose words an outlet prints, credited and not, over its newest pages.',
      inputSchema: { outlet: id },
      annotations: READ_ONLY,
    },
    async ({ outlet }) => told(await outletAnswer(collection, outlet)),
  )
  const transport = new StdioServerTransport()
  const ended = new Promise<void>((resolve) => {
    server.server.onclose = resolve
    process.stdin.once('end', resolve)
  })
  await server.connect(transport)
  await ended
  await server.close()
}

const told = (answer: Answer | undefined) =>
  answer
    ? { content: [{ type: 'text' as const, text: escapedControls(JSON.stringify(answer)) }] }
    : refused('nothing in the collection has this id or name')

const refused = (text: string) => ({ content: [{ type: 'text' as const, text }], isError: true })
