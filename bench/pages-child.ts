import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseHtml } from '../src/captures/html/html-tree.ts'
import { world } from '../src/pipeline/world.ts'
import { readArticle } from '../src/stages/articles/index.ts'

/** Reads each page of a file of JSON Lines and prints the most megabytes that the process took: a process of its own, so that its memory is its own. */
for await (const line of createInterface(createReadStream(process.argv[2]!))) {
  const { html } = JSON.parse(line) as { html: string }
  readArticle({ id: 'b', source: 'b', media: 'html', body: html }, parseHtml(html), world)
}
process.stdout.write(`${process.resourceUsage().maxRSS / 1000}\n`)
