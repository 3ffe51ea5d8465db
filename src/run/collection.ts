import type { Article } from '../model/article.ts'
import type { Alignment } from '../model/chain.ts'
import type { Collection, GroupView, Kept, SearchHit, SearchQuery, Snippet, StatementCard } from '../model/collection.ts'
import type { World } from '../model/stage.ts'
import { world } from '../pipeline/world.ts'
import { type ParsedQuery, parseQuery, snippetOf } from '../search/index.ts'
import { creditedChains, groupOf } from '../stages/chains/index.ts'
import { alignmentOf } from '../stages/reuse/index.ts'
import { alignmentsAmong } from '../store/alignments.ts'
import type { Database } from '../store/database.ts'
import { openDatabase } from '../store/open.ts'
import * as read from '../store/reading.ts'
import { nameKey } from '../text/name-key.ts'
import { componentOf } from './component.ts'
import { outletReuseOf } from './outlet-reuse.ts'
import { sharingOver } from './sharing.ts'

/** A collection that is there: a file, or `postgres://…`. Errors: none there, of a newer version, not reachable. */
export async function openCollection(location: string): Promise<Collection> {
  return collectionOver(await openDatabase(location, { create: false }), world)
}

const DEFAULT_LIMIT = 20
const NONE = { limit: 1, offset: 0 }

export function collectionOver(database: Database, world: World): Collection {
  const { language, gazetteer } = world
  const chained = (kept: Omit<Kept, 'chain'>): Kept => ({
    ...kept,
    chain: creditedChains(kept.article, kept.statements, kept.carriers, world),
  })
  const keptOf = async (numbers: readonly number[]) =>
    new Map([...(await read.keptByNumber(database, numbers))].map(([number, kept]) => [number, chained(kept)]))
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
    for (const key of [keyOrName, keyOf(keyOrName)]) if ((await read.statementsBy(database, key, NONE)).length > 0) return key
    return undefined
  }
  const resolvedOutlet = async (idOrName: string): Promise<{ key: string; name: string } | undefined> => {
    const all = await read.outletCounts(database)
    const wanted = keyOf(idOrName)
    return all.find(({ key }) => key === idOrName) ?? all.find(({ key, name }) => key === wanted || keyOf(name) === wanted)
  }

  return {
    stats: () => read.statsOf(database),
    latest: async (range, outlet) => read.latestCards(database, range, outlet && ((await resolvedOutlet(outlet))?.key ?? outlet)),
    article: async (idOrUrl) => {
      const number = await read.numberOf(database, idOrUrl)
      return number === undefined ? undefined : (await keptOf([number])).get(number)
    },
    versions: (page) => read.versionCards(database, page),
    ...sharingOver(database, world, keptOf),
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
      const alignments = rows.map(({ a, b, alignment }) => typed(alignment, kept.get(a)!.article, kept.get(b)!.article, world))
      const members = new Set(statements)
      return {
        group: groupOf({ statements, kept: [...kept.values()], edges, alignments }, world),
        articles: [...kept.values()].map(({ article }) => article),
        statements: [...kept.values()].flatMap((one) => one.statements.filter((statement) => members.has(statement.id))),
      }
    },
    statementsLike: async (words, limit) => {
      const query = parseQuery(words.replace(/["“”«»]/gu, ' '), language)
      if (query.parts.length === 0) return []
      const { rows } = await read.searchArticles(database, query.parts, 'quotes', {}, { limit: limit * 4, offset: 0 })
      const found = await read.statementsIn(
        database,
        rows.map(({ number }) => number),
      )
      const scored = found.map((row) => ({ row, hits: partsIn(row.words, query, world) })).filter(({ hits }) => hits > 0)
      const rank = new Map(rows.map(({ number }, i) => [number, i]))
      scored.sort(
        (x, y) => y.hits - x.hits || x.row.words.length - y.row.words.length || rank.get(x.row.article)! - rank.get(y.row.article)!,
      )
      return statementCards(scored.slice(0, limit).map(({ row }) => row))
    },
    speakers: (range) => read.speakerCounts(database, range),
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
        statements: await statementCards(await read.statementsBy(database, key, range)),
      }
    },
    outlets: () => read.outletCounts(database),
    outlet: async (idOrName, range) => {
      const found = await resolvedOutlet(idOrName)
      if (!found) return undefined
      return {
        id: found.key,
        name: found.name,
        ...(await read.outletCountsOf(database, found.key)),
        latest: await read.latestCards(database, range, found.key),
      }
    },
    outletReuse: async (idOrName, last) => {
      const found = await resolvedOutlet(idOrName)
      return found && outletReuseOf(database, world, keptOf, found, last)
    },
    search: async (asked) => {
      const query = parseQuery(asked.words, language)
      const speaker = asked.speaker && ((await resolvedSpeaker(asked.speaker)) ?? asked.speaker)
      const outlet = asked.outlet && ((await resolvedOutlet(asked.outlet))?.key ?? asked.outlet)
      const filter = {
        ...(speaker && { speaker }),
        ...(outlet && { outlet }),
        ...(asked.from && { from: asked.from }),
        ...(asked.to && { to: asked.to }),
      }
      const range = { limit: asked.limit ?? DEFAULT_LIMIT, offset: asked.offset ?? 0 }
      const { total, rows } = await read.searchArticles(database, query.parts, asked.in ?? 'all', filter, range)
      const numbers = rows.map(({ number }) => number)
      const [kept, cards] = [await keptOf(numbers), await read.cardsByNumber(database, numbers)]
      const quoted = asked.in === 'quotes' || speaker ? await read.statementsIn(database, numbers, speaker) : []
      const shown = quoted.filter(({ words }) => query.parts.length === 0 || partsIn(words, query, world) > 0)
      const statements = await statementCards(shown)
      const hits = rows.map(({ number, score }): SearchHit => {
        const article = cards.get(number)!
        return {
          article,
          score: Math.round(-score * 1000) / 1000,
          snippets: snippetsOf(kept.get(number)!.article, query, asked, world),
          statements: statements.filter((card) => card.article.id === article.id),
        }
      })
      return { total, hits }
    },
    close: () => database.close(),
  }
}

/** What is stored of an alignment tells that two pages share words; what changed between them is typed here. */
const typed = (stored: Alignment, a: Article, b: Article, world: World): Alignment => alignmentOf(a, b, world) ?? stored

/** How many parts of a query a text holds. */
function partsIn(text: string, query: ParsedQuery, { language }: World): number {
  return query.parts.filter((part) => snippetOf(text, { parts: [part] }, language).hits.length > 0).length
}

function snippetsOf({ headline, text }: Article, query: ParsedQuery, { in: where }: SearchQuery, { language }: World): Snippet[] {
  const snippet = (field: Snippet['field'], printed: string): Snippet[] => {
    const { span, hits } = snippetOf(printed, query, language)
    if (hits.length === 0) return []
    return [
      {
        field,
        text: printed.slice(span.start, span.end),
        hits: hits.map(({ start, end }) => ({ start: start - span.start, end: end - span.start })),
      },
    ]
  }
  return [
    ...(where === 'body' || where === 'quotes' ? [] : snippet('headline', headline?.value ?? '')),
    ...(where === 'headline' ? [] : snippet('text', text)),
  ]
}
