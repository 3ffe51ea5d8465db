import type { Find } from '../../model/follow.ts'
import type { Statement } from '../../model/statement.ts'
import type { StatementRow } from '../../store/reading.ts'
import { nameKey } from '../../text/names/name-key.ts'
import type { Asked, CompiledFollow, FollowSource } from './compiled-follow.ts'
import type { FollowedPage } from './followed-page.ts'
import type { TermPlaces } from './term-places.ts'

/** A find with the numbers of the articles it lies on. */
export interface PlacedFind {
  readonly find: Find
  readonly article: number
  readonly other?: number
}

/** What a follow on pages or statements finds on one page. */
export function findsOnPage(source: FollowSource, follow: CompiledFollow, page: FollowedPage): PlacedFind[] {
  if (follow.follow.query.on === 'pages') return matchesPage(follow, page) ? [{ article: page.number, find: pageFind(page) }] : []
  return matchingStatements(source, follow, page).map((row) => ({ article: page.number, find: statementFind(page, row) }))
}

/** As the same search finds it: outlet, days, a statement by one of the speakers, and all words and none of those that are excluded. */
export function matchesPage(follow: CompiledFollow, page: FollowedPage): boolean {
  if (!isWithin(follow, page)) return false
  const { speakers } = follow.filter
  if (speakers && !page.statements.some(({ speaker }) => speaker !== null && speakers.includes(speaker))) return false
  const asked = follow.asked.get(page.record.language)
  return asked !== undefined && holdsWords(asked, page.places)
}

export function matchingStatements(source: FollowSource, follow: CompiledFollow, page: FollowedPage): StatementRow[] {
  if (!isWithin(follow, page)) return []
  return page.statements.filter((row) => matchesStatement(source, follow, page, row))
}

/** Outlet and days. */
function isWithin({ filter: { outlet, from, to } }: CompiledFollow, { record }: FollowedPage): boolean {
  if (outlet !== undefined && record.outlet.id !== outlet) return false
  if (from !== undefined && !(record.day !== undefined && record.day >= from)) return false
  return to === undefined || (record.day !== undefined && record.day <= to)
}

const holdsWords = ({ include, exclude }: Asked, places: () => TermPlaces): boolean =>
  (include === undefined || places().holds(include)) && !(exclude !== undefined && places().holds(exclude))

function matchesStatement(source: FollowSource, follow: CompiledFollow, page: FollowedPage, row: StatementRow): boolean {
  const {
    filter: { speakers },
    follow: { query },
  } = follow
  if (speakers && (row.speaker === null || !speakers.includes(row.speaker))) return false
  if (query.form && row.form !== query.form) return false
  const asked = follow.asked.get(page.record.language)
  if (!asked || !holdsWords(asked, () => page.placesOf(row))) return false
  if (!query.acts && !query.polarity && !query.carrier) return true
  const statement = page.statement(row.id)
  return statement !== undefined && hasConditions(source, follow, statement)
}

function hasConditions(source: FollowSource, { follow: { query } }: CompiledFollow, { cue, via }: Statement): boolean {
  if (query.acts && !(cue && query.acts.includes(cue.act))) return false
  if (query.polarity && (cue?.act === 'deny') !== (query.polarity === 'denied')) return false
  return query.carrier === undefined || via.some(({ value }) => isCarrier(source, query.carrier!, value))
}

/** By its id, or by its name in any spelling. */
function isCarrier(
  { names, world: { languages } }: FollowSource,
  asked: string,
  { name, entity }: { readonly name: string; readonly entity?: string },
): boolean {
  const wanted = names.keysOf(asked)
  if (entity !== undefined && (entity === asked || wanted.includes(entity))) return true
  return languages.some(({ letters }) => wanted.includes(nameKey(name, letters)))
}

const pageFind = (page: FollowedPage): Find => ({
  ...placeOf(page),
  item: page.record.id,
  kind: 'page',
  words: page.record.summary,
  via: page.record.credits.map(({ name }) => name).filter((name, i, all) => all.indexOf(name) === i),
})

export function statementFind(page: FollowedPage, row: StatementRow): Find {
  const statement = page.statement(row.id)
  return {
    ...placeOf(page),
    item: row.id,
    kind: 'statement',
    statement: row.id,
    words: row.words,
    ...(row.speaker_name !== null && { speaker: { name: row.speaker_name, ...(row.speaker_role !== null && { role: row.speaker_role }) } }),
    ...(statement?.cue && { act: statement.cue.act }),
    via: statement?.via.map(({ value }) => value.name) ?? [],
  }
}

/** Where something was found. */
export const placeOf = ({
  record,
}: FollowedPage): Pick<Find, 'article' | 'page' | 'url' | 'outlet' | 'outletName' | 'headline' | 'day'> => ({
  article: record.id,
  page: record.page,
  ...(record.url && { url: record.url }),
  outlet: record.outlet.id,
  outletName: record.outlet.name,
  headline: record.headline,
  ...(record.day && { day: record.day }),
})
