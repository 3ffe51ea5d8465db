import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseHtml } from '../src/captures/html/html-tree.ts'
import type { Article } from '../src/model/article.ts'
import type { Capture } from '../src/model/capture.ts'
import { world } from '../src/pipeline/world.ts'
import { readArticle } from '../src/stages/articles/index.ts'
import { linesOf } from './corpus-lines.ts'
import { common, shingles, total } from './shingles.ts'

interface Page {
  readonly id: string
  readonly url?: string
  readonly html?: string
  /** All visible text, without markup. */
  readonly capture?: string
  readonly text?: string
  readonly title?: string | null
  readonly date?: string | null
}

/** Bodies by 4-word shingles, titles and days of captured pages: of every `*.jsonl` or `*.jsonl.gz` of a folder, or of such a file, whatever its name. */
export function evalPages(paths: readonly string[], out?: string): Record<string, number> {
  const files = paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .filter((name) => /\.jsonl(?:\.gz)?$/u.test(name))
          .sort()
          .map((name) => join(path, name))
      : [path],
  )
  const figures: Record<string, number> = {}
  const written: string[] = []
  for (const file of files) {
    const pages = linesOf<Page>(file)
    const began = performance.now()
    const read = pages.map((page) => articleOf(page))
    const rate = (1000 * pages.length) / (performance.now() - began)
    const set = basename(file).replace(/(?:\.dev)?\.jsonl(?:\.gz)?$/u, '')
    const score = { ...bodyScore(pages, read), ...titleScore(pages, read), ...dateScore(pages, read), rate }
    console.log(
      `${set.padEnd(14)} ${Object.entries(score)
        .map(([name, value]) => `${name} ${shown(value)}`)
        .join('  ')}`,
    )
    for (const [name, value] of Object.entries(score)) if (name !== 'rate') figures[`${set}.${name}`] = value
    for (const [i, { id }] of pages.entries())
      written.push(JSON.stringify({ id, text: read[i]?.text ?? '', title: read[i]?.headline?.value, date: dayOf(read[i]) }))
  }
  if (out) writeFileSync(out, `${written.join('\n')}\n`)
  return figures
}

const shown = (value: number): string => (Number.isInteger(value) ? String(value) : value > 10 ? value.toFixed(0) : value.toFixed(4))

function articleOf({ id, url, html, capture }: Page): Article | undefined {
  const ref = { id, source: id, ...(url && { url }) }
  const page: Capture = html !== undefined ? { ...ref, media: 'html', body: html } : { ...ref, media: 'text', body: capture ?? '' }
  const article = readArticle(page, html === undefined ? undefined : parseHtml(html), world)
  return 'none' in article ? undefined : article
}

function bodyScore(pages: readonly Page[], read: readonly (Article | undefined)[]): Record<string, number> {
  const precisions: number[] = []
  const recalls: number[] = []
  for (const [i, { text }] of pages.entries()) {
    if (text === undefined) continue
    const [truth, found] = [shingles(text), shingles(read[i]?.text ?? '')]
    const hit = common(truth, found)
    if (found.size) precisions.push(hit / total(found))
    if (truth.size) recalls.push(hit / total(truth))
  }
  if (recalls.length === 0) return {}
  const [precision, recall] = [mean(precisions), mean(recalls)]
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
const level = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function titleScore(pages: readonly Page[], read: readonly (Article | undefined)[]): Record<string, number> {
  const titled = pages.flatMap(({ title }, i) => (title ? [level(title) === level(read[i]?.headline?.value ?? '')] : []))
  return titled.length ? { titles: titled.filter(Boolean).length, ofTitles: titled.length } : {}
}

function dateScore(pages: readonly Page[], read: readonly (Article | undefined)[]): Record<string, number> {
  const dated = pages.flatMap(({ date }, i) => (date ? [{ truth: date.slice(0, 10), found: dayOf(read[i]) }] : []))
  if (dated.length === 0) return {}
  return {
    dates: dated.filter(({ truth, found }) => truth === found).length,
    wrongDates: dated.filter(({ truth, found }) => found && truth !== found).length,
    ofDates: dated.length,
  }
}

/** The day on which a page was published, where it tells; a day of the last change or of another witness does not count. */
const dayOf = (article: Article | undefined): string | undefined => /^\d{4}-\d\d-\d\d/u.exec(article?.published?.value ?? '')?.[0]
