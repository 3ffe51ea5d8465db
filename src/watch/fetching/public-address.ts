import ipaddr from 'ipaddr.js'

/** A block of addresses of one's own network that may be fetched from: `192.168.1.0/24`, `fd00::/8`. */
export type AddressBlock = ReturnType<typeof ipaddr.parseCIDR>

/** Undefined of what is no block: `10.0.0.0` without its length, `10.0.0.0/99`. */
export function addressBlock(text: string): AddressBlock | undefined {
  try {
    return ipaddr.parseCIDR(text)
  } catch {
    return undefined
  }
}

const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3')

/**
 * Whether an IP address is one of the public internet, or lies in a block that was allowed. Addresses of IPv6 that stand for one of IPv4
 * (`::ffff:10.0.0.1`) are judged as that; those that lead to one through a gateway (6to4, NAT64, Teredo) are not public.
 */
export function isReachable(address: string, allowed: readonly AddressBlock[] = []): boolean {
  if (!ipaddr.isValid(address)) return false
  const ip = ipaddr.process(address)
  if (allowed.some(([network, length]) => network.kind() === ip.kind() && ip.match(network, length))) return true
  if (ip.range() !== 'unicast') return false
  return ip.kind() === 'ipv4' || ip.match(GLOBAL_IPV6)
}
