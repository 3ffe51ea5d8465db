import type { Article } from '../../model/article.ts'
import type { Inferred } from '../../model/chain.ts'
import type { Copy, SharingView } from '../../model/collection.ts'
import { sliceOf } from '../../text/spans.ts'
import type { Paint } from '../terminal/paint.ts'
import { wrap } from '../terminal/wrap.ts'
import { percent } from './chain-line.ts'
import { cardName, readable } from './page-name.ts'

interface Look {
  readonly width: number
  readonly paint: Paint
  /** Copies, and passages, that are listed. */
  readonly limit: number
}

/** An article with what it credits, what its words show, the pages that print the same text, and all that share words with it. */
export function copiesLines(view: SharingView, article: Article, look: Look): string[] {
  const { width, paint } = look
  const { article: card, credited, inferred, cluster, copies } = view
  const field = (name: string, value: string) => wrap(value, width, `  ${paint.dim(name.padEnd(10))} `, ' '.repeat(13))
  const names = credited.map(({ name }) => paint.words(name)).join(', ')
  const lines = [
    ...wrap(paint.bold(card.headline ? paint.words(card.headline) : '(no headline)'), width),
    ...field('page', card.url ?? card.id),
    ...field('outlet', cardName(card, paint)),
    ...(card.byline ? field('byline', paint.words(card.byline)) : []),
    ...field('credited', names || paint.red('no agency, no other outlet')),
    ...field('observed', inferred ? shownBy(inferred, view, paint) : 'no agency: no page that credits one shares enough of its words'),
    ...(inferred?.evidence[0]
      ? wrap(`“${cut(paint.words(sliceOf(article.text, inferred.evidence[0].span)))}”`, width, ' '.repeat(15)).map(paint.dim)
      : []),
  ]
  const others = cluster.articles.length - 1
  lines.push(
    ...field(
      'cluster',
      others ? `one text on ${others + 1} pages, numbered below by age  ${paint.dim(cluster.id)}` : 'no other page prints this text',
    ),
  )
  const places = new Map(cluster.articles.map(({ id }, i) => [id, i + 1]))
  const listed = (title: string, relation: Copy['relation']) => {
    const some = copies.filter((copy) => copy.relation === relation)
    if (some.length === 0) return
    lines.push('', `  ${paint.bold(title)} ${paint.dim(`(${some.length})`)}`)
    for (const copy of some.slice(0, look.limit)) lines.push(...copyLines(copy, card.id, places, look))
    if (some.length > look.limit) lines.push(paint.dim(`    and ${some.length - look.limit} more`))
  }
  listed('Copies: a good part of one stands on the other', 'copy')
  listed('Shares a passage with', 'passage')
  return lines
}

const STANDING: Record<Inferred['standing'], string> = {
  credited: 'which it credits',
  collective: 'it credits only “agencies”',
  other: 'it credits another',
  uncredited: 'which it does not credit',
}

function shownBy({ hand, confidence, share, witnesses, standing }: Inferred, { copies }: SharingView, paint: Paint): string {
  const best = copies.find(({ article }) => article.id === witnesses[0])
  const where = best ? ` (${paint.words(best.article.outletName)}${witnesses.length > 1 ? ` and ${witnesses.length - 1} more` : ''})` : ''
  const agency = paint.bold(paint.words(hand.name))
  const verdict = standing === 'credited' ? paint.green(STANDING[standing]) : paint.yellow(STANDING[standing])
  return `${agency}, ${percent(confidence)}; ${verdict}. ${percent(share)} of its words stand unbroken on a page that credits the agency or is its own${where}`
}

function copyLines(
  { article, alignment, direction, credits }: Copy,
  own: string,
  places: ReadonlyMap<string, number>,
  { width, paint }: Look,
): string[] {
  const [mine, theirs] = alignment.a === own ? [alignment.ofA, alignment.ofB] : [alignment.ofB, alignment.ofA]
  const first = direction.earlier === 'unknown' ? undefined : alignment[direction.earlier]
  const order = first === undefined ? paint.dim('order ?') : first === own ? paint.magenta('later  ') : paint.magenta('earlier')
  const place = places.get(article.id)
  const number = place === undefined ? '    ' : `[${place}]`.padEnd(4)
  const said = credits.length ? `credits ${credits.map(paint.words).join(', ')}` : paint.dim('credits nobody')
  const shares = `${percent(mine).padStart(5)} of this, ${percent(theirs).padStart(5)} of that`
  return [
    ...wrap(`${number} ${shares}  ${order}  ${cardName(article, paint)} · ${said}`, width, '  ', ' '.repeat(9)),
    ...(direction.reasons[0] ? [paint.dim(`${' '.repeat(9)}${paint.words(readable(direction.reasons[0].note))}`)] : []),
    paint.dim(`${' '.repeat(9)}${article.url ?? article.id}`),
  ]
}

const MAX_SHOWN_LETTERS = 140
const cut = (words: string): string => (words.length > MAX_SHOWN_LETTERS ? `${words.slice(0, MAX_SHOWN_LETTERS)} …` : words)
