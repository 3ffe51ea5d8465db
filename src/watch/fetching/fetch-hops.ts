import type { Clock } from '../clock.ts'
import { DEFAULT_BOUNDS, type Header, headerOf, type Network, type WireBounds, type WireRequest, type WireResponse } from './network.ts'
import type { AddressBlock } from './public-address.ts'
import { addressOf, webAddress } from './target-address.ts'

/** One request and its answer, when it was sent (milliseconds since 1970). */
export interface Hop {
  readonly request: WireRequest
  readonly response: WireResponse
  readonly at: number
}

/** How asking for an address ended: the last answer, or why there was none. */
export type FetchEnd =
  | { readonly hop: Hop }
  /** `refused`: it must not be asked for (robots.txt, a private address). `failed`: it may be tried again. `later`: its host has had enough. */
  | { readonly without: 'refused' | 'failed' | 'later'; readonly why: string; readonly host?: string }

/** What a request must pass before it is sent. */
export interface Manners {
  /** Why an address must not be asked for; undefined where it may. */
  refusalOf(url: URL): Promise<string | undefined>
  /**
   * Waits until a host, and whatever shares its IP address, may be asked; resolves with what is to be called when the answer is there, or with why
   * it may not be asked any more today.
   */
  enter(host: string, address: string): Promise<{ leave(answer: WireResponse | Error): Promise<void> } | { readonly enough: string }>
}

export interface Fetcher {
  readonly network: Network
  readonly clock: Clock
  /** Blocks that may be fetched from although they are not public. */
  readonly allowed: readonly AddressBlock[]
  /** `isnad/0.1.0 (+mailto:desk@wadi.example)`. */
  readonly agent: string
  readonly bounds?: Partial<WireBounds>
}

export interface FetchWish {
  /** Of an answer that is at hand: `If-None-Match`, `If-Modified-Since`. */
  readonly validators?: readonly Header[]
  readonly accept: string
  readonly bounds?: Partial<WireBounds>
  readonly manners: Manners
  /** Told of each answer, redirects among them, before the next request. */
  onHop(hop: Hop): Promise<void>
}

const MOST_REDIRECTS = 5
const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** Asks for an address and follows redirects; every hop is checked as the first one is. No cookies are sent or kept. */
export async function fetchHops(fetcher: Fetcher, address: string, wish: FetchWish): Promise<FetchEnd> {
  let next = address
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const end = await oneHop(fetcher, next, hops === 0 ? wish : { ...wish, validators: [] })
    if (!('hop' in end)) return end
    await wish.onHop(end.hop)
    const target = redirectOf(end.hop)
    if (target === undefined) return end
    next = target
  }
  return { without: 'failed', why: `more than ${MOST_REDIRECTS} redirects` }
}

/** Where an answer sends on; undefined where it is no redirect, or names no address. */
export function redirectOf({ request: { url }, response: { status, headers } }: Hop): string | undefined {
  const location = REDIRECTS.has(status) ? headerOf(headers, 'location') : undefined
  return location !== undefined && URL.canParse(location, url) ? new URL(location, url).href : undefined
}

async function oneHop(fetcher: Fetcher, address: string, wish: FetchWish): Promise<FetchEnd> {
  const { network, clock, agent } = fetcher
  const url = webAddress(address)
  if (typeof url === 'string') return { without: 'refused', why: url }
  const host = url.hostname
  const refusal = await wish.manners.refusalOf(url)
  if (refusal !== undefined) return { without: 'refused', why: refusal, host }
  const found = await addressOf(fetcher, host)
  if (typeof found !== 'string') return { ...found, host }
  const entered = await wish.manners.enter(host, found)
  if ('enough' in entered) return { without: 'later', why: entered.enough, host }
  const request: WireRequest = { url, address: found, headers: headersFor(agent, wish) }
  const at = clock.now()
  try {
    const response = await network.exchange(request, { ...DEFAULT_BOUNDS, ...fetcher.bounds, ...wish.bounds })
    await entered.leave(response)
    return { hop: { request, response, at } }
  } catch (error) {
    await entered.leave(error as Error)
    return { without: 'failed', why: (error as Error).message, host }
  }
}

const headersFor = (agent: string, { accept, validators = [] }: FetchWish): Header[] => [
  ['User-Agent', agent],
  ['Accept', accept],
  ['Accept-Encoding', 'gzip, br'],
  ...validators,
]
