import { lookup } from 'node:dns/promises'
import { STATUS_CODES } from 'node:http'
import { isIP } from 'node:net'
import { buildConnector, Client } from 'undici'
import type { Header, Network, WireBounds, WireRequest, WireResponse } from './network.ts'

const MOST_HEADERS = 65_536

/** The network of this machine. A request goes to the address that it names, whatever the host leads to by then. */
export const systemNetwork: Network = {
  lookup: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  exchange,
}

async function exchange({ url, address, headers, post }: WireRequest, bounds: WireBounds): Promise<WireResponse> {
  const client = new Client(url.origin, {
    connect: connectorTo(address, bounds.connectMs),
    headersTimeout: bounds.idleMs,
    bodyTimeout: bounds.idleMs,
    maxHeaderSize: MOST_HEADERS,
  })
  const signal = AbortSignal.timeout(bounds.totalMs)
  try {
    const answer = await client.request({
      method: post === undefined ? 'GET' : 'POST',
      path: url.pathname + url.search,
      headers: headers.flat(),
      ...(post !== undefined && { body: post }),
      responseHeaders: 'raw',
      reset: true,
      signal,
    })
    // With `responseHeaders: 'raw'` names and values come in a row.
    const raw = answer.headers as unknown as readonly (Buffer | string)[]
    const { body, cut } = await bodyOf(answer.body, bounds.bytes, signal)
    const { statusCode: status } = answer
    return { status, reason: STATUS_CODES[status] ?? '', headers: pairsOf(raw), body, ...(cut && { cut }) }
  } catch (error) {
    throw new Error(causeOf(error, signal, bounds))
  } finally {
    await client.destroy().catch(() => undefined)
  }
}

/** Connects to an address that was looked up before; the name is only told to TLS, which checks the certificate against it. */
function connectorTo(address: string, timeout: number): buildConnector.connector {
  const connect = buildConnector({ timeout, maxCachedSessions: 0 })
  return (options, callback) => {
    const host = options.hostname.replace(/^\[|\]$/gu, '')
    connect({ ...options, hostname: address, ...(isIP(host) === 0 && { servername: host }) }, callback)
  }
}

const pairsOf = (raw: readonly (Buffer | string)[]): Header[] => {
  const text = (one: Buffer | string | undefined): string => (typeof one === 'string' ? one : (one?.toString('latin1') ?? ''))
  return Array.from({ length: Math.floor(raw.length / 2) }, (_, i): Header => [text(raw[2 * i]), text(raw[2 * i + 1])])
}

async function bodyOf(chunks: AsyncIterable<Uint8Array>, most: number, signal: AbortSignal): Promise<Pick<WireResponse, 'body' | 'cut'>> {
  const parts: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of chunks) {
      parts.push(size + chunk.length > most ? chunk.subarray(0, most - size) : chunk)
      size += chunk.length
      if (size > most) return { body: Buffer.concat(parts), cut: 'length' }
    }
  } catch (error) {
    const isTime = signal.aborted || /timeout/iu.test((error as Error).name + (error as Error).message)
    return { body: Buffer.concat(parts), cut: isTime ? 'time' : 'disconnect' }
  }
  return { body: Buffer.concat(parts) }
}

function causeOf(error: unknown, signal: AbortSignal, { totalMs, connectMs, idleMs }: WireBounds): string {
  const { message, code = '' } = error as Error & { code?: string }
  if (signal.aborted) return `no answer within ${totalMs / 1000} s`
  if (code === 'UND_ERR_CONNECT_TIMEOUT') return `no connection within ${connectMs / 1000} s`
  if (code === 'UND_ERR_HEADERS_TIMEOUT') return `no headers within ${idleMs / 1000} s`
  if (code === 'ECONNREFUSED') return 'the connection was refused'
  return message || code || 'the connection failed'
}
