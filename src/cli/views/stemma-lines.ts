import type { Article } from '../../model/article.ts'
import type { Chain, Change, Disagreement, StatementGroup } from '../../model/chain.ts'
import { altersSense, bySense } from '../../text/change-order.ts'
import type { Paint } from '../terminal/paint.ts'
import { wrap } from '../terminal/wrap.ts'
import { percent } from './chain-line.ts'
import { pageName } from './page-name.ts'

interface Look {
  readonly articles: ReadonlyMap<string, Article>
  readonly width: number
  readonly paint: Paint
  /** Number of a page in the list of pages. */
  readonly numberOf: (article: string) => number
}

type Observed = StatementGroup['observed'][number]

/** The group as a tree, as editors draw the descent of a text: the speaker at the top, under each page those that took it from there. */
export function stemmaLines(group: StatementGroup, look: Look): string[] {
  const { paint, width } = look
  const pages = [...new Set(group.chains.map(({ article }) => article))]
  const parents = new Map<string, Observed>()
  for (const link of group.observed) if (link.to.article && !parents.has(link.to.article)) parents.set(link.to.article, link)
  const childrenOf = (page: string) => pages.filter((one) => parents.get(one)?.from.article === page)
  const lines = wrap(speakerOf(group.chains, paint), width, '  ', '    ')
  const draw = (page: string, bar: string, last: boolean): void => {
    const link = parents.get(page)
    const chain = group.chains.find(({ article }) => article === page)!
    const arrow = link ? observedArrow(link, paint) : creditedArrow(chain, paint)
    const rest = `${bar}${last ? '   ' : '│  '}`
    lines.push(...wrap(`${arrow} ${pageLine(page, group, look)}`, width, `${bar}${last ? '└' : '├'}`, `${rest}   `))
    const children = childrenOf(page)
    if (link) lines.push(...changedLine(link, group, look, `${rest}${children.length ? '│' : ' '}  `))
    for (const [i, child] of children.entries()) draw(child, rest, i === children.length - 1)
  }
  const roots = pages.filter((page) => !pages.includes(parents.get(page)?.from.article ?? ''))
  for (const [i, root] of roots.entries()) draw(root, '  ', i === roots.length - 1)
  return lines
}

/** Who is given as the speaker, and on how many of the pages. */
function speakerOf(chains: readonly Chain[], paint: Paint): string {
  const counts = new Map<string, number>()
  for (const { links } of chains) {
    const name = links[0]?.from.kind === 'speaker' ? links[0].from.name : ''
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const named = [...counts].filter(([name]) => name).sort((x, y) => y[1] - x[1])
  const silent = counts.get('') ?? 0
  const parts = named.map(([name, count]) => `${paint.bold(paint.words(name))}${named.length > 1 || silent ? paint.dim(` ×${count}`) : ''}`)
  if (silent || parts.length === 0) parts.push(paint.red(`no speaker named${named.length ? ` ×${silent}` : ''}`))
  return parts.join(' · ')
}

/** Taken from the page above, by shared words. */
const observedArrow = ({ direction }: Observed, paint: Paint): string => paint.magenta(direction.earlier === 'unknown' ? '══' : '═▷')

/** From the speaker: by the hands that the page names, or with a gap. */
function creditedArrow({ links }: Chain, paint: Paint): string {
  return links.some((link) => 'gap' in link) ? paint.red('┄[gap]┄') : paint.green('─▶')
}

function pageLine(page: string, group: StatementGroup, { articles, paint, numberOf }: Look): string {
  const article = articles.get(page)
  const chain = group.chains.find((one) => one.article === page)!
  const hands = chain.links.flatMap((link) => ('gap' in link || link.to.kind !== 'carrier' ? [] : [paint.words(link.to.name)]))
  const own = chain.links.length > 0 && chain.links.every((link) => !('gap' in link)) && hands.length === 0
  const credits = hands.length ? `credits ${[...new Set(hands)].join(', ')}` : own ? 'its own report' : paint.red('names no source')
  const wrong = group.disagreements.find((one) => one.article === page && ['uncredited', 'collective', 'other'].includes(one.kind))
  const shows = wrong ? paint.yellow(` ≠ words show ${paint.words(wrong.observed.name)}, ${percent(wrong.confidence)}`) : ''
  return `[${numberOf(page)}] ${article ? pageName(article, paint) : page} · ${credits}${shows}`
}

/** What is said of a page beside the types of change. */
const NOTES: Partial<Record<Disagreement['kind'], string>> = { 'other-speaker': 'another speaker', 'stale-time': 'a stale time word' }

/** The types of change on the way from the page above, with those that alter the sense by name. */
function changedLine(link: Observed, group: StatementGroup, { paint, width }: Look, bar: string): string[] {
  const at = group.changes.find(({ a, b }) => a === link.from.article && b === link.to.article)
  const counts = new Map<Change['type'], number>()
  for (const { type } of bySense(at?.changes ?? [])) if (altersSense(type)) counts.set(type, (counts.get(type) ?? 0) + 1)
  const page = link.to.article
  const notes = group.disagreements.flatMap(({ article, kind }) => (article === page && NOTES[kind] ? [NOTES[kind]] : []))
  const types = [...counts].map(([type, count]) => (count > 1 ? `${type} ×${count}` : type))
  if (notes.length + types.length === 0) return []
  const list = [...new Set(notes), ...types].join(', ')
  return wrap(`${paint.dim('changed:')} ${paint.yellow(list)}`, width, `${bar}  `, `${bar}    `)
}
