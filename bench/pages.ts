import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Readability } from '@mozilla/readability'
import { parseDocument } from 'htmlparser2'
import { parseHTML } from 'linkedom'
import { modern, table } from '../examples/sources/templates.ts'
import { parseHtml } from '../src/captures/html/html-tree.ts'
import { world } from '../src/pipeline/world.ts'
import { readArticle } from '../src/stages/articles/index.ts'
import type { InventedLine } from './invented.ts'

const ROUNDS = 3
/** Seconds of processor time that each reader is warmed for, and those of a round: few pages are read again and again. */
const [WARM, ROUND] = [2, 1]
/** Links around the article, as many as a newspaper's front has. */
const LINKS = 250

/** An invented article as a page of one of two kinds. */
export const pageOf = (line: InventedLine, i: number): string => {
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

/** Pages a second of processor time, since other processes share the machine: in the best of some rounds, when its code has been compiled. */
const rate = (pages: readonly string[], read: (page: string) => unknown): number => {
  const rateFor = (seconds: number): number => {
    const began = process.cpuUsage()
    for (let count = pages.length; ; count += pages.length) {
      for (const page of pages) read(page)
      const { user, system } = process.cpuUsage(began)
      const spent = (user + system) / 1e6
      if (spent >= seconds) return count / spent
    }
  }
  rateFor(WARM)
  return Math.max(...Array.from({ length: ROUNDS }, () => rateFor(ROUND)))
}

/** A page that it breaks on counts as read. */
function readability(html: string): unknown {
  try {
    return new Readability(parseHTML(html).document as unknown as Document).parse()
  } catch {
    return undefined
  }
}

/** Pages a second from markup to article, and beside it Readability on linkedom and the tree of htmlparser2 alone. */
export function benchPages(pages: readonly string[]): void {
  const ours = rate(pages, (html) => readArticle({ id: 'b', source: 'b', media: 'html', body: html }, parseHtml(html), world))
  const theirs = rate(pages, readability)
  const tree = rate(pages, (html) => parseDocument(html))
  console.log(
    `pages      ${ours.toFixed(0)} pages/s; Readability on linkedom ${theirs.toFixed(0)} pages/s, ratio ${(ours / theirs).toFixed(1)}; htmlparser2 to its tree ${tree.toFixed(0)} pages/s, ratio ${(ours / tree).toFixed(2)}; alone at most ${memoryOf(pages).toFixed(0)} MB`,
  )
}

/** Most megabytes of a process that reads the pages one by one. */
function memoryOf(pages: readonly string[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'))
  try {
    const file = join(folder, 'pages.jsonl')
    writeFileSync(file, pages.map((html) => `${JSON.stringify({ html })}\n`).join(''))
    const child = fileURLToPath(new URL('./pages-child.ts', import.meta.url))
    return Number(execFileSync(process.execPath, ['--import', 'tsx', child, file], { encoding: 'utf8' }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
