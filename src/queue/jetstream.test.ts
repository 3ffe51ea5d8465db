import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { natsBin, startNats } from '../../test/nats.ts'
import { contract, SHORT_LEASE_MS } from './contract.cases.ts'
import { optionsFor, queueOnJetStream, versionWarnings } from './jetstream.ts'

const bin = natsBin()
if (!bin) console.warn('skipped: the tests of JetStream, since nats-server is not installed')

describe.skipIf(!bin)('JetStream keeps the contract', () => {
  let servers: Awaited<ReturnType<typeof startNats>>
  beforeAll(async () => {
    servers = await startNats(bin!)
  })
  afterAll(() => servers?.stop())

  test.each(contract.map((one, i) => [one.name, one, i] as const))('%s', async (_, one, i) => {
    const open = () => queueOnJetStream(servers.address, { name: `case${i}`, leaseMs: SHORT_LEASE_MS })
    const [queue, other] = [await open(), await open()]
    await one.run(queue, other)
    await queue.close()
    await other.close()
  })

  test('a server that was killed is reached again, and holds what it held', async () => {
    const queue = await queueOnJetStream(servers.address, { name: 'killed', leaseMs: SHORT_LEASE_MS })
    await queue.put([{ id: 'a', body: '{}' }])
    await servers.nodes[0]!.kill()
    await servers.nodes[0]!.start()
    let task: Awaited<ReturnType<typeof queue.take>>
    for (let tries = 0; tries < 20 && !task; tries++) task = await queue.take(1000).catch(() => undefined)
    expect(task?.id).toBe('a')
    await queue.close()
  })
})

test('a server that is not there is one clear error, without secrets', async () => {
  await expect(queueOnJetStream('nats://me:secret@127.0.0.1:1', { name: 'x' })).rejects.toThrow(
    /^NATS at nats:\/\/…@127\.0\.0\.1:1 cannot be reached/u,
  )
})

test('a server older than 2.12 draws a warning', () => {
  for (const version of ['2.9.10', '2.11.99', '1.30.0', '0'])
    expect(versionWarnings(version)).toEqual([expect.stringContaining(`NATS server ${version} is older than 2.12`)])
  for (const version of ['2.12.0', '2.12.1-RC.1', '2.20.3', '3.0.0']) expect(versionWarnings(version)).toEqual([])
})

test('several servers, TLS and secrets of the environment', () => {
  expect(optionsFor('nats://a:4222,b:4223', {})).toEqual({ servers: ['a:4222', 'b:4223'], name: 'isnad' })
  expect(optionsFor('tls://a', { ISNAD_NATS_TOKEN: 't', ISNAD_NATS_CA: 'ca.pem' })).toEqual({
    servers: ['a'],
    name: 'isnad',
    token: 't',
    tls: { caFile: 'ca.pem' },
  })
})
