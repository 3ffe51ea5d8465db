import type { Article } from '../../model/article.ts'
import type { PageReading } from '../../model/collection.ts'
import type { Language } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import { unseen } from '../../text/script-marks.ts'
import { overlaps } from '../../text/spans.ts'

/** A line of a body as it is compared. */
interface Line {
  readonly words: string
  readonly span: Span
}

/** A longer line, or one that ends as a sentence does, is what the outlet wrote. */
const MOST_LOOSE_WORDS = 8
/** Lines that are looked at: a longer page is compared as it is printed. */
const MOST_LINES = 2000

/**
 * Whether two captures of a page show one article: all that differs stands around it. A line that is in one body alone is no change where the
 * other capture has it too, outside of the body, or where it is a few loose words ("Advertisement", "Most read", a counter) that nobody says. What the
 * outlet wrote, a paragraph that moved, a headline or a byline that is another is a change. `loose`: blocks of either that have nothing to do with
 * their page, in which nobody says anything.
 */
export function sameArticle(
  older: PageReading,
  newer: PageReading,
  language: Language,
  loose: { readonly older: readonly Span[]; readonly newer: readonly Span[] } = { older: [], newer: [] },
): boolean {
  const level = (text: string | undefined): string => levelled(text ?? '')
  if (level(older.article.headline?.value) !== level(newer.article.headline?.value)) return false
  if (!sameByline(older.article, newer.article, level)) return false
  const [was, is] = [linesOf(older.article, level), linesOf(newer.article, level)]
  if (was.length > MOST_LINES || is.length > MOST_LINES) return false
  const left = common({ lines: was, others: is, own: older, other: newer, loose: loose.older }, language, level)
  const come = common({ lines: is, others: was, own: newer, other: older, loose: loose.newer }, language, level)
  return left !== undefined && come !== undefined && left.length > 0 && left.join('\n') === come.join('\n')
}

/** As printed, without what is never seen: white space between words is one space. Spelling and marks stay, since quotation marks that came are a change. */
const levelled = (text: string): string => text.replace(UNSEEN, '').replace(/\s+/gu, ' ').trim()
const UNSEEN = new RegExp(`[${unseen}]+`, 'gu')

/** A byline that one capture has in its body or around it and the other in its place is one. */
function sameByline(a: Article, b: Article, level: (text: string | undefined) => string): boolean {
  const [was, is] = [level(a.byline?.value), level(b.byline?.value)]
  if (was === is) return true
  if (was !== '' && is !== '') return false
  const [named, silent] = was !== '' ? [was, b] : [is, a]
  return level(`${silent.text}\n${aroundOf(silent).join('\n')}`).includes(named)
}

function linesOf({ text }: Article, level: (text: string) => string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const words = level(line)
    if (words !== '') lines.push({ words, span: { start, end: start + line.length } })
    start += line.length + 1
  }
  return lines
}

function countsOf(lines: readonly Line[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of lines) counts.set(words, (counts.get(words) ?? 0) + 1)
  return counts
}

/** A capture whose lines are held against those of the other. */
interface Side {
  readonly lines: readonly Line[]
  readonly others: readonly Line[]
  readonly own: PageReading
  readonly other: PageReading
  readonly loose: readonly Span[]
}

/** The lines that both have, in order; undefined where one that the other has not is of the article. */
function common({ lines, others, own, other, loose }: Side, language: Language, level: (text: string) => string): string[] | undefined {
  const left = countsOf(others)
  const said = own.statements.flatMap(({ content }) => content)
  const kept: string[] = []
  let around: string | undefined
  let unmatched: string[] | undefined
  const rest = (): string[] => (unmatched ??= linesLeft(others, countsOf(lines)))
  for (const { words, span } of lines) {
    const count = left.get(words) ?? 0
    if (count > 0) {
      left.set(words, count - 1)
      kept.push(words)
      continue
    }
    around ??= ` ${aroundOf(other.article).map(level).join(' \n ')} `
    if (around.includes(` ${words} `)) continue
    if (loose.some((block) => overlaps(block, span)) && !rest().some((line) => isEdit(words, line))) continue
    if (said.some((one) => overlaps(one, span)) || !isLoose(own.article.text.slice(span.start, span.end), words, language)) return undefined
  }
  return kept
}

function linesLeft(lines: readonly Line[], counts: Map<string, number>): string[] {
  return lines.flatMap(({ words }) => {
    const count = counts.get(words) ?? 0
    counts.set(words, count - 1)
    return count > 0 ? [] : [words]
  })
}

/** Whether one line is the other with some of its words changed. */
function isEdit(one: string, other: string): boolean {
  const [a, b] = [new Set(one.split(' ')), new Set(other.split(' '))]
  let both = 0
  for (const word of a) if (b.has(word)) both++
  return both >= SAME_WORDS * Math.max(a.size, b.size)
}
const SAME_WORDS = 0.4

/** What a page prints besides its body. */
const aroundOf = ({ furniture, captions, byline, headline, dateline }: Article): string[] => [
  ...furniture.flatMap(({ text, headlines = [] }) => [text, ...headlines.map((one) => one.text)]),
  ...captions,
  ...[byline, headline, dateline].flatMap((found) => (found ? [found.value] : [])),
]

/** A few words that are no sentence. */
function isLoose(line: string, words: string, { marks }: Language): boolean {
  const ends = ['.', ...marks.sentenceEnds]
  const last = [...marks.closers].reduce((text, mark) => (text.endsWith(mark) ? text.slice(0, -mark.length) : text), line.trim())
  return words.split(' ').length <= MOST_LOOSE_WORDS && !ends.some((mark) => last.endsWith(mark))
}
