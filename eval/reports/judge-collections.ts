import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Comparison, SearchResult } from '../../src/model/collection.ts'
import type { Fault, Judged } from './expectation.ts'
import type { IsnadProcess, Said } from './isnad-process.ts'
import { recordsIn, stop, verdictOf } from './judge-input.ts'
import type { ChangeRow } from './rows/changes.ts'
import type { SearchRow } from './rows/search.ts'

/** A collection of its own for the rows of one folder, gone afterwards. */
export async function withKept<T>(isnad: IsnadProcess, paths: readonly string[], use: (collection: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-reports-'))
  const collection = join(folder, 'kept.sqlite')
  try {
    await isnad.run('add', '--collection', collection, ...paths)
    return await use(collection)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What `compare` says of two pages, by the types it gives to their changes. */
export async function judgedChange(isnad: IsnadProcess, folder: string, collection: string, row: ChangeRow): Promise<Judged> {
  const a = await addressOf(isnad, join(folder, row.a))
  const b = await addressOf(isnad, join(folder, row.b))
  const said = await isnad.run('compare', '--json', a, b, '--collection', collection)
  const stopped = stop(said)
  const comparison = stopped || said.code !== 0 ? undefined : (JSON.parse(said.out) as Comparison)
  const faults = stopped ? [stopped] : comparison ? changeFaults(comparison, row) : [{ kind: 'false', says: said.err.trim() } as const]
  return {
    input: `${row.a} ~ ${row.b}`,
    trait: row.trait,
    right: [
      ...row.typed.map(({ words, types }) => `${words}: ${types.join(' or ')}`),
      ...(row.never ? [`never ${row.never.join(', ')}`] : []),
    ].join('; '),
    answer: answerOf(faults),
    verdict: verdictOf(faults, comparison !== undefined, said.err),
  }
}

const answerOf = (faults: readonly Fault[]): string => faults.map(({ says }) => says).join('; ') || 'as it should'

const addressOf = async (isnad: IsnadProcess, path: string): Promise<string> => {
  const [record] = recordsIn((await isnad.run('read', '--json', path)).out)
  return record?.article.url ?? record?.article.id ?? path
}

function changeFaults({ a, b, alignment }: Comparison, { typed, never = [] }: ChangeRow): Fault[] {
  const textOf = (id: string): string => (a.id === id ? a : b).text
  const changes = alignment.changes.map((one) => ({
    type: one.type,
    words: `${textOf(alignment.a).slice(one.a.start, one.a.end)} → ${textOf(alignment.b).slice(one.b.start, one.b.end)}`,
  }))
  return [
    ...typed.flatMap(({ words, types }): Fault[] => {
      const met = changes.filter((one) => one.words.includes(words))
      if (met.some(({ type }) => types.includes(type))) return []
      return met.length > 0
        ? [{ kind: 'false', says: met.map((one) => `${one.words}: ${one.type}`).join(', ') }]
        : [{ kind: 'missing', says: `no change of ${words}` }]
    }),
    ...changes.filter(({ type }) => never.includes(type)).map((one): Fault => ({ kind: 'false', says: `${one.type}: ${one.words}` })),
  ]
}

/** The pages that hold all of what is asked; those with most of the words do not count. */
export async function judgedSearch(isnad: IsnadProcess, collection: string, { query, trait, found }: SearchRow): Promise<Judged> {
  const said = await isnad.run('search', '--json', '--limit', '100', '--collection', collection, '--', query)
  const stopped = stop(said)
  const hits = stopped ? [] : hitsIn(said)
  const right = new Set(found)
  const faults: Fault[] = stopped
    ? [stopped]
    : [
        ...found.filter((page) => !hits.includes(page)).map((page): Fault => ({ kind: 'missing', says: `not ${page}` })),
        ...hits.filter((page) => !right.has(page)).map((page): Fault => ({ kind: 'false', says: `found ${page}` })),
      ]
  return {
    input: `search/docs.jsonl: ${query}`,
    trait,
    right: found.join(', ') || 'nothing',
    answer: answerOf(faults),
    verdict: verdictOf(faults, hits.length > 0, ''),
  }
}

function hitsIn({ out }: Said): string[] {
  if (!out.startsWith('{')) return []
  const { hits, all } = JSON.parse(out) as SearchResult
  return hits.slice(0, all).map(({ article }) => article.url?.split('/').at(-1) ?? article.id)
}
