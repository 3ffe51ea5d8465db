import { lineCapture, pageCapture } from '../../captures/capture-of.ts'
import { formatOf } from '../../captures/format-of.ts'
import type { Capture } from '../../model/capture.ts'
import type { GivenPage, ReadOnceResult } from '../../model/read-once.ts'
import { world } from '../../pipeline/world.ts'
import { creditedChains } from '../../stages/chains/index.ts'
import { readForKeeping } from './read-page.ts'

/** Reads a page that is handed over and keeps nothing. A page may be made to be slow: whoever calls this does so in a thread that can be ended. */
export async function readOnce(page: GivenPage): Promise<ReadOnceResult> {
  const capture = captureOf(page)
  if (!capture) return { problem: 'no-article' }
  const reading = readForKeeping(capture, world)
  if ('none' in reading) return { problem: 'no-article' }
  const { article, statements, carriers } = reading
  const text = capture.media === 'fields' ? new TextDecoder().decode(page.bytes) : capture.body
  return { text, kept: { ...reading, chain: creditedChains(article, statements, carriers, world) } }
}

/** What was pasted came from no file. */
const PASTED = ''

/** A page or a text; of a file of lines, the first. Archives, feeds and binary data hold no one page. */
function captureOf({ bytes, name = PASTED, url }: GivenPage): Capture | undefined {
  const place = { source: name, ...(url && { url }) }
  const format = formatOf(name, bytes)
  if (format === 'html' || format === 'text') return pageCapture(place, format, bytes)
  if (format !== 'json-lines') return undefined
  const read = lineCapture(place, new TextDecoder().decode(bytes).split('\n', 1)[0]!)
  return typeof read === 'string' ? undefined : read
}
