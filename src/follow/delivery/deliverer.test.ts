import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Alert } from '../../model/follow.ts'
import { addFollow } from '../../run/follows/follow-book.ts'
import { post } from '../../run/follows/tell-alerts.ts'
import { sessionOn } from '../../run/workers/session.ts'
import type { Database } from '../../store/database.ts'
import { newestAlerts, nextSeq, putAlert } from '../../store/follows/alerts.ts'
import { outboxCounts } from '../../store/follows/outbox.ts'
import { targetsOf } from '../../store/follows/targets.ts'
import { openDatabase } from '../../store/open.ts'
import { addressBlock } from '../../watch/fetching/public-address.ts'
import { systemNetwork } from '../../watch/fetching/system-network.ts'
import { tellTroubles } from '../health/trouble-alerts.ts'
import { backOff, MOST_ATTEMPTS } from './back-off.ts'
import { type Deliverer, type DeliveryEvent, deliverDue } from './deliverer.ts'
import { signatureOf, webhookSender } from './webhook.ts'

interface Post {
  readonly headers: NodeJS.Dict<string | string[]>
  readonly body: string
}

let folder: string
let location: string
let database: Database
let posts: Post[]
let answer: number
let hook: string
let server: ReturnType<typeof createServer>
let now: number
let events: DeliveryEvent[]

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-deliver-'))
  location = join(folder, 'news.sqlite')
  database = await openDatabase(location, { create: true })
  ;[posts, answer, now, events] = [[], 204, 1_700_000_000_000, []]
  server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      posts.push({ headers: request.headers, body: Buffer.concat(parts).toString('utf8') })
      response.writeHead(answer, answer === 302 ? { location: `${hook}/elsewhere` } : {}).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  hook = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
})
afterEach(async () => {
  await database.close()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

const alert = (id: string, seq: number): Alert => ({
  id,
  follow: 'f',
  followName: 'ports',
  kind: 'found',
  seq,
  version: 1,
  news: 'new',
  at: new Date(now).toISOString(),
  updated: new Date(now).toISOString(),
  says: 'الميناء يفتح',
  finds: [],
  gone: [],
  unread: true,
})

/** A follow with one webhook, and so many alerts for it. */
async function withAlerts(count: number, address = hook): Promise<string> {
  const { follow } = await addFollow(
    database,
    { name: 'ports', query: { on: 'pages', words: 'ميناء' }, targets: [{ kind: 'webhook', address }] },
    now,
  )
  const targets = await targetsOf(database, [follow.id])
  for (let i = 0; i < count; i++) {
    const one = alert(`a${i}`, await nextSeq(database))
    await putAlert(database, one)
    await post(database, targets, [one], now)
  }
  return targets[0]!.id
}

async function deliver(allowed = ['127.0.0.0/8']): Promise<number> {
  const deliverer: Deliverer & { close(): Promise<void> } = {
    session: sessionOn(location),
    clock: { now: () => now, wait: async () => undefined },
    senders: {
      webhook: webhookSender({ network: systemNetwork, allowed: allowed.map((one) => addressBlock(one)!), agent: 'isnad/test' }),
      mail: async () => ({ taken: true }),
    },
    owner: `one ${Math.random()}`,
    random: () => 0.5,
    onEvent: (event) => events.push(event),
    close() {
      return this.session.close()
    },
  }
  const left = await deliverDue(deliverer)
  await deliverer.close()
  return left
}

test('an alert is posted once, signed, with its idempotency key', async () => {
  const target = await withAlerts(1)
  expect(await deliver()).toBe(1)
  expect(await deliver()).toBe(0)
  expect(posts).toHaveLength(1)
  const { headers, body } = posts[0]!
  const { secret } = (await targetsOf(database, [(await newestFollow()).id]))[0]!
  expect(headers['webhook-id']).toBe(headers['idempotency-key'])
  expect(headers['webhook-signature']).toBe(signatureOf(String(headers['webhook-id']), Math.floor(now / 1000), body, secret))
  expect(JSON.parse(body)).toMatchObject({ id: 'a0', followName: 'ports', says: 'الميناء يفتح' })
  expect(await outboxCounts(database, target)).toEqual({ waiting: 0, sent: 1, givenUp: 0 })
})

const newestFollow = async () => ({ id: String((await database.all('SELECT id FROM follows'))[0]!.id) })

test('the example of Standard Webhooks has the signature that stands there', () => {
  const body = '{"test": 2432232314}'
  expect(signatureOf('msg_p5jXN8AQM9LWM0D4loKWxJek', 1614265330, body, 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw')).toBe(
    'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  )
})

test('what fails comes back with the same key, later each time, and is given up in the end', async () => {
  const target = await withAlerts(2)
  answer = 500
  expect(await deliver()).toBe(0)
  // The second one waits: a target that fails is not asked again in the same look.
  expect(posts).toHaveLength(1)
  const pauses: number[] = []
  for (let i = 0; i < MOST_ATTEMPTS * 2 + 2; i++) {
    const due = Number((await database.all('SELECT min(due) AS due FROM follow_outbox WHERE done IS NULL'))[0]?.due ?? 0)
    if (!due) break
    pauses.push(due - now)
    now = Math.max(now, due)
    await deliver()
  }
  expect(await outboxCounts(database, target)).toEqual({ waiting: 0, sent: 0, givenUp: 2 })
  expect(new Set(posts.map(({ headers }) => headers['idempotency-key'])).size).toBe(2)
  expect(posts).toHaveLength(2 * MOST_ATTEMPTS)
  expect(Math.max(...pauses)).toBeLessThanOrEqual(6.1 * 3_600_000)
})

test.each([
  [302, 'a redirect is not followed', 1, 0],
  [410, 'what is gone for good is given up at once', 0, 1],
] as const)('status %i: %s', async (status, _, waiting, givenUp) => {
  const target = await withAlerts(1)
  answer = status
  await deliver()
  expect(posts).toHaveLength(1)
  expect(await outboxCounts(database, target)).toEqual({ waiting, sent: 0, givenUp })
})

test.each([
  ['http://127.0.0.1:1/hook'],
  ['http://10.1.2.3/hook'],
  ['http://0x7f.1/hook'],
  ['http://[::1]/hook'],
  ['http://localhost:1/hook'],
])('nothing is sent into a private network without --allow-address: %s', async (address) => {
  const target = await withAlerts(1, address)
  await deliver([])
  expect(events).toMatchObject([{ what: 'failed', why: 'it is in a private network, which --allow-address allows' }])
  expect(await outboxCounts(database, target)).toMatchObject({ sent: 0 })
})

test('what is told of a failure holds neither address nor secret nor words', async () => {
  await withAlerts(1, 'http://127.0.0.1:1/hook?key=opensesame')
  await deliver()
  const said = JSON.stringify(events)
  expect(events).toHaveLength(1)
  for (const word of ['127.0.0.1', 'opensesame', 'whsec', 'الميناء']) expect([word, said.includes(word)]).toEqual([word, false])
})

test('several deliverers at one moment send each alert once', async () => {
  await withAlerts(60)
  await Promise.all(Array.from({ length: 4 }, () => deliver()))
  for (let i = 0; i < 10 && (await deliver()) > 0; i++);
  const keys = posts.map(({ headers }) => headers['idempotency-key'])
  expect([keys.length, new Set(keys).size]).toEqual([60, 60])
})

test('a target that takes nothing, and a follow that finds nothing, are told once', async () => {
  await withAlerts(1)
  answer = 503
  for (let i = 0; i < 5; i++) {
    await deliver()
    now += 3_600_000
    await tellTroubles(database, now)
  }
  now += 31 * 86_400_000
  await tellTroubles(database, now)
  await tellTroubles(database, now + 1)
  const told = (await newestAlerts(database, { limit: 10 })).filter(({ kind }) => kind !== 'found')
  expect(told.map(({ kind, news }) => [kind, news])).toEqual([
    ['quiet-follow', 'new'],
    ['failing-target', 'new'],
  ])
})

test('pauses grow to six hours, and end', () => {
  const pauses = Array.from({ length: MOST_ATTEMPTS }, (_, i) => backOff(i + 1, () => 0.5))
  expect(pauses.slice(0, 3)).toEqual([10_000, 20_000, 40_000])
  expect(pauses.at(-1)).toBeUndefined()
  expect(pauses.at(-2)).toBe(6 * 3_600_000)
})
