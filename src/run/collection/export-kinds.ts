import type { Comparison, Kept, PageReading } from '../../model/collection.ts'
import type { Statement } from '../../model/statement.ts'
import { world } from '../../pipeline/world.ts'
import { creditedChains, directionOf, relationOf, sharingOf } from '../../stages/chains/index.ts'
import type { AlignmentRow } from '../../store/alignments.ts'
import type { Database } from '../../store/database.ts'
import { keptAfter } from '../../store/exporting.ts'
import { recurringBlocks } from '../../store/lone-blocks.ts'
import { keptByNumber } from '../../store/reading.ts'
import { withoutRecurring } from '../reading/without-recurring.ts'
import { withChains } from './collection-source.ts'
import { eachAlignment, eachGroup } from './export-collection.ts'

const PAGE = 100

/** Every pair of pages that share words, with their relation and order; changes are not typed. */
export async function* exportedAlignments(database: Database): AsyncGenerator<Comparison> {
  let rows: AlignmentRow[] = []
  const settled = async (): Promise<Comparison[]> => {
    const kept = await keptByNumber(database, [...new Set(rows.flatMap(({ a, b }) => [a, b]))])
    return rows.map(({ a, b, alignment }) => {
      const [one, other] = [chained(kept.get(a)!), chained(kept.get(b)!)]
      const relation = relationOf(sharingOf(alignment, one.article))
      return { a: one.article, b: other.article, relation, alignment, direction: directionOf(alignment, one, other, world) }
    })
  }
  for await (const row of eachAlignment(database)) {
    rows.push(row)
    if (rows.length < PAGE) continue
    yield* await settled()
    rows = []
  }
  yield* await settled()
}

const chained = (kept: PageReading): Kept => ({ ...kept, chain: [] })

/** Every page with its statements and credited chains, without what recurs on its outlet's pages, in order of ids. */
export async function* exportedArticles(database: Database): AsyncGenerator<Kept> {
  for (let last = ''; ; ) {
    const rows = await keptAfter(database, last, PAGE)
    if (rows.length === 0) return
    const recurring = await recurringBlocks(
      database,
      rows.map(({ number }) => number),
    )
    for (const row of rows) yield withChains(withoutRecurring(JSON.parse(row.kept), recurring.get(row.number)), world)
    last = rows.at(-1)!.id
  }
}

/** The credited chain of every statement, in order of articles. */
export async function* exportedChains(database: Database) {
  for (let last = ''; ; ) {
    const rows = await keptAfter(database, last, PAGE)
    if (rows.length === 0) return
    for (const row of rows) {
      const { article, carriers, statements } = JSON.parse(row.kept) as PageReading
      const byId = new Map(statements.map((statement) => [statement.id, statement]))
      for (const chain of creditedChains(article, statements, carriers, world))
        yield { article, statement: byId.get(chain.statement)!, chain }
    }
    last = rows.at(-1)!.id
  }
}

/** Every group of statements that stand on more than one page; groups so large that they are formulas are left out. */
export async function* exportedGroups(database: Database) {
  for await (const { group, kept } of eachGroup(database)) {
    if (!group) continue
    const members = new Set(group.statements)
    const statements: Statement[] = kept.flatMap((one) => one.statements.filter(({ id }) => members.has(id)))
    yield { group, articles: kept.map(({ article }) => article), statements }
  }
}
