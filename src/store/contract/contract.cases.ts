import { expect } from 'vitest'
import { type AlignmentRecord, alignmentsOf, insertAlignments, lowerSupports } from '../alignments.ts'
import { articleList } from '../article-list.ts'
import { countsAmong, daysIn, mostOf, totalOf } from '../counts.ts'
import { recurringBlocks } from '../lone-blocks.ts'
import { keptOf, knownAmong, lastNumber, pagesAmong } from '../pages.ts'
import { periodsOf, printsAfter, printsOfBytes, printsOfPeriod } from '../prints.ts'
import { askFor, toIssue } from '../ranges.ts'
import { articlesOf, candidateRows, edgesOf, numberOf, speakerCounts, statementsBy, statsOf, versionCards } from '../reading.ts'
import { removePage } from '../removals.ts'
import { foundRows, strictly } from '../search-rows.ts'
import { countedOnce, rankedApart } from '../tables/count-tables.ts'
import { languageColumn, languagesCounted } from '../tables/language-column.ts'
import { articleListContract } from './article-list.cases.ts'
import { type Case, insertPage, PERIOD, record } from './contract-pages.cases.ts'
import { deskContract } from './desk-contract.cases.ts'
import { followContract } from './follow-contract.cases.ts'
import { placeContract } from './place-contract.cases.ts'
import { searchContract } from './search-contract.cases.ts'
import { watchContract } from './watch-contract.cases.ts'

/** A stored page as it is taken out. */
const stored = (number: number, id: string, day: string) => ({
  number,
  period: PERIOD,
  id,
  page: `page-${id}`,
  day,
  prints: new Uint8Array(0),
  kept: '',
  language: 'ar',
})

const ALL = { limit: 10, offset: 0 }

