import type { StatementPart } from '../../../stages/groups/index.ts'
import { type FindRow, findsNamed, findsOn } from '../../../store/follows/finds.ts'
import type { Touched } from '../../../store/touched.ts'
import type { CompiledFollow, FollowSource } from '../compiled-follow.ts'
import type { FollowedPage } from '../followed-page.ts'
import { matchesPage, matchingStatements, type PlacedFind } from '../item-finds.ts'
import { tellDifference } from '../tell-alerts.ts'
import { asksForFirst, ChangeReader, changedScope, firstPrinting, firstPrintingItem, ofPages, placed } from './change-finds.ts'
import type { FoundChange } from './group-changes.ts'

/**
 * Compares what follows on changes find with what they found, wherever a transaction may have changed it: on pages that came or went or were tied
 * otherwise, on their other versions, and on all pages that print what is tied to a statement there.
 */
export async function tellChanges(
  source: FollowSource,
  follows: readonly CompiledFollow[],
  touched: Touched,
  { at, pagesOf }: { readonly at: number; readonly pagesOf: (one: CompiledFollow) => AsyncIterable<FollowedPage> },
): Promise<void> {
  if (follows.length === 0) return
  const { database } = source
  const reader = new ChangeReader(source)
  const numbers = [...new Set([...touched.articles, ...touched.tied])].sort((a, b) => a - b)
  const { numbers: inScope, pages, parts } = await changedScope(source, reader, numbers)
  const rows = await findsOn(database, [...inScope])
  for (const one of follows) {
    const before = rows.filter(({ follow, item }) => follow === one.follow.id && !item.startsWith(firstPrintingItem('')))
    const matched = matchesIn(source, one, pages)
    const now = (await placed(source, await changesOf(reader, one, parts, matched))).filter(
      ({ article, other }) => inScope.has(article) || (other !== undefined && inScope.has(other)),
    )
    if (asksForFirst(one)) {
      const first = await firstPrintings(source, one, matched, rows, pagesOf)
      before.push(...first.before)
      now.push(...first.now)
    }
    if (before.length + now.length > 0) await tellDifference(database, one.follow, { before, now }, at)
  }
}

interface Matched {
  readonly statements: ReadonlySet<string>
  /** The first statement of each outlet. */
  readonly first: ReadonlyMap<string, PlacedFind>
  /** Ids of pages of which a version matches. */
  readonly pages: ReadonlySet<string>
}

function matchesIn(source: FollowSource, one: CompiledFollow, pages: readonly FollowedPage[]): Matched {
  const [statements, first, matched] = [new Set<string>(), new Map<string, PlacedFind>(), new Set<string>()]
  const asPages = ofPages(source, one)
  for (const page of pages) {
    for (const row of matchingStatements(source, one, page)) {
      statements.add(row.id)
      const { id } = page.record.outlet
      if (!first.has(id)) first.set(id, firstPrinting(page, row))
    }
    if (one.follow.query.between !== 'printings' && matchesPage(asPages, page)) matched.add(page.record.page)
  }
  return { statements, first, pages: matched }
}

async function changesOf(
  reader: ChangeReader,
  one: CompiledFollow,
  parts: readonly StatementPart[],
  { statements, pages }: Matched,
): Promise<FoundChange[]> {
  const changes: FoundChange[] = []
  for (const part of parts) if (part.statements.some((id) => statements.has(id))) changes.push(...(await reader.inPart(part, one)))
  for (const page of pages) changes.push(...(await reader.inVersions(page, one)))
  return changes
}

/** Outlets that print such a statement now, of those that a transaction touched: one whose known page went is looked for on its others. */
async function firstPrintings(
  source: FollowSource,
  one: CompiledFollow,
  { first }: Matched,
  rows: readonly FindRow[],
  pagesOf: (one: CompiledFollow) => AsyncIterable<FollowedPage>,
): Promise<{ readonly before: readonly FindRow[]; readonly now: readonly PlacedFind[] }> {
  const { id } = one.follow
  const known = await findsNamed(source.database, id, [...first.keys()].map(firstPrintingItem))
  const touched = rows.filter((row) => row.follow === id && row.item.startsWith(firstPrintingItem('')))
  const isTouched = new Set(touched.map(({ item }) => item))
  const now = new Map([...first].map(([outlet, find]) => [firstPrintingItem(outlet), find]))
  for (const { item } of touched) {
    if (now.has(item)) continue
    const other = await firstOf(source, one, item.slice(firstPrintingItem('').length), pagesOf)
    if (other) now.set(item, other)
  }
  // Where another page was told to be the first, it stays so.
  for (const { item } of known) if (!isTouched.has(item)) now.delete(item)
  return { before: touched, now: [...now.values()] }
}

async function firstOf(
  source: FollowSource,
  one: CompiledFollow,
  outlet: string,
  pagesOf: (one: CompiledFollow) => AsyncIterable<FollowedPage>,
): Promise<PlacedFind | undefined> {
  if (one.filter.outlet !== undefined && one.filter.outlet !== outlet) return undefined
  for await (const page of pagesOf({ ...one, filter: { ...one.filter, outlet } }))
    for (const row of matchingStatements(source, one, page)) return firstPrinting(page, row)
  return undefined
}
