import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type InventedLine, invented } from '../../bench/invented.ts'

const page = ({ title, byline, published, text }: InventedLine): string =>
  `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>${title}</title><meta property="article:published_time" content="${published}"></head><body><article><h1>${title}</h1><p>${byline}</p>${text
    .split('\n')
    .map((one) => `<p>${one}</p>`)
    .join('')}</article></body></html>`

const warcRecord = (line: InventedLine, i: number): Uint8Array => {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page(line)}`
  const id = `<urn:uuid:00000000-0000-4000-8000-${String(i).padStart(12, '0')}>`
  return gzipSync(
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: ${id}\r\nWARC-Target-URI: ${line.url}\r\nWARC-Date: 2023-09-30T00:00:00Z\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`,
  )
}

/** Generated captures in folders, one a round: pages, lines and WARC files, a part of them copies of pages of other rounds. */
export function writePages(folder: string, rounds: number, each: number): string[] {
  const fresh = invented(rounds * each, 23)
  return Array.from({ length: rounds }, (_, round) => {
    const name = `round${String(round).padStart(2, '0')}`
    mkdirSync(join(folder, name))
    const own = fresh.slice(round * each, (round + 1) * each)
    const copies = own
      .filter((_, i) => i % 4 === 0)
      .map((line, i) => {
        const other = fresh[(i * 37 + round * 11) % fresh.length]!
        return {
          ...other,
          id: `c-${line.id}`,
          url: `https://copies.example/${round}/${line.id}`,
          outlet: 'copies',
          title: line.title,
          published: other.published,
        }
      })
    const lines = [...own, ...copies]
    const [pages, rest] = [Math.ceil(lines.length * 0.7), Math.ceil(lines.length * 0.85)]
    for (const [i, line] of lines.slice(0, pages).entries()) writeFileSync(join(folder, name, `${i}.html`), page(line))
    writeFileSync(
      join(folder, name, 'lines.jsonl'),
      lines
        .slice(pages, rest)
        .map((line) => JSON.stringify(line))
        .join('\n'),
    )
    writeFileSync(
      join(folder, name, 'pages.warc.gz'),
      Buffer.concat(lines.slice(rest).map((line, i) => warcRecord(line, round * 1000 + i))),
    )
    return name
  })
}
