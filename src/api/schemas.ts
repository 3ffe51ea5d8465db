import { z } from '@hono/zod-openapi'
import type * as cards from '../model/cards.ts'
import type * as ofCollection from '../model/collection.ts'
import type { DayCount as DayCountModel } from '../model/overview.ts'
import type * as ofSearch from '../model/search.ts'
import {
  Alignment,
  Article,
  CarrierMention,
  Chain,
  Direction,
  Field,
  Form,
  Span,
  SpeechAct,
  Statement,
  StatementGroup,
} from './record-schemas.ts'
import { schemaOf } from './schema-of.ts'

/** Shapes of the answers of the API, each tied to its type in the model. */
export const ArticleCard = schemaOf<cards.ArticleCard>()(
  z
    .object({
      id: z.string(),
      page: z.string(),
      url: z.string().optional(),
      outlet: z.string(),
      outletName: z.string(),
      headline: z.string(),
      byline: z.string().optional(),
      published: z.string().optional(),
      seen: z.string().optional(),
      statements: z.number().int(),
      copies: z.number().int(),
      summary: z.string(),
    })
    .openapi('ArticleCard'),
)

export const StatementCard = schemaOf<cards.StatementCard>()(
  z
    .object({
      id: z.string(),
      form: Form,
      act: SpeechAct.optional(),
      words: z.string(),
      speaker: z.object({ key: z.string(), name: z.string(), role: z.string().optional() }).optional(),
      article: ArticleCard,
      pages: z.number().int(),
      outlets: z.number().int(),
      formula: z.literal(true).optional(),
      corrected: z.literal(true).optional(),
    })
    .openapi('StatementCard'),
)

export const Group = schemaOf<ofCollection.GroupView>()(
  z.object({ group: StatementGroup, articles: z.array(Article), statements: z.array(Statement) }).openapi('Group'),
)
export const Kept = schemaOf<ofCollection.Kept>()(
  z.object({ article: Article, statements: z.array(Statement), carriers: z.array(CarrierMention), chain: z.array(Chain) }).openapi('Kept'),
)
export const Copy = schemaOf<ofCollection.Copy>()(
  z
    .object({
      article: ArticleCard,
      relation: z.enum(['copy', 'passage']),
      alignment: Alignment,
      direction: Direction,
      credits: z.array(z.string()),
    })
    .openapi('Copy'),
)
export const NamedCount = schemaOf<cards.NamedCount>()(
  z.object({ key: z.string(), name: z.string(), count: z.number().int() }).openapi('NamedCount'),
)
const DayCount = schemaOf<DayCountModel>()(z.object({ day: z.string(), count: z.number().int() }))
export const Stats = schemaOf<ofCollection.Stats>()(
  z
    .object({
      articles: z.number(),
      pages: z.number(),
      outlets: z.number(),
      statements: z.number(),
      attributed: z.number(),
      speakers: z.number(),
      alignments: z.number(),
      credited: z.number(),
      window: z.number(),
      from: z.string().optional(),
      to: z.string().optional(),
    })
    .openapi('Stats'),
)
export const SpeakerView = schemaOf<ofCollection.SpeakerView>()(
  z
    .object({
      key: z.string(),
      name: z.string(),
      aliases: z.array(z.string()),
      ties: z.array(z.object({ key: z.string(), rule: z.enum(['short', 'spelling', 'listed', 'script']), roles: z.array(z.string()) })),
      person: z.string().optional(),
      unnamed: z.literal(true).optional(),
      roles: z.array(NamedCount),
      outlets: z.array(NamedCount),
      total: z.number(),
      days: z.array(DayCount),
      topics: z.array(NamedCount),
      statements: z.array(StatementCard),
    })
    .openapi('SpeakerView'),
)
export const OutletView = schemaOf<ofCollection.OutletView>()(
  z
    .object({
      id: z.string(),
      name: z.string(),
      articles: z.number(),
      statements: z.number(),
      carriers: z.array(NamedCount),
      speakers: z.array(NamedCount),
      days: z.array(DayCount),
      latest: z.array(ArticleCard),
    })
    .openapi('OutletView'),
)
const QueryPart = schemaOf<ofSearch.QueryPart>()(
  z.object({
    kind: z.enum(['word', 'phrase', 'near', 'prefix']),
    words: z.string(),
    terms: z.array(z.string()),
    field: z.enum(['headline', 'body', 'quotes']).optional(),
    within: z.number().int().optional(),
  }),
)
const QueryNote = schemaOf<ofSearch.QueryNote>()(
  z.object({
    kind: z.enum([
      'common',
      'unclosed',
      'unknownField',
      'shortPrefix',
      'innerStar',
      'loneOr',
      'brackets',
      'empty',
      'repeated',
      'far',
      'tooLong',
    ]),
    words: z.string(),
  }),
)
/** A query as it was understood: one of `any` of every clause, none of those with `not`; notes tell what was read leniently. */
const ParsedQuery = schemaOf<ofSearch.ParsedQuery>()(
  z
    .object({
      clauses: z.array(z.object({ not: z.boolean(), any: z.array(QueryPart) })),
      speaker: z.string().optional(),
      outlet: z.string().optional(),
      notes: z.array(QueryNote),
    })
    .openapi('ParsedQuery'),
)
const Facets = schemaOf<ofCollection.Facets>()(
  z
    .object({ of: z.number().int(), outlets: z.array(NamedCount), speakers: z.array(NamedCount), days: z.array(NamedCount) })
    .openapi('Facets'),
)
const SearchHit = schemaOf<ofCollection.SearchHit>()(
  z.object({
    article: ArticleCard,
    score: z.number(),
    snippets: z.array(z.object({ field: Field, text: z.string(), hits: z.array(Span) })),
    statements: z.array(StatementCard),
    missing: z.array(z.string()),
    copies: z.array(ArticleCard),
  }),
)
export const SearchResult = schemaOf<ofCollection.SearchResult>()(
  z
    .object({
      total: z.number(),
      all: z.number(),
      listed: z.number(),
      hits: z.array(SearchHit),
      query: ParsedQuery,
      facets: Facets.optional(),
    })
    .openapi('SearchResult'),
)
/** A part of a list: `total` where it is known, `next` where more follows. */
export const listOf = <T extends z.ZodType>(item: T, name: string) =>
  z.object({ total: z.number().int().optional(), items: z.array(item), next: z.string().optional() }).openapi(name)

export const Problem = z.object({ error: z.string() }).openapi('Problem')
