import type { Article } from '../../src/model/article.ts'
import type { Statement } from '../../src/model/statement.ts'

interface Piece {
  readonly text: string
  /** Number of the statement, from 1, and whether its content ends here. */
  readonly statement?: number
  readonly ends?: boolean
}

/** The body as printed, its statements marked in their places and numbered. */
export function Body({ article, statements }: { readonly article: Article; readonly statements: readonly Statement[] }) {
  return (
    <div class="body" lang={article.language} dir="auto">
      {article.blocks.map(({ span, kind }) => {
        const pieces = piecesOf(article.text, span.start, span.end, statements)
        const inner = pieces.map(({ text, statement, ends }, i) =>
          statement === undefined ? (
            text
          ) : (
            <mark key={i} class={statements[statement - 1]!.form}>
              {text}
              {ends && (
                <sup>
                  <a href={`#s${statement}`}>{statement}</a>
                </sup>
              )}
            </mark>
          ),
        )
        return kind === 'subheading' ? (
          <p key={span.start}>
            <strong>{inner}</strong>
          </p>
        ) : (
          <p key={span.start}>{inner}</p>
        )
      })}
    </div>
  )
}

/** A block cut at the bounds of contents; where two contents overlap the one that began first keeps the words. */
function piecesOf(text: string, from: number, to: number, statements: readonly Statement[]): Piece[] {
  const spans = statements
    .flatMap(({ content }, i) => content.map((span, k) => ({ ...span, statement: i + 1, last: k === content.length - 1 })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const pieces: Piece[] = []
  let at = from
  for (const { start, end, statement, last } of spans) {
    if (end <= at || start >= to) continue
    const begin = Math.max(start, at)
    if (begin > at) pieces.push({ text: text.slice(at, begin) })
    at = Math.min(end, to)
    pieces.push({ text: text.slice(begin, at), statement, ends: last && end <= to })
  }
  if (at < to) pieces.push({ text: text.slice(at, to) })
  return pieces
}
