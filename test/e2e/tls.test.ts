import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Certificates, certificatesIn, hasOpenssl } from '../certificates.ts'
import { running } from '../faults/processes.ts'
import { EXAMPLES, isnad } from '../isnad.ts'
import { natsBin, startNats } from '../nats.ts'
import { postgresBin, startPostgres } from '../postgres.ts'

const openssl = hasOpenssl()
const [nats, bin] = [natsBin(), postgresBin()]
if (!openssl) console.warn('skipped: TLS, since openssl is not installed')
else if (!nats || !bin) console.warn(`skipped: TLS to servers, since ${nats ? 'PostgreSQL' : 'nats-server'} is not installed`)

let folder: string
let ours: Certificates
let others: Certificates
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-tls-'))
  if (openssl) [ours, others] = [certificatesIn(folder), certificatesIn(folder, 'other')]
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.skipIf(!openssl || !nats || !bin)(
  'a worker reaches both servers by TLS, and refuses those that another authority vouches for',
  async () => {
    const [servers, postgres] = [await startNats(nats!, 1, undefined, ours), await startPostgres(bin!, { tls: ours })]
    const news = postgres.address('news')
    const queue = servers.address.replace('nats:', 'tls:')
    const addresses = (ca: string) => ['--collection', `${news}?sslmode=verify-full&sslrootcert=${ca}`, '--queue', queue]
    const env = { ISNAD_NATS_CA: ours.ca, ISNAD_NATS_CERT: ours.cert, ISNAD_NATS_KEY: ours.key }
    const worker = running(['work', ...addresses(ours.ca), '--threads', '1'], folder, join(folder, 'worker.log'), env)
    try {
      const added = await isnad(['add', EXAMPLES, ...addresses(ours.ca)], { env })
      expect(added.out, added.err).toMatch(/with an article/u)
      const database = await isnad(['queue', ...addresses(others.ca)], { env })
      expect([database.code, database.err]).toEqual([1, expect.stringMatching(/PostgreSQL at .* cannot be reached: .*certificate/u)])
      const strange = await isnad(['queue', ...addresses(ours.ca)], { env: { ...env, ISNAD_NATS_CA: others.ca } })
      expect([strange.code, strange.err]).toEqual([1, expect.stringMatching(/NATS at .* cannot be reached: .*certificate/u)])
      expect((await isnad(['queue', ...addresses(ours.ca)])).err).toMatch(/NATS at .* cannot be reached/u)
    } finally {
      await worker.kill()
      await servers.stop()
      postgres.stop()
    }
  },
  120_000,
)

const page = (i: number): string =>
  `<html><head><title>خبر ${i}</title></head><body><article><h1>بلدية السهل تفتح الطريق ${i}</h1><p>قال المهندس سامر الخولي إن الطريق رقم ${i} سيفتح أمام المركبات مطلع الشهر المقبل بعد انتهاء أعمال الاختبار.</p></article></body></html>`
const warcRecord = (i: number): Buffer => {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page(i)}`
  return gzipSync(
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:${i}>\r\nWARC-Target-URI: https://asda.example/${i}\r\nWARC-Date: 2023-03-01T00:00:00Z\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`,
  )
}

describe.skipIf(!openssl)('ranges of WARC files that an archive serves', () => {
  let server: Server
  let asked: string[]
  let archive: string
  const records = [1, 2, 3, 4].map(warcRecord)
  const offsets = records.map((_, i) => records.slice(0, i).reduce((sum, one) => sum + one.length, 0))
  beforeAll(async () => {
    const file = Buffer.concat(records)
    server = createServer({ cert: readFileSync(ours.cert), key: readFileSync(ours.key) }, (request, response) => {
      asked.push(request.url ?? '')
      const [, from, to] = /^bytes=(\d+)-(\d+)$/u.exec(request.headers.range ?? '') ?? []
      if (request.url !== '/crawl/pages.warc.gz' || !from) response.writeHead(404).end()
      else response.writeHead(206).end(file.subarray(Number(from), Number(to) + 1))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    archive = `https://localhost:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  const listed = (name: string, lines: readonly unknown[]): string => {
    const file = join(folder, name)
    writeFileSync(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))
    return file
  }
  const range = (i: number, path = '/crawl/pages.warc.gz') => ({ url: `${archive}${path}`, offset: offsets[i], length: records[i]!.length })
  const add = (list: string, collection: string, ...allow: string[]) => {
    asked = []
    return isnad(['add', '--ranges', list, '--collection', join(folder, collection), '--queue', 'here', ...allow], {
      env: { NODE_EXTRA_CA_CERTS: ours.ca },
    })
  }

  test('are fetched where that is allowed: those that are named, and nothing that a page names', async () => {
    const list = listed('good.jsonl', [range(0), '', range(2), 'no json', { ...range(1), url: 'http://localhost/pages.warc.gz' }])
    const { code, out, err } = await add(list, 'good.sqlite', '--allow', `${archive}/crawl/`)
    expect([code, out]).toEqual([3, expect.stringMatching(/^4 records, 2 with an article/mu)])
    expect(err).toMatch(/good\.jsonl.*line 4.*\n.*line 5/u)
    expect(asked).toEqual(['/crawl/pages.warc.gz', '/crawl/pages.warc.gz'])
    const kept = await isnad(['stats', '--json', '--collection', join(folder, 'good.sqlite')])
    expect(JSON.parse(kept.out)).toMatchObject({ articles: 2 })
  })

  test('are given up with a reason where it is not, or where the archive does not give them', async () => {
    const list = listed('bad.jsonl', [range(0)])
    const refused = await add(list, 'bad.sqlite')
    expect([refused.out, asked]).toEqual([expect.stringMatching(/1 given up/u), []])
    const elsewhere = await add(list, 'else.sqlite', '--allow', `${archive}/crawled/`)
    expect([elsewhere.out, asked]).toEqual([expect.stringMatching(/1 given up/u), []])
    await add(listed('up.jsonl', [range(0, '/crawl/../private.warc.gz')]), 'up.sqlite', '--allow', `${archive}/crawl/`)
    expect(asked).toEqual([])
    await add(listed('gone.jsonl', [range(0, '/crawl/gone.warc.gz')]), 'gone.sqlite', '--allow', `${archive}/crawl/`)
    const queue = await isnad(['queue', '--collection', join(folder, 'gone.sqlite')])
    expect(queue.out).toMatch(/1 given up[\s\S]*gone\.warc\.gz.* answers 404 and no range of bytes/u)
  })

  test('an address to allow is https and a folder', async () => {
    for (const address of ['http://localhost/', 'https://localhost', 'https://localhost/crawl'])
      expect((await add(listed('some.jsonl', [range(0)]), 'some.sqlite', '--allow', address)).code).toBe(2)
  })
})
