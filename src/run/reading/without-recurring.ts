import type { Furniture } from '../../model/article.ts'
import type { PageReading } from '../../model/collection.ts'
import type { RecurringBlock } from '../../store/lone-blocks.ts'
import { holds, sliceOf } from '../../text/spans.ts'

/** A page as the collection knows it: blocks of its body that are furniture are told apart, and what was read in them is not the article's. */
export function withoutRecurring(kept: PageReading, recurring: readonly RecurringBlock[] = []): PageReading {
  if (recurring.length === 0) return kept
  const { article, statements, carriers } = kept
  const pieces = recurring.map(({ place, ...recurs }): Furniture => {
    const { span } = article.blocks[place]!
    return { kind: 'recurring', text: sliceOf(article.text, span), rule: 'articles.furniture-recurring', span, recurs }
  })
  const within = (span: { readonly start: number; readonly end: number }) => pieces.some((piece) => holds(piece.span!, span))
  return {
    article: { ...article, furniture: [...article.furniture, ...pieces] },
    statements: statements.filter(({ content }) => !content.every(within)),
    carriers: carriers.filter(({ field, span }) => (field !== undefined && field !== 'text') || !within(span)),
  }
}
