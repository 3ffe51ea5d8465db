import { lineCapture, pageCapture } from '../../captures/capture-of.ts'
import { formatOf } from '../../captures/format-of.ts'
import type { Capture } from '../../model/capture.ts'
import type { Kept } from '../../model/collection.ts'
import type { GivenPage, ReadOnce, ReadOnceResult } from '../../model/read-once.ts'
import { world } from '../../pipeline/world.ts'
import { creditedChains } from '../../stages/chains/index.ts'
import { type ReadPool, readPool } from './read-pool.ts'
import { TooSlow } from './read-thread.ts'

/** Longest that a page handed over may take. */
const TIME_MS = 10_000

/** Reads pages that are handed over in a worker of its own, so that a page made to be slow or large harms nobody else. */
export function readOnceReader(): { readonly readOnce: ReadOnce; close(): Promise<void> } {
  let pool: ReadPool | undefined
  return {
    readOnce: async (page) => {
      pool ??= readPool({ threads: 1, timeMs: TIME_MS })
      return readIn(pool, page)
    },
    close: async () => pool?.close(),
  }
}

async function readIn(pool: ReadPool, page: GivenPage): Promise<ReadOnceResult> {
  const capture = captureOf(page)
  if (!capture) return { problem: 'no-article' }
  try {
    const [outcome] = await pool.read([capture])
    if (!outcome || 'none' in outcome) return { problem: 'no-article' }
    if ('failed' in outcome) return { problem: 'failed' }
    const kept = JSON.parse(new TextDecoder().decode(outcome.record.kept)) as Omit<Kept, 'chain'>
    return { kept: { ...kept, chain: creditedChains(kept.article, kept.statements, kept.carriers, world) } }
  } catch (error) {
    return { problem: error instanceof TooSlow ? 'too-slow' : 'failed' }
  }
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
