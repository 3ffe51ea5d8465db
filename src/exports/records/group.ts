import type { Article } from '../../model/article.ts'
import type { StatementGroup } from '../../model/chain.ts'
import type { GroupView } from '../../model/collection.ts'
import type { Statement } from '../../model/statement.ts'
import { pageRecord } from '../page-cells.ts'
import type { ToldPage } from '../pages/page-set.ts'
import type { Cell, RecordKind } from '../record-kind.ts'
import { statementCells, statementColumns, statementNumbers } from '../statement-row.ts'

/** Statements, each on all the pages that print it; a table has one line a page, under the id of its group: what it credits, whence its words came, and what it changed. */
export const groupRecords: RecordKind<GroupView> = {
  name: 'groups',
  columns: ['group', ...statementColumns, 'observed_from', 'observed_confidence', 'disagreement', 'changes'],
  numbers: [...statementNumbers, 'observed_confidence'],
  rows: ({ group, articles, statements }) => {
    const article = new Map(articles.map((one) => [one.id, one]))
    const statement = new Map(statements.map((one) => [one.id, one]))
    return group.chains.flatMap((chain) => {
      const [page, said] = [article.get(chain.article), statement.get(chain.statement)]
      return page && said ? [[group.id, ...statementCells(page, said, chain), ...observedCells(group, page, article)]] : []
    })
  },
  json: ({ group, articles }) => ({ record: 'group', ...group, pages: articles.map(pageRecord) }),
  pages: ({ group, articles, statements }) => ({ group, pages: articles.map((article) => toldPage(article, group, statements)) }),
}

function observedCells(group: StatementGroup, page: Article, article: ReadonlyMap<string, Article>): Cell[] {
  const observed = group.observed.find(({ to, direction }) => to.article === page.id && direction.earlier !== 'unknown')
  const changed = group.changes.find(({ b }) => b === page.id)
  const before = changed && article.get(changed.a)
  return [
    observed?.from.name,
    observed?.confidence,
    group.disagreements
      .filter((one) => one.article === page.id)
      .map(({ kind, observed: hand }) => `${kind}: ${hand.name}`)
      .join('; '),
    before &&
      changed.changes
        .map(({ type, a, b }) => `${type}: ${before.text.slice(a.start, a.end)} > ${page.text.slice(b.start, b.end)}`)
        .join('; '),
  ]
}

/** One statement on all its pages; JSON has those pages and their statements whole. */
export const statementRecords: RecordKind<GroupView> = { ...groupRecords, name: 'statement', json: (view) => view }

/** A page with those of its statements that are of the group. */
function toldPage(article: Article, { chains }: StatementGroup, statements: readonly Statement[]): ToldPage {
  const own = chains.filter((chain) => chain.article === article.id)
  const ids = new Set(own.map(({ statement }) => statement))
  return { article, statements: statements.filter(({ id }) => ids.has(id)), chains: own }
}
