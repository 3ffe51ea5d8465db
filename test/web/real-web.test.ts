import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerText } from '../../src/watch/archives/exchange-of.ts'
import { systemClock } from '../../src/watch/clock.ts'
import { type FetchEnd, type Fetcher, fetchHops, type Hop } from '../../src/watch/fetching/fetch-hops.ts'
import { headerOf, type Network } from '../../src/watch/fetching/network.ts'
import { addressBlock } from '../../src/watch/fetching/public-address.ts'
import { systemNetwork } from '../../src/watch/fetching/system-network.ts'

/** A body that does not end. */
function goOn(answer: ServerResponse, piece: Uint8Array, everyMs: number): void {
  if (answer.destroyed) return
  answer.write(piece)
  setTimeout(() => goOn(answer, piece, everyMs), everyMs)
}

/** How a server on this machine answers, by path; every host of the test leads to it by a lookup of the test's own. */
const ANSWERS: Readonly<Record<string, (asked: IncomingMessage, answer: ServerResponse) => void>> = {
  '/plain': (_, answer) => answer.end('a page'),
  '/chunked': (_, answer) => {
    answer.write('a ')
    setTimeout(() => answer.end('page'), 20)
  },
  '/gzip': (_, answer) => answer.setHeader('Content-Encoding', 'gzip').end(gzipSync('a page')),
  '/brotli': (_, answer) => answer.setHeader('Content-Encoding', 'br').end(brotliCompressSync('a page')),
  '/bomb': (_, answer) => answer.setHeader('Content-Encoding', 'gzip').end(gzipSync(Buffer.alloc(60_000_000))),
  '/endless': (_, answer) => {
    goOn(answer, Buffer.alloc(50_000, 97), 1)
  },
  '/slow': (_, answer) => {
    goOn(answer, Buffer.from('a'), 40)
  },
  '/silent': () => undefined,
  '/short': (_, answer) => {
    answer.writeHead(200, { 'Content-Length': '1000' })
    answer.write('too short')
    setTimeout(() => answer.destroy(), 20)
  },
  '/once': (_, answer) => answer.writeHead(301, { Location: '/plain' }).end(),
  '/round': (_, answer) => answer.writeHead(302, { Location: '/round' }).end(),
  '/inside': (_, answer) => answer.writeHead(302, { Location: 'http://169.254.169.254/latest/meta-data/' }).end(),
  '/odd': (_, answer) => answer.writeHead(302, { Location: 'http://0x0a.1/' }).end(),
  '/file': (_, answer) => answer.writeHead(302, { Location: 'file:///etc/passwd' }).end(),
  '/rebound': (_, answer) => answer.writeHead(302, { Location: 'http://inside.example/' }).end(),
  '/cookie': (asked, answer) => answer.writeHead(302, { 'Set-Cookie': 'a=1', Location: asked.headers.cookie ? '/plain' : '/told' }).end(),
  '/told': (asked, answer) => answer.end(JSON.stringify(asked.headers)),
}

let server: Server
let port: number
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-web-'))
  server = createServer((asked, answer) => (ANSWERS[asked.url ?? ''] ?? ((_, end) => void end.writeHead(404).end()))(asked, answer))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Every host leads to this machine, but for one that leads inside. Nothing else is looked up. */
const network: Network = {
  ...systemNetwork,
  lookup: async (host) => [host === 'inside.example' ? '10.0.0.7' : '127.0.0.1'],
}

async function ask(path: string, more: Partial<Fetcher> = {}): Promise<{ end: FetchEnd; hops: Hop[] }> {
  const hops: Hop[] = []
  const fetcher: Fetcher = {
    network,
    clock: systemClock,
    allowed: [addressBlock('127.0.0.1/32')!],
    agent: 'isnad/0 (+mailto:desk@wadi.example)',
    bounds: { bytes: 1_000_000, idleMs: 1000, totalMs: 2000 },
    ...more,
  }
  const end = await fetchHops(fetcher, path.startsWith('/') ? `http://wadi.example:${port}${path}` : path, {
    accept: '*/*',
    manners: { refusalOf: async () => undefined, enter: async () => ({ leave: async () => undefined }) },
    onHop: async (hop) => void hops.push(hop),
  })
  return { end, hops }
}

const textOf = async (path: string): Promise<string | undefined> => {
  const { end } = await ask(path)
  return 'hop' in end ? answerText(end.hop.response) : undefined
}
const whyOf = async (path: string, more?: Partial<Fetcher>): Promise<string> => {
  const { end } = await ask(path, more)
  return 'without' in end ? `${end.without}: ${end.why}` : (end.hop.response.cut ?? 'whole')
}

describe('a server that means well is read', () => {
  test.each(['/plain', '/chunked', '/gzip', '/brotli', '/once'])('%s', async (path) => expect(await textOf(path)).toBe('a page'))
})

describe('a server that does not is given up within bounds', () => {
  test.each<readonly [string, string | RegExp]>([
    ['/endless', 'length'],
    ['/slow', 'time'],
    ['/silent', /^failed: no headers within 1 s/u],
    ['/short', 'disconnect'],
    ['/round', /^failed: more than 5 redirects/u],
  ])('%s', async (path, right) => expect(await whyOf(path)).toMatch(right))

  test('what unpacks to far more than a page is not unpacked', async () => expect(await textOf('/bomb')).toBeUndefined())
})

describe('nothing but public addresses is asked, at any hop and in any notation', () => {
  test.each<readonly [string, RegExp]>([
    ['/inside', /^refused: 169\.254\.169\.254 leads to 169\.254\.169\.254/u],
    ['/odd', /^refused: 10\.0\.0\.1 leads to 10\.0\.0\.1/u],
    ['/file', /^refused: file: is not fetched/u],
    ['/rebound', /^refused: inside\.example leads to 10\.0\.0\.7/u],
    ['http://[::1]/', /^refused: .*no public address/u],
    ['http://2130706433/', /^refused|^failed/u],
    ['http://user:secret@wadi.example/', /^refused: an address with a name or password/u],
    ['ftp://wadi.example/', /^refused: ftp:/u],
  ])('%s', async (path, right) => expect(await whyOf(path)).toMatch(right))

  test('this machine is not asked unless it is allowed', async () => {
    expect(await whyOf('/plain', { allowed: [] })).toMatch(/^refused: wadi\.example leads to 127\.0\.0\.1/u)
  })

  test('what was looked up is what is connected to, whatever the name leads to by then', async () => {
    let looked = 0
    const rebinding: Network = { ...network, lookup: async () => [looked++ === 0 ? '127.0.0.1' : '10.0.0.7'] }
    expect(await whyOf('/plain', { network: rebinding })).toBe('whole')
    expect(looked).toBe(1)
  })
})

test('a request says who asks, and keeps no cookies', async () => {
  const { end, hops } = await ask('/cookie')
  expect(hops.map(({ response }) => response.status)).toEqual([302, 200])
  const told = JSON.parse('hop' in end ? Buffer.from(end.hop.response.body).toString() : '{}') as Record<string, string>
  expect(told['user-agent']).toBe('isnad/0 (+mailto:desk@wadi.example)')
  expect(told.cookie).toBeUndefined()
  expect(headerOf(hops[0]!.response.headers, 'location')).toBe('/told')
})
