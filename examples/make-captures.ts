import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from '../scripts/run.ts'
import { AGENCY, briefing } from './sources/briefing.ts'
import { archived, monitored, others } from './sources/others.ts'
import { copied, meta, modern, type Source, table } from './sources/templates.ts'

const folder = join(ROOT, 'examples/captures')

/** Bytes of a text in a charset of one byte a letter, by asking the decoder what each byte means. */
function encoded(text: string, charset: string): Uint8Array {
  const decoder = new TextDecoder(charset)
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from([...text].map((letter) => bytes.get(letter) ?? bytes.get('?')!))
}

/** Records of a crawl, each compressed by itself as archives are. */
function archive(sources: readonly Source[]): Buffer {
  return Buffer.concat(
    sources.map((source, i) => {
      const http = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${modern('الوادي', source)}`)
      const head = [
        'WARC/1.1',
        'WARC-Type: response',
        `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-00000000000${i + 1}>`,
        `WARC-Target-URI: ${source.url}`,
        `WARC-Date: ${source.published!.slice(0, 10)}T20:00:00Z`,
        'Content-Type: application/http; msgtype=response',
        `Content-Length: ${http.length}`,
      ].join('\r\n')
      return gzipSync(Buffer.concat([Buffer.from(`${head}\r\n\r\n`), http, Buffer.from('\r\n\r\n')]), { level: 9 })
    }),
  )
}

const of = (sources: Readonly<Record<string, Source>>, name: string): Source => sources[name]!

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const write = (source: Source, bytes: string | Uint8Array) => writeFileSync(join(folder, source.file), bytes)
for (const [site, source] of [
  [AGENCY, of(briefing, 'agency')],
  ['أصداء', of(briefing, 'credited')],
  ['أصداء', of(briefing, 'speaker')],
  ['الجسر', of(briefing, 'uncredited')],
  ['الوادي', of(briefing, 'quotation')],
  ['وكالة المدار للأنباء', of(others, 'harvest')],
  ['الوادي', of(others, 'harvestCopy')],
  ['الجسر', of(others, 'harvestOpinion')],
] as const)
  write(source, modern(site, source))
for (const name of ['agencies', 'stale']) write(of(briefing, name), meta('المنارة', of(briefing, name)))
for (const source of [of(briefing, 'number'), of(others, 'portOther')])
  write(source, encoded(table('النبأ اليوم', source, 'windows-1256'), 'windows-1256'))
// No charset is named: it has to be found by the letters.
for (const source of [of(briefing, 'hedge'), of(others, 'sport')]) write(source, encoded(table('الأفق', source), 'windows-1256'))
write(of(briefing, 'text'), copied('المساء', of(briefing, 'text')))
write(archived[0]!, archive(archived))
writeFileSync(join(folder, '17-monitored.jsonl'), `${monitored.map((line) => JSON.stringify(line)).join('\n')}\n`)