/** What every database must do alike. Each case is given an empty one. */
export const contract: readonly Case[] = [
  {
    name: 'a page is kept once',
    run: async (database) => {
      expect(await lastNumber(database)).toBe(0)
      const number = await insertPage(database, record('a'))
      await expect(database.transaction(() => insertPage(database, record('a')))).rejects.toThrow()
      expect(await lastNumber(database)).toBe(number)
      expect((await keptOf(database, number))?.article.id).toBe('a')
      expect(await knownAmong(database, ['a', 'b'])).toEqual(new Set(['a']))
      expect(await knownAmong(database, [])).toEqual(new Set())
      expect(await pagesAmong(database, ['page-a', 'page-b'])).toEqual(new Set(['page-a']))
      expect(await pagesAmong(database, [])).toEqual(new Set())
      expect(await statsOf(database)).toMatchObject({
        articles: 1,
        statements: 1,
        attributed: 1,
        speakers: 1,
        credited: 1,
        from: '2023-03-14',
      })
    },
  },
  {
    name: 'a transaction that fails leaves nothing',
    run: async (database) => {
      const failed = database.transaction(async () => {
        await insertPage(database, record('a'))
        throw new Error('stop')
      })
      await expect(failed).rejects.toThrow('stop')
      expect((await statsOf(database)).articles).toBe(0)
      expect(await periodsOf(database)).toEqual([])
    },
  },
  {
    name: 'prints come back by period and by number, whatever their bits',
    run: async (database) => {
      const prints = [1, -1, 0x7fffffff, -0x80000000]
      const a = await insertPage(database, record('a', { prints }), -3)
      const b = await insertPage(database, record('b', { prints: [] }), 12)
      expect(await periodsOf(database)).toEqual([-3, 12])
      const [row] = await printsOfPeriod(database, -3)
      expect(row).toMatchObject({ number: a, id: 'a', page: 'page-a', day: '2023-03-14', period: -3 })
      expect([...printsOfBytes(row!.prints).hashes]).toEqual(prints)
      expect([...printsOfBytes(row!.prints).places]).toEqual([0, 1, 2, 3])
      expect((await printsAfter(database, a)).map(({ number }) => number)).toEqual([b])
    },
  },
  {
    name: 'alignments are found from both sides, once, and fall when their support is gone',
    run: async (database) => {
      const a = await insertPage(database, record('a'))
      const b = await insertPage(database, record('b'))
      const matched = [
        [
          { start: 0, end: 4 },
          { start: 2, end: 6 },
        ],
      ] as const
      const alignment = { a: 'a', b: 'b', matched, words: 9, ofA: 0.5, ofB: 1, changes: [] }
      const pair: AlignmentRecord = { a, b, support: 3, alignment, edges: [{ a: 's-a', b: 's-b', overlap: 0.9 }] }
      await insertAlignments(database, [pair])
      await insertAlignments(database, [pair])
      for (const one of [a, b]) expect((await alignmentsOf(database, one)).map((row) => row.alignment)).toEqual([alignment])
      const days = { day_a: '2023-03-14', day_b: '2023-03-14' }
      expect(await edgesOf(database, ['s-b'])).toEqual([{ a: 's-a', b: 's-b', overlap: 0.9, article_a: a, article_b: b, ...days }])
      expect(await articlesOf(database, ['s-b', 's-a'])).toEqual([a, b])
      expect(await candidateRows(database, ['s-a'])).toMatchObject([{ id: 's-a', article: a, page: 'page-a', day: '2023-03-14' }])
      await lowerSupports(database, [{ a, b, by: 2 }])
      expect(await alignmentsOf(database, a)).toHaveLength(1)
      await lowerSupports(database, [{ a, b, by: 1 }])
      expect(await alignmentsOf(database, a)).toEqual([])
      expect(await edgesOf(database, ['s-b'])).toEqual([])
    },
  },
  {
    name: 'pieces of work are handed out in the order in which they were asked for',
    run: async (database) => {
      const ranges = ['c', 'a', 'd', 'b'].map((id) => ({ id, job: 'j', reference: '{}' }))
      await askFor(database, ranges.slice(0, 2), 100)
      await askFor(database, ranges.slice(2), 102)
      expect((await toIssue(database, 0, 200, 3)).map(({ id }) => id)).toEqual(['c', 'a', 'd'])
      expect((await toIssue(database, 0, 200, 3)).map(({ id }) => id)).toEqual(['b'])
    },
  },
  {
    name: 'versions of a page, newest pages, speakers, addresses',
    run: async (database) => {
      await insertPage(database, record('a', { page: 'one' }))
      await insertPage(database, record('b', { page: 'one', day: '2023-05-01' }))
      expect((await versionCards(database, 'one')).map(({ id }) => id)).toEqual(['a', 'b'])
      expect((await articleList(database, { limit: 1 })).items.map(({ id }) => id)).toEqual(['b'])
      expect(await speakerCounts(database, ALL)).toEqual([{ key: 'samir', name: 'سامر', count: 2 }])
      expect(await numberOf(database, 'https://asda.example/a')).toBe(await numberOf(database, 'a'))
      expect(await numberOf(database, 'nothing')).toBeUndefined()
    },
  },
  {
    name: 'counts are kept as pages come and go, and are what counting at once gives',
    run: async (database) => {
      await insertPage(database, record('a'))
      await insertPage(database, record('b', { day: '2023-05-01', outlet: 'manara', speaker: 'nadir' }))
      const number = await insertPage(database, record('c', { outlet: 'manara' }))
      const all = async () =>
        (
          await database.all(
            `SELECT kind, owner, key, name, count FROM counts WHERE count > 0
             UNION ALL SELECT kind, owner, key, name, count FROM rankings WHERE count > 0`,
          )
        )
          .map((row) => JSON.stringify(row))
          .sort()
      const agree = async () => {
        const kept = await all()
        for (const table of ['counts', 'rankings']) await database.run(`DELETE FROM ${table}`)
        for (const sql of [...countedOnce, ...rankedApart, languagesCounted]) await database.run(sql)
        expect(await all()).toEqual(kept)
      }
      expect(await mostOf(database, 'outlets', ALL)).toEqual([
        { key: 'manara', name: 'manara', count: 2 },
        { key: 'asda', name: 'asda', count: 1 },
      ])
      expect(await mostOf(database, 'carrier-outlets', { limit: 1, offset: 1 }, 'sahel')).toMatchObject([{ key: 'asda', count: 1 }])
      expect((await countsAmong(database, 'speakers', ['nadir', 'samir', 'none'])).map(({ key }) => key)).toEqual(['samir', 'nadir'])
      expect(await daysIn(database, 'outlet-days', 'manara')).toEqual([
        { day: '2023-03-14', count: 1 },
        { day: '2023-05-01', count: 1 },
      ])
      await agree()
      const before = await all()
      const gathering = database.dialect.migrations.find(([first]) => first === 'DROP INDEX rankings_most')
      for (const sql of gathering!) await database.run(sql)
      expect(await all()).toEqual(before)
      await removePage(database, stored(number, 'c', '2023-03-14'), record('c').words)
      expect(await mostOf(database, 'speakers', ALL)).toMatchObject([
        { key: 'nadir', count: 1 },
        { key: 'samir', count: 1 },
      ])
      expect(await totalOf(database, 'articles')).toBe(2)
      await agree()
    },
  },
  {
    name: 'pages that were kept before languages were told apart are searched as they were',
    run: async (database) => {
      await insertPage(database, record('a'))
      for (const sql of ["DELETE FROM counts WHERE kind = 'languages'", 'ALTER TABLE article_keys DROP COLUMN language', ...languageColumn])
        await database.run(sql)
      await insertPage(database, record('b', { language: 'vel' }))
      expect(await mostOf(database, 'languages', ALL)).toMatchObject([
        { key: 'ar', count: 1 },
        { key: 'vel', count: 1 },
      ])
      const found = strictly(database.dialect, { kind: 'term', term: 'jisr', field: 'body' }, [])
      expect((await foundRows(database, found, {}, ALL)).rows.map(({ number, language }) => [number, language])).toEqual([
        [1, 'ar'],
        [2, 'vel'],
      ])
      await removePage(database, stored(1, 'a', '2023-03-14'), record('a').words)
      expect(await mostOf(database, 'languages', ALL)).toMatchObject([{ key: 'vel', count: 1 }])
    },
  },
  {
    name: 'what is said in a block that recurs over pages, days and hands counts for nothing, in whatever order they come',
    run: async (database) => {
      const block = 0xabc123456789
      const page = (i: number, more: { byline?: string; lone?: number[] } = {}) =>
        record(`${i}`, { day: `2023-03-1${i}`, speaker: 'nadir', lone: [block, 0xff - i], ...more })
      const said = async () => (await statementsBy(database, ['nadir'], ALL)).map(({ id }) => id)
      const places = async () =>
        [...(await recurringBlocks(database, [1, 2, 3, 4, 5, 6]))].map(([article, found]) => [article, found.length])
      // By one hand it is a phrase of hers.
      for (const i of [1, 2, 3, 4]) await insertPage(database, page(i, { byline: 'سلمى الكاتبة' }))
      await insertPage(database, page(5, { byline: 'سلمى الكاتبة' }))
      expect(await said()).toHaveLength(5)
      expect(await places()).toEqual([])
      await insertPage(database, page(6))
      expect(await said()).toHaveLength(6)
      await insertPage(database, page(7, { byline: 'asda' }))
      expect(await said()).toEqual([])
      expect(await speakerCounts(database, ALL)).toEqual([])
      expect(await totalOf(database, 'statements')).toBe(0)
      expect((await articleList(database, ALL)).items.map(({ statements }) => statements)).toEqual(Array(7).fill(0))
      expect(await places()).toEqual([1, 2, 3, 4, 5, 6].map((article) => [article, 1]))
      expect((await recurringBlocks(database, [3])).get(3)).toEqual([{ place: 0, pages: 7, days: 7, more: false }])
      // One more comes when it is known, another has nothing to do with it.
      await insertPage(database, page(8))
      await insertPage(database, page(9, { lone: [] }))
      expect(await said()).toEqual(['s-9'])
      await removePage(database, stored(7, '7', '2023-03-17'), record('7').words)
      await removePage(database, stored(8, '8', '2023-03-18'), record('8').words)
      expect(await said()).toHaveLength(7)
      expect(await places()).toEqual([])
      expect(await speakerCounts(database, ALL)).toEqual([{ key: 'nadir', name: 'nadir', count: 7 }])
    },
  },
  {
    name: 'versions of one page, and pages of one day, make no furniture; an edge into furniture is not seen',
    run: async (database) => {
      const lone = [77]
      for (const i of [1, 2, 3, 4, 5, 6]) await insertPage(database, record(`v${i}`, { page: 'one', day: `2023-04-0${i}`, lone }))
      for (const i of [1, 2, 3, 4, 5, 6]) await insertPage(database, record(`d${i}`, { page: `${i}`, lone: [78] }))
      expect((await recurringBlocks(database, [1, 2, 7, 8])).size).toBe(0)
      const alignment = { a: 'v1', b: 'd1', matched: [], words: 9, ofA: 0.5, ofB: 1, changes: [] }
      await insertAlignments(database, [{ a: 1, b: 7, support: 3, alignment, edges: [{ a: 's-v1', b: 's-d1', overlap: 0.9 }] }])
      expect(await edgesOf(database, ['s-d1'])).toHaveLength(1)
      for (const i of [1, 2, 3, 4, 5]) await insertPage(database, record(`w${i}`, { page: `w${i}`, day: `2023-04-1${i}`, lone }))
      expect(await edgesOf(database, ['s-d1'])).toEqual([])
    },
  },
  ...articleListContract,
  ...placeContract,
  ...searchContract,
  ...watchContract,
  ...followContract,
  ...deskContract,
]
