import type { Article } from '../../model/article.ts'
import type { Change } from '../../model/chain.ts'
import type { Comparison } from '../../model/collection.ts'
import { sliceOf } from '../../text/spans.ts'
import { turnedChanges } from '../../text/turned-changes.ts'
import { clean, type Paint } from '../terminal/paint.ts'
import { wrap } from '../terminal/wrap.ts'
import { percent } from './chain-line.ts'
import { changeLines } from './change-lines.ts'
import { pageName, readable } from './page-name.ts'

interface Look {
  readonly width: number
  readonly paint: Paint
  readonly all: boolean
  /** Whether the later text is shown with its changes marked. */
  readonly text: boolean
}

/** Two articles: which came first and why, how much they share, the changes from the earlier to the later, and the later text with them. */
export function compareLines({ a, b, alignment, direction, relation }: Comparison, look: Look): string[] {
  const { width, paint } = look
  const turned = direction.earlier === 'b'
  const [from, to] = turned ? [b, a] : [a, b]
  const changes = turned ? turnedChanges(alignment.changes) : alignment.changes
  const known = direction.earlier !== 'unknown'
  const lines = [
    ...pageLines(known ? 'earlier' : 'one', from, look),
    ...pageLines(known ? 'later' : 'other', to, look),
    ...wrap(
      known ? `${percent(direction.confidence)} sure` : paint.yellow('order not known'),
      width,
      `  ${paint.dim('order'.padEnd(8))} `,
      ' '.repeat(11),
    ),
    ...direction.reasons.flatMap(({ note, says }) =>
      wrap(paint.dim(`${known && says !== direction.earlier ? 'against it: ' : ''}${paint.words(readable(note))}`), width, ' '.repeat(11)),
    ),
  ]
  if (alignment.words === 0) return [...lines, '', 'They share no run of eight words.']
  const [ofFrom, ofTo] = turned ? [alignment.ofB, alignment.ofA] : [alignment.ofA, alignment.ofB]
  const what = relation === 'copy' ? paint.bold('a copy') : 'a shared passage'
  lines.push(
    ...wrap(
      `${what}: ${alignment.words} words, ${percent(ofFrom)} of the ${known ? 'earlier' : 'first'} and ${percent(ofTo)} of the ${known ? 'later' : 'other'}`,
      width,
      `  ${paint.dim('shared'.padEnd(8))} `,
      ' '.repeat(11),
    ),
    '',
    `  ${paint.bold('What changed')}${changes.length ? '' : ': nothing'}`,
    ...changeLines(changes, from, to, { width, paint, indent: '    ', all: look.all }),
  )
  if (look.text)
    lines.push(
      '',
      `  ${paint.bold(`The ${known ? 'later' : 'other'} text`)}  ${paint.dim(legend(paint))}`,
      ...markedText(changes, from, to, look),
    )
  return lines
}

function pageLines(label: string, article: Article, { width, paint }: Look): string[] {
  const headline = article.headline ? paint.words(article.headline.value) : '(no headline)'
  return [
    ...wrap(`${pageName(article, paint)}  ${headline}`, width, `  ${paint.dim(label.padEnd(8))} `, ' '.repeat(11)),
    paint.dim(`${' '.repeat(11)}${article.url ?? article.id}`),
  ]
}

const legend = (paint: Paint): string => `${gone('gone', paint)} ${come('new', paint)}`

/** With brackets too, so that the marks are read without colours. */
const gone = (words: string, paint: Paint): string => paint.red(`[-${words}-]`)
const come = (words: string, paint: Paint): string => paint.green(`{+${words}+}`)

/** The text of `to` with what is new in it marked, and what it lacks set in where it stood. */
function markedText(changes: readonly Change[], from: Article, to: Article, { width, paint, all }: Look): string[] {
  const quiet = new Set<Change['type']>(['spelling', 'punctuation', 'number-form'])
  const shown = changes.filter(({ type }) => all || !quiet.has(type)).sort((x, y) => x.b.start - y.b.start || x.b.end - y.b.end)
  let at = 0
  let marked = ''
  const plain = (end: number): string => cleaned(sliceOf(to.text, { start: at, end: Math.max(at, end) }))
  for (const { a, b, type } of shown) {
    if (b.start < at) continue
    marked += plain(b.start)
    const [was, is] = [clean(sliceOf(from.text, a)), clean(sliceOf(to.text, b))]
    if (was && type !== 'order') marked += `${gone(short(was), paint)} `
    if (is) marked += come(is, paint)
    at = b.end
  }
  marked += plain(to.text.length)
  return marked.split('\n').flatMap((paragraph) => (paragraph.trim() ? wrap(paragraph.trim(), width, '    ') : []))
}

const MAX_SHOWN_LETTERS = 120
const short = (words: string): string =>
  words.length > MAX_SHOWN_LETTERS ? `${words.slice(0, MAX_SHOWN_LETTERS / 2)} … ${words.slice(-MAX_SHOWN_LETTERS / 2)}` : words

/** Paragraphs stay apart. */
const cleaned = (text: string): string =>
  text
    .split('\n')
    .map((line) =>
      line.trim() ? `${/^\s/u.test(line) ? ' ' : ''}${clean(line)}${/\s$/u.test(line) ? ' ' : ''}` : line.replace(/\S/gu, ''),
    )
    .join('\n')
