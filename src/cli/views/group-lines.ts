import type { Article } from '../../model/article.ts'
import type { Disagreement, StatementGroup } from '../../model/chain.ts'
import type { GroupView } from '../../model/collection.ts'
import type { Statement } from '../../model/statement.ts'
import type { Paint } from '../terminal/paint.ts'
import { wrap } from '../terminal/wrap.ts'
import { chainLine, percent } from './chain-line.ts'
import { changeLines } from './change-lines.ts'
import { pageName } from './page-name.ts'
import { wordsOfStatement } from './statement-lines.ts'
import { stemmaLines } from './stemma-lines.ts'

interface Context {
  readonly view: GroupView
  readonly articles: ReadonlyMap<string, Article>
  readonly statements: ReadonlyMap<string, Statement>
  readonly width: number
  readonly paint: Paint
  /** Number of a page in the order shown. */
  readonly numberOf: (article: string) => number
}

/** A group over the collection: how it went from hand to hand, what each page credits, what changed, where credit and reuse disagree. */
export function groupLines(view: GroupView, width: number, paint: Paint): string[] {
  const pages = [...new Set(view.group.chains.map(({ article }) => article))]
  const context: Context = {
    view,
    width,
    paint,
    articles: new Map(view.articles.map((article) => [article.id, article])),
    statements: new Map(view.statements.map((statement) => [statement.id, statement])),
    numberOf: (article) => pages.indexOf(article) + 1,
  }
  const section = (title: string, lines: readonly string[]) => (lines.length ? ['', `  ${paint.bold(title)}`, ...lines] : [])
  return [
    paint.bold(`One statement on ${pages.length} ${pages.length === 1 ? 'page' : 'pages'}`) + paint.dim(`  group ${view.group.id}`),
    ...formulaLines(view.group, width),
    '',
    ...stemmaLines(view.group, context),
    ...(view.group.observed.length ? ['', ...wrap(paint.dim(KEY), width, '  ')] : []),
    ...section('Credited: what each page says', creditedLines(context)),
    ...section('Observed: what the shared wording shows', observedLines(context)),
    ...section('What changed on the way', changedLines(context)),
    ...section('What outlets changed on their own pages', ownLines(context)),
    ...section('Which version was taken', takenLines(context)),
    ...section(
      'Where credit and reuse disagree',
      [...view.group.disagreements]
        .sort((x, y) => context.numberOf(x.article) - context.numberOf(y.article))
        .flatMap((one) => disagreementLines(one, context)),
    ),
  ]
}

function formulaLines({ formula, series, id }: StatementGroup, width: number): string[] {
  const states = series?.map(({ group, day }) => `${group === id ? '*' : ''}${group}${day ? ` (${day})` : ''}`)
  return [
    ...(formula
      ? wrap(`A formula: its words recur on ${formula.pages} pages over ${formula.days} days. Shown is one filling.`, width, '  ')
      : []),
    ...(states ? wrap(`A figure that was brought up to date: ${states.join(', ')}`, width, '  ') : []),
  ]
}

const KEY = '─▶ as the page credits   ═▷ taken from the page above, as shared words show   ══ shared words, order not known'

function pageOf({ articles, paint, numberOf }: Context, id: string): string {
  const article = articles.get(id)
  return article ? `[${numberOf(id)}] ${pageName(article, paint)}` : id
}

function creditedLines(context: Context): string[] {
  const { view, articles, statements, width, paint, numberOf } = context
  const printed = new Map<string, string>()
  return view.group.chains.flatMap((chain) => {
    const article = articles.get(chain.article)
    const statement = statements.get(chain.statement)
    const lines = wrap(`${pageOf(context, chain.article)}  ${paint.dim(chain.statement)}`, width, '  ', '      ')
    if (article && statement) {
      const words = paint.words(wordsOfStatement(article, statement))
      const same = printed.get(words)
      if (!same) printed.set(words, chain.article)
      const said = statement.form === 'direct' ? `“${words}”` : words
      const shown = statement.cue ? `${paint.bold(statement.cue.act)}: ${said}` : said
      const again = `${statement.cue ? `${statement.cue.act}: ` : ''}the words of [${numberOf(same ?? '')}]`
      lines.push(...wrap(same ? paint.dim(again) : shown, width, '      │ '))
    }
    return [...lines, ...wrap(chainLine(chain, paint), width, '      └ ', '        ')]
  })
}

function observedLines(context: Context): string[] {
  const { view, width, paint } = context
  const numberOf = ({ to }: (typeof view.group.observed)[number]) => context.numberOf(to.article ?? '')
  return [...view.group.observed]
    .sort((x, y) => numberOf(x) - numberOf(y))
    .flatMap((link) => {
      const order = link.direction.earlier === 'unknown' ? paint.yellow('order not known') : `${percent(link.confidence)} sure`
      const from = link.from.article ? pageOf(context, link.from.article) : paint.words(link.from.name)
      const to = link.to.article ? pageOf(context, link.to.article) : paint.words(link.to.name)
      const arrow = paint.magenta(link.direction.earlier === 'unknown' ? '══' : '═▷')
      const reasons = link.direction.reasons.map(({ says, note }) =>
        says === link.direction.earlier || link.direction.earlier === 'unknown' ? note : `against it: ${note}`,
      )
      return [
        ...wrap(`${from} ${arrow} ${to}  ${order}`, width, '  ', '      '),
        ...(reasons.length ? wrap(paint.dim(clearOf(reasons.join('; '))), width, '      ') : []),
      ]
    })
}

const clearOf = (text: string): string => text.replace(/\s+/gu, ' ')

function changedLines(context: Context): string[] {
  const { view, width, paint } = context
  return [...view.group.changes]
    .sort((x, y) => context.numberOf(x.b) - context.numberOf(y.b))
    .flatMap(({ a, b, changes }) => {
      const [from, to] = [articleOf(context, a), articleOf(context, b)]
      if (!from || !to || changes.length === 0) return []
      return [
        ...wrap(`${pageOf(context, from.id)} → ${pageOf(context, to.id)}`, width, '  ', '      '),
        ...changeLines(changes, from, to, { width, paint, indent: '      ' }),
      ]
    })
}

function ownLines(context: Context): string[] {
  const { view, articles, width, paint } = context
  return view.group.own.flatMap(({ a, b, from, to, changes, withoutNotice }) => {
    const [older, newer] = [articles.get(a), articles.get(b)]
    if (!older || !newer) return []
    const notice = withoutNotice ? `  ${paint.red('without notice')}` : ''
    return [
      ...wrap(`${pageName(newer, paint)} @${from} → @${to}${notice}`, width, '  ', '      '),
      ...changeLines(changes, older, newer, { width, paint, indent: '      ' }),
    ]
  })
}

/** From which version of a page the others took the words, and who still prints what its outlet has changed since. */
function takenLines(context: Context): string[] {
  const { view, articles, width, paint } = context
  return view.group.taken.flatMap(({ article, page, from, to, outdated, evidence }) => {
    const source = [...articles.values()].find((one) => one.page === page)
    const version = from === to ? `@${from}` : `@${from} to @${to}`
    const still = outdated ? paint.yellow('  still prints what was changed since') : ''
    const words = evidence.map(({ was, is }) => `${paint.words(was || '…')} → ${paint.words(is || '…')}`).join('; ')
    return [
      ...wrap(`${pageOf(context, article)}: ${source ? pageName(source, paint) : page} ${version}${still}`, width, '  ', '      '),
      ...wrap(paint.dim(words), width, '      '),
    ]
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
    '  ',
    '      ',
  )
}
