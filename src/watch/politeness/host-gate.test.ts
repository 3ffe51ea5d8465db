import { describe, expect, test } from 'vitest'
import type { WireResponse } from '../fetching/network.ts'
import { afterwards, retryAfterMs } from './host-gate.ts'

const NOW = Date.parse('2024-02-11T09:00:00Z')
const host = { name: 'wadi.example', free: 0, day: '2024-02-11', used: 3, failures: 0 }
const turn = { now: NOW, pauseMs: 5000, random: () => 0 }
const answer = (status: number, retry?: string): WireResponse => ({
  status,
  reason: '',
  headers: retry ? [['Retry-After', retry]] : [],
  body: Buffer.from(''),
})

describe('how long a host is left alone', () => {
  test.each<readonly [string, WireResponse | Error, number, number]>([
    ['after an answer', answer(200), 0, 5000],
    ['after a refusal', answer(403), 0, 5000],
    ['after too many requests', answer(429), 0, 30_000],
    ['the third time in a row', answer(503), 2, 120_000],
    ['after a connection that broke', new Error('broken'), 0, 30_000],
    ['as long as it asks', answer(429, '600'), 0, 600_000],
    ['until when it asks', answer(503, 'Sun, 11 Feb 2024 10:00:00 GMT'), 0, 3_600_000],
    ['six hours at most by itself', answer(503), 40, 21_600_000],
  ])('%s', (_, came, failures, ms) => {
    expect(afterwards({ ...host, failures }, came, turn).free).toBe(NOW + ms)
  })

  test('waits of many watchers do not end together', () => {
    expect(afterwards(host, answer(503), { ...turn, random: () => 1 }).free).toBe(NOW + 45_000)
  })
})

test('requests are counted by day, and an answer ends a row of failures', () => {
  expect(afterwards({ ...host, failures: 3 }, answer(200), turn)).toMatchObject({ used: 4, failures: 0 })
  expect(afterwards({ ...host, day: '2024-02-10' }, answer(200), turn)).toMatchObject({ used: 1, day: '2024-02-11' })
})

test.each<readonly [string | undefined, number]>([
  [undefined, 0],
  ['soon', 0],
  ['-5', 0],
  ['90', 90_000],
  ['999999999', 604_800_000],
  ['Sun, 11 Feb 2024 08:00:00 GMT', 0],
])('Retry-After %s', (header, ms) => expect(retryAfterMs(header, NOW)).toBe(ms))
