import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { answersWith } from '../../web/answer.tsx'
import type { Follow, FollowDesk, FollowQuery } from '../model/follow.ts'
import { roomAssets } from './assets.ts'
import { followsOf } from './follows.tsx'

const follow: Follow = { id: 'f1', name: 'n', query: { on: 'pages', words: '' }, added: 0, quietDays: 30, token: 'x' }
let added: [string, FollowQuery][] = []
let read: number[] = []
const desk: FollowDesk = {
  follows: async () => [{ follow, alerts: 2, unread: 1 }],
  alerts: async ({ follow: named }) => (named === undefined ? { alerts: [] } : named === 'f1' ? { alerts: [], follow } : undefined),
  feed: async () => undefined,
  follow: async (name, query) => {
    added.push([name, query])
    return follow
  },
  read: async (seq) => void read.push(seq),
}
const appWith = (token?: string) =>
  new Hono().route('/', followsOf(desk, { publicRead: true, ...(token && { token }) }, answersWith(roomAssets())))
const post = (
  path: string,
  fields: Record<string, string>,
  { token, origin = 'http://room.example' }: { token?: string; origin?: string } = {},
) =>
  appWith(token).request(`http://room.example${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin },
    body: new URLSearchParams(fields).toString(),
  })
const FORM = { q: 'ميناء', on: 'statements', name: 'الميناء', outlet: 'wadi', from: '2024-02-30x', token: 'opensesame' }

test('a search is followed with the token of the server, and by nobody else', async () => {
  ;[added, read] = [[], []]
  expect((await post('/follows', FORM)).status).toBe(403)
  expect((await post('/follows', { ...FORM, token: 'guess' }, { token: 'opensesame' })).status).toBe(401)
  expect((await post('/follows', FORM, { token: 'opensesame', origin: 'http://evil.example' })).status).toBe(400)
  expect((await post('/follows', { ...FORM, on: 'everything' }, { token: 'opensesame' })).status).toBe(400)
  expect(added).toEqual([])
  const answer = await post('/follows', FORM, { token: 'opensesame' })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/follows/f1'])
  expect(added).toEqual([['الميناء', { on: 'statements', words: 'ميناء', outlet: 'wadi' }]])
})

test('alerts are marked as read by a form of the room', async () => {
  ;[added, read] = [[], []]
  expect((await post('/follows/read', { seq: '7' }, { origin: 'http://evil.example' })).status).toBe(403)
  expect((await post('/follows/read', { seq: 'x' })).status).toBe(403)
  expect((await post('/follows/read', { seq: '7' }, { token: 'opensesame' })).status).toBe(403)
  expect((await post('/follows/read', { seq: '7' })).status).toBe(303)
  expect(read).toEqual([7])
})

test.each([
  ['/follows', 200],
  ['/follows/f1', 200],
  ['/follows/f2', 404],
] as const)('%s answers %i', async (path, status) => {
  expect((await appWith().request(`http://room.example${path}`)).status).toBe(status)
})
