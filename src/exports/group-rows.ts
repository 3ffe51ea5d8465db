import type { GroupView } from '../model/collection.ts'
import type { Cell } from './csv.ts'
import { STATEMENT_HEADER, statementRow } from './statement-rows.ts'

export const GROUP_HEADER = [...STATEMENT_HEADER, 'observed_from', 'observed_confidence', 'disagreement', 'changes'] as const

/** One row for each page that prints the statement: what it credits, whence its words came, and what it changed. */
export function groupRows({ group, articles, statements }: GroupView): Cell[][] {
  const article = new Map(articles.map((one) => [one.id, one]))
  const statement = new Map(statements.map((one) => [one.id, one]))
  return group.chains.flatMap((chain) => {
    const [page, said] = [article.get(chain.article), statement.get(chain.statement)]
    if (!page || !said) return []
    const observed = group.observed.find(({ to, direction }) => to.article === page.id && direction.earlier !== 'unknown')
    const changed = group.changes.find(({ b }) => b === page.id)
    const before = changed && article.get(changed.a)
    return [
      [
        ...statementRow(page, said, chain),
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
      ],
    ]
  })
}
