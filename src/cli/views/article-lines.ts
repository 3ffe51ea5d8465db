import type { Article } from '../../model/article.ts'
import type { Kept } from '../../model/collection.ts'
import { world } from '../../pipeline/world.ts'
import type { Paint } from '../terminal/paint.ts'
import { wrap } from '../terminal/wrap.ts'
import { statementLines } from './statement-lines.ts'

/** A page as a legible tree: what it is, what was left out of the body, its statements with their chains. */
export function articleLines({ article, statements, carriers, chain }: Kept, width: number, paint: Paint): string[] {
  const field = (name: string, value: string) => wrap(value, width, `  ${paint.dim(name.padEnd(10))} `, ' '.repeat(13))
  const lines = [...wrap(paint.bold(article.headline ? paint.words(article.headline.value) : '(no headline)'), width)]
  lines.push(...field('page', `${article.url ?? article.capture.source}${article.capture.record ? ` ${article.capture.record}` : ''}`))
  for (const { url, by, doubt } of article.addresses ?? [])
    lines.push(...field('', paint.dim(doubt ? `not ${url}, which it names (${by}): ${doubt}` : `also ${url} (${by})`)))
  lines.push(...field('outlet', article.outlet ? paint.words(article.outlet.value.name) : paint.red('not found')))
  if (article.byline) lines.push(...field('byline', paint.words(article.byline.value)))
  lines.push(...field('published', publishedOf(article)))
  const credited = carriers.filter(({ at }) => at !== 'text')
  if (credited.length) lines.push(...field('credits', credited.map(({ carrier, at }) => `${paint.words(carrier.name)} (${at})`).join(', ')))
  lines.push(...field('body', bodyOf(article)))
  lines.push(...field('id', paint.dim(article.id)))
  const chains = new Map(chain.map((one) => [one.statement, one]))
  for (const [i, statement] of statements.entries()) {
    lines.push('', ...statementLines({ article, statement, chain: chains.get(statement.id) }, i + 1, width, paint))
  }
  if (statements.length === 0) lines.push('', `    ${noStatements(article.language)}`)
  return lines
}

/** Why a page has none: nobody says anything in it, or it is in a language in which no statements are read. */
function noStatements(language: string): string {
  const name = (id: string) => (id === 'und' ? 'a language that is not known' : (languageNames.of(id) ?? id))
  if (world.languages.some(({ id }) => id === language)) return 'no statements found'
  return `in ${name(language)}: statements are read in ${world.languages.map(({ id }) => name(id)).join(' and ')} alone`
}
const languageNames = new Intl.DisplayNames('en', { type: 'language' })

function publishedOf({ published, dates }: Article): string {
  if (!published) return 'not stated'
  const others = dates.filter(({ of, stamp }) => of === 'published' && !published.value.startsWith(stamp.slice(0, 10)))
  return `${published.value} (${published.rule})${others.length ? `; also ${others.map(({ stamp }) => stamp).join(', ')}` : ''}`
}

function bodyOf({ blocks, furniture }: Article): string {
  const apart = new Set(furniture.flatMap(({ span }) => span?.start ?? []))
  const paragraphs = blocks.filter(({ kind, span }) => kind === 'paragraph' && !apart.has(span.start)).length
  const counts = new Map<string, number>()
  for (const { kind, headlines } of furniture) counts.set(kind, (counts.get(kind) ?? 0) + (headlines?.length ?? 0))
  const left = [...counts].map(([kind, headlines]) => (headlines ? `${kind} (${headlines} headlines)` : kind)).join(', ')
  return `${paragraphs} paragraphs${left ? `; left out: ${left}` : ''}`
}
