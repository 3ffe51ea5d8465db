import { expect } from 'vitest'
import type { Alert, Follow } from '../../model/follow.ts'
import { alertCounts, alertsAfter, alertsById, markRead, newestAlerts, nextSeq, putAlert, renewAlert } from '../follows/alerts.ts'
import { alertsOn, copiesOf, findCounts, findsOf, findsOn, insertFinds, removeFinds } from '../follows/finds.ts'
import {
  activeFollows,
  allFollows,
  followByToken,
  followChanges,
  followNamed,
  insertFollow,
  noteFound,
  noteQuiet,
  pauseFollow,
  quietFollows,
  removeFollow,
  setResolved,
} from '../follows/follows.ts'
import {
  dueParcels,
  forgetSent,
  insertParcels,
  outboxCounts,
  parcelFailed,
  parcelSent,
  renewParcel,
  takeParcel,
} from '../follows/outbox.ts'
import {
  failingTargets,
  insertTarget,
  noteFailed,
  noteSent,
  noteToldFailing,
  removeTarget,
  targetById,
  targetsOf,
} from '../follows/targets.ts'
import type { Case } from './contract-pages.cases.ts'

const T = 1_700_000_000_000
const DAY = 86_400_000
const follow: Follow = { id: 'f', name: 'harbour', query: { on: 'pages', words: 'harbour' }, added: T, quietDays: 7, token: 'secret' }
const alert = (id: string, seq: number, more: Partial<Alert> = {}): Alert => ({
  id,
  follow: 'f',
  followName: 'harbour',
  kind: 'found',
  seq,
  version: 1,
  news: 'new',
  at: '2023-11-14T22:13:20.000Z',
  updated: '2023-11-14T22:13:20.000Z',
  says: 'The harbour opens',
  finds: [],
  gone: [],
  unread: true,
  ...more,
})
const target = { id: 't', follow: 'f', kind: 'webhook', address: 'https://desk.example/hook', secret: 's', added: T, failures: 0 } as const
const parcel = (id: string, news = 'new', due = T) => ({ id, target: 't', alert: 'a', news, body: '{}', kept: T, due })

