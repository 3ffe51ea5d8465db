import { expect } from 'vitest'
import {
  insertArchive,
  keptUpTo,
  leaveArchive,
  noteArchive,
  renewArchives,
  takeArchive,
  unreadArchives,
  watchArchives,
} from '../watch/archives.ts'
import { keepRobots, keptRobots, leaveHosts, releaseOwner, takeHosts, watchHost } from '../watch/hosts.ts'
import { addToPlan, dueNow, type Planned, planCounts, planned, plannedOfSource, updatePlan } from '../watch/plan.ts'
import { insertSource, noteSource, pauseSource, removeSource, watchSource, watchSources } from '../watch/sources.ts'
import type { Case } from './contract-pages.cases.ts'

const source = { id: 'wadi.example', name: 'Wadi', home: 'https://wadi.example/', added: 1000, counts: {}, outcomes: {} }
const page = (i: number, due: number, more: Partial<Planned> = {}): Planned => ({
  page: `wadi.example/${i}`,
  address: `https://wadi.example/${i}`,
  host: 'wadi.example',
  source: source.id,
  kind: 'page',
  due,
  pause: 0,
  visits: 0,
  failures: 0,
  ...more,
})
const T = 1_700_000_000_000

/** What every database must do alike for the watch. */
export const watchContract: readonly Case[] = [
  {
    name: 'a source is watched once, paused, counted and removed',
    run: async (database) => {
      expect(await insertSource(database, source)).toBe(true)
      expect(await insertSource(database, source)).toBe(false)
      expect(await watchSource(database, 'https://wadi.example/')).toEqual(source)
      await pauseSource(database, source.id, T)
      expect((await watchSource(database, 'Wadi'))?.paused).toBe(T)
      await pauseSource(database, source.id, undefined)
      await noteSource(database, source.id, { at: T, outcome: 'unchanged', isSuccess: true, found: 0 })
      await noteSource(database, source.id, { at: T + 1, outcome: 'feed', isSuccess: true, found: 3 })
      expect(await watchSources(database)).toEqual([
        { ...source, succeeded: T + 1, found: T + 1, counts: { '2023-11-14': 3 }, outcomes: { unchanged: 1, feed: 1 } },
      ])
      await addToPlan(database, [page(1, T)])
      await removeSource(database, source.id)
      expect([await watchSources(database), await planned(database, page(1, T).page)]).toEqual([[], undefined])
    },
  },
  {
    name: 'what is due is given out once a host, while its source is not paused and its host is free',
    run: async (database) => {
      await insertSource(database, source)
      const other = page(9, T, { page: 'jisr.example/9', address: 'https://jisr.example/9', host: 'jisr.example' })
      expect(await addToPlan(database, [page(1, T), page(2, T - 5), page(2, T), other, page(3, T + 10)])).toBe(4)
      expect(await addToPlan(database, [page(1, T)])).toBe(0)
      expect((await dueNow(database, T, 5)).map(({ address }) => address)).toEqual([page(2, 0).address, other.address])
      expect(await planCounts(database, T)).toEqual({ sources: 1, paused: 0, due: 3, next: T - 5 })
      expect(await takeHosts(database, ['jisr.example'], { owner: 'one', now: T, leaseMs: 500 })).toBe(0)
      expect((await dueNow(database, T, 5)).map(({ host }) => host)).toEqual(['wadi.example'])
      await pauseSource(database, source.id, T)
      expect(await dueNow(database, T + 500, 5)).toEqual([])
    },
  },
  {
    name: 'what became of an address is written down whole',
    run: async (database) => {
      await addToPlan(database, [page(1, T)])
      const { due: _, ...rest } = page(1, T)
      const done: Planned = {
        ...rest,
        etag: '"a"',
        modified: 'x',
        digest: 'sha1:A',
        record: '<r>',
        recorded: 'now',
        visited: T,
        changed: T,
        visits: 1,
        outcome: 'page',
        via: 'feed',
        why: 'so',
      }
      await updatePlan(database, done)
      expect(await planned(database, done.page)).toEqual(done)
      expect(await plannedOfSource(database, source.id)).toEqual([done])
      expect((await planCounts(database, T + 1)).next).toBeUndefined()
    },
  },
  {
    name: 'hosts are taken together by one watcher, and not before they are free',
    run: async (database) => {
      const names = ['wadi.example', 'address 192.0.2.7']
      expect(await takeHosts(database, names, { owner: 'one', now: T, leaseMs: 5000 })).toBe(0)
      expect(await takeHosts(database, ['jisr.example', names[1]!], { owner: 'two', now: T, leaseMs: 5000 })).toBe(1000)
      await leaveHosts(
        database,
        names.map((name) => ({ name, free: T + 300, day: '2023-11-14', used: 4, failures: 1 })),
      )
      expect(await watchHost(database, names[0]!)).toEqual({ name: names[0], free: T + 300, day: '2023-11-14', used: 4, failures: 1 })
      expect(await takeHosts(database, names, { owner: 'two', now: T + 100, leaseMs: 5000 })).toBe(200)
      expect(await takeHosts(database, names, { owner: 'two', now: T + 300, leaseMs: 5000 })).toBe(0)
      await releaseOwner(database, 'two', T + 400)
      expect(await takeHosts(database, names, { owner: 'one', now: T + 399, leaseMs: 5000 })).toBe(1)
    },
  },
  {
    name: 'a robots.txt is kept and replaced',
    run: async (database) => {
      expect(await keptRobots(database, 'https://wadi.example')).toBeUndefined()
      await keepRobots(database, 'https://wadi.example', { until: T, status: 503, body: '' })
      await keepRobots(database, 'https://wadi.example', { until: T + 1, status: 200, body: 'User-agent: *\u0000' })
      expect(await keptRobots(database, 'https://wadi.example')).toEqual({ until: T + 1, status: 200, body: 'User-agent: *' })
    },
  },
  {
    name: 'an archive has one owner, and knows how far it was noted and read',
    run: async (database) => {
      const archive = { path: '/a.warc.gz', kind: 'pages', day: '2023-11-14', owner: 'one', lease: T + 10, noted: 0, kept: 0 } as const
      await insertArchive(database, archive)
      const take = (owner: string, now: number, from?: string) =>
        takeArchive(database, archive.path, { owner, now, lease: now + 10, ...(from && { from }) })
      expect(await take('two', T)).toBe(false)
      expect(await take('two', T, 'one')).toBe(true)
      await renewArchives(database, 'two', T + 100)
      expect(await take('one', T + 50)).toBe(false)
      await noteArchive(database, archive.path, 700)
      expect((await unreadArchives(database)).map(({ noted }) => noted)).toEqual([700])
      await keptUpTo(database, archive.path, 700)
      await keptUpTo(database, archive.path, 300)
      expect(await unreadArchives(database)).toEqual([])
      await leaveArchive(database, archive.path)
      const { owner: _, ...left } = archive
      expect(await watchArchives(database)).toEqual([{ ...left, lease: 0, noted: 700, kept: 700 }])
    },
  },
]
