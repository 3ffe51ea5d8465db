import type { Article } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { attributes, xml } from './xml.ts'

/** A piece of a statement in one paragraph; `from` and `to` are code units of the article's text. */
interface Piece extends Span {
  readonly statement: Statement
  /** Which piece of the statement it is, and of how many. */
  readonly number: number
  readonly of: number
}

/** The paragraphs of a body with its statements as `said`: one over several paragraphs, or broken by its cue, is pieces that name each other. */
export function saidText({ text }: Pick<Article, 'text'>, statements: readonly Statement[]): string {
  const paragraphs = paragraphsOf(text)
  const pieces = statements.flatMap((statement) => piecesOf(statement, paragraphs))
  const written = paragraphs.map(
    (one) =>
      `<p>${inside(
        text,
        one,
        pieces.filter((piece) => piece.start >= one.start && piece.end <= one.end),
      )}</p>`,
  )
  return written.length > 0 ? written.join('\n') : '<p/>'
}

function paragraphsOf(text: string): Span[] {
  const found: Span[] = []
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    if (end > start) found.push({ start, end })
    start = end + 1
  }
  return found
}

function piecesOf(statement: Statement, paragraphs: readonly Span[]): Piece[] {
  const spans = statement.content.flatMap((span) =>
    paragraphs
      .map(({ start, end }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }))
      .filter(({ start, end }) => end > start),
  )
  return spans.map((span, i) => ({ ...span, statement, number: i + 1, of: spans.length }))
}

/** Text with pieces in it. Of two that cross, the one that begins later ends where the first does: XML has no crossing. */
function inside(text: string, { start, end }: Span, pieces: readonly Piece[]): string {
  const sorted = [...pieces].sort((a, b) => a.start - b.start || b.end - a.end)
  let written = ''
  let at = start
  for (let i = 0; i < sorted.length; ) {
    const piece = sorted[i]!
    let next = i + 1
    while (next < sorted.length && sorted[next]!.start < piece.end) next++
    const within = sorted.slice(i + 1, next).map((one) => ({ ...one, end: Math.min(one.end, piece.end) }))
    written += `${xml(text.slice(at, piece.start))}${opened(piece)}${inside(text, piece, within)}</said>`
    at = piece.end
    i = next
  }
  return written + xml(text.slice(at, end))
}

function opened({ statement, number, of }: Piece): string {
  const { id, form, speaker, cue } = statement
  const name = (n: number): string => (n === 1 ? `s${id}` : `s${id}.${n}`)
  return `<said${attributes({
    'xml:id': name(number),
    ...(number < of && { next: `#${name(number + 1)}` }),
    ...(number > 1 && { prev: `#${name(number - 1)}` }),
    ...(speaker && { who: `urn:isnad:speaker:${encodeURIComponent(speaker.value.entity ?? speaker.value.name)}` }),
    direct: form === 'indirect' ? 'false' : 'true',
    ...(cue && { ana: `urn:isnad:act:${cue.act}` }),
  })}>`
}