/** What every database must do alike for follows. */
export const followContract: readonly Case[] = [
  {
    name: 'a follow has one name, is paused, told quiet and removed with all that is its own',
    run: async (database) => {
      expect(await followChanges(database)).toBe(0)
      expect(await insertFollow(database, follow, '{}')).toBe(true)
      expect(await insertFollow(database, { ...follow, id: 'g', token: 'other' }, '{}')).toBe(false)
      expect(await followNamed(database, 'harbour')).toEqual(follow)
      expect(await followByToken(database, 'secret')).toEqual(follow)
      await setResolved(database, 'f', '{"a":1}')
      expect(await activeFollows(database)).toEqual([{ follow, resolved: '{"a":1}' }])
      expect(await quietFollows(database, T + 7 * DAY - 1)).toEqual([])
      await noteFound(database, 'f', T + DAY)
      expect(await quietFollows(database, T + 7 * DAY)).toEqual([])
      expect((await quietFollows(database, T + 8 * DAY)).map(({ id }) => id)).toEqual(['f'])
      expect([await noteQuiet(database, 'f', T), await noteQuiet(database, 'f', T)]).toEqual([true, false])
      expect(await quietFollows(database, T + 90 * DAY)).toEqual([])
      await pauseFollow(database, 'f', T)
      expect([await activeFollows(database), (await allFollows(database))[0]?.paused]).toEqual([[], T])
      const changes = await followChanges(database)
      await insertFinds(database, [{ follow: 'f', item: 'i', article: 1, page: 'p' }])
      await putAlert(database, alert('a', 1))
      await insertTarget(database, target)
      await insertParcels(database, [parcel('1')])
      await removeFollow(database, 'f')
      expect([await allFollows(database), await findsOf(database, 'f'), await newestAlerts(database, { limit: 9 })]).toEqual([[], [], []])
      expect([await targetsOf(database, ['f']), await dueParcels(database, T, 9)]).toEqual([[], []])
      expect(await followChanges(database)).toBeGreaterThan(changes)
    },
  },
  {
    name: 'finds lie on articles, and lead to the alert that told of a page',
    run: async (database) => {
      await insertFollow(database, follow, '{}')
      await putAlert(database, alert('a', 1))
      const [one, other] = [
        { follow: 'f', item: 'x', article: 1, page: 'p', alert: 'a' },
        { follow: 'f', item: 'y', article: 2, other: 3, page: 'q' },
      ]
      await insertFinds(database, [one, other])
      expect((await findsOn(database, [3])).map(({ item }) => item)).toEqual(['y'])
      expect(await findsOn(database, [])).toEqual([])
      expect(await alertsOn(database, 'f', { articles: [9], pages: ['p', 'q'] })).toEqual(['a'])
      expect(await alertsOn(database, 'f', { articles: [2], pages: [''] })).toEqual([])
      await insertFinds(database, [{ ...other, article: 5, alert: 'a' }])
      expect(await findsOf(database, 'f')).toEqual([one, { ...other, article: 5, alert: 'a' }])
      expect(await findCounts(database)).toEqual(new Map([['f', 2]]))
      await removeFinds(database, [one])
      expect((await findsOf(database, 'f')).map(({ item }) => item)).toEqual(['y'])
      await database.run(
        "INSERT INTO alignments (a, b, support, words, of_a, of_b, matched) VALUES (1, 2, 1, 1, 0.2, 0.9, '[]'), (2, 3, 1, 1, 0.1, 0.1, '[]')",
      )
      expect(await copiesOf(database, [1, 2], 0.5)).toEqual([{ a: 1, b: 2 }])
    },
  },
  {
    name: 'alerts have one order, in which a new version comes last and unread',
    run: async (database) => {
      expect(await nextSeq(database)).toBe(1)
      await putAlert(database, alert('a', 1))
      await putAlert(database, alert('b', 2))
      expect(await markRead(database, 1, 'f')).toBe(1)
      expect(await alertCounts(database)).toEqual(new Map([['f', { follow: 'f', alerts: 2, unread: 1 }]]))
      await putAlert(database, alert('a', 3, { version: 2, news: 'grown', says: 'a\u0000b' }))
      expect((await newestAlerts(database, { limit: 9 })).map(({ id, unread }) => [id, unread])).toEqual([
        ['a', true],
        ['b', true],
      ])
      expect((await alertsAfter(database, 1, { follow: 'f', limit: 1 })).map(({ seq }) => seq)).toEqual([2])
      expect((await alertsById(database, ['a', 'z'])).get('a')).toMatchObject({ version: 2, news: 'grown' })
      expect(await markRead(database, 9)).toBe(2)
      await renewAlert(database, alert('a', 3, { version: 2, says: 'elsewhere' }))
      expect((await alertsById(database, ['a'])).get('a')).toMatchObject({ says: 'elsewhere', unread: false })
    },
  },
  {
    name: 'a parcel is taken by one, comes back when its taker is gone, and leaves once',
    run: async (database) => {
      await insertTarget(database, target)
      expect(await insertParcels(database, [parcel('1'), parcel('2', 'grown', T + 500)])).toBe(2)
      expect(await insertParcels(database, [{ ...parcel('1'), body: 'other' }])).toBe(0)
      expect((await dueParcels(database, T, 9)).map(({ id }) => id)).toEqual(['1'])
      const lease = (owner: string, now: number) => ({ owner, now, leaseMs: 100 })
      expect(await takeParcel(database, '1', lease('one', T))).toMatchObject({ id: '1', body: '{}', attempts: 1 })
      expect(await takeParcel(database, '1', lease('two', T + 99))).toBeUndefined()
      expect(await dueParcels(database, T + 99, 9)).toEqual([])
      expect(await takeParcel(database, '1', lease('two', T + 100))).toMatchObject({ attempts: 2 })
      // The first one, which was only slow, has nothing to say of it any more.
      expect(await parcelSent(database, '1', 'one', T + 101)).toBe(0)
      expect(await parcelFailed(database, '1', { owner: 'two', now: T + 101, due: T + 300, why: 'status 500' })).toBe(1)
      expect(await takeParcel(database, '1', lease('two', T + 200))).toBeUndefined()
      expect(await takeParcel(database, '1', lease('two', T + 300))).toMatchObject({ attempts: 3 })
      expect(await parcelSent(database, '1', 'two', T + 301)).toBe(1)
      expect(await renewParcel(database, { target: 't', alert: 'a', body: '{"n":2}', now: T })).toBe(true)
      expect(await takeParcel(database, '2', lease('one', T + 500))).toMatchObject({ body: '{"n":2}' })
      expect(await renewParcel(database, { target: 't', alert: 'a', body: '{"n":3}', now: T + 501 })).toBe(false)
      await parcelFailed(database, '2', { owner: 'one', now: T + 510, why: 'gone' })
      expect(await outboxCounts(database, 't')).toEqual({ waiting: 0, sent: 1, givenUp: 1 })
      expect(await forgetSent(database, T + 302)).toBe(1)
    },
  },
  {
    name: 'a target that fails again and again is told of once, until it takes something',
    run: async (database) => {
      await insertTarget(database, target)
      await insertTarget(database, { ...target, secret: 'new', digestHour: 6 })
      expect(await targetById(database, 't')).toEqual({ ...target, secret: 'new', digestHour: 6 })
      await noteFailed(database, 't', T)
      await noteFailed(database, 't', T + 1)
      expect((await failingTargets(database, 3)).length).toBe(0)
      expect((await failingTargets(database, 2)).map(({ failing }) => failing)).toEqual([T])
      expect([await noteToldFailing(database, 't', T), await noteToldFailing(database, 't', T)]).toEqual([true, false])
      expect(await failingTargets(database, 2)).toEqual([])
      await noteSent(database, 't', T + 2)
      expect(await targetById(database, 't')).toMatchObject({ failures: 0, succeeded: T + 2 })
      await removeTarget(database, 't')
      expect(await targetsOf(database, ['f'])).toEqual([])
    },
  },
]
