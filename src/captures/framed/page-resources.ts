import type { RecordPlace } from '../../model/capture.ts'
import { httpMessage } from '../archives/http-message.ts'
import { type SplitRecord, splitRecords } from '../archives/split-records.ts'
import { decoded } from '../archives/unpacking/codings.ts'
import { unpackedPieces } from '../archives/unpacking/unpacked-pieces.ts'
import { warcFraming } from '../archives/warc-framing.ts'
import { bytesAt } from '../stored/bytes-at.ts'
import type { PageResources } from './inert-html.ts'
import type { Piece } from './page-pieces.ts'

/** Bytes of one picture or style sheet, of all of one page, and of the archive that are looked at behind the page. */
const [MOST_ONE, MOST_ALL, MOST_READ] = [2_000_000, 12_000_000, 60_000_000]
const MOST_RECORDS = 3000
const PICTURE = /^image\/(?:png|jpeg|gif|webp|avif|bmp|x-icon|vnd\.microsoft\.icon)$/iu

/**
 * Pictures and style sheets of a page that the archive holds behind it, where crawlers put them. Nothing is fetched: what is not found there
 * is not shown. `url` is the address of the page.
 */
export async function pageResources(
  pieces: readonly Piece[],
  url: string | undefined,
  path: string,
  place: RecordPlace,
): Promise<PageResources> {
  const pictures = new Map<string, string>()
  const styles = new Map<string, string>()
  const wanted = addressesIn(pieces, url)
  if (wanted.size === 0 || place.offset === undefined || place.record === undefined) return { pictures, styles }
  let held = 0
  let records = 0
  for await (const record of splitRecords(unpackedPieces(upTo(MOST_READ, bytesAt(path, place.offset))), warcFraming)) {
    records++
    if (records > MOST_RECORDS || wanted.size === 0 || held > MOST_ALL) break
    const target = record.header?.fields.get('warc-target-uri')?.replace(/^<|>$/gu, '') ?? ''
    const names = wanted.get(target)
    const resource = names && (await resourceIn(record))
    if (!resource) continue
    wanted.delete(target)
    held += resource.body.length
    for (const name of names)
      if (PICTURE.test(resource.media)) pictures.set(name, `data:${resource.media};base64,${Buffer.from(resource.body).toString('base64')}`)
      else if (resource.media === 'text/css') styles.set(name, new TextDecoder().decode(resource.body))
  }
  return { pictures, styles }
}

async function* upTo(most: number, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let read = 0
  for await (const chunk of chunks) {
    read += chunk.length
    if (read > most) return
    yield chunk
  }
}

/** The body of a whole answer with its codings undone, and its media type; undefined of what is none or too large. */
async function resourceIn({ header, block }: SplitRecord): Promise<{ readonly body: Uint8Array; readonly media: string } | undefined> {
  const fields = header?.fields
  if (!fields || !block || block.length > MOST_ONE || !/^(?:response|resource)$/iu.test(fields.get('warc-type') ?? '')) return undefined
  const http = httpMessage(block)
  if (http && http.status !== 200) return undefined
  const undone = http ? await decoded(http.body, http.fields) : { body: block }
  if ('fault' in undone) return undefined
  const declared = http ? http.fields.get('content-type') : fields.get('content-type')
  return { body: undone.body, media: (declared ?? '').split(';', 1)[0]!.trim().toLowerCase() }
}

/** Whole addresses of pictures and style sheets, each with how the page spells it. */
function addressesIn(pieces: readonly Piece[], url: string | undefined): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const piece of pieces) {
    if (!('open' in piece)) continue
    const { attributes, open } = piece
    const named = open === 'img' ? [attributes.src, attributes['data-src']] : open === 'link' ? [attributes.href] : []
    for (const name of named) {
      if (!name || !URL.canParse(name, url)) continue
      const whole = new URL(name, url).href
      found.set(whole, (found.get(whole) ?? new Set()).add(name))
    }
  }
  return found
}
