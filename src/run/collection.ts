import type { Article } from '../model/article.ts'
import type { Alignment } from '../model/chain.ts'
import type { Collection, GroupView, Kept, NamedCount, SearchHit, SearchQuery, Snippet, StatementCard } from '../model/collection.ts'
import type { QueryPart } from '../model/search.ts'
import type { World } from '../model/stage.ts'
import { world } from '../pipeline/world.ts'
import { hitsOf, parseQuery, plainQuery, snippetOf, termsOf, wantedParts } from '../search/index.ts'
import { creditedChains, groupOf } from '../stages/chains/index.ts'
import { alignmentOf, type Wanted } from '../stages/reuse/index.ts'
import { alignmentsAmong } from '../store/alignments.ts'
import { countsAmong, daysIn } from '../store/counts.ts'
import type { Database } from '../store/database.ts'
import { recurringBlocks } from '../store/lone-blocks.ts'
import { openDatabase } from '../store/open.ts'
import * as read from '../store/reading.ts'
import { nameKey } from '../text/name-key.ts'
import { componentOf } from './component.ts'
import { entityNames } from './entity-names.ts'
import { givenSharing } from './given-sharing.ts'
import { outletReuseOf } from './outlet-reuse.ts'
import { overviewOf, topicsOfSpeaker } from './overview.ts'
import { boundsOf } from './reuse-bounds.ts'
import { searchOver } from './search.ts'
import { sharingOver } from './sharing.ts'
import { withoutRecurring } from './without-recurring.ts'

/** A collection that is there: a file, or `postgres://…`. Errors: none there, of a newer version, not reachable. */
export async function openCollection(location: string): Promise<Collection> {
  return collectionOver(await openDatabase(location, { create: false }), world)
}

const DEFAULT_LIMIT = 20

