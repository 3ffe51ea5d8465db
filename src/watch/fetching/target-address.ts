import { isIP } from 'node:net'
import type { Network } from './network.ts'
import { type AddressBlock, isReachable } from './public-address.ts'

/** The address as one that may be asked, or why it is none. */
export function webAddress(address: string): URL | string {
  if (!URL.canParse(address)) return `${address} is no address`
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `${url.protocol} is not fetched, only http and https`
  if (url.username || url.password) return 'an address with a name or password in it is not fetched'
  url.hash = ''
  return url
}

export interface Reach {
  readonly network: Pick<Network, 'lookup'>
  /** Blocks that may be asked although they are not public. */
  readonly allowed: readonly AddressBlock[]
}

/** The IP address to connect to, or why there is none. A number in any notation (`0x7f.1`, `2130706433`) is read by `URL` before. */
export async function addressOf(
  { network, allowed }: Reach,
  host: string,
): Promise<string | { readonly without: 'refused' | 'failed'; readonly why: string }> {
  const literal = host.replace(/^\[|\]$/gu, '')
  let addresses: readonly string[]
  try {
    addresses = isIP(literal) > 0 ? [literal] : await network.lookup(host)
  } catch (error) {
    return { without: 'failed', why: `${host} has no address: ${(error as Error).message}` }
  }
  const reachable = addresses.find((one) => isReachable(one, allowed))
  if (reachable !== undefined) return reachable
  return {
    without: 'refused',
    why: `${host} leads to ${addresses[0] ?? 'nothing'}, which is no public address (--allow-address allows a network of one's own)`,
  }
}
