import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { clientAddress } from './client-address.ts'

const asked = async (hops: number, forwarded?: string): Promise<string> => {
  const app = new Hono()
  app.get('/', (c) => c.text(clientAddress(c, hops)))
  return (await app.request('/', { headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } })).text()
}

test.each<[hops: number, forwarded: string | undefined, address: string]>([
  [0, '192.0.2.7', ''],
  [1, '192.0.2.7', '192.0.2.7'],
  [1, '198.51.100.1, 192.0.2.7', '192.0.2.7'],
  [2, '198.51.100.1, 192.0.2.7, 203.0.113.9', '192.0.2.7'],
  [1, '192.0.2.7:4711', '192.0.2.7'],
  [1, '[2001:db8::7]:4711', '2001:db8::7'],
  [1, '2001:db8::7', '2001:db8::7'],
  [1, 'unknown', ''],
  [2, '192.0.2.7', ''],
  [1, undefined, ''],
])('%i proxies, X-Forwarded-For: %s → %s', async (hops, forwarded, address) => expect(await asked(hops, forwarded)).toBe(address))
