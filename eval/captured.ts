import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { pageCapture } from '../src/captures/capture-of.ts'
import { PageWords } from '../src/captures/framed/find-words.ts'
import { pagePieces } from '../src/captures/framed/page-pieces.ts'
import { world } from '../src/pipeline/world.ts'
import { readForKeeping } from '../src/run/reading/read-page.ts'

const FILES = ['arabic', 'languages', 'english', 'dates']

/** The share of the spans of statements that are found again on the page as it was captured, over the captured pages of a folder. */
export function evalCaptured(folder: string): Readonly<Record<string, number>> {
  const counts = FILES.map((file) => ({ file, ...countsOf(join(folder, `${file}.dev.jsonl.gz`), file) }))
  for (const { file, pages, spans, found } of counts) process.stdout.write(`${file}: ${found} of ${spans} spans on ${pages} pages\n`)
  const sum = (name: 'spans' | 'found'): number => counts.reduce((all, one) => all + one[name], 0)
  return { found: sum('found') / Math.max(1, sum('spans')) }
}

function countsOf(path: string, source: string): { readonly pages: number; readonly spans: number; readonly found: number } {
  const counts = { pages: 0, spans: 0, found: 0 }
  if (!existsSync(path)) return counts
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    if (line.trim() === '') continue
    const { html, url } = JSON.parse(line) as { html: string; url: string }
    const reading = readForKeeping(pageCapture({ source, url }, 'html', Buffer.from(html)), world)
    if ('none' in reading || reading.statements.length === 0) continue
    counts.pages++
    const words = new PageWords(pagePieces(html))
    for (const span of reading.statements.flatMap(({ content }) => content)) {
      counts.spans++
      if (words.find(reading.article.text, span).length > 0) counts.found++
    }
  }
  return counts
}
