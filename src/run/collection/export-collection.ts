import type { Alignment, StatementGroup } from '../../model/chain.ts'
import type { Kept, PageReading } from '../../model/collection.ts'
import { readTimes } from '../../pipeline/article-stages.ts'
import { world } from '../../pipeline/world.ts'
import { creditedChains, groupOf } from '../../stages/chains/index.ts'
import { clustersOf, LEAST_TIE, type StatementPart } from '../../stages/groups/index.ts'
import { alignmentOf, type Wanted } from '../../stages/reuse/index.ts'
import { type AlignmentRow, alignmentsAmong } from '../../store/alignments.ts'
import type { Database } from '../../store/database.ts'
import { alignedPairs, allEdges, keptAfter } from '../../store/exporting.ts'
import { openDatabase } from '../../store/open.ts'
import { articlesOf, type EdgePlace, keptByNumber } from '../../store/reading.ts'
import { keptOver, withChains } from './collection-source.ts'
import { connectedComponents } from './groups/connected-components.ts'
import { ownChanges } from './groups/own-changes.ts'
import { statementParts } from './groups/statement-parts.ts'
import { shownPages } from './shown-pages.ts'

/** One record of an export; `record` says which kind it is. */
export interface ExportRecord {
  readonly record: 'article' | 'statement' | 'alignment' | 'cluster' | 'group'
  readonly [field: string]: unknown
}

const PAGE = 200
/** A group or cluster of more is not compared page by page: its members are told, and nothing is computed over all its pairs. */
const MAX_COMPARED = 300

/**
 * All that a collection holds, in an order that depends on nothing but what it holds: articles with their statements, then
 * alignments, clusters of articles, and groups of statements with their chains. The same pages give the same records whatever
 * database keeps them, however many workers read them and in whatever order.
 */
export async function* exportCollection(database: Database): AsyncGenerator<ExportRecord> {
  yield* articles(database)
  yield* alignments(database)
  yield* clusters(database)
  yield* groups(database)
}

/** All records of the collection at a place (a file, or `postgres://…`); it is opened and closed here. */
export async function* exportLocation(location: string): AsyncGenerator<ExportRecord> {
  const database = await openDatabase(location, { create: false })
  try {
    yield* exportCollection(database)
  } finally {
    await database.close()
  }
}

async function* articles(database: Database): AsyncGenerator<ExportRecord> {
  for (let last = ''; ; ) {
    const rows = await keptAfter(database, last, PAGE)
    if (rows.length === 0) return
    const shown = await shownPages(database, new Map(rows.map(({ number, kept }) => [number, JSON.parse(kept) as PageReading])))
    for (const { article, carriers, statements } of shown.values()) {
      const chains = new Map(creditedChains(article, statements, carriers, world).map((chain) => [chain.statement, chain.links]))
      yield { record: 'article', article, carriers }
      for (const statement of statements)
        yield { record: 'statement', article: article.id, statement, chain: chains.get(statement.id) ?? [] }
    }
    last = rows.at(-1)!.id
  }
}

/** Every alignment, without its changes, in order of its articles' ids. */
export async function* eachAlignment(database: Database): AsyncGenerator<AlignmentRow> {
  const pairs = await alignedPairs(database)
  for (let i = 0; i < pairs.length; i += PAGE) {
    const page = pairs.slice(i, i + PAGE)
    const wanted = new Set(page.map(({ a, b }) => `${a} ${b}`))
    const rows = await alignmentsAmong(database, [...new Set(page.flatMap(({ a, b }) => [a, b]))])
    const found = new Map(rows.map((row) => [`${row.a} ${row.b}`, row.alignment]))
    for (const { a, b } of page) {
      const alignment = wanted.has(`${a} ${b}`) && found.get(`${a} ${b}`)
      if (alignment) yield { a, b, alignment }
    }
  }
}

async function* alignments(database: Database): AsyncGenerator<ExportRecord> {
  for await (const { alignment } of eachAlignment(database)) yield { record: 'alignment', ...withoutChanges(alignment) }
}

const withoutChanges = <T extends { changes: unknown }>({ changes: _, ...rest }: T): Omit<T, 'changes'> => rest

