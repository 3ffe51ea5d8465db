import type { OutletReuse, OutletView } from '../../model/collection.ts'
import type { Paint } from '../terminal/paint.ts'
import { widthOf, wrap } from '../terminal/wrap.ts'
import { percent } from './chain-line.ts'
import { cardName } from './page-name.ts'

const SHOWN = 10
const BAR = 24

/** An outlet: how much it prints, whom it credits, whose words it prints by what is shared, and what of that it does not credit. */
export function outletLines(view: OutletView, reuse: OutletReuse, width: number, paint: Paint): string[] {
  const part = (count: number) => `${count} (${percent(reuse.articles ? count / reuse.articles : 0)})`
  const section = (title: string, lines: readonly string[]) => (lines.length ? ['', `  ${paint.bold(title)}`, ...lines] : [])
  const { standing } = reuse
  return [
    `${paint.bold(paint.words(view.name))}  ${paint.dim(view.id)}`,
    `  ${view.articles} articles, ${view.statements} statements in the collection`,
    ...section(
      'Whom its pages credit',
      view.carriers.slice(0, SHOWN).map(({ name, count }) => barLine(name, count, view.carriers[0]!.count, '', paint)),
    ),
    '',
    ...wrap(
      `${paint.bold('Whose words it prints')}${paint.dim(`, by what its newest ${reuse.articles} articles share with the collection`)}`,
      width,
      '  ',
    ),
    `    ${part(reuse.copied)} copy a page of another outlet that came first`,
    `    ${part(reuse.carried)} show the words of an agency: ${standing.credited} credit it, ${paint.yellow(String(standing.uncredited))} name no agency, ${paint.yellow(String(standing.collective))} say “agencies”, ${paint.yellow(String(standing.other))} credit another`,
    ...section(
      'By agency',
      reuse.agencies
        .slice(0, SHOWN)
        .map(({ name, count, credited }) => barLine(name, count, reuse.agencies[0]!.count, `${percent(credited / count)} credited`, paint)),
    ),
    ...section(
      'Pages that came first',
      reuse.sources
        .slice(0, SHOWN)
        .map(({ name, count, hours }) =>
          barLine(name, count, reuse.sources[0]!.count, hours === undefined ? 'no times stated' : `${hours} h later, in the middle`, paint),
        ),
    ),
    ...section('Words of an agency, not credited to it', uncreditedLines(reuse, width, paint)),
  ]
}

/** A count with a bar; the name stands last, since its letters may run from right to left. */
function barLine(name: string, count: number, most: number, note: string, paint: Paint): string {
  const length = Math.max(1, Math.round((BAR * count) / Math.max(1, most)))
  const bar = paint.cyan('█'.repeat(length)) + ' '.repeat(BAR - length)
  return `    ${String(count).padStart(6)} ${bar} ${paint.words(name)}${note ? paint.dim(`  ${note}`) : ''}`
}

function uncreditedLines({ uncredited }: OutletReuse, width: number, paint: Paint): string[] {
  return uncredited.slice(0, SHOWN).flatMap(({ article, credits, inferred }) => {
    const says = credits.length
      ? `credits ${credits.map(paint.words).join(', ')}`
      : article.byline
        ? `by ${paint.words(article.byline)}`
        : 'no byline'
    const head = `${paint.yellow(paint.words(inferred.hand.name))} ${percent(inferred.confidence)} · ${says} · ${cardName(article, paint)}`
    return [
      ...wrap(head, width, '    ', '      '),
      ...wrap(paint.words(article.headline), width, '      '),
      paint.dim(`      ${article.id}`),
    ].filter((line) => widthOf(line) > 0)
  })
}
