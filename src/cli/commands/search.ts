import { Command, Option } from 'commander'
import type { NamedCount } from '../../model/cards.ts'
import type { Facets, SearchHit, SearchQuery, SearchResult, Snippet } from '../../model/collection.ts'
import { collectionOption, day, jsonOption, painted, printJson, printLines, wholeNumber, withCollection } from '../options.ts'
import { queryOf } from '../query-of-arguments.ts'
import type { Paint } from '../terminal/paint.ts'
import { wrap } from '../terminal/wrap.ts'
import { noteLines, understood } from '../views/query-notes.ts'

interface Options extends Omit<SearchQuery, 'words'> {
  readonly collection: string
  readonly json?: boolean
}

const LANGUAGE = `
The query, best between single marks ('…') so that the shell leaves it alone:
  a b            both words, in any form and spelling; where few pages hold
                 all words, pages with most of them stand behind those
  "a b" «a b»    next to each other, in this order
  "a b"~5        at most 5 words between them, in any order
  -a -"a b"      without the word or phrase
  a OR b         either
  abc*           words that begin so
  title:a body:a quotes:"a b"     in the headline, the text, a quotation
  speaker:"a b" outlet:a          as --speaker and --outlet
Fields and OR have Arabic names too. What cannot be read as written is read as
words, and a note says so.`

export const searchCommand = () =>
  new Command('search')
    .description('find pages by words, phrases, words near each other, and who says them')
    .argument('[words...]')
    .option('--speaker <name>', 'statements of this speaker only')
    .option('--outlet <name>', 'pages of this outlet only (name or id)')
    .option('--from <day>', 'published (or found) on this day or later', day)
    .option('--to <day>', 'published (or found) on this day or earlier', day)
    .addOption(new Option('--in <part>', 'where the words stand').choices(['quotes', 'body', 'headline']))
    .addOption(new Option('--sort <order>', 'best first, or by publication (or when found)').choices(['relevance', 'newest', 'oldest']))
    .option('--fold', 'near-same pages among the first hundred are one hit')
    .option('--facets', 'count the pages by outlet, speaker and day')
    .option('--limit <number>', 'hits shown', wholeNumber(1, 1000), 10)
    .option('--offset <number>', 'hits passed over', wholeNumber(0), 0)
    .addOption(collectionOption())
    .addOption(jsonOption())
    // A word with a minus is a word that pages are to be without.
    .allowUnknownOption()
    .addHelpText('after', LANGUAGE)
    .action(search)

async function search(words: readonly string[], { collection: location, json, ...filters }: Options, command: Command): Promise<void> {
  const { terminal, paint } = painted(command)
  const option = words.find((word) => /^--|^-[a-z]$/iu.test(word))
  if (option) command.error(`error: unknown option '${option}'`)
  const query = queryOf(words)
  if (!query && !filters.speaker && !filters.outlet && !filters.from && !filters.to)
    command.error('error: give words to look for, or a filter')
  await withCollection(location, async (collection) => {
    const result = await collection.search({ words: query, ...filters })
    if (json) return printJson(terminal, result)
    const lines = [
      ...headLines(result, filters.offset ?? 0, paint),
      ...(result.facets ? facetLines(result.facets, result.total, paint) : []),
    ]
    printLines(
      terminal,
      lines.flatMap((line) => (line ? wrap(line, terminal.width) : [''])),
    )
    for (const hit of result.hits) printLines(terminal, hitLines(hit, terminal.width, paint))
  })
}

function headLines({ total, all, listed, hits, query }: SearchResult, offset: number, paint: Paint): string[] {
  const notes = noteLines(query)
  // That a common word is passed over needs no second look at the query.
  const reread = query.notes.some(({ kind }) => kind !== 'common')
  const pages = (count: number) => `${count} ${count === 1 ? 'page' : 'pages'}`
  const counts =
    hits.length > 0
      ? `${offset + 1}–${offset + hits.length} of ${listed < total ? `${listed}, near-same ones of ${pages(total)} folded` : pages(total)}`
      : total > 0
        ? `No more pages; ${total} in all.`
        : 'Nothing found.'
  const most = all < total ? `; ${all === 0 ? 'none' : all} with everything, the others with most of the words` : ''
  return [
    ...(reread ? [paint.dim(`Read as: ${paint.words(understood(query))}`)] : []),
    ...notes.map((note) => paint.dim(`Note: ${paint.words(note)}`)),
    hits.length > 0 ? paint.dim(`${counts}${most}`) : counts,
  ]
}

const SHOWN_FACETS = 10

function facetLines({ of, outlets, speakers, days }: Facets, total: number, paint: Paint): string[] {
  const line = (name: string, counts: readonly NamedCount[]) =>
    `${paint.bold(name)}: ${
      counts
        .slice(0, SHOWN_FACETS)
        .map((one) => `${paint.words(one.name)} ${one.count}`)
        .join(', ') || 'none'
    }${counts.length > SHOWN_FACETS ? ' …' : ''}`
  return [
    '',
    ...(of < total ? [paint.dim(`Counted over the first ${of} pages.`)] : []),
    line('Outlets', outlets),
    line('Speakers', speakers),
    line('Days', days),
  ]
}

function hitLines({ article, snippets, statements, missing, copies }: SearchHit, width: number, paint: Paint): string[] {
  const lines = ['', ...wrap(paint.bold(paint.words(article.headline)), width)]
  const date = article.published ?? (article.seen ? `found ${article.seen}` : 'no date stated')
  lines.push(...wrap(paint.dim(`${paint.words(article.outletName)} · ${date} · ${article.url ?? article.id}`), width, '  '))
  if (missing.length > 0) lines.push(...wrap(paint.dim(`without: ${missing.map((word) => paint.words(word)).join(', ')}`), width, '  '))
  if (copies.length > 0)
    lines.push(
      ...wrap(paint.dim(`near the same: ${copies.map((copy) => paint.words(`${copy.outletName} (${copy.id})`)).join(', ')}`), width, '  '),
    )
  for (const snippet of snippets) lines.push(...wrap(marked(snippet, paint), width, '  '))
  // What was denied is not to be read as said.
  for (const { id, words, speaker, act } of statements) {
    const who = `${paint.cyan(paint.words(speaker?.name ?? '?'))}${act ? ` (${act})` : ''}`
    lines.push(...wrap(`${who}: ${paint.words(words)} ${paint.dim(id)}`, width, '  • ', '    '))
  }
  return lines
}

/** The snippet with its hits in bold, or in square brackets where there are no colours. */
function marked({ text, hits }: Snippet, paint: Paint): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of hits) {
    const hit = shown(text.slice(start, end))
    parts.push(shown(text.slice(at, start)), paint.bold(hit) === hit ? `[${hit}]` : paint.yellow(paint.bold(hit)))
    at = end
  }
  return [...parts, shown(text.slice(at))].join('').replace(/\s+/gu, ' ').trim()
}

/** Control characters of a page must not reach the terminal. */
const shown = (text: string): string => text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, ' ')
