import { streamOf } from '../../captures/bytes-of.ts'
import { pageCapture } from '../../captures/capture-of.ts'
import { formatOf } from '../../captures/format-of.ts'
import type { FormatName } from '../../captures/formats/format.ts'
import { bytesCaptures } from '../../captures/read-captures.ts'
import type { Capture } from '../../model/capture.ts'
import type { GivenPage, ReadOnceResult } from '../../model/read-once.ts'
import { world } from '../../pipeline/world.ts'
import { creditedChains } from '../../stages/chains/index.ts'
import { readForKeeping } from './read-page.ts'

/** Reads a page that is handed over and keeps nothing. A page may be made to be slow: whoever calls this does so in a thread that can be ended. */
export async function readOnce(page: GivenPage): Promise<ReadOnceResult> {
  let tried = 0
  for await (const capture of capturesOf(page)) {
    const reading = readForKeeping(capture, world)
    if (!('none' in reading)) {
      const { article, statements, carriers } = reading
      const text = capture.media === 'fields' ? new TextDecoder().decode(page.bytes) : capture.body
      return { text, kept: { ...reading, chain: creditedChains(article, statements, carriers, world) } }
    }
    if (++tried >= MOST_TRIED) break
  }
  return { problem: 'no-article' }
}

/** What was pasted came from no file. */
const PASTED = ''
/** Entries or pages without an article that are passed over before the first that is one. */
const MOST_TRIED = 20
/** Formats of which the first article is read. Archives hold no one page. */
const OF_SEVERAL: readonly FormatName[] = ['json', 'json-lines', 'feed', 'mhtml', 'pdf']

async function* capturesOf({ bytes, name = PASTED, url }: GivenPage): AsyncGenerator<Capture> {
  const format = formatOf(name, bytes)
  if (format === 'html' || format === 'text') yield pageCapture({ source: name, ...(url && { url }) }, format, bytes)
  if (!OF_SEVERAL.includes(format)) return
  for await (const outcome of bytesCaptures(name, streamOf([bytes]))) {
    if ('capture' in outcome) yield { ...outcome.capture, ...(url && !outcome.capture.url && { url }) }
  }
}
