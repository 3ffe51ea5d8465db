import { describe, expect, test } from 'vitest'
import type { Planned } from '../../store/watch/plan.ts'
import { afterVisit, PAUSE, pauseAfter } from './after-visit.ts'
import type { Answer } from './answer.ts'

const AT = Date.parse('2024-02-11T09:00:00Z')
const random = (): number => 0
const item = (kind: Planned['kind'], more: Partial<Planned> = {}): Planned => ({
  page: 'wadi.example/1',
  address: 'https://wadi.example/1',
  host: 'wadi.example',
  source: 'wadi.example',
  kind,
  due: AT,
  pause: kind === 'page' ? 0 : PAUSE.first,
  visits: 0,
  failures: 0,
  ...more,
})
const answer = (status: number, more: Partial<Answer> = {}): Answer => ({
  url: 'https://wadi.example/1',
  at: AT,
  stamp: '2024-02-11T09:00:00Z',
  status,
  headers: [],
  body: Buffer.from(''),
  id: '<urn:uuid:1>',
  digest: 'sha1:A',
  isSame: false,
  ...more,
})

describe('what a visit of a page means', () => {
  test.each<readonly [string, Answer | Parameters<typeof afterVisit>[1], string, boolean]>([
    ['it was answered: visited again', answer(200), 'page', true],
    ['it is not there', answer(404), 'gone', false],
    ['it asks for a log-in', answer(401), 'refused', false],
    ['the server refuses', answer(403), 'refused', false],
    ['it is too large', answer(200, { cut: 'length' }), 'refused', false],
    ['robots.txt closes it', { without: 'refused', why: 'robots.txt', at: AT }, 'refused', false],
    ['it broke off', answer(200, { cut: 'disconnect' }), 'failed', true],
    ['the server fails', answer(500), 'failed', true],
    ['the server asks for patience', answer(503), 'later', true],
    ['the host had enough today', { without: 'later', why: 'enough', at: AT }, 'later', true],
  ])('%s', (_, came, outcome, isAgain) => {
    const after = afterVisit(item('page'), came, random)
    expect(after.outcome).toBe(outcome)
    expect(after.planned.due !== undefined).toBe(isAgain)
  })

  test('it is visited again after 15 min, 1 h, 6 h, 1 d and 7 d, and not any more', () => {
    const ages: number[] = []
    let plan = item('page')
    for (let at = AT; ; at = plan.due!) {
      plan = afterVisit(plan, answer(200, { at, isSame: at > AT }), random).planned
      if (plan.due === undefined) break
      ages.push((plan.due - AT) / 60_000)
    }
    expect(ages).toEqual([15, 60, 360, 1440, 10_080])
    expect(afterVisit(item('page'), answer(200), random, []).planned).not.toHaveProperty('due')
  })

  test('a later answer says whether it changed, and a failure delays it by no more than a quarter of an hour', () => {
    const fetched = afterVisit(item('page'), answer(200), random).planned
    expect(afterVisit(fetched, answer(304), random).outcome).toBe('unchanged')
    expect(afterVisit(fetched, answer(200, { digest: 'sha1:B' }), random)).toMatchObject({
      outcome: 'changed',
      planned: { digest: 'sha1:B' },
    })
    const week = { ...fetched, pause: 7 * 86_400_000 }
    expect(afterVisit(week, answer(500), random).planned.due).toBe(AT + PAUSE.least)
    expect(afterVisit(fetched, answer(404), random).planned).not.toHaveProperty('due')
  })

  test('it is given up after five visits that failed', () => {
    expect(afterVisit(item('page', { failures: 4 }), answer(500), random).planned).not.toHaveProperty('due')
  })
})

describe('what a visit of a list means', () => {
  test.each<readonly [string, Answer, string, number]>([
    ['something else stands there', answer(200), 'changed', PAUSE.first],
    ['the server says that nothing changed', answer(304), 'unchanged', PAUSE.first],
    ['the body is the same', answer(200, { isSame: true }), 'unchanged', PAUSE.first],
    ['the server refuses: asked again the next day', answer(403), 'refused', 86_400_000],
    ['it is not there: asked again the next day', answer(404), 'gone', 86_400_000],
    ['the server fails', answer(500), 'failed', PAUSE.first],
  ])('%s', (_, came, outcome, pause) => {
    const after = afterVisit(item('feed'), came, random)
    expect(after.outcome).toBe(outcome)
    expect(after.planned.due).toBe(AT + pause)
  })

  test('validators are those of the last answer, and a 304 keeps them', () => {
    const first = afterVisit(item('feed'), answer(200, { headers: [['ETag', '"a"']] }), random).planned
    expect(first).toMatchObject({ etag: '"a"', record: '<urn:uuid:1>', digest: 'sha1:A' })
    expect(afterVisit(first, answer(304, { id: '<urn:uuid:2>' }), random).planned).toMatchObject({ etag: '"a"', record: '<urn:uuid:1>' })
    expect(afterVisit(first, answer(200, { headers: [['Last-Modified', 'x']] }), random).planned).toMatchObject({ modified: 'x' })
    expect(afterVisit(first, answer(200, { headers: [] }), random).planned).not.toHaveProperty('etag')
  })

  test('it is visited more often while it names pages, and less while it does not, within bounds', () => {
    expect(pauseAfter(PAUSE.first, true)).toBeLessThan(PAUSE.first)
    expect(pauseAfter(PAUSE.first, false)).toBeGreaterThan(PAUSE.first)
    expect(pauseAfter(PAUSE.least, true)).toBe(PAUSE.least)
    expect(pauseAfter(PAUSE.most, false)).toBe(PAUSE.most)
  })
})
