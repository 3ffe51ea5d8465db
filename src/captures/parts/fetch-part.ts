import type { Part } from '../../model/part.ts'
import { PartError } from './read-part.ts'

const LARGEST = 64_000_000
const TIME_MS = 120_000

/** Fetches ranges of files from public archives: only below the addresses that the operator allows (each ends with `/`), and never what a page names. */
export function partFetcher(allowed: readonly string[]): (part: Part) => Promise<Uint8Array> {
  return async ({ source, from, to }) => {
    if (!allowed.some((prefix) => new URL(source).href.startsWith(prefix)))
      throw new PartError(`${source} lies under no address that this worker may fetch from (--allow)`)
    if (to - from > LARGEST) throw new PartError(`${source}: a range of more than ${LARGEST / 1_000_000} MB`)
    const response = await fetch(source, {
      headers: { range: `bytes=${from}-${to - 1}` },
      redirect: 'error',
      signal: AbortSignal.timeout(TIME_MS),
    }).catch((error: Error) => {
      throw new PartError(`${source} cannot be fetched: ${(error.cause as Error | undefined)?.message ?? error.message}`)
    })
    if (response.status !== 206) throw new PartError(`${source} answers ${response.status} and no range of bytes`)
    const bytes = new Uint8Array(await response.arrayBuffer())
    if (bytes.length !== to - from) throw new PartError(`${source} gave ${bytes.length} bytes where ${to - from} were asked for`)
    return bytes
  }
}
