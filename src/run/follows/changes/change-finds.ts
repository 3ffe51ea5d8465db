import type { GroupView } from '../../../model/collection.ts'
import type { VersionHistory } from '../../../model/version.ts'
import type { StatementPart } from '../../../stages/groups/index.ts'
import { numbersOfIds, pagesOfArticles } from '../../../store/follows/finds.ts'
import { articlesOf, keptByNumber, statementsIn, versionRows } from '../../../store/reading.ts'
import { collectionSource } from '../../collection/collection-source.ts'
import { groupOfPart } from '../../collection/groups/group-views.ts'
import { type StatementParts, statementParts } from '../../collection/groups/statement-parts.ts'
import { versionViews } from '../../collection/versions/version-views.ts'
import { type CompiledFollow, compiledFollow, type FollowSource } from '../compiled-follow.ts'
import { type FollowedPage, followedPages, TOGETHER } from '../followed-page.ts'
import { matchesPage, matchingStatements, type PlacedFind, placeOf, statementFind } from '../item-finds.ts'
import { changesInGroup, type FoundChange } from './group-changes.ts'
import { changesOfVersions } from './version-changes.ts'

/** A follow on changes asks for statements, and of versions for pages: what was altered need not be anybody's words. */
export const ofPages = (source: FollowSource, one: CompiledFollow): CompiledFollow =>
  compiledFollow(source, { ...one.follow, query: { ...one.follow.query, on: 'pages' } }, one)

/** Reads groups and versions of pages once, for all follows that ask for them. */
export class ChangeReader {
  readonly parts: StatementParts
  private readonly views = new Map<string, Promise<GroupView>>()
  private readonly histories = new Map<string, Promise<VersionHistory | undefined>>()
  private readonly source: FollowSource

  constructor(source: FollowSource) {
    this.source = source
    this.parts = statementParts(source.database, source.world)
  }

  /** What one follow finds in the printings of a statement. */
  async inPart(part: StatementPart, { follow: { query } }: CompiledFollow): Promise<FoundChange[]> {
    if (query.between === 'versions' || part.formula || part.pages < 2) return []
    const id = part.statements[0]!
    const known = this.views.get(id) ?? groupOfPart(this.collection(), part)
    this.views.set(id, known)
    return changesInGroup(await known, query)
  }

  /** What one follow finds in the versions of a page. */
  async inVersions(page: string, { follow: { query } }: CompiledFollow): Promise<FoundChange[]> {
    if (query.between === 'printings') return []
    const rows = await versionRows(this.source.database, page)
    if (rows.length < 2) return []
    const known = this.histories.get(page) ?? versionViews(this.collection()).versionHistory(rows[0]!.card.id)
    this.histories.set(page, known)
    const kept = await keptByNumber(
      this.source.database,
      rows.map(({ number }) => number),
    )
    const articles = new Map([...kept.values()].map(({ article }) => [article.id, article]))
    const history = await known
    return history ? changesOfVersions(history, articles, query) : []
  }

  private collection() {
    return collectionSource(this.source.database, this.source.world)
  }
}

/** Each change once, with the numbers of its articles. */
export async function placed({ database }: FollowSource, changes: readonly FoundChange[]): Promise<PlacedFind[]> {
  const numbers = await numbersOfIds(database, [
    ...new Set(changes.flatMap(({ on, before }) => (before === undefined ? [on] : [on, before]))),
  ])
  const byItem = new Map<string, PlacedFind>()
  for (const { find, on, before } of changes) {
    const [article, other] = [numbers.get(on), before === undefined ? undefined : numbers.get(before)]
    if (article !== undefined && !byItem.has(find.item)) byItem.set(find.item, { find, article, ...(other !== undefined && { other }) })
  }
  return [...byItem.values()]
}

/** An outlet that prints such a statement for the first time: one find an outlet, on the first page that was asked. */
export const firstPrintingItem = (outlet: string): string => `first ${outlet}`