async function* clusters(database: Database): AsyncGenerator<ExportRecord> {
  const ties = (await alignedPairs(database))
    .filter(({ share }) => share >= LEAST_TIE)
    .map(({ id_a: a, id_b: b, share }) => ({ a, b, share }))
  const within = new Map<string, typeof ties>()
  for (const tie of ties) for (const id of [tie.a]) within.set(id, [...(within.get(id) ?? []), tie])
  for (const part of connectedComponents(ties.map(({ a, b }) => [a, b] as const))) {
    const own = part.flatMap((id) => within.get(id) ?? [])
    const found = part.length > MAX_COMPARED ? [part] : clustersOf(part, own)
    for (const cluster of found.map((one) => [...one].sort()).sort((x, y) => (x[0]! < y[0]! ? -1 : 1)))
      if (cluster.length > 1) yield { record: 'cluster', id: cluster[0], articles: cluster }
  }
}

async function* groups(database: Database): AsyncGenerator<ExportRecord> {
  for await (const { id, statements, group } of eachGroup(database)) yield { record: 'group', ...(group ?? { id, statements }) }
}

export interface ExportedGroup {
  readonly id: string
  readonly statements: readonly string[]
  /** Absent where the group is so large that it is not compared page by page. */
  readonly group?: StatementGroup
  /** The pages of the group, by id. */
  readonly kept: readonly Kept[]
}

/** Every group of statements that stand on more than one page, in order of its least statement. */
export async function* eachGroup(database: Database): AsyncGenerator<ExportedGroup> {
  const edges = edgesByEnd(await allEdges(database))
  const parts = statementParts(database, world, async (ids) => ids.flatMap((id) => edges.get(id) ?? []))
  for (const id of [...edges.keys()].sort()) {
    const part = await parts.of(id)
    if (part.statements[0] !== id || part.statements.length < 2) continue
    const members = new Set(part.statements)
    yield exportedGroup(
      database,
      part,
      part.statements.flatMap((one) => edges.get(one) ?? []).filter(({ a, b }) => members.has(a) && members.has(b)),
    )
  }
}

function edgesByEnd(edges: readonly EdgePlace[]): Map<string, EdgePlace[]> {
  const found = new Map<string, EdgePlace[]>()
  for (const edge of edges)
    for (const end of [edge.a, edge.b]) {
      const known = found.get(end)
      if (known) known.push(edge)
      else found.set(end, [edge])
    }
  return found
}

async function exportedGroup(database: Database, part: StatementPart, edges: readonly EdgePlace[]): Promise<ExportedGroup> {
  const { statements, formula, series } = part
  const [id] = statements as [string, ...string[]]
  const numbers = await articlesOf(database, statements)
  if (numbers.length > MAX_COMPARED) return { id, statements, kept: [] }
  const kept = [...(await shownPages(database, await keptByNumber(database, numbers))).values()]
    .map((one) => withChains(one, world))
    .sort((x, y) => (x.article.id < y.article.id ? -1 : 1))
  const articles = new Map(kept.map(({ article }) => [article.id, article]))
  const typed = (alignment: Alignment, wanted: Wanted) =>
    alignmentOf(articles.get(alignment.a)!, articles.get(alignment.b)!, world, wanted) ?? alignment
  const alignments = (await alignmentsAmong(database, numbers))
    .map(({ alignment }) => alignment)
    .sort((x, y) => (x.a < y.a || (x.a === y.a && x.b < y.b) ? -1 : 1))
  const plain = [...new Map(edges.map(({ a, b, overlap }) => [`${a} ${b}`, { a, b, overlap }])).values()].sort((x, y) =>
    x.a < y.a || (x.a === y.a && x.b < y.b) ? -1 : 1,
  )
  return {
    id,
    statements,
    kept,
    group: groupOf(
      {
        statements,
        formula,
        series,
        kept,
        edges: plain,
        alignments,
        typed,
        times: (article) => readTimes(article, world),
        ...(await ownChanges({ database, world, keptOf: keptOver(database, world) }, kept, new Set(statements))),
      },
      world,
    ),
  }
}
