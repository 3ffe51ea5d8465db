import { isIP } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/**
 * The address that a request is counted under. Behind a proxy the other end of every connection is the proxy: of so many
 * trusted proxies each appended the address that it was asked from to `X-Forwarded-For`, so with `hops` of them the
 * visitor's stands `hops` from the right. What stands further left is the visitor's own claim and is not believed.
 */
export function clientAddress(c: Context, hops: number): string {
  const peer = peerOf(c)
  if (hops === 0) return peer
  const named = (c.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim())
  return withoutPort(named.at(-hops) ?? '') ?? peer
}

/** `192.0.2.7`, `192.0.2.7:4711`, `2001:db8::7`, `[2001:db8::7]:4711`; undefined for anything else. */
function withoutPort(text: string): string | undefined {
  const address = /^\[([^\]]+)\](?::\d+)?$/u.exec(text)?.[1] ?? /^([\d.]+):\d+$/u.exec(text)?.[1] ?? text
  return isIP(address) ? address : undefined
}

/** Requests made inside a test have no other end. */
function peerOf(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? ''
  } catch {
    return ''
  }
}
