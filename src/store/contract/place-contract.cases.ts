import { expect } from 'vitest'
import type { CapturePlace } from '../../model/capture.ts'
import { countUnplaced, eachPlace, keepPlaces, placedIn, placesOf } from '../capture-places.ts'
import { type Case, insertPage, record } from './contract-pages.cases.ts'

const at = (capture: string, path: string, more: Partial<CapturePlace> = {}): CapturePlace => ({
  capture,
  article: 'a',
  path,
  digest: 'sha256:1',
  place: { source: 'a.warc', record: 'urn:uuid:1', offset: 0 },
  ...more,
})

/** Where captures lie. */
export const placeContract: readonly Case[] = [
  {
    name: 'a capture lies in several places, and each place is kept once',
    run: async (database) => {
      const [first, second] = [at('c1', '/news/a.warc'), at('c1', '/archive/b.warc')]
      await keepPlaces(database, [first, second])
      await keepPlaces(database, [first, { ...second, digest: 'sha256:2' }])
      expect(await placesOf(database, 'none', 'c1')).toEqual([{ ...second, digest: 'sha256:2' }, first])
      expect(await placedIn(database, ['c1', 'c2'], '/archive/')).toEqual(new Set(['c1']))
      expect(await placedIn(database, ['c1'], '/arch/')).toEqual(new Set())
      expect(await placedIn(database, [], '/archive/')).toEqual(new Set())
    },
  },
  {
    name: 'the capture that an article was read from comes before others that gave the same article',
    run: async (database) => {
      await keepPlaces(database, [at('c1', '/a'), at('c2', '/b'), at('c3', '/c', { article: 'other' })])
      expect((await placesOf(database, 'a', 'c2')).map(({ capture }) => capture)).toEqual(['c2', 'c1'])
    },
  },
  {
    name: 'all places are told file by file, and articles without a place are counted',
    run: async (database) => {
      await insertPage(database, record('a'))
      await insertPage(database, record('b'))
      const many = Array.from({ length: 2500 }, (_, i) => at(`c${i}`, `/file${i % 3}`))
      await keepPlaces(database, many)
      const told: string[] = []
      for await (const some of eachPlace(database)) told.push(...some.map(({ path }) => path))
      expect(told).toHaveLength(many.length)
      expect(told).toEqual([...told].sort())
      expect(await countUnplaced(database)).toBe(1)
    },
  },
]
