import type { Article } from '../../../model/article.ts'
import type { Alignment } from '../../../model/chain.ts'
import type { Collection, GroupView } from '../../../model/collection.ts'
import type { World } from '../../../model/stage.ts'
import { readTimes } from '../../../pipeline/article-stages.ts'
import { groupOf } from '../../../stages/chains/index.ts'
import type { StatementPart } from '../../../stages/groups/index.ts'
import { alignmentOf, type Wanted } from '../../../stages/reuse/index.ts'
import { alignmentsAmong } from '../../../store/alignments.ts'
import * as read from '../../../store/reading.ts'
import type { CollectionSource } from '../collection-source.ts'
import { ownChanges } from './own-changes.ts'
import { statementParts } from './statement-parts.ts'

type GroupSource = Pick<CollectionSource, 'database' | 'world' | 'keptOf'>

/** A statement with its page, and with all printings of it. */
export function groupViews(source: GroupSource): Pick<Collection, 'statement' | 'group'> {
  const { database, world, keptOf } = source
  return {
    statement: async (id) => {
      const place = await read.placeOf(database, id)
      const kept = place && (await keptOf([place.article])).get(place.article)
      const statement = kept?.statements.find((one) => one.id === id)
      return kept && statement && { statement, article: kept.article }
    },
    group: async (id): Promise<GroupView | undefined> => {
      const place = await read.placeOf(database, id)
      return place && groupOfPart(source, await statementParts(database, world).of(id))
    },
  }
}

/** A part of a collection as a group with its chains, changes and disagreements. */
export async function groupOfPart(
  { database, world, keptOf }: GroupSource,
  { statements, formula, series }: StatementPart,
): Promise<GroupView> {
  const members = new Set(statements)
  const edges = (await read.edgesOf(database, statements)).filter(({ a, b }) => members.has(a) && members.has(b))
  const articles = await read.articlesOf(database, statements)
  const kept = await keptOf(articles)
  const rows = articles.length > 1 ? await alignmentsAmong(database, articles) : []
  const byId = new Map([...kept.values()].map(({ article }) => [article.id, article]))
  return {
    group: groupOf(
      {
        statements,
        formula,
        series,
        kept: [...kept.values()],
        edges,
        ...(await ownChanges({ database, world, keptOf }, [...kept.values()], members)),
        alignments: rows.map(({ alignment }) => alignment),
        times: (article) => readTimes(article, world),
        typed: (alignment, wanted) => typed(alignment, byId.get(alignment.a)!, byId.get(alignment.b)!, world, wanted),
      },
      world,
    ),
    articles: [...kept.values()].map(({ article }) => article),
    statements: [...kept.values()].flatMap((one) => one.statements.filter((statement) => members.has(statement.id))),
  }
}

/** What is stored of an alignment tells that two pages share words; what changed between them is typed here. */
const typed = (stored: Alignment, a: Article, b: Article, world: World, wanted?: Wanted): Alignment =>
  alignmentOf(a, b, world, wanted) ?? stored
