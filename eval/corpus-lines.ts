import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Article } from '../src/model/article.ts'

/** The records of a file of JSON Lines, `.gz` too. */
export const linesOf = <T>(file: string): T[] => {
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T)
}

export interface CorpusLine {
  readonly id: string
  readonly outlet: string
  readonly outletName?: string
  readonly seen?: string
  readonly url?: string
  readonly title?: string
  readonly byline?: string | null
  readonly text: string
}

/** The article of a line of the corpus, its text as it stands there: the annotated spans point into that. */
export function articleOfLine({ id, outlet, outletName, seen, url, title, byline, text }: CorpusLine): Article {
  return {
    id,
    page: id,
    capture: { id, source: 'corpus', media: 'fields', ...(seen && { at: seen }), ...(url && { url }) },
    ...(url && { url }),
    outlet: { value: { id: outlet, name: outletName ?? outlet }, known: 'stated', rule: 'eval.corpus' },
    language: 'ar',
    ...(title && { headline: { value: title, known: 'stated' as const, field: 'headline' as const, rule: 'eval.corpus' } }),
    ...(byline && { byline: { value: byline, known: 'stated' as const, field: 'byline' as const, rule: 'eval.corpus' } }),
    dates: [],
    text,
    blocks: paragraphs(text),
    captions: [],
    furniture: [],
  }
}

function paragraphs(text: string): Article['blocks'] {
  let at = 0
  return text.split('\n').flatMap((line) => {
    const span = { start: at, end: at + line.length }
    at = span.end + 1
    return line.trim() ? [{ kind: 'paragraph' as const, span }] : []
  })
}
