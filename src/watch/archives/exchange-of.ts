import { decoded } from '../../captures/archives/unpacking/codings.ts'
import type { WarcExchange } from '../../captures/archives/warc-records.ts'
import { charsetOf, pageText } from '../../captures/charsets/page-text.ts'
import type { Hop } from '../fetching/fetch-hops.ts'
import { type Header, headerOf, type WireResponse } from '../fetching/network.ts'

/** ISO 8601 in UTC to the second, as archives date their records. */
export const stampOf = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`

/** A request and its answer as an archive keeps them: the request as it was sent, the head of the answer as it came. */
export function exchangeOf(
  { request, response, at }: Hop,
  { metadata, revisit }: Pick<WarcExchange, 'metadata'> & { readonly revisit?: WarcExchange['revisit'] },
): WarcExchange {
  const { url, address, headers } = request
  const { status, reason, body, cut } = response
  return {
    url: url.href,
    at: stampOf(at),
    address,
    request: message(`GET ${url.pathname}${url.search} HTTP/1.1`, [['Host', url.host], ['Connection', 'close'], ...headers]),
    head: message(`HTTP/1.1 ${status} ${reason}`, response.headers.map(kept)),
    body,
    ...(cut && { truncated: cut }),
    ...(revisit && { revisit }),
    metadata,
  }
}

/** Chunks were put together: the header that speaks of them would be false of what is kept. */
const kept = ([name, value]: Header): Header => (/^transfer-encoding$/iu.test(name) ? [`X-Archive-Orig-${name}`, value] : [name, value])

const message = (first: string, headers: readonly Header[]): Uint8Array =>
  Buffer.from(`${[first, ...headers.map(([name, value]) => `${name}: ${value}`)].join('\r\n')}\r\n\r\n`, 'latin1')

/** The body of an answer with its codings undone; undefined where they cannot be, or unpack to far too much. */
export async function answerBody({ headers, body }: Pick<WireResponse, 'headers' | 'body'>): Promise<Uint8Array | undefined> {
  const coding = headerOf(headers, 'content-encoding')
  const undone = await decoded(body, new Map(coding ? [['content-encoding', coding]] : []))
  return 'fault' in undone ? undefined : undone.body
}

export async function answerText(response: Pick<WireResponse, 'headers' | 'body'>): Promise<string | undefined> {
  const bytes = await answerBody(response)
  return bytes && pageText(bytes, charsetOf(headerOf(response.headers, 'content-type'))).text
}
