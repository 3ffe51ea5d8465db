import { Command, Option } from 'commander'
import type { SearchHit, SearchQuery, Snippet } from '../model/collection.ts'
import { collectionOption, day, jsonOption, painted, printJson, printLines, wholeNumber, withCollection } from './options.ts'
import type { Paint } from './paint.ts'
import { wrap } from './wrap.ts'

interface Options extends Omit<SearchQuery, 'words'> {
  readonly collection: string
  readonly json?: boolean
}

export const searchCommand = () =>
  new Command('search')
    .description('find pages by words, whatever the spelling; "…" or «…» around words that stand next to each other')
    .argument('[words...]')
    .option('--speaker <name>', 'statements of this speaker only')
    .option('--outlet <name>', 'pages of this outlet only (name or id)')
    .option('--from <day>', 'published (or found) on this day or later', day)
    .option('--to <day>', 'published (or found) on this day or earlier', day)
    .addOption(new Option('--in <part>', 'where the words stand').choices(['quotes', 'body', 'headline']))
    .option('--limit <number>', 'hits shown', wholeNumber(1, 1000), 10)
    .option('--offset <number>', 'hits passed over', wholeNumber(0), 0)
    .addOption(collectionOption())
    .addOption(jsonOption())
    .action(search)

async function search(words: readonly string[], { collection: location, json, ...filters }: Options, command: Command): Promise<void> {
  const { terminal, paint } = painted(command)
  // A shell takes the quotation marks away: an argument of several words was a phrase in them.
  const query = words.map((word) => (/\s/u.test(word) && words.length > 1 ? `"${word}"` : word)).join(' ')
  if (!query && !filters.speaker && !filters.outlet && !filters.from && !filters.to)
    command.error('error: give words to look for, or a filter')
  await withCollection(location, async (collection) => {
    const result = await collection.search({ words: query, ...filters })
    if (json) return printJson(terminal, result)
    if (result.hits.length === 0) return printLines(terminal, [result.total ? 'No more pages.' : 'Nothing found.'])
    const from = (filters.offset ?? 0) + 1
    printLines(terminal, [
      paint.dim(`${from}–${from + result.hits.length - 1} of ${result.total} ${result.total === 1 ? 'page' : 'pages'}`),
    ])
    for (const hit of result.hits) printLines(terminal, hitLines(hit, terminal.width, paint))
  })
}

function hitLines({ article, snippets, statements }: SearchHit, width: number, paint: Paint): string[] {
  const lines = ['', ...wrap(paint.bold(paint.words(article.headline)), width)]
  const date = article.published ?? (article.seen ? `found ${article.seen}` : 'no date stated')
  lines.push(...wrap(paint.dim(`${paint.words(article.outletName)} · ${date} · ${article.url ?? article.id}`), width, '  '))
  for (const snippet of snippets) lines.push(...wrap(marked(snippet, paint), width, '  '))
  for (const { id, words, speaker } of statements)
    lines.push(...wrap(`${paint.cyan(paint.words(speaker?.name ?? '?'))}: ${paint.words(words)} ${paint.dim(id)}`, width, '  • ', '    '))
  return lines
}

/** The snippet with its hits in bold, or in square brackets where there are no colours. */
function marked({ text, hits }: Snippet, paint: Paint): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of hits) {
    const hit = text.slice(start, end)
    parts.push(text.slice(at, start), paint.bold(hit) === hit ? `[${hit}]` : paint.yellow(paint.bold(hit)))
    at = end
  }
  return [...parts, text.slice(at)].join('').replace(/\s+/gu, ' ').trim()
}
