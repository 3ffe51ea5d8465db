import type { Kept } from '../../model/collection.ts'
import type { VersionChange, VersionHistory } from '../../model/version.ts'
import { sliceOf } from '../../text/spans.ts'
import type { Paint } from '../terminal/paint.ts'
import { wrap } from '../terminal/wrap.ts'
import { percent } from './chain-line.ts'
import { changeLines } from './change-lines.ts'
import { wordsOfStatement } from './statement-lines.ts'

interface Look {
  readonly width: number
  readonly paint: Paint
  /** Also what leaves the sense as it was. */
  readonly all: boolean
}

/** The versions of a page with their headlines, each with what its outlet changed since the one before. `articles`: by id. */
export function versionLines({ url, page, versions, changes }: VersionHistory, articles: ReadonlyMap<string, Kept>, look: Look): string[] {
  const { width, paint } = look
  const title = versions.length === 1 ? 'One version' : `${versions.length} versions`
  const lines = [`${paint.bold(title)}  ${paint.dim(url ?? page)}`]
  for (const { number, article, first, last } of versions) {
    const seen = first === undefined ? 'time of capture not known' : first === last ? `captured ${first}` : `captured ${first} to ${last}`
    lines.push(
      '',
      ...wrap(paint.words(article.headline || '(no headline)'), width, `  ${paint.bold(`@${number}`)} `, '     '),
      paint.dim(`     ${seen}${article.published ? `, says ${article.published}` : ''}  ${article.id}`),
    )
    const change = changes.find(({ to }) => to === number)
    if (change) lines.push(...versionChangeLines(change, articles, look))
  }
  return lines
}

/** What an outlet changed on its own page: whether it says so, the words, the statements. */
export function versionChangeLines(change: VersionChange, articles: ReadonlyMap<string, Kept>, { width, paint, all }: Look): string[] {
  const [older, newer] = [articles.get(change.a), articles.get(change.b)]
  if (!older || !newer) return []
  const order = change.ordered ? '' : paint.yellow(' (order of the two not known)')
  const lines = [`     ${paint.dim(`since @${change.from}: ${percent(change.kept)} of it stood there before`)}${order}`]
  if (change.headline)
    lines.push(
      ...wrap(
        `${paint.red(paint.words(change.headline.was ?? '(none)'))} → ${paint.green(paint.words(change.headline.is ?? '(none)'))}`,
        width,
        `     ${paint.yellow('headline'.padEnd(11))} `,
        ' '.repeat(17),
      ),
    )
  for (const { span, field } of change.notices)
    lines.push(
      ...wrap(
        paint.words(sliceOf(field === 'headline' ? (newer.article.headline?.value ?? '') : newer.article.text, span)),
        width,
        `     ${paint.green('notice'.padEnd(11))} `,
        ' '.repeat(17),
      ),
    )
  if (change.withoutNotice) lines.push(`     ${paint.red(`the sense changed without notice (${change.sense.length})`)}`)
  lines.push(...changeLines(change.changes, older.article, newer.article, { width, paint, indent: '     ', all }))
  const statements = (ids: readonly string[], { article, statements: own }: Kept, label: string) =>
    own
      .filter(({ id }) => ids.includes(id))
      .flatMap((one) =>
        wrap(
          `${one.speaker ? `${paint.bold(paint.words(one.speaker.value.name))}: ` : ''}${paint.words(wordsOfStatement(article, one))}`,
          width,
          `     ${paint.magenta(label.padEnd(11))} `,
          ' '.repeat(17),
        ),
      )
  return [
    ...lines,
    ...statements(change.statements.went, older, 'went'),
    ...statements(change.statements.came, newer, 'came'),
    ...statements(
      change.statements.changed.map(({ is }) => is),
      newer,
      'now said',
    ),
  ]
}
