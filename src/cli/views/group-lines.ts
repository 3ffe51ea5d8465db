import type { Article } from '../../model/article.ts'
import type { Change, Disagreement } from '../../model/chain.ts'
import type { GroupView } from '../../model/collection.ts'
import type { Statement } from '../../model/statement.ts'
import { sliceOf } from '../../text/spans.ts'
import type { Paint } from '../paint.ts'
import { wrap } from '../wrap.ts'
import { chainLine, percent } from './chain-line.ts'
import { wordsOfStatement } from './statement-lines.ts'

/** Differences that carry no meaning are counted, not listed. */
const QUIET = new Set<Change['type']>(['spelling', 'punctuation', 'boilerplate'])

interface Context {
  readonly view: GroupView
  readonly articles: ReadonlyMap<string, Article>
  readonly statements: ReadonlyMap<string, Statement>
  readonly width: number
  readonly paint: Paint
}

/** A group over the collection: its pages in order, what they credit, what reuse shows, what changed, where both disagree. */
export function groupLines(view: GroupView, width: number, paint: Paint): string[] {
  const context: Context = {
    view,
    width,
    paint,
    articles: new Map(view.articles.map((article) => [article.id, article])),
    statements: new Map(view.statements.map((statement) => [statement.id, statement])),
  }
  const pages = view.group.chains.length
  const section = (title: string, lines: readonly string[]) => (lines.length ? ['', `  ${paint.bold(title)}`, ...lines] : [])
  return [
    paint.bold(`One statement on ${pages} ${pages === 1 ? 'page' : 'pages'}`) + paint.dim(`  group ${view.group.id}`),
    ...section('Credited: what each page says', creditedLines(context)),
    ...section('Observed: what the shared wording shows', observedLines(context)),
    ...section('What changed on the way', changeLines(context)),
    ...section(
      'Where credit and reuse disagree',
      view.group.disagreements.flatMap((one) => disagreementLines(one, context)),
    ),
  ]
}

function pageOf({ articles, paint }: Context, id: string): string {
  const article = articles.get(id)
  if (!article) return id
  const name = article.outlet?.value.name ?? article.capture.source
  return `${paint.bold(paint.words(name))} ${paint.dim(article.published?.value ?? 'no date stated')}`
}

function creditedLines(context: Context): string[] {
  const { view, articles, statements, width, paint } = context
  return view.group.chains.flatMap((chain, i) => {
    const article = articles.get(chain.article)
    const statement = statements.get(chain.statement)
    const lines = wrap(`${pageOf(context, chain.article)}  ${paint.dim(chain.statement)}`, width, `${String(i + 1).padStart(4)} `, '     ')
    if (article && statement) {
      const words = paint.words(wordsOfStatement(article, statement))
      lines.push(...wrap(statement.form === 'direct' ? `“${words}”` : words, width, '     │ '))
    }
    return [...lines, ...wrap(chainLine(chain, paint), width, '     └ ', '       ')]
  })
}

function observedLines(context: Context): string[] {
  const { view, width, paint } = context
  return view.group.observed.flatMap((link) => {
    const order = link.direction.earlier === 'unknown' ? paint.yellow('order not known') : `${percent(link.confidence)} sure`
    const from = link.from.article ? pageOf(context, link.from.article) : paint.words(link.from.name)
    const to = link.to.article ? pageOf(context, link.to.article) : paint.words(link.to.name)
    const arrow = paint.magenta(link.direction.earlier === 'unknown' ? '══' : '═▷')
    const reasons = link.direction.reasons.map(({ note }) => note).join('; ')
    return [
      ...wrap(`${from} ${arrow} ${to}  ${order}`, width, '     ', '       '),
      ...(reasons ? wrap(paint.dim(clearOf(reasons)), width, '       ') : []),
    ]
  })
}

const clearOf = (text: string): string => text.replace(/\s+/gu, ' ')

function changeLines(context: Context): string[] {
  const { view, width, paint } = context
  return view.group.changes.flatMap(({ a, b, changes }) => {
    const [from, to] = [articleOf(context, a), articleOf(context, b)]
    if (!from || !to || changes.length === 0) return []
    const loud = changes.filter(({ type }) => !QUIET.has(type))
    const quiet = changes.length - loud.length
    const lines = wrap(`${pageOf(context, from.id)} → ${pageOf(context, to.id)}`, width, '     ', '       ')
    for (const { type, a: left, b: right } of loud) {
      const [was, is] = [paint.words(sliceOf(from.text, left)), paint.words(sliceOf(to.text, right))]
      const what =
        left.start === left.end
          ? paint.green(`+ ${is}`)
          : right.start === right.end
            ? paint.red(`- ${was}`)
            : `${paint.red(was)} → ${paint.green(is)}`
      lines.push(...wrap(`${paint.yellow(type.padEnd(11))} ${what}`, width, '       ', '         '))
    }
    if (quiet) lines.push(paint.dim(`       and ${quiet} of spelling or punctuation`))
    return lines
  })
}

const articleOf = ({ view, articles }: Context, id: string): Article | undefined =>
  articles.get(id) ?? articles.get(view.group.chains.find(({ statement }) => statement === id)?.article ?? '')

const KINDS: Record<Disagreement['kind'], string> = {
  uncredited: 'names no source',
  collective: 'credits “agencies”',
  other: 'credits another',
  'stale-time': 'keeps a time word that no longer fits its day',
  'other-speaker': 'gives the words to another speaker',
}

function disagreementLines({ article, kind, credited, observed, confidence }: Disagreement, context: Context): string[] {
  const { paint, width } = context
  const says = credited.length ? ` (${credited.map((name) => paint.words(name)).join(', ')})` : ''
  const shows = paint.words(observed.name)
  return wrap(
    `${pageOf(context, article)} ${paint.yellow(KINDS[kind])}${says}; reuse shows ${shows}, ${percent(confidence)}`,
    width,
    '     ',
    '       ',
  )
}
