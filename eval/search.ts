import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { World } from '../src/model/stage.ts'
import { readLayers } from '../src/pipeline/article-stages.ts'
import { world } from '../src/pipeline/world.ts'
import { languageQueries } from '../src/run/collection/search/language-queries.ts'
import { searchOver } from '../src/run/collection/search/search.ts'
import { pageRecord } from '../src/run/reading/page-record.ts'
import { parseQuery } from '../src/search/index.ts'
import type { Database } from '../src/store/database.ts'
import { openDatabase } from '../src/store/open.ts'
import { insertPages } from '../src/store/pages.ts'
import { postgresBin, startPostgres } from '../test/postgres.ts'
import { articleOfLine, type CorpusLine, linesOf } from './corpus-lines.ts'
import { type Ask, arabicConfiguration, plainUnicode } from './search-baselines.ts'

const TOP = 10
const EVERY = 8
const LEAST_WORDS = 3
const BATCH = 500

interface Query {
  readonly id: string
  readonly title: string
  /** Places of the article and of its copies, from 0. */
  readonly right: ReadonlySet<number>
}

/**
 * Titles as queries over the bodies: how high the article of the title, or a copy of it in its wire group, stands. Searched as
 * a collection is searched, in SQLite and in PostgreSQL, beside plain FTS5 and beside the Arabic configuration of PostgreSQL.
 */
export async function evalSearch(corpus: string, groups = groupsBeside(corpus), out?: string): Promise<Record<string, number>> {
  const lines = linesOf<CorpusLine>(corpus)
  const queries = queriesOf(lines, groups)
  const folder = mkdtempSync(join(tmpdir(), 'isnad-eval-'))
  const bin = postgresBin()
  if (!bin) console.log('search     PostgreSQL is not installed: its figures are skipped')
  const server = bin ? await startPostgres(bin) : undefined
  try {
    const files = [join(folder, 'news.sqlite'), ...(server ? [server.address('isnad')] : [])]
    const ours: (readonly number[])[][] = []
    for (const file of files) ours.push(await answersOf(ourSearch(await filled(file, lines), world), queries))
    const figures = report('isnad', ours[0]!, queries)
    if (server) figures.sameHits = sameShare(ours[0]!, ours[1]!)
    if (server) console.log(`search     the same ten hits in the same order in SQLite and PostgreSQL: ${figures.sameHits!.toFixed(4)}`)
    const baselines = [report('plain', await answersOf(plainUnicode(lines), queries), queries)]
    if (server)
      baselines.push(report('arabic', await answersOf(await arabicConfiguration(server.address('baseline'), lines), queries), queries))
    if (out)
      writeFileSync(out, queries.map(({ id, right }, i) => `${JSON.stringify({ id, rank: rankIn(ours[0]![i]!, right) })}\n`).join(''))
    return { ...figures, gain: figures.mrr! - Math.max(...baselines.map(({ mrr }) => mrr!)) }
  } finally {
    server?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** `wire-groups.dev.jsonl.gz` beside `news.dev.jsonl.gz`. */
function groupsBeside(corpus: string): string | undefined {
  const path = join(dirname(corpus), basename(corpus).replace(/^[^.]+/u, 'wire-groups'))
  return path !== corpus && existsSync(path) ? path : undefined
}

function queriesOf(lines: readonly CorpusLine[], groups: string | undefined): Query[] {
  const places = new Map(lines.map(({ id }, i) => [id, i]))
  const right = lines.map((_, i) => new Set([i]))
  if (!groups) console.log('search     no wire groups beside the corpus: copies of an article count as wrong')
  for (const { members } of groups ? linesOf<{ members: readonly string[] }>(groups) : [])
    for (const a of members) for (const b of members) if (places.has(a) && places.has(b)) right[places.get(a)!]!.add(places.get(b)!)
  return lines.flatMap(({ id, title = '' }, i) =>
    i % EVERY === 0 && new Set(title.match(/[\p{L}\p{N}]+/gu)).size >= LEAST_WORDS ? [{ id, title, right: right[i]! }] : [],
  )
}

async function filled(location: string, lines: readonly CorpusLine[]): Promise<Database> {
  const database = await openDatabase(location, { create: true })
  for (let i = 0; i < lines.length; i += BATCH)
    await database.transaction(() =>
      insertPages(
        database,
        lines.slice(i, i + BATCH).map((line, k) => {
          const article = articleOfLine(line)
          const { statements, carriers } = readLayers(article, world)
          return { number: i + k + 1, period: 0, record: pageRecord({ article, statements, carriers }, world) }
        }),
      ),
    )
  return database
}

function ourSearch(database: Database, known: World): Ask {
  const search = searchOver(database)
  return {
    ask: async (title) =>
      (
        await search(
          await languageQueries(database, known, (language) => parseQuery(title, language)),
          'body',
          {},
          { limit: TOP, offset: 0 },
        )
      ).pages.map(({ number }) => number - 1),
    close: () => database.close(),
  }
}

async function answersOf({ ask, close }: Ask, queries: readonly Query[]): Promise<(readonly number[])[]> {
  const answers: (readonly number[])[] = []
  for (const { title } of queries) answers.push(await ask(title, TOP))
  await close()
  return answers
}

/** From 1; 0 where none of the first ten is right. */
const rankIn = (answer: readonly number[], right: ReadonlySet<number>): number => answer.findIndex((place) => right.has(place)) + 1

function report(name: string, answers: readonly (readonly number[])[], queries: readonly Query[]): Record<string, number> {
  const ranks = queries.map(({ right }, i) => rankIn(answers[i]!, right))
  const share = (most: number) => ranks.filter((rank) => rank > 0 && rank <= most).length / ranks.length
  const mrr = ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length
  console.log(
    `search     ${name.padEnd(9)} queries ${ranks.length}  first ${share(1).toFixed(3)}  in ten ${share(TOP).toFixed(3)}  MRR ${mrr.toFixed(3)}`,
  )
  return { first: share(1), inTen: share(TOP), mrr }
}

const sameShare = (a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number =>
  a.filter((answer, i) => answer.length === b[i]!.length && answer.every((place, k) => place === b[i]![k])).length / a.length
