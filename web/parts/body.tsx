import type { Article, Block } from '../../src/model/article.ts'
import type { Span } from '../../src/model/span.ts'
import { overlaps } from '../../src/text/spans.ts'
import type { Strings } from '../strings/strings.ts'
import type { NumberedStatement } from '../text/page-parts.ts'
import { type Layer, type Piece, piecesOfEach } from '../text/pieces.ts'
import { Stamp } from './stamp.tsx'
import { About } from './statement-facts.tsx'

type Mark = { readonly number: number; readonly last: number } | 'shared' | 'at'

export interface BodyProps {
  readonly article: Article
  readonly statements: readonly NumberedStatement[]
  /** The part of the text that is shown. */
  readonly within: Span
  /** Passages that other pages print too. */
  readonly shared: readonly Span[]
  /** The passage that a link led to. */
  readonly at?: Span
  readonly t: Strings
}

/** The body as printed: statements numbered and marked by form, shared passages underlined, and the passage asked for. */
export function Body({ article, statements, within, shared, at, t }: BodyProps) {
  const numbered = new Map(statements.map(({ statement, number }) => [number, statement]))
  const contents = statements.flatMap(({ statement: { content }, number }): Layer<Mark>[] =>
    content.map((span) => ({ span, mark: { number, last: content.at(-1)!.end } })),
  )
  const layers: Layer<Mark>[][] = [contents, shared.map((span) => ({ span, mark: 'shared' })), at ? [{ span: at, mark: 'at' }] : []]
  const blocks = article.blocks.filter(({ span }) => overlaps(span, within))
  const pieces = piecesOfEach(
    article.text,
    blocks.map(({ span }) => ({ start: Math.max(span.start, within.start), end: Math.min(span.end, within.end) })),
    layers,
  )
  const apart = new Set(article.furniture.flatMap(({ span }) => span?.start ?? []))
  return (
    <div class="body printed" lang={article.language} dir="auto">
      {blocks.map((block, i) => (
        <Paragraph key={block.span.start} block={block} apart={apart.has(block.span.start)} t={t}>
          {runsOf(pieces[i]!).map(({ number, pieces: run, ends }) => {
            const inner = run.map((piece) => <Words key={piece.start} piece={piece} first={piece.start === at?.start} />)
            if (number === undefined) return inner
            const statement = numbered.get(number)!
            return (
              <mark key={run[0]!.start} class={statement.form}>
                {inner}
                {ends && <About statement={statement} number={number} article={article} t={t} />}
              </mark>
            )
          })}
        </Paragraph>
      ))}
    </div>
  )
}

interface ParagraphProps {
  readonly block: Block
  /** Printed there, and furniture by what other pages of the outlet print. */
  readonly apart: boolean
  readonly t: Strings
  readonly children: preact.ComponentChildren
}

const Paragraph = ({ block, apart, t, children }: ParagraphProps) =>
  apart ? (
    <p class="recurring">
      {children} <small>{t.furnitureKind.recurring}</small>
    </p>
  ) : (
    <p class={block.kind}>
      {block.at && (
        <small class="update">
          {t.updated}: <Stamp stamp={block.at} t={t} />{' '}
        </small>
      )}
      {children}
    </p>
  )

function Words({ piece, first }: { readonly piece: Piece<Mark>; readonly first: boolean }) {
  const [, shared, at] = piece.marks
  const words = shared ? <span class="shared">{piece.text}</span> : piece.text
  if (!at) return <>{words}</>
  return (
    <span class="at" id={first ? 'at' : undefined}>
      {words}
    </span>
  )
}

interface Run {
  readonly number: number | undefined
  readonly pieces: Piece<Mark>[]
  /** Whether the statement's content ends here. */
  ends: boolean
}

/** Pieces of one statement that stand together. */
function runsOf(pieces: readonly Piece<Mark>[]): Run[] {
  const runs: Run[] = []
  for (const piece of pieces) {
    const mark = piece.marks[0]
    const said = typeof mark === 'object' ? mark : undefined
    const last = runs.at(-1)
    if (last && last.number === said?.number) last.pieces.push(piece)
    else runs.push({ number: said?.number, pieces: [piece], ends: false })
    if (said && piece.end === said.last) runs.at(-1)!.ends = true
  }
  return runs
}
