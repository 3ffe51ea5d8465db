import { z } from '@hono/zod-openapi'

/** Shapes of what the API gives; offsets are UTF-16 code units, half-open. */
export const Span = z.object({ start: z.number().int(), end: z.number().int() }).openapi('Span')
const Field = z.enum(['text', 'headline', 'byline'])
const Passage = z.object({ article: z.string(), span: Span, field: Field.optional() }).openapi('Passage')

export const ArticleCard = z
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
  .openapi('ArticleCard')

export const StatementCard = z
  .object({
    id: z.string(),
    form: z.enum(['direct', 'indirect', 'mixed']),
    act: z.string().optional(),
    words: z.string(),
    speaker: z.object({ key: z.string(), name: z.string(), role: z.string().optional() }).optional(),
    article: ArticleCard,
    pages: z.number().int(),
  })
  .openapi('StatementCard')

const found = <T extends z.ZodType>(value: T) =>
  z.object({
    value,
    known: z.enum(['stated', 'implied']),
    span: Span.optional(),
    field: Field.optional(),
    quote: z.string().optional(),
    rule: z.string(),
  })

const Speaker = z.object({
  kind: z.enum(['person', 'organization', 'media', 'unnamed']),
  name: z.string(),
  role: z.string().optional(),
  aliases: z.array(z.string()),
  entity: z.string().optional(),
})
const Carrier = z.object({ kind: z.string(), name: z.string(), entity: z.string().optional() })

export const Statement = z
  .object({
    id: z.string(),
    form: z.enum(['direct', 'indirect', 'mixed']),
    content: z.array(Span),
    cue: z.object({ span: Span, act: z.string(), stance: z.string(), row: z.string() }).optional(),
    mention: Span.optional(),
    speaker: found(Speaker).optional(),
    saidAt: found(z.object({ words: z.string(), timex: z.string(), value: z.string().optional() })).optional(),
    saidIn: found(z.string()).optional(),
    via: z.array(found(Carrier)),
    inside: z.string().optional(),
    rule: z.string(),
  })
  .openapi('Statement')

export const Article = z
  .object({
    id: z.string(),
    page: z.string(),
    capture: z.looseObject({ id: z.string(), source: z.string(), media: z.string() }),
    url: z.string().optional(),
    outlet: found(z.object({ id: z.string(), name: z.string() })).optional(),
    language: z.string(),
    headline: found(z.string()).optional(),
    byline: found(z.string()).optional(),
    dateline: found(z.string()).optional(),
    published: found(z.string()).optional(),
    updated: found(z.string()).optional(),
    dates: z.array(
      z.object({
        of: z.string(),
        stamp: z.string(),
        quote: z.string(),
        rule: z.string(),
        believed: z.boolean(),
        why: z.string().optional(),
      }),
    ),
    text: z.string(),
    blocks: z.array(z.object({ kind: z.string(), span: Span })),
    captions: z.array(z.string()),
    picture: z.string().optional(),
    section: z.string().optional(),
    furniture: z.array(
      z.object({
        kind: z.string(),
        text: z.string(),
        rule: z.string(),
        headlines: z.array(z.object({ text: z.string(), url: z.string().optional(), confidence: z.number() })).optional(),
        span: Span.optional(),
        recurs: z.object({ pages: z.number(), days: z.number(), more: z.boolean() }).optional(),
      }),
    ),
  })
  .openapi('Article')

const Hand = z.object({ kind: z.string(), name: z.string(), entity: z.string().optional(), article: z.string().optional() }).openapi('Hand')
const Evidence = z.array(z.object({ passage: Passage, rule: z.string() }))
const Link = z
  .object({
    from: Hand,
    to: Hand,
    basis: z.enum(['attribution', 'credit', 'byline', 'reuse', 'publication']),
    known: z.enum(['stated', 'implied']),
    confidence: z.number(),
    evidence: Evidence,
  })
  .openapi('Link')
const Gap = z
  .object({
    gap: z.literal(true),
    from: Hand,
    to: Hand,
    likely: z.object({ hand: Hand, confidence: z.number(), evidence: Evidence }).optional(),
  })
  .openapi('Gap')