export const asksForFirst = ({ follow: { query } }: CompiledFollow): boolean => query.kinds?.includes('first-printing') === true

export function firstPrinting(page: FollowedPage, row: Parameters<typeof statementFind>[1]): PlacedFind {
  const find = {
    ...statementFind(page, row),
    ...placeOf(page),
    kind: 'first-printing' as const,
    item: firstPrintingItem(page.record.outlet.id),
  }
  return { find, article: page.number }
}

/** What a follow on changes finds in the whole collection, from pages that hold its words. */
export async function changesByHand(
  source: FollowSource,
  one: CompiledFollow,
  pagesOf: (one: CompiledFollow) => AsyncIterable<FollowedPage>,
): Promise<PlacedFind[]> {
  const reader = new ChangeReader(source)
  const [changes, first] = [[] as FoundChange[], new Map<string, PlacedFind>()]
  const parts = new Set<StatementPart>()
  for await (const page of pagesOf(one))
    for (const row of matchingStatements(source, one, page)) {
      if (asksForFirst(one) && !first.has(page.record.outlet.id)) first.set(page.record.outlet.id, firstPrinting(page, row))
      parts.add(await reader.parts.of(row.id))
    }
  for (const part of parts) changes.push(...(await reader.inPart(part, one)))
  if (one.follow.query.between !== 'printings') {
    const pages = new Set<string>()
    for await (const page of pagesOf(ofPages(source, one))) if (matchesPage(ofPages(source, one), page)) pages.add(page.record.page)
    for (const page of pages) changes.push(...(await reader.inVersions(page, one)))
  }
  return [...(await placed(source, changes)), ...first.values()]
}

/** Where what is found may have changed. */
export interface ChangedScope {
  /** Articles on which all that is found is looked for anew. */
  readonly numbers: ReadonlySet<number>
  /** Everything that is printed as one with a statement on one of them. */
  readonly parts: readonly StatementPart[]
  /** All pages of those parts, and of those articles in all versions: a follow may ask for words of any of them. */
  readonly pages: readonly FollowedPage[]
}

/** From articles that were touched: themselves, the other versions of their pages, and all that ties lead to from their statements. */
export async function changedScope(source: FollowSource, reader: ChangeReader, touched: readonly number[]): Promise<ChangedScope> {
  const { database, world } = source
  const idsOn = async (numbers: readonly number[]): Promise<string[]> => {
    const ids: string[] = []
    for (let i = 0; i < numbers.length; i += TOGETHER)
      for (const { id } of await statementsIn(database, numbers.slice(i, i + TOGETHER))) ids.push(id)
    return ids
  }
  const versionsOf = async (numbers: readonly number[]): Promise<number[]> => {
    const versions: number[] = []
    for (const page of await pagesOfArticles(database, numbers))
      for (const { number } of await versionRows(database, page)) versions.push(number)
    return versions
  }
  const numbers = new Set(touched)
  for (const number of await versionsOf(touched)) numbers.add(number)
  for (const number of await articlesOfAll(source, await reader.parts.around(await idsOn([...numbers])))) numbers.add(number)
  const parts = new Set<StatementPart>()
  for (const id of await idsOn([...numbers])) parts.add(await reader.parts.of(id))
  const all = new Set([...numbers, ...(await articlesOfAll(source, [...parts])), ...(await versionsOf([...numbers]))])
  const pages = await followedPages(
    database,
    world,
    [...all].sort((a, b) => a - b),
  )
  return { numbers, parts: [...parts], pages }
}

async function articlesOfAll({ database }: FollowSource, parts: readonly StatementPart[]): Promise<number[]> {
  const ids = parts.flatMap(({ statements }) => statements)
  const found: number[] = []
  for (let i = 0; i < ids.length; i += TOGETHER) found.push(...(await articlesOf(database, ids.slice(i, i + TOGETHER))))
  return found
}
