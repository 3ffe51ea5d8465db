import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { answersWith } from '../../web/answer.tsx'
import { followsApi } from '../api/follows.ts'
import type { Follow, FollowDesk, FollowQuery } from '../model/follow.ts'
import { roomAssets } from './assets.ts'
import { followsOf } from './follows.tsx'

const follow: Follow = { id: 'f1', name: 'n', query: { on: 'pages', words: '' }, added: 0, quietDays: 30, token: 'x' }
let added: [string, FollowQuery][] = []
let read: number[] = []
const desk: FollowDesk = {
  follows: async () => [{ follow, finds: 3, alerts: 2, unread: 1, targets: [{ kind: 'webhook', failures: 0 }] }],
  alerts: async ({ follow: named }) => (named === undefined ? { alerts: [] } : named === 'f1' ? { alerts: [], follow } : undefined),
  feed: async () => undefined,
  follow: async (name, query) => {
    if (name === 'taken') return { refused: 'there is a follow called taken already' }
    added.push([name, query])
    return { follow }
  },
  finds: async ({ follow: named }) => (named === 'f1' ? [] : undefined),
  pause: async (named) => named === 'f1',
  resume: async (named) => named === 'f1',
  remove: async (named) => named === 'f1',
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

const api = new Hono().route('/api', followsApi(desk))
const askApi = (path: string, body?: object) =>
  api.request(`http://room.example/api${path}`, body && { method: 'POST', body: JSON.stringify(body) })

test('the API lists follows, without what lets others read their feeds', async () => {
  const told = await (await askApi('/follows')).text()
  expect(JSON.parse(told)).toMatchObject({ total: 1, items: [{ id: 'f1', added: '1970-01-01T00:00:00.000Z', finds: 3, unread: 1 }] })
  expect(told).not.toContain('"token"')
  expect(await (await askApi('/follows/f1?limit=5')).json()).toMatchObject({ follow: { id: 'f1' }, alerts: [] })
})

test.each([
  ['/follows?limit=3', undefined, 400],
  ['/follows/f1?limit=0', undefined, 400],
  ['/follows/f2', undefined, 404],
  ['/follows/f1/finds?days=7', undefined, 200],
  ['/follows/f2/finds', undefined, 404],
  ['/follows', { name: 'n', query: { on: 'pages', words: 'ميناء' } }, 201],
  ['/follows', { name: 'taken', query: { on: 'pages', words: 'ميناء' } }, 422],
  ['/follows', { name: 'n', query: { on: 'everything', words: '' } }, 400],
  ['/follows', { name: 'n', query: { on: 'pages', words: '', more: 1 } }, 400],
  ['/follows/f1/pause', {}, 204],
  ['/follows/f1/resume', {}, 204],
  ['/follows/f2/remove', {}, 404],
] as const)('the API at %s with %j answers %i', async (path, body, status) => {
  expect((await askApi(path, body)).status).toBe(status)
})
