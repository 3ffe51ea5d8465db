import type { Article } from '../src/model/article.ts'

/** An Arabic article of nothing but its text, each line a paragraph. */
export function plainArticle(text: string, more: Partial<Article> = {}): Article {
  let at = 0
  const blocks = text.split('\n').flatMap((line) => {
    const span = { start: at, end: at + line.length }
    at = span.end + 1
    return line ? [{ kind: 'paragraph' as const, span }] : []
  })
  const id = more.id ?? 'a'
  return {
    id,
    page: id,
    capture: { id, source: 'test', media: 'text' },
    language: 'ar',
    dates: [],
    text,
    blocks,
    captions: [],
    furniture: [],
    ...more,
  }
}

/** A value that the test states. */
export const stated = <T>(value: T): { readonly value: T; readonly known: 'stated'; readonly rule: string } => ({
  value,
  known: 'stated',
  rule: 'test',
})
