import { Readability } from '@mozilla/readability'
import { parseDocument } from 'htmlparser2'
import { parseHTML } from 'linkedom'
import { modern, table } from '../examples/sources/templates.ts'
import { parseHtml } from '../src/captures/html-tree.ts'
import { world } from '../src/pipeline/world.ts'
import { readArticle } from '../src/stages/articles/index.ts'
import type { InventedLine } from './invented.ts'

const ROUNDS = 3
/** Links around the article, as many as a newspaper's front has. */
const LINKS = 250

const pageOf = (line: InventedLine, i: number): string => {
  const latest = Array.from({ length: LINKS }, (_, k) => `${line.title} ${k}`)
  const source = {
    file: '',
    url: line.url,
    title: line.title,
    byline: line.byline,
    published: line.published,
    paragraphs: line.text.split('\n'),
    latest,
  }
  return i % 2 ? modern('الجريدة', source) : table('الجريدة', source)
}

const rate = (pages: readonly string[], read: (page: string) => unknown): number => {
  for (const page of pages.slice(0, 20)) read(page)
  const best = Array.from({ length: ROUNDS }, () => {
    const began = performance.now()
    for (const page of pages) read(page)
    return performance.now() - began
  })
  return (1000 * pages.length) / Math.min(...best)
}

/** Pages a second from markup to article, and beside it Readability on linkedom and the tree of htmlparser2 alone. */
export function benchPages(lines: readonly InventedLine[]): void {
  const pages = lines.slice(0, 120).map(pageOf)
  const ours = rate(pages, (html) => readArticle({ id: 'b', source: 'b', media: 'html', body: html }, parseHtml(html), world))
  const theirs = rate(pages, (html) => new Readability(parseHTML(html).document as unknown as Document).parse())
  const tree = rate(pages, (html) => parseDocument(html))
  const memory = process.resourceUsage().maxRSS / 1000
  console.log(
    `pages      ${ours.toFixed(0)} pages/s; Readability on linkedom ${theirs.toFixed(0)} pages/s, ratio ${(ours / theirs).toFixed(1)}; htmlparser2 to its tree ${tree.toFixed(0)} pages/s, ratio ${(ours / tree).toFixed(2)}; at most ${memory.toFixed(0)} MB, the other two among it`,
  )
}
