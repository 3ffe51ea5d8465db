import { expect, test } from 'vitest'
import type { Planned } from '../../../store/watch/plan.ts'
import type { WatchSource } from '../../../store/watch/sources.ts'
import { sourceHealth } from './source-health.ts'

const DAY = 86_400_000
const NOW = Date.parse('2024-02-29T12:00:00Z')
const day = (ago: number): string => new Date(NOW - ago * DAY).toISOString().slice(0, 10)
const source = (more: Partial<WatchSource> = {}): WatchSource => ({
  id: 'wadi.example',
  name: 'Wadi',
  home: 'https://wadi.example/',
  added: NOW - 40 * DAY,
  succeeded: NOW,
  found: NOW,
  counts: Object.fromEntries(Array.from({ length: 40 }, (_, i) => [day(i), 10])),
  outcomes: { page: 400 },
  ...more,
})
const feed = (more: Partial<Planned> = {}): Planned => ({
  page: 'wadi.example/feed',
  address: 'https://wadi.example/feed',
  host: 'wadi.example',
  source: 'wadi.example',
  kind: 'feed',
  pause: 1,
  visited: NOW,
  visits: 9,
  failures: 0,
  outcome: 'unchanged',
  ...more,
})

test.each<readonly [string, WatchSource, Planned[], string, RegExp | undefined]>([
  ['all is as usual', source(), [feed()], 'well', undefined],
  [
    'it was just added',
    source({ succeeded: undefined as never, found: undefined as never, counts: {}, added: NOW }),
    [feed()],
    'new',
    undefined,
  ],
  ['it is paused', source({ paused: NOW }), [feed()], 'paused', undefined],
  ['its feed answers and names nothing for two days', source({ found: NOW - 2 * DAY }), [feed()], 'silent', /nothing new for 2 d/u],
  [
    'its feed does not answer any more',
    source({ found: NOW - 2 * DAY }),
    [feed({ failures: 5, outcome: 'failed', why: 'no connection' })],
    'away',
    /no connection/u,
  ],
  ['its feed is closed', source(), [feed({ outcome: 'refused', why: 'robots.txt' })], 'refused', /robots\.txt/u],
  [
    'a weekly that is silent for five days',
    source({ found: NOW - 5 * DAY, counts: { [day(5)]: 1, [day(12)]: 1, [day(19)]: 1 } }),
    [feed()],
    'well',
    undefined,
  ],
  ['few pages yesterday', source({ counts: { ...source().counts, [day(1)]: 1 } }), [feed()], 'well', /1 pages yesterday; 10 are usual/u],
  ['all pages are refused', source({ outcomes: { refused: 12 } }), [feed()], 'well', /all 12 pages were refused/u],
  ['no page holds an article', source({ outcomes: { page: 30, 'kept: not-an-article': 30 } }), [feed()], 'well', /hold no article/u],
])('%s', (_, one, lists, state, note) => {
  const health = sourceHealth(one, lists, NOW)
  expect(health.state).toBe(state)
  if (note) expect(health.notes.join('\n')).toMatch(note)
  else expect(health.notes).toEqual([])
})