export const Chain = z.object({ statement: z.string(), article: z.string(), links: z.array(z.union([Gap, Link])) }).openapi('Chain')
const Direction = z.object({
  earlier: z.enum(['a', 'b', 'unknown']),
  confidence: z.number(),
  reasons: z.array(z.object({ rule: z.string(), says: z.enum(['a', 'b']), note: z.string() })),
})
const Change = z.object({ type: z.string(), a: Span, b: Span, rule: z.string() }).openapi('Change')
const Alignment = z.object({
  a: z.string(),
  b: z.string(),
  matched: z.array(z.tuple([Span, Span])),
  words: z.number(),
  ofA: z.number(),
  ofB: z.number(),
  changes: z.array(Change),
})

export const Group = z
  .object({
    group: z.object({
      id: z.string(),
      statements: z.array(z.string()),
      chains: z.array(Chain),
      observed: z.array(Link.extend({ direction: Direction })),
      changes: z.array(z.object({ a: z.string(), b: z.string(), changes: z.array(Change) })),
      disagreements: z.array(
        z.object({
          article: z.string(),
          kind: z.string(),
          credited: z.array(z.string()),
          observed: Hand,
          confidence: z.number(),
          evidence: z.array(Passage),
        }),
      ),
    }),
    articles: z.array(Article),
    statements: z.array(Statement),
  })
  .openapi('Group')

export const Kept = z
  .object({
    article: Article,
    statements: z.array(Statement),
    carriers: z.array(z.looseObject({ carrier: Carrier, at: z.string(), span: Span })),
    chain: z.array(Chain),
  })
  .openapi('Kept')
export const Copy = z
  .object({
    article: ArticleCard,
    relation: z.enum(['copy', 'passage']),
    alignment: Alignment,
    direction: Direction,
    credits: z.array(z.string()),
  })
  .openapi('Copy')
export const NamedCount = z.object({ key: z.string(), name: z.string(), count: z.number().int() }).openapi('NamedCount')
export const Stats = z
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
  .openapi('Stats')
export const SpeakerView = z
  .object({
    key: z.string(),
    name: z.string(),
    aliases: z.array(z.string()),
    roles: z.array(NamedCount),
    outlets: z.array(NamedCount),
    total: z.number(),
    statements: z.array(StatementCard),
  })
  .openapi('SpeakerView')
export const OutletView = z
  .object({
    id: z.string(),
    name: z.string(),
    articles: z.number(),
    statements: z.number(),
    carriers: z.array(NamedCount),
    speakers: z.array(NamedCount),
    latest: z.array(ArticleCard),
  })
  .openapi('OutletView')
const QueryPart = z.object({
  kind: z.enum(['word', 'phrase', 'near', 'prefix']),
  words: z.string(),
  terms: z.array(z.string()),
  field: z.enum(['headline', 'body', 'quotes']).optional(),
  within: z.number().int().optional(),
})
/** A query as it was understood: one of `any` of every clause, none of those with `not`; notes tell what was read leniently. */
const ParsedQuery = z
  .object({
    clauses: z.array(z.object({ not: z.boolean(), any: z.array(QueryPart) })),
    speaker: z.string().optional(),
    outlet: z.string().optional(),
    notes: z.array(z.object({ kind: z.string(), words: z.string() })),
  })
  .openapi('ParsedQuery')
const Facets = z
  .object({ of: z.number().int(), outlets: z.array(NamedCount), speakers: z.array(NamedCount), days: z.array(NamedCount) })
  .openapi('Facets')
export const SearchResult = z
  .object({
    total: z.number(),
    all: z.number(),
    hits: z.array(
      z.object({
        article: ArticleCard,
        score: z.number(),
        snippets: z.array(z.object({ field: Field, text: z.string(), hits: z.array(Span) })),
        statements: z.array(StatementCard),
        missing: z.array(z.string()),
      }),
    ),
    query: ParsedQuery,
    facets: Facets.optional(),
  })
  .openapi('SearchResult')
export const Problem = z.object({ error: z.string() }).openapi('Problem')
