import { readFileSync } from 'node:fs'
import type { Article } from '../src/model/article.ts'
import type { Span } from '../src/model/span.ts'
import type { World } from '../src/model/stage.ts'

export interface GoldStatement {
  readonly kind: string
  readonly cue?: Span | null
  readonly content: readonly Span[]
  readonly mention?: Span | null
  readonly speaker: { readonly name: string; readonly aliases?: readonly string[] }
  readonly carriers?: readonly string[]
  readonly occasion?: Span | null
  readonly time?: Span | null
}
export interface GoldLine {
  readonly id: string
  readonly outlet: string
  /** Code of the country, or of two ("SA/AE") for a service that is made in several. */
  readonly country?: string
  /** BCP 47; told from the text where it is absent. */
  readonly language?: string
  readonly published?: string | null
  readonly title?: string
  readonly byline?: string
  readonly text: string
  readonly statements: readonly GoldStatement[]
  readonly optional?: readonly GoldStatement[]
}
export interface PredictedStatement {
  readonly kind: string
  readonly cue: Span | null
  readonly content: readonly Span[]
  readonly mention: Span | null
  readonly speaker: string | null
  readonly carriers: readonly string[]
  readonly occasion: Span | null
  readonly time: Span | null
  /** Not written out: the scorer has no use for it. */
  readonly rule: string
}

/** The annotated articles of a file. */
export const goldLines = (file: string): GoldLine[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as GoldLine)

/** An annotated text as an article in the world of its language, one paragraph a line. */
export function goldArticle({ id, outlet, published, title, byline, text }: GoldLine, { language, gazetteer }: World): Article {
  let at = 0
  const blocks = text.split('\n').map((line) => {
    const span = { start: at, end: at + line.length }
    at = span.end + 1
    return { kind: 'paragraph' as const, span }
  })
  const rule = 'eval.gold'
  const known = gazetteer.byId(outlet) ?? gazetteer.byName(outlet)
  return {
    id,
    page: id,
    capture: { id, source: 'gold', media: 'fields' },
    outlet: { value: { id: known?.id ?? outlet, name: known?.names[0] ?? outlet }, known: 'stated', rule },
    language: language.id,
    ...(title && { headline: { value: title, known: 'stated' as const, rule } }),
    ...(byline && { byline: { value: byline, known: 'stated' as const, rule } }),
    ...(published && { published: { value: published, known: 'stated' as const, rule } }),
    dates: [],
    text,
    blocks: blocks.filter(({ span }) => span.end > span.start),
    captions: [],
    furniture: [],
  }
}