export function collectionOver(database: Database, world: World): Collection {
  const { language, gazetteer } = world
  const chained = (kept: Omit<Kept, 'chain'>): Kept => ({
    ...kept,
    chain: creditedChains(kept.article, kept.statements, kept.carriers, world),
  })
  const keptOf = async (numbers: readonly number[]) => {
    const recurring = await recurringBlocks(database, numbers)
    const rows = await read.keptByNumber(database, numbers)
    return new Map([...rows].map(([number, kept]) => [number, chained(withoutRecurring(kept, recurring.get(number)))]))
  }
  const keyOf = (name: string) => gazetteer.byName(name)?.id ?? nameKey(name, language.letters)

  const statementCards = async (rows: readonly read.StatementRow[]): Promise<StatementCard[]> => {
    const cards = await read.cardsByNumber(database, [...new Set(rows.map(({ article }) => article))])
    const edges =
      rows.length > 0
        ? await read.edgesOf(
            database,
            rows.map(({ id }) => id),
          )
        : []
    return rows.map((row) => ({
      id: row.id,
      form: row.form as StatementCard['form'],
      words: row.words,
      ...(row.speaker && { speaker: { key: row.speaker, name: row.speaker_name!, ...(row.speaker_role && { role: row.speaker_role }) } }),
      article: cards.get(row.article)!,
      pages: 1 + new Set(edges.filter(({ a, b }) => a === row.id || b === row.id).map(({ a, b }) => (a === row.id ? b : a))).size,
    }))
  }

  const resolvedSpeaker = async (keyOrName: string): Promise<string | undefined> => {
    for (const key of [keyOrName, keyOf(keyOrName)]) if (await read.hasSpeaker(database, key)) return key
    return undefined
  }
  const resolvedOutlet = async (idOrName: string): Promise<NamedCount | undefined> => {
    const [known] = await countsAmong(database, 'outlets', [idOrName])
    if (known) return known
    const all = await read.outletCounts(database)
    const wanted = keyOf(idOrName)
    return all.find(({ key, name }) => key === wanted || keyOf(name) === wanted)
  }

  const search = searchOver(database, world)

  return {
    stats: async () => ({ ...(await read.statsOf(database)), window: (await boundsOf(database)).windowDays }),
    latest: async (range, outlet) => read.latestCards(database, range, outlet && ((await resolvedOutlet(outlet))?.key ?? outlet)),
    article: async (idOrUrl) => {
      const number = await read.numberOf(database, idOrUrl)
      return number === undefined ? undefined : (await keptOf([number])).get(number)
    },
    versions: (page) => read.versionCards(database, page),
    ...sharingOver(database, world, keptOf),
    sharingGiven: (page) => givenSharing(database, world, keptOf, page),
    statement: async (id) => {
      const place = await read.placeOf(database, id)
      const kept = place && (await keptOf([place.article])).get(place.article)
      const statement = kept?.statements.find((one) => one.id === id)
      return kept && statement && { statement, article: kept.article }
    },
    group: async (id): Promise<GroupView | undefined> => {
      const place = await read.placeOf(database, id)
      if (!place) return undefined
      const { statements, articles, edges } = await componentOf(place, (ids) => read.edgesOf(database, ids))
      const kept = await keptOf(articles)
      const rows = articles.length > 1 ? await alignmentsAmong(database, articles) : []
      const byId = new Map([...kept.values()].map(({ article }) => [article.id, article]))
      const members = new Set(statements)
      return {
        group: groupOf(
          {
            statements,
            kept: [...kept.values()],
            edges,
            alignments: rows.map(({ alignment }) => alignment),
            typed: (alignment, wanted) => typed(alignment, byId.get(alignment.a)!, byId.get(alignment.b)!, world, wanted),
          },
          world,
        ),
        articles: [...kept.values()].map(({ article }) => article),
        statements: [...kept.values()].flatMap((one) => one.statements.filter((statement) => members.has(statement.id))),
      }
    },
    statementsLike: async (words, limit) => {
      const query = plainQuery(words, language)
      if (query.clauses.length === 0) return []
      const { pages, all } = await search(query, 'quotes', {}, { limit: limit * 4, offset: 0 })
      const rows = pages.slice(0, all)
      const found = await read.statementsIn(
        database,
        rows.map(({ number }) => number),
      )
      const scored = found.map((row) => ({ row, hits: partsIn(row.words, wantedParts(query), world) })).filter(({ hits }) => hits > 0)
      const rank = new Map(rows.map(({ number }, i) => [number, i]))
      scored.sort(
        (x, y) => y.hits - x.hits || x.row.words.length - y.row.words.length || rank.get(x.row.article)! - rank.get(y.row.article)!,
      )
      return statementCards(scored.slice(0, limit).map(({ row }) => row))
    },
    speakers: async (range) => entityNames(await read.speakerCounts(database, range), world),
    speaker: async (keyOrName, range) => {
      const key = await resolvedSpeaker(keyOrName)
      if (!key) return undefined
      const { total, names, roles, outlets } = await read.speakerCountsOf(database, key)
      const [first, ...others] = names
      return {
        key,
        name: first?.name ?? key,
        aliases: others.map(({ name }) => name),
        roles,
        outlets,
        total,
        days: await daysIn(database, 'speaker-days', key),
        topics: await topicsOfSpeaker(database, key, world),
        statements: await statementCards(await read.statementsBy(database, key, range)),
      }
    },
    outlets: () => read.outletCounts(database),
    outlet: async (idOrName, range) => {
      const found = await resolvedOutlet(idOrName)
      if (!found) return undefined
      const counts = await read.outletCountsOf(database, found.key)
      return {
        id: found.key,
        name: found.name,
        ...counts,
        carriers: entityNames(counts.carriers, world),
        speakers: entityNames(counts.speakers, world),
        days: await daysIn(database, 'outlet-days', found.key),
        latest: await read.latestCards(database, range, found.key),
      }
    },
    outletReuse: async (idOrName, last) => {
      const found = await resolvedOutlet(idOrName)
      return found && outletReuseOf(database, world, keptOf, found, last)
    },
    search: async (asked) => {
      const query = parseQuery(asked.words, language)
      const [speakerAsked, outletAsked] = [asked.speaker ?? query.speaker, asked.outlet ?? query.outlet]
      const speaker = speakerAsked && ((await resolvedSpeaker(speakerAsked)) ?? speakerAsked)
      const outlet = outletAsked && ((await resolvedOutlet(outletAsked))?.key ?? outletAsked)
      const filter = {
        ...(speaker && { speaker }),
        ...(outlet && { outlet }),
        ...(asked.from && { from: asked.from }),
        ...(asked.to && { to: asked.to }),
      }
      const range = { limit: asked.limit ?? DEFAULT_LIMIT, offset: asked.offset ?? 0 }
      const { total, all, pages, parts, facets } = await search(query, asked.in ?? 'all', filter, range, asked.facets)
      const numbers = pages.map(({ number }) => number)
      const [kept, cards] = [await read.keptByNumber(database, numbers), await read.cardsByNumber(database, numbers)]
      const quoted = asked.in === 'quotes' || speaker ? await read.statementsIn(database, numbers, speaker) : []
      const statements = await statementCards(quoted.filter(({ words }) => parts.length === 0 || partsIn(words, parts, world) > 0))
      const hits = pages.map(({ number, score, missing }): SearchHit => {
        const article = cards.get(number)!
        return {
          article,
          score,
          snippets: snippetsOf(kept.get(number)!.article, parts, asked, world),
          statements: statements.filter((card) => card.article.id === article.id),
          missing,
        }
      })
      return { total, all, hits, query, ...(facets && { facets }) }
    },
    ...overviewOf({ database, world, statementCards, carrierKey: keyOf, outletOf: resolvedOutlet }),
    close: () => database.close(),
  }
}

/** What is stored of an alignment tells that two pages share words; what changed between them is typed here. */
const typed = (stored: Alignment, a: Article, b: Article, world: World, wanted?: Wanted): Alignment =>
  alignmentOf(a, b, world, wanted) ?? stored

/** How many parts of a query a text holds. */
function partsIn(text: string, parts: readonly QueryPart[], { language }: World): number {
  const terms = termsOf(text, language).map(({ term }) => term)
  return new Set(hitsOf(terms, parts).map(({ part }) => part)).size
}

function snippetsOf({ headline, text }: Article, parts: readonly QueryPart[], { in: where }: SearchQuery, { language }: World): Snippet[] {
  const snippet = (field: Snippet['field'], printed: string, shown: readonly QueryPart[]): Snippet[] => {
    const { span, hits } = snippetOf(printed, shown, language)
    if (hits.length === 0) return []
    return [
      {
        field,
        text: printed.slice(span.start, span.end),
        hits: hits.map(({ start, end }) => ({ start: start - span.start, end: end - span.start })),
      },
    ]
  }
  const inHeadline = parts.filter(({ field = where }) => field === undefined || field === 'headline')
  const inText = parts.filter(({ field = where }) => field !== 'headline')
  return [...snippet('headline', headline?.value ?? '', inHeadline), ...snippet('text', text, inText)]
}
